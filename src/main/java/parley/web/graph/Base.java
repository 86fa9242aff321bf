package parley.web.graph;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The start of all IRIs of the data, and how they become paths of this server.
 *
 * <p>The host name of a request plays no part: a server on any address answers for the data of its
 * base.
 *
 * @param iri absolute, ends in a slash
 */
public record Base(String iri) {
  private static final String UNRESERVED_PUNCTUATION = "-._~";

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code iri} is not absolute or does not end in a slash
   */
  public Base {
    if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\?#]*/")) {
      throw new IllegalArgumentException(
          "the base \"%s\" is no absolute IRI that ends in a slash".formatted(iri));
    }
  }

  /** {@return the path of the base itself, such as {@code /} or {@code /talks/}} */
  public String prefix() {
    int authority = iri.indexOf("://");
    int path = authority < 0 ? -1 : iri.indexOf('/', authority + "://".length());
    return path < 0 ? "/" : iri.substring(path);
  }

  /**
   * {@return the IRI that a path of this server stands for}
   *
   * @param path starts with a slash, still percent-encoded
   */
  public String iriOf(String path) {
    return iri + path.substring(1);
  }

  /**
   * {@return the path under which this server answers for an IRI; empty if the IRI is not under the
   * base}
   *
   * @param target any IRI
   */
  public Optional<String> pathOf(String target) {
    // A second slash would make a browser read the next segment as a host.
    return target.startsWith(iri) && !target.startsWith("/", iri.length())
        ? Optional.of("/" + target.substring(iri.length()))
        : Optional.empty();
  }

  /**
   * {@return the spelling of a path in which only what must be percent-encoded is, in upper case}
   * Two paths that mean the same resource under RFC 3986 get the same spelling.
   *
   * @param path as requested, its percent signs followed by two hexadecimal digits
   */
  public static String normalized(String path) {
    StringBuilder spelled = new StringBuilder();
    for (int at = 0; at < path.length(); at++) {
      char here = path.charAt(at);
      if (here == '%' && at + 2 < path.length()) {
        int octet = Integer.parseInt(path, at + 1, at + 3, 16);
        spelled.append(isUnreserved(octet) ? String.valueOf((char) octet) : encoded(octet));
        at += 2;
      } else if (here < 0x80) {
        spelled.append(here);
      } else {
        int length = Character.isHighSurrogate(here) && at + 1 < path.length() ? 2 : 1;
        for (byte octet : path.substring(at, at + length).getBytes(StandardCharsets.UTF_8)) {
          spelled.append(encoded(Byte.toUnsignedInt(octet)));
        }
        at += length - 1;
      }
    }
    return spelled.toString();
  }

  private static String encoded(int octet) {
    return String.format(Locale.ROOT, "%%%02X", octet);
  }

  private static boolean isUnreserved(int octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || UNRESERVED_PUNCTUATION.indexOf(octet) >= 0;
  }
}
