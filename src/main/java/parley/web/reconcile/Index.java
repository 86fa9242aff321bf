package parley.web.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * All entities in memory, with a Lucene index that finds those of which a query may speak.
 *
 * <p>Words of names and of offices are terms of one field; values of properties are terms of a
 * field for each property, dates ranges of days. It does not change once it is made, and any number
 * of threads may search it.
 */
final class Index {
  /** The field of the words of names and offices. */
  static final String WORDS = "words";

  /** The field of the ids of types. */
  static final String TYPE = "type";

  /** Kept here, since a logger that nobody holds forgets what it was told. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    // It advises all users to have a newer Lucene for vectors, which are not used here.
    LUCENE.setLevel(Level.SEVERE);
  }

  private static final String NUMBER = "number";
  private static final String OFFICE = "role";

  private final Schema schema;
  private final List<Entry> entries;
  private final Map<String, Entry> byIri = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Spellings spellings;
  private final IndexSearcher searcher;
  private final Similarity similarity = new Similarity(this::weight);

  /**
   * Makes the index.
   *
   * @param schema what the entries' types and properties are
   * @param entries in the order in which equals are to be found
   */
  Index(Schema schema, List<Entry> entries) {
    this.schema = schema;
    this.entries = entries;
    for (Entry entry : entries) {
      byIri.put(entry.node().getURI(), entry);
      byId.put(entry.id(), entry);
      words(entry).distinct().forEach(word -> weights.merge(word, 1.0, Double::sum));
    }
    weights.replaceAll((word, count) -> weight(count));
    spellings = new Spellings(weights.keySet());
    try {
      searcher = written();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index the entities in memory", e);
    }
  }

  private IndexSearcher written() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (int i = 0; i < entries.size(); i++) {
        writer.addDocument(document(i, entries.get(i)));
      }
      writer.forceMerge(1);
    }
    return new IndexSearcher(DirectoryReader.open(directory));
  }

  private Document document(int number, Entry entry) {
    Document document = new Document();
    document.add(new NumericDocValuesField(NUMBER, number));
    entry.types().forEach(type -> document.add(new StringField(TYPE, type.id(), Field.Store.NO)));
    words(entry)
        .distinct()
        .forEach(word -> document.add(new StringField(WORDS, word, Field.Store.NO)));
    entry
        .values()
        .forEach(
            (property, values) ->
                values.stream()
                    .flatMap(value -> fields(property, value))
                    .distinct()
                    .forEach(document::add));
    return document;
  }

  /** {@return the field of the values of a property} */
  static String field(String property) {
    return "of:" + property;
  }

  private Stream<Field> fields(String property, Value value) {
    String field = field(property);
    return switch (value) {
      case Value.Thing thing ->
          Stream.of(new StringField(field, thing.node().getURI(), Field.Store.NO));
      case Value.Words words ->
          words.name().words().stream()
              .distinct()
              .map(word -> new StringField(field, word, Field.Store.NO));
      case Value.Figure figure ->
          Stream.of(
              new StringField(
                  field, figure.number().stripTrailingZeros().toPlainString(), Field.Store.NO));
      case Value.Time time -> Stream.of(days(field, time.time()));
    };
  }

  private static LongRange days(String field, Edtf time) {
    return new LongRange(
        field,
        new long[] {time.hasYear() ? time.first().toEpochDay() : Edtf.EARLIEST.toEpochDay()},
        new long[] {time.hasYear() ? time.last().toEpochDay() : Edtf.LATEST.toEpochDay()});
  }

  private static Stream<String> words(Entry entry) {
    Stream<Name> offices =
        entry.values().getOrDefault(OFFICE, List.of()).stream()
            .filter(Value.Words.class::isInstance)
            .map(value -> ((Value.Words) value).name());
    return Stream.concat(entry.names().stream(), offices).flatMap(name -> name.words().stream());
  }

  /** {@return the types and properties of the entities} */
  Schema schema() {
    return schema;
  }

  /** {@return the property that holds the offices of people} */
  Property office() {
    return schema.property(OFFICE).orElseThrow();
  }

  /** {@return compares names by how much each word tells among these entities} */
  Similarity similarity() {
    return similarity;
  }

  /** {@return the words of names and offices} */
  Spellings spellings() {
    return spellings;
  }

  private double weight(String word) {
    Double weight = weights.get(word);
    return weight == null ? weight(1) : weight;
  }

  /** What an infrequent word tells is more than what half of the entities have in their names. */
  private double weight(double count) {
    return 1 + Math.log(Math.max(entries.size(), 1) / count);
  }

  /** {@return the entity that a client names by its id or IRI} */
  Optional<Entry> named(String idOrIri) {
    return Optional.ofNullable(byId.get(idOrIri)).or(() -> of(idOrIri));
  }

  /** {@return the entity of an IRI} */
  Optional<Entry> of(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** {@return all entities, in order} */
  List<Entry> entries() {
    return entries;
  }

  /**
   * {@return the entities that fit best, best first, equals in the order of the entries}
   *
   * @param query over the fields of this index
   * @param limit how many at most
   */
  List<Entry> search(org.apache.lucene.search.Query query, int limit) {
    try {
      ScoreDoc[] found = searcher.search(query, limit).scoreDocs;
      int[] documents = Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray();
      Map<Integer, Entry> numbered = new HashMap<>();
      NumericDocValues numbers = MultiDocValues.getNumericValues(searcher.getIndexReader(), NUMBER);
      for (int document : documents) {
        if (numbers != null && numbers.advanceExact(document)) {
          numbered.put(document, entries.get((int) numbers.longValue()));
        }
      }
      List<Entry> best = new ArrayList<>();
      for (ScoreDoc hit : found) {
        Optional.ofNullable(numbered.get(hit.doc)).ifPresent(best::add);
      }
      return best;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the entities in memory", e);
    }
  }
}
