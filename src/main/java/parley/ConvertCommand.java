package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.document.Limits;
import parley.document.Source;
import parley.merge.base.FactBase;
import parley.rdf.NQuadsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents in, N-Quads out. */
@Command(
    name = "convert",
    description = "Reads documents and writes their facts, with the evidence, as N-Quads.",
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

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "JSON file to write, with what was read and skipped; - for standard output.")
  private Optional<String> report = Optional.empty();

  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private LimitsOption limits = new LimitsOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (output.equals("-") && report.equals(Optional.of("-"))) {
      throw Failure.usage("-o and --report cannot both write to standard output.");
    }
    requireFolder(output);
    report.ifPresent(ConvertCommand::requireFolder);
    Limits most = limits.limits();
    CorrectionsOption.Given given = corrections.corrections(base.iri());
    List<Source> sources = Documents.of(paths, console, most);
    RulesOption.Knowledge knowledge = rules.knowledge();
    Merging merging =
        new Merging(
            knowledge,
            given,
            register.registers(knowledge.library(), knowledge.authority()),
            base.iri());
    Conversion conversion =
        new Conversion(
            merging, most, threads.number(), console.everyThousand("%,d documents read"));
    try (NQuadsFile file = NQuadsFile.open(output, console.out());
        FactBase facts = FactBase.temporary(folder(output))) {
      Report done = conversion.write(sources, file, facts);
      file.commit();
      if (report.isPresent()) {
        done.write(report.get(), console);
      }
      done.tell(console);
      return done.skipped().isEmpty() ? 0 : Refusals.SKIPPED;
    }
  }

  /** Facts lie beside the file, where there is room for the graph; not among devices. */
  private static Path folder(String file) {
    Path path = Path.of(file).toAbsolutePath();
    boolean isDevice = file.equals("-") || (Files.exists(path) && !Files.isRegularFile(path));
    return isDevice
        ? Path.of(System.getProperty("java.io.tmpdir", "."))
        : Objects.requireNonNull(path.getParent());
  }

  /** Finds a wrong path before the work is done for it. */
  private static void requireFolder(String file) {
    Path folder = Path.of(file).toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(Path.of(file))) {
      throw Failure.usage(file + " is a folder. Name a file in it.");
    }
    if (!Files.isDirectory(folder)) {
      throw Failure.usage(
          "%s cannot be written, since there is no folder %s. Create it first."
              .formatted(file, folder));
    }
  }
}
