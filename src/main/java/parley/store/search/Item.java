package parley.store.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What is known of an entity or document for finding it.
 *
 * @param iri of the thing
 * @param kind what it is
 * @param title the name that it is shown under; never blank
 * @param names all its names or titles, the shown one among them
 * @param text its text; empty for what is no document
 * @param language BCP 47 tag of the text; empty if unknown
 * @param publisher who published it; empty if unknown or no document
 * @param date when it was or appeared, with as many parts as are known; empty if unknown
 * @param meetings how many meetings it has to do with; 0 if that is not counted
 */
record Item(
    String iri,
    ItemKind kind,
    String title,
    List<Name> names,
    String text,
    String language,
    String publisher,
    String date,
    int meetings) {

  /**
   * A name.
   *
   * @param words as they are written
   * @param language BCP 47 tag; empty for a name in any language
   */
  record Name(String words, String language) {}

  /** {@return equal only for things of which all is equal} */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(iri, kind.id(), title, text, language, publisher, date)) {
        add(digest, part);
      }
      for (Name name : names) {
        add(digest, name.words);
        add(digest, name.language);
      }
      add(digest, Integer.toString(meetings));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0xff); // no byte of UTF-8
  }
}
