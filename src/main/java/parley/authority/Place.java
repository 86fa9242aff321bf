package parley.authority;

import java.util.Optional;

/**
 * A city, region or country where a meeting can take place.
 *
 * @param id its key, country first: {@code cu/havana}, {@code us/washington}, {@code us/florida},
 *     {@code cu}
 * @param kind what it is
 * @param label its usual English name, such as {@code Havana}
 * @param country id of the {@link Party} it lies in, if it lies in one
 * @param coordinates where it is, if known
 * @param geonames GeoNames id, such as {@code 3553478}, if known
 * @param wikidata Wikidata id, if known
 * @param weight how likely a bare name means this place: higher is likelier; capitals first, then
 *     by population
 */
public record Place(
    String id,
    Kind kind,
    String label,
    Optional<String> country,
    Optional<Coordinates> coordinates,
    Optional<String> geonames,
    Optional<String> wikidata,
    long weight) {

  /** What a place is. */
  public enum Kind {
    /** A city or town. */
    CITY,
    /** A first-order division of a country, such as a state of the United States. */
    REGION,
    /** A whole country. */
    COUNTRY
  }

  /**
   * A point on the earth, WGS 84.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Coordinates(double latitude, double longitude) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is out of range or not a number
     */
    public Coordinates {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
      }
    }
  }
}
