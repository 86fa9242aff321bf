package parley;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.pack.Member;
import parley.document.pack.Members;
import parley.extract.frame.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Parameters(paramLabel = "FILE", description = "Document to read; - for standard input.")
  private String file = "";

  @Mixin private RulesOption rules = new RulesOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Extractor extractor = rules.knowledge().extractor();
    DocumentReader reader = new DocumentReader();
    Refusals refusals = Refusals.none();
    List<Source> sources = Documents.of(List.of(file), console);
    try (Members members = new Members(sources.iterator(), Limits.USUAL)) {
      while (members.hasNext()) {
        switch (members.next()) {
          case Member.Lost(Refusal refusal) -> refusals.skipped().add(refusal);
          case Member.Found(Source source) -> explain(reader.read(source), extractor, refusals);
        }
      }
    }
    refusals.tell(console);
    return refusals.exitCode();
  }

  private void explain(Reading reading, Extractor extractor, Refusals refusals) {
    switch (reading) {
      case Reading.Read(Document document, List<Refusal> warnings) -> {
        console.out().print(extractor.explain(document).text());
        refusals.warnings().addAll(warnings);
      }
      case Reading.Refused(Refusal refusal) -> refusals.skipped().add(refusal);
    }
  }
}
