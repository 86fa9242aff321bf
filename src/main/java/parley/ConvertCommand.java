package parley;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents in, N-Quads out. */
@Command(
    name = "convert",
    description = "Reads documents and writes their facts, with evidence, as N-Quads.",
    footer = {"", "Example: parley convert seeds -o graph.nq --report report.json"})
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "File or folder to read; - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "N-Quads file to write; - for standard output.")
  private String output = "";

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.err().println(paths + output + Path.of("."));
    return 0;
  }
}
