package parley.merge.meeting;

import java.util.Optional;
import parley.authority.Authority;
import parley.authority.Place;
import parley.authority.Place.Kind;

/** Compares places. */
public final class Places {
  private final Authority authority;

  /**
   * Creates a comparison.
   *
   * @param authority says what kind of place each is and where it lies
   */
  public Places(Authority authority) {
    this.authority = authority;
  }

  /**
   * {@return whether one meeting cannot be in both: they lie in different countries, or are
   * different places of one kind; a place that is not known may lie anywhere}
   *
   * @param one key of a place
   * @param other key of a place
   */
  public boolean differ(String one, String other) {
    return compare(one, other).isDifferent();
  }

  /** {@return the same for one city, region or unknown site; compatible for one country} */
  Relation compare(String one, String other) {
    Optional<Place> a = authority.place(one);
    Optional<Place> b = authority.place(other);
    if (one.equals(other)) {
      return a.filter(place -> place.kind() == Kind.COUNTRY).isPresent()
          ? Relation.COMPATIBLE
          : Relation.SAME;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return Relation.COMPATIBLE;
    }
    return inDifferentCountries(a.get(), b.get()) || a.get().kind() == b.get().kind()
        ? Relation.DIFFERENT
        : Relation.COMPATIBLE;
  }

  private static boolean inDifferentCountries(Place one, Place other) {
    return one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country());
  }
}
