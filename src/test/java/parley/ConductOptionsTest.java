package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server cannot be run with is refused before it starts. */
final class ConductOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "--query-time, 0, from 1 to 86400",
    "--max-rows, -1, from 0",
    "--max-queries, 0, from 1 to 1000",
    "--max-rate, -5, from 0",
    "--access-log, src, cannot be written",
    "--access-log, no/such/folder/log, cannot be written",
  })
  void whatIsOutOfBoundsIsNamed(String option, String value, String reason, @TempDir Path data) {
    Run run = Run.of("serve", "--data", data.toString(), "--port", "0", option + "=" + value);

    assertEquals(2, run.code(), run.errors());
    assertTrue(run.errors().contains(option), run.errors());
    assertTrue(run.errors().contains(reason), run.errors());
  }

  @Test
  void helpTellsTheLimits() {
    String help = Run.done("serve", "--help").output();

    for (String option :
        new String[] {
          "--query-time", "--max-rows", "--max-queries", "--max-rate", "--trust-proxy"
        }) {
      assertTrue(help.contains(option), help);
    }
    assertTrue(help.contains("(default: 1000000)"), help);
  }
}
