package parley.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * IRIs as N-Quads write them, in UTF-8. Of those written last the bytes are kept: properties and
 * classes recur all the time, and a graph and the subject of a claim in line after line.
 *
 * <p>Not safe for several threads.
 */
final class EncodedIris {
  private static final int KEPT = 64;
  private static final boolean[] IS_PLAIN = new boolean[0x80];

  static {
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    for (char c : (letters + "0123456789-._~:/?#@!$&'()*+,;=%").toCharArray()) {
      IS_PLAIN[c] = true;
    }
  }

  private final String[] kept = new String[KEPT];
  private final byte[][] encoded = new byte[KEPT][];

  /** {@return an IRI with its brackets; not to be changed} */
  byte[] of(IRI iri) {
    String text = iri.stringValue();
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (KEPT - 1);
    if (!text.equals(kept[place])) {
      kept[place] = text;
      encoded[place] =
          (isPlain(text) ? "<" + text + ">" : escaped(iri)).getBytes(StandardCharsets.UTF_8);
    }
    return encoded[place];
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= IS_PLAIN.length || !IS_PLAIN[c]) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(IRI iri) {
    StringBuilder text = new StringBuilder();
    try {
      NTriplesUtil.append(iri, text, false);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory takes everything", e);
    }
    return text.toString();
  }
}
