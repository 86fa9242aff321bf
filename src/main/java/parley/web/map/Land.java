package parley.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import parley.web.map.EqualEarth.Point;

/**
 * The outline of the land of the earth (Natural Earth, 1:110 million, public domain), as a file of
 * its own that browsers keep. Borders are left out: no map of them is agreed upon.
 */
public final class Land {
  /** The last name of the file. */
  public static final String FILE = "world.svg";

  /** What names the outline in the file. */
  public static final String ID = "land";

  private static final String SOURCE = "land.txt";

  private Land() {}

  /** {@return an SVG file with the outline, in the measures of {@link WorldMap}} */
  public static byte[] svg() {
    StringBuilder path = new StringBuilder();
    rings().forEach(ring -> append(path, ring));
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d"><path id="%s" d="%s"/></svg>
        """
        .formatted(EqualEarth.WIDTH, WorldMap.HEIGHT, ID, path)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder path, String ring) {
    String[] numbers = ring.split(" ", -1);
    for (int i = 0; i < numbers.length; i += 2) {
      Point corner =
          EqualEarth.of(Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1]));
      path.append(i == 0 ? 'M' : i == 2 ? 'L' : ' ')
          .append(String.format(Locale.ROOT, "%.1f %.1f", corner.x(), corner.y()));
    }
    path.append('Z');
  }

  private static List<String> rings() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Land.class.getResourceAsStream("/parley/web/map/" + SOURCE), SOURCE),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SOURCE, e);
    }
  }
}
