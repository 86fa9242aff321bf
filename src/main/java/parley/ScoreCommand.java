package parley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parley.Extraction.Outcome;
import parley.document.Refusal;
import parley.document.Source;
import parley.extract.DocumentFacts;
import parley.score.Gold;
import parley.score.Score;
import parley.score.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents against hand-made gold. */
@Command(
    name = "score",
    description = "Compares what is found in documents with what careful readers found there.",
    footer = {"", "Example: parley score --gold src/test/resources/gold/seeds seeds"})
final class ScoreCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder with a JSON file for each document.")
  private Path gold = Path.of("");

  @Option(names = "--details", description = "Show every miss and every false alarm too.")
  private boolean details;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "File or folder to read; - for standard input.")
  private List<String> paths = List.of();

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Gold expected = Gold.read(gold);
    List<Source> sources = Documents.of(paths, console);
    RulesOption.Knowledge knowledge = rules.knowledge();
    List<DocumentFacts> found = new ArrayList<>();
    Refusals refusals = Refusals.none();
    new Extraction(
            knowledge.extractor(), threads.number(), console.everyThousand("%,d documents read"))
        .forEach(
            sources,
            outcome -> {
              switch (outcome) {
                case Outcome.Extracted extracted -> {
                  found.add(extracted.facts());
                  refusals.warnings().addAll(extracted.warnings());
                }
                case Outcome.Skipped(Refusal refusal) -> refusals.skipped().add(refusal);
              }
            });
    Score score = new Scorer(knowledge.authority()).score(expected, found);
    console.out().print(score.table());
    if (details) {
      console.out().print(score.details());
    }
    refusals.tell(console);
    return refusals.exitCode();
  }
}
