package parley;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.bench.Corpus;
import parley.bench.Speed;
import parley.document.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast converting is, compared with finding sentences and words alone. */
@Command(
    name = "convert",
    description = {
      "Converts copies of documents from files to N-Quads, and the same with news between them,",
      "and compares that with OpenNLP finding sentences and words in the same texts."
    },
    footer = {"", "Example: parley bench convert --documents 5000 --json speed.json"})
final class BenchConvertCommand implements Callable<Integer> {
  private static final int SHARE_OF_NEWS_MIX = 5;

  private final Console console;

  @Mixin private BenchDocuments documents = new BenchDocuments();

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many files (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "2",
      description = "How often to measure, in turns, after warming up (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many threads for the run with several (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(names = "--json", paramLabel = "FILE", description = "JSON file to write as well.")
  private Optional<Path> json = Optional.empty();

  BenchConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Corpus corpus = documents.corpus(console);
    Path folder = Files.createTempDirectory("parley-bench");
    try {
      List<Speed> speeds =
          List.of(
              measure("press releases", corpus, folder.resolve("press"), 100),
              measure("news mix", corpus, folder.resolve("news"), SHARE_OF_NEWS_MIX));
      if (json.isPresent()) {
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(json.get(), mapper.writeValueAsString(speeds) + "\n");
      }
      return 0;
    } finally {
      delete(folder);
    }
  }

  private Speed measure(String name, Corpus corpus, Path folder, int share) throws IOException {
    console.say("Measuring %s …", name);
    corpus.write(Files.createDirectories(folder), count, share);
    BenchRun run =
        new BenchRun(Documents.of(List.of(folder.toString()), console, Limits.USUAL), folder);
    Speed speed = run.measure(name, rounds, threads);
    console.out().print(speed.text());
    console.out().flush();
    return speed;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
