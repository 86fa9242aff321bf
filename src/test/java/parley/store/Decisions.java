package parley.store;

/** Merge logs of two files, the second of which renews {@code x:document/1}. */
public final class Decisions {
  private static final String PAR = "<https://w3id.org/parley/ns#";

  /**
   * One decision about each of two documents, one about a meeting that the new file no longer tells
   * of, and one that the new file has too.
   */
  public static final String OLD =
      decision("1", "document", "x:document/1")
          + decision("2", "document", "x:document/2")
          + decision("3", "entity", "x:meeting/b")
          + decision("4", "because", "x:old");

  /** What the file has that renews the document. */
  public static final String NEW =
      decision("4", "because", "x:new") + decision("5", "document", "x:document/1");

  /** What the log holds then, sorted. */
  public static final String RENEWED =
      decision("2", "document", "x:document/2")
          + decision("4", "because", "x:new")
          + decision("5", "document", "x:document/1");

  private Decisions() {}

  private static String decision(String name, String property, String value) {
    return "<x:decision/%s> %s%s> <%s> <x:/merge-log> .\n".formatted(name, PAR, property, value);
  }
}
