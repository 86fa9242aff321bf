package parley;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.pack.Member;
import parley.document.pack.Members;
import parley.extract.frame.Explanation;
import parley.extract.frame.Extractor;
import parley.rdf.PartFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the facts of one document came about, and why others did not. */
@Command(
    name = "explain",
    description = {
      "Shows, sentence by sentence, what was found in a document, the rules that fired and the facts"
          + " they made.",
      "For a sentence that names a meeting but yields none it shows the nearest rule and what it"
          + " lacked."
    },
    footer = {"", "Example: parley explain seeds/000_6afbe97a415e9616.txt"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Document to read; - for standard input.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "A sentence or more to read in place of a file.")
  private Optional<String> text = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or html (default: html if --output ends so, else text).")
  private Optional<String> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: standard output).")
  private Optional<String> output = Optional.empty();

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LimitsOption limits = new LimitsOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Extractor extractor = rules.knowledge().extractor();
    Limits most = limits.limits();
    DocumentReader reader = new DocumentReader(most);
    Refusals refusals = Refusals.none();
    boolean isHtml = isHtml();
    List<Explanation> explained = new ArrayList<>();
    try (Members members = new Members(sources(most).iterator(), most)) {
      while (members.hasNext()) {
        switch (members.next()) {
          case Member.Lost(Refusal refusal) -> refusals.skipped().add(refusal);
          case Member.Found(Source source) ->
              explain(reader.read(source), extractor, refusals).ifPresent(explained::add);
        }
      }
    }
    write(isHtml ? Explanation.html(explained) : text(explained));
    refusals.tell(console);
    return refusals.exitCode();
  }

  private static Optional<Explanation> explain(
      Reading reading, Extractor extractor, Refusals refusals) {
    return switch (reading) {
      case Reading.Read(Document document, List<Refusal> warnings) -> {
        refusals.warnings().addAll(warnings);
        yield Optional.of(extractor.explain(document));
      }
      case Reading.Refused(Refusal refusal) -> {
        refusals.skipped().add(refusal);
        yield Optional.empty();
      }
    };
  }

  private static String text(List<Explanation> explained) {
    return explained.stream().map(Explanation::text).collect(Collectors.joining());
  }

  private List<Source> sources(Limits most) throws IOException {
    if (file.isPresent() == text.isPresent()) {
      throw Failure.usage("name either a FILE or the words to read with --text.");
    }
    return text.isPresent()
        ? List.of(Source.of("text", "text.txt", text.get().getBytes(StandardCharsets.UTF_8)))
        : Documents.of(List.of(file.get()), console, most);
  }

  private boolean isHtml() {
    String wanted =
        format.orElse(output.filter(name -> name.endsWith(".html")).isPresent() ? "html" : "text");
    return switch (wanted) {
      case "html" -> true;
      case "text" -> false;
      default -> throw Failure.usage("--format must be text or html, not " + wanted + ".");
    };
  }

  private void write(String explained) throws IOException {
    if (output.isEmpty()) {
      console.out().print(explained);
      return;
    }
    try (PartFile part = PartFile.beside(Path.of(output.get()))) {
      part.stream().write(explained.getBytes(StandardCharsets.UTF_8));
      part.commit();
    }
  }
}
