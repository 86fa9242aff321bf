package parley.web.map;

/**
 * The Equal Earth projection (Šavrič, Patterson, Jenny: The Equal Earth map projection, 2019):
 * areas are true, so that no part of the world looks larger than it is. Lengths are those of a map
 * of the whole world that is {@value #WIDTH} wide; y grows southwards.
 */
final class EqualEarth {
  /** Of the map of the whole world. */
  static final int WIDTH = 720;

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  /** Where the land of the north ends, in units of the radius. */
  private static final double NORTH = 1.306;

  /** What a unit of the sphere's radius is on the map: the equator is as long as it is wide. */
  private static final double SCALE = WIDTH / (2 * Math.PI / (M * A1));

  private EqualEarth() {}

  /**
   * A point of the map.
   *
   * @param x from the left edge
   * @param y from the line on which the northernmost places of the map lie
   */
  record Point(double x, double y) {}

  /**
   * {@return where a place is on the map}
   *
   * @param longitude in degrees east
   * @param latitude in degrees north
   */
  static Point of(double longitude, double latitude) {
    double angle = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double square = angle * angle;
    double sixth = square * square * square;
    double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
    double x = Math.toRadians(longitude) * Math.cos(angle) / (M * slope);
    double y = angle * (A1 + A2 * square + sixth * (A3 + A4 * square));
    return new Point(WIDTH / 2.0 + SCALE * x, SCALE * (NORTH - y));
  }
}
