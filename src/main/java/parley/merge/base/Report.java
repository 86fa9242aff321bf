package parley.merge.base;

/**
 * A meeting or official as one document knows it, as it stands in indexes.
 *
 * @param document name of the document
 * @param key its key in that document
 */
public record Report(String document, String key) {
  private static final char GAP = '\t';

  /**
   * {@return the report that an index names}
   *
   * @param id made by {@link #id}
   */
  public static Report of(String id) {
    int gap = id.indexOf(GAP);
    return new Report(id.substring(0, gap), id.substring(gap + 1));
  }

  /** {@return what names it in an index; sorts by document} */
  public String id() {
    return document + GAP + key;
  }
}
