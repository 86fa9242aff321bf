package parley.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.web.map.EqualEarth.Point;

/**
 * How often something happened where, drawn on the part of the world that it happened in. Lengths
 * are in units of a map of the whole world, {@value EqualEarth#WIDTH} wide.
 *
 * @param x of the left edge of the part
 * @param y of its upper edge
 * @param width of the part
 * @param height of the part
 * @param textSize of the names
 * @param spots the largest first, so that smaller ones are drawn upon them
 */
public record WorldMap(
    double x, double y, double width, double height, double textSize, List<Spot> spots) {

  /** Of the map of the whole world, without Antarctica. */
  static final int HEIGHT = 312;

  /** No part that is shown is smaller: the outline has no more to tell. */
  private static final double NARROWEST = EqualEarth.WIDTH / 4.0;

  private static final double MARGIN = 1.35;
  private static final double LARGEST = 0.028;
  private static final double SMALLEST = 0.006;
  private static final double TEXT = 0.021;

  /** Of a letter, to the size of the text, on average. */
  private static final double LETTER = 0.56;

  /** From the middle of a spot to its name, in radii. */
  private static final double NAME_GAP = 1.2;

  /** From the line that letters stand on to their middle, in sizes of the text. */
  private static final double MIDDLE = 0.35;

  private static final int MOST_NAMES = 14;

  /** Keeps a copy. */
  public WorldMap {
    spots = List.copyOf(spots);
  }

  /**
   * Where something happened.
   *
   * @param name of the place
   * @param href where there is more about it
   * @param count how often
   * @param longitude in degrees east, from -180 to 180
   * @param latitude in degrees north, from -90 to 90
   */
  public record Place(String name, String href, int count, double longitude, double latitude) {
    /** Checks the coordinates. */
    public Place {
      if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
        throw new IllegalArgumentException(longitude + " " + latitude);
      }
    }

    private Point point() {
      return EqualEarth.of(longitude, latitude);
    }
  }

  /**
   * A place as it is drawn.
   *
   * @param place the place
   * @param x of its middle
   * @param y of its middle
   * @param radius its area grows with the count
   * @param nameX where its name begins
   * @param nameY of the line that its name stands on
   * @param isNamed whether there is room for its name
   */
  public record Spot(
      Place place,
      double x,
      double y,
      double radius,
      double nameX,
      double nameY,
      boolean isNamed) {}

  /**
   * {@return the map of some places}
   *
   * @param places at least one
   */
  public static WorldMap of(List<Place> places) {
    List<Point> points = places.stream().map(Place::point).toList();
    double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
    double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
    double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
    double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
    double ratio = (double) EqualEarth.WIDTH / HEIGHT;
    double needed = MARGIN * Math.max(right - left, (bottom - top) * ratio);
    double width = Math.clamp(needed, NARROWEST, EqualEarth.WIDTH);
    double height = width / ratio;
    return new WorldMap(
        rounded(Math.clamp((left + right - width) / 2, 0, EqualEarth.WIDTH - width)),
        rounded(Math.clamp((top + bottom - height) / 2, 0, HEIGHT - height)),
        rounded(width),
        rounded(height),
        rounded(width * TEXT),
        spots(places, width));
  }

  private static List<Spot> spots(List<Place> places, double width) {
    List<Place> largestFirst = new ArrayList<>(places);
    largestFirst.sort(Comparator.comparingInt(Place::count).reversed().thenComparing(Place::href));
    int most = largestFirst.getFirst().count();
    List<Spot> spots = new ArrayList<>();
    List<Box> names = new ArrayList<>();
    for (Place place : largestFirst) {
      Point point = place.point();
      double radius =
          width * Math.max(SMALLEST, LARGEST * Math.sqrt((double) place.count() / most));
      Box name = Box.ofName(place.name(), point, radius, width * TEXT);
      boolean isNamed = names.size() < MOST_NAMES && names.stream().noneMatch(name::meets);
      if (isNamed) {
        names.add(name);
      }
      spots.add(
          new Spot(
              place,
              rounded(point.x()),
              rounded(point.y()),
              rounded(radius),
              rounded(point.x() + radius * NAME_GAP),
              rounded(point.y() + width * TEXT * MIDDLE),
              isNamed));
    }
    return spots;
  }

  private static double rounded(double length) {
    return Math.round(length * 100) / 100.0;
  }

  /** What a name covers. */
  private record Box(double left, double top, double right, double bottom) {

    static Box ofName(String name, Point point, double radius, double size) {
      double left = point.x() + radius;
      double length = name.codePointCount(0, name.length()) * size * LETTER;
      return new Box(left, point.y() - size, left + length, point.y() + size);
    }

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }
}
