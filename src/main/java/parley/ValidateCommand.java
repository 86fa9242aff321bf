package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.store.check.Findings;
import parley.store.check.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A file of N-Quads against the shapes. */
@Command(
    name = "validate",
    description = {
      "Checks N-Quads: against the shapes, every quote against the text of its document, and every"
          + " fact for a claim that proves it.",
      "Ends with 1 if anything is wrong."
    },
    footer = {"", "Example: parley validate graph.nq"})
final class ValidateCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 100;
  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "N-Quads file; - for standard input.")
  private String file = "";

  @Mixin private BaseOption base = new BaseOption();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path path = Path.of(file);
    if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(path)) {
      throw Failure.usage(file + " does not exist or is no file. Name a file of N-Quads.");
    }
    Validator validator = new Validator(MOST_SHOWN, console.everyThousand("%,d documents checked"));
    Findings findings =
        file.equals(STANDARD_INPUT)
            ? validator.check("standard input", console.in())
            : validator.check(path);
    findings.lines(base.iri()).forEach(console.out()::println);
    return findings.conforms() ? 0 : 1;
  }
}
