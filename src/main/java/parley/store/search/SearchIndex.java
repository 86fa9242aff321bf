package parley.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import parley.store.search.Found.Hit;
import parley.store.search.Found.Reading;

/**
 * Finds entities and documents by words. Any number of threads may ask; the same question gets the
 * same answer from the same data, equally good things in the order of their IRIs.
 */
public final class SearchIndex {
  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.IRI, SortField.Type.STRING));

  /** Counting exactly what is found is done apart. */
  private static final int COUNTED = 100;

  private final IndexSearcher searcher;
  private final Spelling spelling;
  private final Snippets snippets;
  private final String base;

  /**
   * Creates one.
   *
   * @param reader of an index that {@link Updating} has made; stays with the caller
   * @param base what the IRIs of the data start with
   */
  SearchIndex(DirectoryReader reader, String base) {
    this.searcher = new IndexSearcher(reader);
    this.spelling = new Spelling(reader);
    this.snippets = new Snippets();
    this.base = base;
  }

  /** {@return how many things can be found} */
  public int size() {
    return searcher.getIndexReader().numDocs();
  }

  /** {@return what cuts texts to what was asked for} */
  public Snippets snippets() {
    return snippets;
  }

  /**
   * {@return what is found} Words that nothing has are read as others that are spelt nearly so; if
   * nothing has all words, all may be misspelt; if that finds nothing, one of them is enough.
   *
   * @param question what is asked
   */
  public Found find(Question question) {
    try {
      Wanted wanted = question.wanted();
      Map<String, List<String>> unknown = spelling.ofUnknown(wanted);
      Reading first = unknown.isEmpty() ? Reading.ALL : Reading.NEARLY;
      Found found = find(question, new Queries(wanted, unknown, true), first, unknown);
      if (found.total() > 0 || wanted.parts().isEmpty()) {
        return found;
      }
      Map<String, List<String>> all = spelling.ofAll(wanted);
      found = find(question, new Queries(wanted.loosened(), all, true), Reading.NEARLY, unknown);
      return found.total() > 0
          ? found
          : find(question, new Queries(wanted.loosened(), unknown, false), Reading.SOME, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the search index", e);
    }
  }

  private Found find(
      Question question, Queries queries, Reading reading, Map<String, List<String>> respelt)
      throws IOException {
    Query names = queries.wanted().parts().isEmpty() ? none() : queries.names(base);
    Query texts = queries.wanted().parts().isEmpty() ? none() : queries.texts();
    Query both =
        new BooleanQuery.Builder().add(names, Occur.SHOULD).add(texts, Occur.SHOULD).build();
    Map<ItemKind, Integer> counts = searcher.search(both, new KindCounts());
    return new Found(
        reading,
        respelt(queries.wanted(), respelt),
        counts,
        hits(only(names, question), namesOf(question), isAsked(question, false)),
        hits(only(texts, question), Question.PAGE * question.page(), isAsked(question, true)),
        queries);
  }

  private static Query none() {
    return new MatchNoDocsQuery();
  }

  private static boolean isAsked(Question question, boolean isText) {
    return question.kind().isEmpty() || question.kind().get().isText() == isText;
  }

  private static int namesOf(Question question) {
    return question.kind().isPresent() ? Question.PAGE * question.page() : Question.FIRST_NAMES;
  }

  private static Query only(Query query, Question question) {
    return question
        .kind()
        .<Query>map(
            kind ->
                new BooleanQuery.Builder()
                    .add(query, Occur.MUST)
                    .add(new TermQuery(new Term(Fields.KIND, kind.id())), Occur.FILTER)
                    .build())
        .orElse(query);
  }

  /** {@return the last of the best: those of the page that ends there} */
  private List<Hit> hits(Query query, int end, boolean isAsked) throws IOException {
    if (!isAsked) {
      return List.of();
    }
    ScoreDoc[] best =
        searcher.search(query, new TopFieldCollectorManager(ORDER, end, null, COUNTED)).scoreDocs;
    int start = end <= Question.PAGE ? 0 : end - Question.PAGE;
    return start < best.length ? read(Arrays.copyOfRange(best, start, best.length)) : List.of();
  }

  private List<Hit> read(ScoreDoc[] documents) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : documents) {
      org.apache.lucene.document.Document fields = stored.document(document.doc);
      ItemKind.of(fields.get(Fields.KIND))
          .ifPresent(
              kind ->
                  hits.add(
                      new Hit(
                          fields.get(Fields.IRI),
                          kind,
                          fields.get(Fields.SHOWN),
                          fields.get(Fields.DATE),
                          fields.get(Fields.PUBLISHER),
                          fields.getField(Fields.MEETINGS).numericValue().intValue())));
    }
    return List.copyOf(hits);
  }

  /** {@return what was typed, with the likeliest spelling in the place of each unknown word} */
  private static String respelt(Wanted wanted, Map<String, List<String>> spellings) {
    TreeMap<Integer, Wanted.Word> words = new TreeMap<>();
    for (Wanted.Word word : wanted.words()) {
      Optional.ofNullable(spellings.get(word.plain()))
          .ifPresent(others -> words.put(word.start(), word.as(others.getFirst())));
    }
    StringBuilder said = new StringBuilder(wanted.said());
    words
        .descendingMap()
        .values()
        .forEach(word -> said.replace(word.start(), word.end(), word.plain()));
    return words.isEmpty() ? "" : said.toString();
  }

  /**
   * {@return entities whose names begin so, the likeliest first}
   *
   * @param typed so far
   * @param limit how many at most
   */
  public List<Hit> suggest(String typed, int limit) {
    try {
      Wanted wanted = Wanted.of(typed).loosened();
      if (wanted.parts().isEmpty()) {
        return List.of();
      }
      List<Hit> begun =
          hits(
              new Queries(wanted, Map.of(), true).beginnings(),
              Math.min(limit, Question.PAGE),
              true);
      if (!begun.isEmpty()) {
        return begun;
      }
      Queries nearly = new Queries(wanted, spelling.ofUnknown(wanted), true);
      return hits(nearly.names(base), Math.min(limit, Question.PAGE), true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the search index", e);
    }
  }
}
