package parley.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes queries of Lucene's from what is wanted.
 *
 * @param wanted by a reader
 * @param others further spellings of its plain words, the likeliest first
 * @param needsAll whether a thing must have all words, save those that say nothing, or only one
 */
record Queries(Wanted wanted, Map<String, List<String>> others, boolean needsAll) {
  private static final float PLAIN = 1.5f;
  private static final float RESPELT = 0.6f;
  private static final float TITLE = 1.5f;
  private static final float WHOLE = 12f;
  private static final float ADDRESS = 50f;
  private static final float MEETINGS = 1.2f;
  private static final float SCALE = 4f;

  /** So much of the score of the other readings of a word counts beside the best one. */
  private static final float TIE = 0.1f;

  /** Words that stand within so many steps of each other are likelier to belong together. */
  private static final int CLOSE = 2;

  private static final float NEARNESS = 0.7f;

  /** Looking for more words side by side would cost more than it tells. */
  private static final int MOST_CLOSE = 4;

  /**
   * {@return what finds entities by their names}
   *
   * @param base what the IRIs of the data start with: a name may be an IRI, or the rest of one
   */
  Query names(String base) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(required(Fields.NAME), Occur.MUST);
    query.add(boosted(new Term(Fields.WHOLE, wanted.whole()), WHOLE), Occur.SHOULD);
    query.add(
        FeatureField.newLogQuery(Fields.FEATURES, Fields.MEETINGS, MEETINGS, SCALE), Occur.SHOULD);
    Stream.of(wanted.said(), base + wanted.said())
        .map(iri -> boosted(new Term(Fields.IRI, iri), ADDRESS))
        .forEach(address -> query.add(address, Occur.SHOULD));
    return query.build();
  }

  private static Query boosted(Term term, float boost) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), boost);
  }

  /** {@return what finds documents by their texts} */
  Query texts() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(required(Fields.TEXT), Occur.MUST);
    for (Wanted.Word word : telling()) {
      Query title = new TermQuery(new Term(Fields.TITLE, word.plain()));
      query.add(new BoostQuery(title, TITLE), Occur.SHOULD);
    }
    List<Wanted.Word> words = wanted.words();
    if (needsAll && words.size() > 1 && words.size() <= MOST_CLOSE && others.isEmpty()) {
      query.add(new BoostQuery(phrase(Fields.TEXT, words, CLOSE), NEARNESS), Occur.SHOULD);
    }
    return query.build();
  }

  /** {@return what shows where a text has the words, by stems if the field has such} */
  Query places(String field) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Wanted.Word word : telling()) {
      for (Wanted.Word reading : readings(word)) {
        String term = term(field, reading);
        if (!term.isEmpty()) {
          query.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        }
      }
    }
    return query.build();
  }

  /** {@return what finds entities whose names have these words, the last of which may go on} */
  Query beginnings() {
    List<Wanted.Word> words = wanted.words();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      Term term = new Term(Fields.NAME, words.get(i).plain());
      boolean isLast = i == words.size() - 1;
      query.add(isLast ? new PrefixQuery(term) : new TermQuery(term), Occur.FILTER);
      if (isLast) {
        query.add(boosted(term, 1), Occur.SHOULD);
      }
    }
    Term whole = new Term(Fields.WHOLE, wanted.whole());
    query.add(boosted(whole, WHOLE), Occur.SHOULD);
    query.add(new ConstantScoreQuery(new PrefixQuery(whole)), Occur.SHOULD);
    query.add(
        FeatureField.newLogQuery(Fields.FEATURES, Fields.MEETINGS, MEETINGS, SCALE), Occur.SHOULD);
    return query.build();
  }

  private Query required(String field) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Wanted.Word> telling = telling();
    for (Wanted.Part part : wanted.parts()) {
      switch (part) {
        case Wanted.Word word ->
            query.add(
                word(field, word), needsAll && telling.contains(word) ? Occur.MUST : Occur.SHOULD);
        case Wanted.Phrase phrase ->
            query.add(phrase(field, phrase.words(), 0), needsAll ? Occur.MUST : Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** Where all words are common, they are what is wanted. */
  private List<Wanted.Word> telling() {
    List<Wanted.Word> words = wanted.words();
    List<Wanted.Word> telling = words.stream().filter(word -> !word.isCommon()).toList();
    return telling.isEmpty() ? words : telling;
  }

  private List<Wanted.Word> readings(Wanted.Word word) {
    return Stream.concat(
            Stream.of(word), others.getOrDefault(word.plain(), List.of()).stream().map(word::as))
        .toList();
  }

  private Query word(String field, Wanted.Word word) {
    List<Query> readings = new ArrayList<>();
    for (Wanted.Word reading : readings(word)) {
      float boost = reading.equals(word) ? 1 : RESPELT;
      add(readings, field, reading.plain(), PLAIN * boost);
      add(readings, field + Analysis.ENGLISH, reading.english(), boost);
      add(readings, field + Analysis.SPANISH, reading.spanish(), boost);
    }
    return new DisjunctionMaxQuery(readings, TIE);
  }

  private static void add(List<Query> readings, String field, String term, float boost) {
    if (!term.isEmpty()) {
      readings.add(new BoostQuery(new TermQuery(new Term(field, term)), boost));
    }
  }

  private static Query phrase(String field, List<Wanted.Word> words, int slop) {
    String[] terms = words.stream().map(Wanted.Word::plain).toArray(String[]::new);
    return new PhraseQuery(slop, field, terms);
  }

  private static String term(String field, Wanted.Word word) {
    return field.endsWith(Analysis.ENGLISH)
        ? word.english()
        : field.endsWith(Analysis.SPANISH) ? word.spanish() : word.plain();
  }
}
