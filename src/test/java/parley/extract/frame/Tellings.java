package parley.extract.frame;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.document.Block;
import parley.document.Deadline;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Sources;
import parley.document.pack.Member;
import parley.document.pack.Members;
import parley.extract.Value.Status;

/**
 * The sentences of the development part of the gold, each with its clues and whether it tells of a
 * meeting: what rules read of them, and what readers found in the others ({@code tellings.tsv}).
 */
final class Tellings {
  private static final Path GOLD = Path.of("gold", "development");
  private static final int COLUMNS = 4;

  private final Map<String, Optional<Status>> byReaders;

  private Tellings() throws IOException {
    byReaders =
        Files.readAllLines(GOLD.resolve("tellings.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split("\t", COLUMNS))
            .collect(toMap(row -> key(row[0], row[3]), Tellings::status, (one, same) -> one));
  }

  /**
   * A sentence.
   *
   * @param document the document's name
   * @param clues what speaks for or against its telling of a meeting
   * @param told what it tells of the meeting, if it tells of one
   * @param isRead whether a rule reads it
   */
  record Telling(String document, Set<String> clues, Optional<Status> told, boolean isRead) {

    /** {@return whether it tells of one that took place or is to} */
    boolean isReal() {
      return told.filter(s -> s == Status.HELD || s == Status.ANNOUNCED).isPresent();
    }
  }

  /** What goes on about a meeting told of counts neither way. */
  private static Optional<Status> status(String[] row) {
    return row[2].equals("same")
        ? Optional.empty()
        : Optional.of(Status.valueOf(row[1].toUpperCase(Locale.ROOT)));
  }

  private static String key(String document, String sentence) {
    return document + "\t" + sentence;
  }

  /** {@return all of them, in the order of the documents} */
  static List<Telling> all() throws IOException {
    Tellings tellings = new Tellings();
    List<Telling> all = new ArrayList<>();
    tellings.add(GOLD.resolve("documents"), all);
    tellings.add(GOLD.resolve("passages.jsonl"), all);
    return all;
  }

  private void add(Path path, List<Telling> all) throws IOException {
    Extractor extractor = new Extractor(Authority.packaged());
    DocumentReader reader = new DocumentReader(Limits.USUAL);
    List<String> paths = List.of(path.toString());
    try (Members members =
        new Members(
            Sources.of(paths, new ByteArrayInputStream(new byte[0]), Limits.USUAL).iterator(),
            Limits.USUAL)) {
      while (members.hasNext()) {
        if (members.next() instanceof Member.Found(var source)
            && reader.read(source) instanceof Reading.Read(var document, var warnings)) {
          for (var item : extractor.read(document, true, Deadline.NONE).items()) {
            for (SentenceReading sentence : item) {
              String text = sentence.sentence().sentence().span().of(document.text());
              telling(document.name(), text, sentence).ifPresent(all::add);
            }
          }
        }
      }
    }
  }

  private Optional<Telling> telling(String document, String text, SentenceReading sentence) {
    if (sentence.block().kind() != Block.Kind.PARAGRAPH) {
      return Optional.empty();
    }
    Set<String> clues = SecondReading.clues(sentence).stream().collect(toCollection(TreeSet::new));
    boolean isRead = sentence.events().stream().anyMatch(event -> !SecondReading.isWeighed(event));
    String key = key(document, text.replaceAll("\\s+", " ").strip());
    if (!isRead && byReaders.containsKey(key) && byReaders.get(key).isEmpty()) {
      return Optional.empty();
    }
    Optional<Status> told =
        isRead
            ? Optional.of(parley.extract.frame.Telling.statusOf(sentence.events().getFirst()))
            : byReaders.getOrDefault(key, Optional.empty());
    return Optional.of(new Telling(document, clues, told, isRead));
  }
}
