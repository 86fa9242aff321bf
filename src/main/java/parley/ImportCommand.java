package parley;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import parley.RulesOption.Knowledge;
import parley.join.Catalogue;
import parley.join.JoinException;
import parley.join.JoinReport;
import parley.join.RdfImport;
import parley.join.Register;
import parley.rdf.NQuadsFile;
import parley.rdf.PartFile;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Registers and data of others into a graph of their own. */
@Command(
    name = "import",
    description = {
      "Brings in a register or other data as a graph of its own, in place of an earlier import of"
          + " that name. Rows that tell of meetings are merged with the documents of the data folder.",
      "WHAT is the name of a public register (travels, visits, pocom, country-codes, embassies) with"
          + " the PATH of a copy; or files of RDF; or, with --mapping, files of CSV, JSON or XML."
    },
    footer = {
      "",
      "Example: parley import travels ~/HistoryAtState/travels --report unmatched.csv",
      "         parley import --mapping my.rml.ttl my-table.csv",
      "         parley import thesaurus.ttl --license https://creativecommons.org/licenses/by/4.0/"
    })
final class ImportCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "WHAT",
      description = "Name of a register and its PATH, or files.")
  private List<String> what = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "RML mapping in Turtle, which tells what the files say.")
  private Optional<Path> mapping = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the import, in small letters (default: that of register or file).")
  private Optional<String> name = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the graph as N-Quads, and load it only if --data is given too.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder, made if missing (default: data in the project's folder).")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "CSV file to write, with all that could not be matched; - for standard output.")
  private Optional<String> report = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the data.")
  private Optional<String> publisher = Optional.empty();

  @Option(names = "--license", paramLabel = "IRI", description = "Licence of the data.")
  private Optional<String> licence = Optional.empty();

  @Option(names = "--data-version", paramLabel = "TEXT", description = "Version of the data.")
  private Optional<String> version = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of that version (default: the last day on which a row was changed).")
  private Optional<String> date = Optional.empty();

  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (date.filter(day -> !DAY.matcher(day).matches()).isPresent()) {
      throw Failure.usage("--date must be a day such as 2025-01-31.");
    }
    try {
      Knowledge knowledge = rules.knowledge();
      Importable importable = importable();
      if (output.isPresent()) {
        toFile(importable, knowledge);
      }
      if (output.isEmpty() || data.isPresent()) {
        toStore(importable, knowledge);
      }
      return 0;
    } catch (JoinException e) {
      console.say("parley import: %s", String.valueOf(e.getMessage()));
      console.say("Nothing was imported.");
      return Refusals.SKIPPED;
    }
  }

  private Importing importing(Knowledge knowledge) {
    return new Importing(base.iri(), knowledge, threads.number(), console);
  }

  private void toFile(Importable importable, Knowledge knowledge) throws IOException {
    try (NQuadsFile file = NQuadsFile.open(output.orElseThrow(), console.out())) {
      Optional<JoinReport> done = importing(knowledge).alone(importable, file);
      file.commit();
      if (data.isEmpty()) {
        tell(done);
      }
    }
  }

  private void toStore(Importable importable, Knowledge knowledge) throws IOException {
    Path folder = data.orElseGet(() -> Home.resolve("data"));
    // Opened first, so that whoever else works on the folder is told before the work is done.
    try (Store store = Store.open(folder)) {
      Merging merging =
          new Merging(
              knowledge,
              corrections.corrections(base.iri(), folder),
              register.registers(knowledge.library(), knowledge.authority()),
              base.iri());
      ImportInto into = new ImportInto(store, folder, merging, console);
      tell(into.run(importable, importing(knowledge)));
    }
  }

  private Importable importable() {
    Catalogue.Given given = new Catalogue.Given(importName(), publisher, licence, version, date);
    if (mapping.isPresent()) {
      return new Importable.Rows(
          Register.of(importName(), mapping.get(), paths(what), base.iri()), given);
    }
    if (!Register.names().contains(what.getFirst())) {
      RdfImport files = new RdfImport(importName(), paths(what), base.iri());
      return new Importable.Rdf(importName(), files, given);
    }
    if (name.isPresent()) {
      throw Failure.usage("--name is for files of your own; a register has its name.");
    }
    if (what.size() != 2) {
      throw Failure.usage(
          "name the file or folder that holds the register, as in: parley import %s PATH"
              .formatted(what.getFirst()));
    }
    Path path = paths(what.subList(1, 2)).getFirst();
    return new Importable.Rows(Register.packaged(what.getFirst(), path, base.iri()), given);
  }

  private static List<Path> paths(List<String> names) {
    List<Path> paths = names.stream().map(Path::of).toList();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw Failure.usage(
            "%s does not exist. Name a file, or one of the registers %s with its PATH."
                .formatted(path, Register.names()));
      }
    }
    return paths;
  }

  private String importName() {
    String chosen =
        name.orElseGet(() -> mapping.map(Path::toString).orElseGet(what::getFirst))
            .replaceFirst(".*[/\\\\]", "");
    String bare = name.isPresent() ? chosen : chosen.replaceFirst("(\\.rml)?\\.\\w+$", "");
    if (!NAME.matcher(bare).matches()) {
      throw Failure.usage(
          "\"%s\" cannot name an import. Give --name in small letters, digits and hyphens."
              .formatted(bare));
    }
    return bare;
  }

  private void tell(Optional<JoinReport> done) throws IOException {
    if (done.isEmpty()) {
      return;
    }
    done.get().lines().forEach(line -> console.say("%s", line));
    if (report.equals(Optional.of("-"))) {
      StringWriter table = new StringWriter();
      done.get().write(table);
      console.out().print(table);
    } else if (report.isPresent()) {
      try (PartFile part = PartFile.beside(Path.of(report.get()))) {
        Writer table = new java.io.OutputStreamWriter(part.stream(), StandardCharsets.UTF_8);
        done.get().write(table);
        table.flush();
        part.commit();
      }
    }
  }
}
