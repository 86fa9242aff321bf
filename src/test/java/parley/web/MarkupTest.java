package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** All pages are HTML by the rules of the Nu checker. */
final class MarkupTest {
  static final List<String> PATHS = EveryPage.PATHS;

  @AutoClose private static final EveryPage pages = new EveryPage();

  /** Messages to pass over, beside the reason for each. */
  private static final List<String> FALSE_ALARMS = falseAlarms();

  private static final NuChecker CHECKER = new NuChecker();

  @ParameterizedTest
  @FieldSource("PATHS")
  void theCheckerFindsNothing(String path) {
    String page = pages.server().get(path, "Accept", "text/html").body();

    List<String> wrong =
        CHECKER.messages(page).stream()
            .filter(message -> FALSE_ALARMS.stream().noneMatch(message::endsWith))
            .toList();
    assertEquals(List.of(), wrong, path);
  }

  @Test
  void theCheckerFindsWhatIsWrong() {
    String page = "<!doctype html>\n<html lang=en><title>Talks</title>\n<p><div></div></p>";

    List<String> messages = CHECKER.messages(page + "<a href=/ foo=bar><a name=x></a></a>");

    assertEquals(
        "error in line 3: No “p” element in scope but a “p” end tag seen.", messages.getFirst());
    assertTrue(messages.size() > 1, messages::toString);
  }

  private static List<String> falseAlarms() {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/web/nu-false-alarms.tsv"))) {
      return lines.skip(1).map(line -> line.split("\t", 2)[0]).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
