package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Names for formats that take only few characters, made from IRIs: what the base and a kind come
 * first is cut off, a slash becomes a colon, an underscore two, anything else its bytes in
 * hexadecimal. Different IRIs have different names.
 */
final class LocalName {
  private LocalName() {}

  /**
   * {@return the name}
   *
   * @param iri what is named
   * @param start is cut off if the IRI starts so
   */
  static String of(String iri, String start) {
    String rest = iri.startsWith(start) ? iri.substring(start.length()) : iri;
    StringBuilder name = new StringBuilder();
    for (byte octet : rest.getBytes(UTF_8)) {
      append(name, (char) (octet & 0xFF));
    }
    return name.toString();
  }

  private static void append(StringBuilder name, char octet) {
    switch (octet) {
      case '/' -> name.append(':');
      case '_' -> name.append("__");
      default -> {
        if (isPlain(octet)) {
          name.append(octet);
        } else {
          name.append("_%02X".formatted((int) octet));
        }
      }
    }
  }

  private static boolean isPlain(char octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || octet == '-'
        || octet == '.';
  }
}
