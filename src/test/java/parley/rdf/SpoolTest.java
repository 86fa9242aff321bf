package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What was kept comes out again, whether it had to go to the disk or not. */
final class SpoolTest {
  @Property(tries = 200)
  void whateverWasKeptComesOutAgain(
      @ForAll @Size(max = 12) List<@AlphaChars @StringLength(max = 40) String> parts,
      @ForAll @IntRange(min = 1, max = 60) int mostInMemory)
      throws IOException {
    try (Spool spool = new Spool(mostInMemory)) {
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        spool.write(bytes, 0, bytes.length);
      }
      String all = String.join("", parts);
      assertEquals(all.length(), spool.size());
      assertEquals(all, copy(spool, 0, all.length()));
      long from = 0;
      for (String part : parts) {
        assertEquals(part, copy(spool, from, part.length()));
        from += part.length();
      }
    }
  }

  private static String copy(Spool spool, long from, long count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QuadLines lines = new QuadLines(out);
    spool.copy(from, count, lines);
    lines.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
