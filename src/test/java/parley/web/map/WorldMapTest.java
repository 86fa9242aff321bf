package parley.web.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.web.map.EqualEarth.Point;
import parley.web.map.WorldMap.Place;
import parley.web.map.WorldMap.Spot;

final class WorldMapTest {
  private static final Path2D LAND = land();

  @ParameterizedTest
  @CsvSource({
    "Washington,-77.04,38.9",
    "Paris,2.35,48.86",
    "Beijing,116.4,39.9",
    "Nairobi,36.82,-1.29",
    "Canberra,149.13,-35.28",
    "Santa Clara in Cuba,-79.97,22.4",
    "Anadyr in the far east,177,65.5",
    "Brasília,-47.88,-15.79"
  })
  void citiesLieOnLand(String city, double longitude, double latitude) {
    Point point = EqualEarth.of(longitude, latitude);
    assertTrue(LAND.contains(point.x(), point.y()), city);
  }

  @ParameterizedTest
  @CsvSource({
    "Atlantic,-40,30",
    "Pacific,-140,0",
    "Pacific on the other edge,170,0",
    "Indian Ocean,80,-20",
    "Arctic,0,83",
    "south of all,20,-55",
    "Gulf of Mexico,-92,25"
  })
  void seasDoNot(String sea, double longitude, double latitude) {
    Point point = EqualEarth.of(longitude, latitude);
    assertTrue(!LAND.contains(point.x(), point.y()), sea);
  }

  @Test
  void noLandLeavesTheMap() {
    assertTrue(
        LAND.getBounds2D().getMinX() >= 0
            && LAND.getBounds2D().getMaxX() <= EqualEarth.WIDTH
            && LAND.getBounds2D().getMinY() >= 0
            && LAND.getBounds2D().getMaxY() <= WorldMap.HEIGHT,
        LAND.getBounds2D()::toString);
  }

  @Test
  void areasAreTrue() {
    double equator = area(0);
    for (int south = 10; south < 80; south += 10) {
      double onGlobe = Math.sin(Math.toRadians(south + 1)) - Math.sin(Math.toRadians(south));
      assertEquals(onGlobe / Math.sin(Math.toRadians(1)), area(south) / equator, 1e-3);
    }
  }

  /** Of a field of one degree beside the meridian, where it is almost a rectangle. */
  private static double area(double south) {
    Point lower = EqualEarth.of(0, south);
    Point upper = EqualEarth.of(0, south + 1);
    double width = EqualEarth.of(1, south + 0.5).x() - lower.x();
    return (lower.y() - upper.y()) * width;
  }

  @Test
  void aMapShowsTheirPartOfTheWorldWithAllPlacesInIt() {
    WorldMap near = WorldMap.of(List.of(place("Havana", 4, -82.4, 23.1)));
    assertEquals(EqualEarth.WIDTH / 4.0, near.width());
    WorldMap far =
        WorldMap.of(List.of(place("Auckland", 1, 174.8, -36.8), place("Honolulu", 1, -157.9, 21)));
    assertEquals(EqualEarth.WIDTH, far.width());
    for (WorldMap map : List.of(near, far)) {
      for (Spot spot : map.spots()) {
        assertTrue(spot.x() >= map.x() && spot.x() <= map.x() + map.width(), map::toString);
        assertTrue(spot.y() >= map.y() && spot.y() <= map.y() + map.height(), map::toString);
      }
    }
  }

  @Test
  void areasGrowWithTheCountAndTheSmallestComeLast() {
    List<Spot> spots =
        WorldMap.of(
                List.of(
                    place("Geneva", 25, 6.1, 46.2),
                    place("Vienna", 100, 16.4, 48.2),
                    place("Rome", 1, 12.5, 41.9)))
            .spots();
    assertEquals(List.of("Vienna", "Geneva", "Rome"), names(spots));
    assertEquals(2, spots.get(0).radius() / spots.get(1).radius(), 0.01);
    assertTrue(spots.get(2).radius() > 0);
  }

  @Test
  void namesDoNotCoverOneAnother() {
    List<Place> crowd =
        IntStream.range(0, 40)
            .mapToObj(i -> place("Place " + i, 50 - i, 5 + i / 20.0, 50))
            .toList();
    List<Spot> spots = WorldMap.of(crowd).spots();
    assertTrue(spots.getFirst().isNamed());
    assertEquals(1, spots.stream().filter(Spot::isNamed).count());
  }

  @Test
  void whatIsNoCoordinateIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> place("Nowhere", 1, 200, 0));
    assertThrows(IllegalArgumentException.class, () -> place("Nowhere", 1, 0, Double.NaN));
  }

  private static Place place(String name, int count, double longitude, double latitude) {
    return new Place(name, "/" + name, count, longitude, latitude);
  }

  private static List<String> names(List<Spot> spots) {
    return spots.stream().map(spot -> spot.place().name()).toList();
  }

  private static Path2D land() {
    Matcher commands =
        Pattern.compile("([MLZ ])(?:([0-9.-]+) ([0-9.-]+))?")
            .matcher(new String(Land.svg(), UTF_8).replaceFirst("(?s).* d=\"([^\"]*)\".*", "$1"));
    Path2D path = new Path2D.Double();
    while (commands.find()) {
      if (commands.group(1).equals("Z")) {
        path.closePath();
      } else {
        Point2D corner =
            new Point2D.Double(
                Double.parseDouble(commands.group(2)), Double.parseDouble(commands.group(3)));
        if (commands.group(1).equals("M")) {
          path.moveTo(corner.getX(), corner.getY());
        } else {
          path.lineTo(corner.getX(), corner.getY());
        }
      }
    }
    return path;
  }
}
