package parley.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Fetches from the index the entities that are worth comparing with a query: those that share the
 * most telling words with it, misspelt ones included, and the values of its conditions.
 */
final class Finder {
  private static final int WORTH_COMPARING = 60;
  private static final int MOST_WORDS = 24;
  private static final int MOST_SPELLINGS = 12;
  private static final int MOST_NAMESAKES = 20;
  private static final float MISSPELT = 0.6f;
  private static final float CONDITION = 4;

  private final Index index;

  Finder(Index index) {
    this.index = index;
  }

  /**
   * {@return the entities to compare, in no order that means anything}
   *
   * @param query what is looked for
   * @param withErrors whether words may be misspelt, which takes longer
   */
  List<Entry> find(parley.web.reconcile.Query query, boolean withErrors) {
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    for (Condition condition : query.conditions()) {
      clauses(condition, withErrors).forEach(clause -> parts.add(clause, Occur.SHOULD));
    }
    BooleanQuery any = parts.build();
    if (any.clauses().isEmpty()) {
      return List.of();
    }
    return index.search(
        query.strictness() == parley.web.reconcile.Query.Strictness.SHOULD
            ? any
            : ofTypes(query, any),
        WORTH_COMPARING);
  }

  private static Query ofTypes(parley.web.reconcile.Query query, Query any) {
    if (query.types().isEmpty()) {
      return any;
    }
    BooleanQuery.Builder types = new BooleanQuery.Builder();
    Occur each =
        query.strictness() == parley.web.reconcile.Query.Strictness.ALL ? Occur.MUST : Occur.SHOULD;
    query.types().forEach(type -> types.add(new TermQuery(new Term(Index.TYPE, type.id())), each));
    return new BooleanQuery.Builder().add(any, Occur.MUST).add(types.build(), Occur.FILTER).build();
  }

  private List<Query> clauses(Condition condition, boolean withErrors) {
    if (condition.quantifier() == Condition.Quantifier.NONE) {
      return List.of();
    }
    List<Query> clauses = new ArrayList<>();
    for (Condition.Wanted wanted : condition.values()) {
      switch (condition.target()) {
        case Condition.Names names -> clauses.addAll(words(wanted.name(), withErrors));
        case Condition.Identifier identifier -> {}
        case Condition.Of of -> clauses.addAll(values(of.property(), wanted));
      }
    }
    return clauses;
  }

  private List<Query> words(Name name, boolean withErrors) {
    List<Query> clauses = new ArrayList<>();
    if (!name.isComparable()) {
      return clauses;
    }
    for (String word : name.words().stream().distinct().limit(MOST_WORDS).toList()) {
      clauses.add(new TermQuery(new Term(Index.WORDS, word)));
      if (withErrors) {
        index
            .spellings()
            .near(word, Similarity.errors(word), MOST_SPELLINGS)
            .forEach(near -> clauses.add(misspelt(word, near)));
      }
    }
    return clauses;
  }

  private static Query misspelt(String word, Spellings.Spelling near) {
    float likeness = 1 - (float) near.errors() / Math.min(word.length(), near.word().length());
    return new BoostQuery(
        new TermQuery(new Term(Index.WORDS, near.word())), MISSPELT * Math.max(likeness, 0));
  }

  private List<Query> values(Property property, Condition.Wanted wanted) {
    String field = Index.field(property.id());
    return switch (property.kind()) {
      case ENTITY ->
          things(property, wanted).stream()
              .map(iri -> weighed(new TermQuery(new Term(field, iri))))
              .toList();
      case IRI -> List.of(weighed(new TermQuery(new Term(field, wanted.name().text()))));
      case TEXT, CODE ->
          wanted.name().words().stream()
              .distinct()
              .limit(MOST_WORDS)
              .<Query>map(word -> new TermQuery(new Term(field, word)))
              .toList();
      case NUMBER ->
          EntryReader.number(wanted.name().text()).stream()
              .map(number -> number.stripTrailingZeros().toPlainString())
              .map(number -> weighed(new TermQuery(new Term(field, number))))
              .toList();
      case DATE ->
          Edtf.of(wanted.name().text()).filter(Edtf::hasYear).stream()
              .map(time -> weighed(days(field, time)))
              .toList();
    };
  }

  private static Query weighed(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), CONDITION);
  }

  private static Query days(String field, Edtf time) {
    // A day more at each end, as time zones may make it.
    return LongRange.newIntersectsQuery(
        field,
        new long[] {time.first().toEpochDay() - 1},
        new long[] {time.last().toEpochDay() + 1});
  }

  /** {@return the IRIs of the entities that a value of a property may mean} */
  private List<String> things(Property property, Condition.Wanted wanted) {
    Optional<Entry> named =
        wanted.id().flatMap(index::named).or(() -> index.named(wanted.name().text()));
    if (named.isPresent()) {
      return List.of(named.get().node().getURI());
    }
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    words(wanted.name(), true).forEach(clause -> parts.add(clause, Occur.SHOULD));
    BooleanQuery any = parts.build();
    if (any.clauses().isEmpty() || property.target().isEmpty()) {
      return List.of();
    }
    Query typed =
        new BooleanQuery.Builder()
            .add(any, Occur.MUST)
            .add(new TermQuery(new Term(Index.TYPE, property.target().get().id())), Occur.FILTER)
            .build();
    return index.search(typed, MOST_NAMESAKES).stream()
        .filter(entry -> isCalled(entry, wanted.name()))
        .map(entry -> entry.node().getURI())
        .toList();
  }

  private boolean isCalled(Entry entry, Name name) {
    return entry.names().stream().anyMatch(own -> index.similarity().of(name, own) > MISSPELT);
  }
}
