package parley.join;

import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * What a mapping can say beside RML, as {@code src/main/resources/parley/join/README.md} tells:
 * datatypes of texts that are looked up, and how a row is told in sentences.
 */
final class Join {
  static final String NAMESPACE = "https://w3id.org/parley/join#";

  /** A text that names a party. */
  static final IRI PARTY = term("Party");

  /** Texts that name parties, bars between. */
  static final IRI PARTIES = term("Parties");

  /** A text that names a place, or several with commas between. */
  static final IRI PLACE = term("Place");

  /** A day, month or year in the form of ISO 8601. */
  static final IRI DATE = term("Date");

  /** A number of degrees. */
  static final IRI DEGREES = term("Degrees");

  /** An address on the web. */
  static final IRI ADDRESS = term("Address");

  /** Several IRIs, bars between. */
  static final IRI IRIS = term("Iris");

  /** A key that no entry of the other source has. */
  static final IRI UNJOINED = term("Unjoined");

  static final Set<IRI> DATATYPES =
      Set.of(PARTY, PARTIES, PLACE, DATE, DEGREES, ADDRESS, IRIS, UNJOINED);

  /** What the datatypes and properties of keys begin with. */
  private static final String KEY = NAMESPACE + "key-";

  /** Leads from a triples map to how its rows are told. */
  static final IRI ACCOUNT = term("account");

  /** The sentence before a remark that does not begin with the cue. */
  static final IRI OPENING = term("opening");

  /** What a remark begins with that tells of a meeting without saying whose. */
  static final IRI CUE = term("cue");

  /** What stands in the place of the cue at the beginning of a remark. */
  static final IRI CUE_OPENING = term("cueOpening");

  /** What stands in the place of the cue at the beginning of a later sentence. */
  static final IRI CUE_LATER = term("cueLater");

  /** Words that say that the row itself is a visit from government to government. */
  static final IRI VISIT = term("visit");

  /** How one day is written into the sentence. */
  static final IRI DAY = term("day");

  /** How several days are written into the sentence. */
  static final IRI DAYS = term("days");

  private Join() {}

  static IRI term(String name) {
    return SimpleValueFactory.getInstance().createIRI(NAMESPACE, name);
  }

  /** {@return the datatype of the keys of children in a join, which is the property of parents'} */
  static IRI key(int number) {
    return SimpleValueFactory.getInstance().createIRI(KEY + number);
  }

  /** {@return whether a datatype or property is that of keys} */
  static boolean isKey(IRI term) {
    return term.stringValue().startsWith(KEY);
  }
}
