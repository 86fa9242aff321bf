package parley.document.language;

import java.util.Locale;
import parley.authority.Authority;

/** What the writing of a name shows of whether it is the place of a dateline. */
final class PlaceForm {
  private static final int SHORTEST_CAPITALS = 3;

  private PlaceForm() {}

  static boolean isKnown(String name) {
    return !Authority.packaged().placeNames().exactly(name).isEmpty();
  }

  static boolean isInCapitals(String name) {
    return name.length() >= SHORTEST_CAPITALS && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A title that runs into its dateline: {@code Talks resume HAVANA}. */
  static boolean endsInCapitals(String name) {
    return isInCapitals(name.substring(name.lastIndexOf(' ') + 1)) && name.indexOf('.') < 0;
  }
}
