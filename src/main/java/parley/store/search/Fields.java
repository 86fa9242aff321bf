package parley.store.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** What the index holds of a thing. */
final class Fields {
  /** Words of names; with the ends of {@link Analysis} their stems. */
  static final String NAME = "name";

  /** Words of titles and texts, and of who published them; with those ends their stems. */
  static final String TEXT = "text";

  /** Words of titles. */
  static final String TITLE = "title";

  /** Whole names. */
  static final String WHOLE = "whole";

  static final String IRI = "iri";
  static final String KIND = "kind";

  /** {@link Item#digest}. */
  static final String STATE = "state";

  /** What makes a thing likelier to be meant. */
  static final String FEATURES = "features";

  static final String MEETINGS = "meetings";

  /** The name that a thing is shown under. */
  static final String SHOWN = "shown";

  static final String PUBLISHER = "publisher";
  static final String DATE = "date";

  /** Lucene takes no longer term; what is longer is no name. */
  private static final int LONGEST_WHOLE = 1000;

  /** Stems are counted, and never asked for side by side. */
  private static final FieldType STEMS = new FieldType();

  static {
    STEMS.setTokenized(true);
    STEMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    STEMS.freeze();
  }

  private final Analysis analysis;

  Fields(Analysis analysis) {
    this.analysis = analysis;
  }

  /** {@return what is written of a thing} */
  Document of(Item item) {
    Document document = new Document();
    document.add(new StringField(STATE, item.digest(), Field.Store.YES));
    document.add(new StringField(IRI, item.iri(), Field.Store.YES));
    document.add(new SortedDocValuesField(IRI, new BytesRef(item.iri())));
    document.add(new StringField(KIND, item.kind().id(), Field.Store.YES));
    document.add(new SortedDocValuesField(KIND, new BytesRef(item.kind().id())));
    document.add(new StoredField(SHOWN, item.title()));
    document.add(new StoredField(DATE, item.date()));
    document.add(new StoredField(PUBLISHER, item.publisher()));
    document.add(new StoredField(MEETINGS, item.meetings()));
    if (item.kind().isText()) {
      addText(document, item);
    } else {
      addNames(document, item);
    }
    return document;
  }

  private void addNames(Document document, Item item) {
    for (Item.Name name : item.names()) {
      document.add(new TextField(NAME, name.words(), Field.Store.NO));
      addStems(document, NAME, name.words(), name.language());
      String whole =
          Wanted.whole(
              analysis.terms(NAME, name.words()).stream().map(Analysis.Term::term).toList());
      if (!whole.isEmpty() && whole.length() <= LONGEST_WHOLE) {
        document.add(new StringField(WHOLE, whole, Field.Store.NO));
      }
    }
    document.add(new FeatureField(FEATURES, MEETINGS, item.meetings() + 1f));
  }

  private static void addText(Document document, Item item) {
    List<String> words = new ArrayList<>(List.of(item.title()));
    item.names().stream()
        .map(Item.Name::words)
        .filter(title -> !title.equals(item.title()))
        .forEach(words::add);
    words.forEach(title -> document.add(new TextField(TITLE, title, Field.Store.NO)));
    words.add(item.text());
    words.forEach(part -> addStems(document, TEXT, part, item.language()));
    words.add(item.publisher());
    words.forEach(part -> document.add(new TextField(TEXT, part, Field.Store.NO)));
  }

  private static void addStems(Document document, String field, String words, String language) {
    if (language.isEmpty() || language.startsWith("en")) {
      document.add(new Field(field + Analysis.ENGLISH, words, STEMS));
    }
    if (language.isEmpty() || language.startsWith("es")) {
      document.add(new Field(field + Analysis.SPANISH, words, STEMS));
    }
  }
}
