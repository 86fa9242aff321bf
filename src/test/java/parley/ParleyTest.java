package parley;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command has in common. */
final class ParleyTest {
  static final List<String> COMMANDS =
      List.of("up", "convert", "validate", "load", "serve", "query", "score", "explain");

  private static final Pattern VERSION = Pattern.compile("Parley \\d+\\.\\d+\\.\\d+\\R");

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void helpOfACommandGivesAnExample(String command) {
    Run run = Run.of(command, "--help");

    assertAll(
        () -> assertEquals(0, run.code()),
        () -> assertTrue(run.output().contains("Example: parley " + command), run::output),
        () -> assertTrue(run.output().contains("Exit codes:"), run::output),
        () -> assertEquals("", run.errors()));
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void everyCommandTellsTheVersion(String command) {
    Run run = Run.of(command, "--version");

    assertEquals(0, run.code());
    assertTrue(VERSION.matcher(run.output()).matches(), run::output);
  }

  @Test
  void helpListsEveryCommand() {
    String help = Run.of("--help").output();

    assertAll(COMMANDS.stream().map(command -> () -> assertTrue(help.contains("  " + command))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "convert in -o out",
        "validate in",
        "load in --data d",
        "serve",
        "query q",
        "score in --gold g",
        "explain in"
      })
  void anUnknownOptionIsAWrongCommandLine(String line) {
    Run run = Run.of((line + " --no-such-option").split(" "));

    assertEquals(2, run.code());
    assertShort(run);
    assertTrue(run.errors().contains("--no-such-option"), run::errors);
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheRightOne() {
    Run run = Run.of("cnvert");

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("convert"), run::errors);
  }

  @Test
  void withoutACommandTheUserIsToldToNameOne() {
    Run run = Run.of();

    assertEquals(2, run.code());
    assertShort(run);
  }

  private static void assertShort(Run run) {
    assertTrue(run.errors().lines().count() <= 2, run::errors);
    assertFalse(run.errors().contains("\tat "), run::errors);
    assertEquals("", run.output());
  }
}
