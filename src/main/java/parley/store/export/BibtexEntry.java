package parley.store.export;

import java.time.LocalDate;
import java.util.Locale;

/** One entry of a file of BibTeX, of type {@code misc}; values are escaped as LaTeX reads them. */
public final class BibtexEntry {
  private final StringBuilder text = new StringBuilder();

  private BibtexEntry(String key) {
    text.append("@misc{").append(key).append(",\n");
  }

  /**
   * {@return an entry without fields}
   *
   * @param iri what it is about; the key is made of it
   * @param start of the IRI, which the key leaves out
   */
  public static BibtexEntry of(String iri, String start) {
    return new BibtexEntry(LocalName.of(iri, start));
  }

  /**
   * Adds a field.
   *
   * @param name of the field
   * @param words any text
   * @return this
   */
  public BibtexEntry words(String name, String words) {
    return raw(name, LatexText.of(words));
  }

  /**
   * Adds a field whose words are neither changed to small letters nor taken apart as the names of a
   * person.
   *
   * @param name of the field
   * @param words any text
   * @return this
   */
  public BibtexEntry whole(String name, String words) {
    return raw(name, "{" + LatexText.of(words) + "}");
  }

  /**
   * Adds where it was published, as a text and as an address.
   *
   * @param address any IRI
   * @return this
   */
  public BibtexEntry address(String address) {
    raw("howpublished", "\\url{" + LatexText.url(address) + "}");
    return raw("url", LatexText.url(address));
  }

  /**
   * Adds a day.
   *
   * @param day of publication
   * @return this
   */
  public BibtexEntry day(LocalDate day) {
    raw("year", Integer.toString(day.getYear()));
    text.append("  month = ")
        .append(day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT))
        .append(",\n");
    return raw("day", Integer.toString(day.getDayOfMonth()));
  }

  /** {@return the entry, with an empty line behind it} */
  public String text() {
    return text + "}\n\n";
  }

  private BibtexEntry raw(String name, String value) {
    text.append("  ").append(name).append(" = {").append(value).append("},\n");
    return this;
  }
}
