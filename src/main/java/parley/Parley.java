package parley;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line.
 *
 * <p>A command ends with 0 if it did what it was asked, 1 if the machine did not let it, 2 if the
 * command line is wrong, and 3 if it skipped a document that cannot be read.
 */
@Command(
    name = "parley",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    description =
        "Turns reports of meetings between governments into a knowledge graph in which every fact"
            + " points to the sentence that proves it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example: parley up my-folder"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the machine did not let it: disk full, port in use, data folder in use",
      "2:the command line is wrong",
      "3:done, but some document could not be read and was skipped"
    })
public final class Parley {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Show where in the program an error arose.")
  private boolean debug;

  private Parley() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments what the user typed after {@code parley}
   */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /**
   * {@return the exit code of one command}
   *
   * @param console what it reads and writes
   * @param arguments what the user typed after {@code parley}
   */
  static int run(Console console, String... arguments) {
    Parley parley = new Parley();
    Failures failures = new Failures(console, () -> parley.debug);
    CommandLine line = new CommandLine(parley);
    commands(console).forEach(line::addSubcommand);
    CommandLine bench = new CommandLine(new BenchCommand());
    bench.addSubcommand(new BenchConvertCommand(console));
    bench.addSubcommand(new BenchExtractCommand(console));
    bench.addSubcommand(new BenchMergeCommand(console));
    line.addSubcommand(bench);
    line.setExpandAtFiles(false);
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    int code = failures.guard(() -> line.execute(arguments));
    return console.isWritten() ? code : failures.unwritten();
  }

  private static List<Object> commands(Console console) {
    return List.of(
        new UpCommand(console),
        new AddCommand(console),
        new RemoveCommand(console),
        new ConvertCommand(console),
        new ValidateCommand(console),
        new LoadCommand(console),
        new ImportCommand(console),
        new ServeCommand(console),
        new DeriveCommand(console),
        new QueryCommand(console),
        new ExportCommand(console),
        new WhyCommand(console),
        new ScoreCommand(console),
        new ExplainCommand(console));
  }
}
