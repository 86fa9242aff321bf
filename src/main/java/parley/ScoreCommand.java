package parley;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.Extraction.Outcome;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.extract.DocumentFacts;
import parley.score.ClusterScorer;
import parley.score.ClusterScores;
import parley.score.ClustersTable;
import parley.score.Gold;
import parley.score.GoldClusters;
import parley.score.GoldException;
import parley.score.Part;
import parley.score.PartScore;
import parley.score.PartsTable;
import parley.score.Quotes;
import parley.score.Score;
import parley.score.Scorer;
import parley.score.SentenceScore;
import parley.score.Sentences;
import parley.score.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents against hand-made gold. */
@Command(
    name = "score",
    description = {
      "Compares what is found in documents with what careful readers found there.",
      "With --gold: one collection, a line for each slot with its counts. Without: each PATH is a"
          + " folder of parts, each a folder with documents/ and expected/ in it; prints one table"
          + " in Markdown with a column for each part; what cannot be read counts as missed."
    },
    footer = {
      "",
      "Example: parley score gold",
      "         parley score --clusters gold/clusters",
      "         parley score --gold gold/development/expected gold/development/documents"
    })
final class ScoreCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Folder with a JSON file for each document.")
  private @Nullable Path gold;

  @Option(
      names = "--clusters",
      description = "Score how documents are merged, not what is found in each.")
  private boolean clusters;

  @Option(names = "--details", description = "Show every miss and every false alarm too.")
  private boolean details;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "With --gold file or folder to read, - for standard input; else see above.")
  private List<String> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RulesOption.Knowledge knowledge = rules.knowledge();
    Refusals refusals = Refusals.none();
    if (clusters && gold != null) {
      throw new ParameterException(
          spec.commandLine(), "Choose --gold or --clusters; parts for --clusters have their gold.");
    }
    if (clusters) {
      scoreClusters(knowledge, refusals);
      refusals.tell(console);
      return refusals.exitCode();
    }
    List<PartScore> parts = new ArrayList<>();
    if (gold == null) {
      for (String path : paths) {
        for (Part part : Part.of(Path.of(path))) {
          parts.add(score(knowledge, part, refusals));
        }
      }
      console.out().print(PartsTable.markdown(parts));
    } else {
      parts.add(score(knowledge, gold.toString(), gold, paths, refusals));
      console.out().print(parts.getFirst().score().table());
    }
    if (details) {
      parts.forEach(this::tellDetails);
    }
    refusals.tell(console);
    return refusals.exitCode();
  }

  private void scoreClusters(RulesOption.Knowledge knowledge, Refusals refusals)
      throws IOException {
    SortedMap<String, ClusterScores> scores = new TreeMap<>();
    for (String path : paths) {
      for (Part part : Part.of(Path.of(path))) {
        Optional<Path> file = part.clusters();
        if (file.isPresent()) {
          Gold wanted = Gold.read(part.expected());
          scores.put(
              part.name(),
              new ClusterScorer(knowledge.authority())
                  .score(
                      wanted,
                      GoldClusters.read(file.get(), wanted),
                      read(knowledge, List.of(part.documents().toString()), refusals).facts()));
        }
      }
    }
    if (scores.isEmpty()) {
      throw new GoldException(
          "no part has a clusters.tsv beside its documents/; name a folder such as gold/clusters");
    }
    console.out().print(ClustersTable.markdown(scores));
    if (details) {
      scores.forEach((part, score) -> console.out().print(ClustersTable.details(part, score)));
    }
  }

  private void tellDetails(PartScore part) {
    console.out().print(part.score().details());
    part.sentences().map(SentenceScore::differences).stream()
        .flatMap(List::stream)
        .forEach(console.out()::println);
  }

  private PartScore score(RulesOption.Knowledge knowledge, Part part, Refusals refusals)
      throws IOException {
    List<String> documents = List.of(part.documents().toString());
    PartScore score = score(knowledge, part.name(), part.expected(), documents, refusals);
    Optional<SentenceScore> sentences = part.sentences().map(wanted -> score(knowledge, wanted));
    return new PartScore(score.name(), score.score(), score.quotes(), sentences);
  }

  private SentenceScore score(RulesOption.Knowledge knowledge, Sentences sentences) {
    List<Source> sources = new ArrayList<>();
    for (Sentences.Sentence sentence : sentences.all()) {
      String name = "sentence-" + sources.size();
      sources.add(Source.of(name, name + ".txt", sentence.text().getBytes(UTF_8)));
    }
    Scorer scorer = new Scorer(knowledge.authority());
    List<Boolean> found = new ArrayList<>();
    extraction(knowledge)
        .forEach(
            sources,
            outcome ->
                found.add(
                    switch (outcome) {
                      case Outcome.Extracted extracted -> scorer.reportsMeeting(extracted.facts());
                      case Outcome.Skipped skipped -> false;
                    }));
    return SentenceScore.of(sentences, found);
  }

  private PartScore score(
      RulesOption.Knowledge knowledge,
      String name,
      Path expected,
      List<String> documents,
      Refusals refusals)
      throws IOException {
    Gold wanted = Gold.read(expected);
    Readings read = read(knowledge, documents, refusals);
    Scorer scorer = new Scorer(knowledge.authority());
    Score score =
        gold == null ? scorer.scoreWhole(wanted, read.facts()) : scorer.score(wanted, read.facts());
    Share verbatim = read.quotes().stream().reduce(Share.NONE, Share::plus);
    return new PartScore(name, score, verbatim, Optional.empty());
  }

  /** What was found in each document, and how much of it is quoted rightly. */
  private record Readings(List<DocumentFacts> facts, List<Share> quotes) {}

  private Readings read(RulesOption.Knowledge knowledge, List<String> documents, Refusals refusals)
      throws IOException {
    Readings read = new Readings(new ArrayList<>(), new ArrayList<>());
    extraction(knowledge)
        .forEach(
            Documents.of(documents, console, Limits.USUAL),
            outcome -> {
              switch (outcome) {
                case Outcome.Extracted extracted -> {
                  read.facts().add(extracted.facts());
                  read.quotes().add(Quotes.verbatim(extracted.document(), extracted.facts()));
                  refusals.warnings().addAll(extracted.warnings());
                }
                case Outcome.Skipped(Refusal refusal) -> refusals.skipped().add(refusal);
              }
            });
    return read;
  }

  private Extraction extraction(RulesOption.Knowledge knowledge) {
    return new Extraction(
        knowledge.extractor(),
        Limits.USUAL,
        threads.number(),
        console.everyThousand("%,d documents read"));
  }
}
