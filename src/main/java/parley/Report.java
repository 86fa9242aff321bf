package parley;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.document.Refusal;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.Belief;
import parley.merge.Merged;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.rdf.DecisionWords;
import parley.rdf.PartFile;
import parley.rdf.SourceNames;

/**
 * What a conversion did, in numbers that depend on nothing but its input.
 *
 * @param version the version of Parley that did it
 * @param documents how many documents were read, rows of imports apart
 * @param skipped files that could not be read, by name of document
 * @param warnings what was odd about documents that were read, by name of document
 * @param meetings how many meetings the documents report together
 * @param officials how many officials they name
 * @param conflicts in how many respects they contradict each other
 * @param triples how many statements were written, evidence included
 * @param merges which reports were taken for one meeting or official, and why, in the order in
 *     which that was decided
 * @param rules the files of rules and words that the user added
 * @param unmatched what corrections name and nothing is called
 */
record Report(
    String version,
    int documents,
    List<Refusal> skipped,
    List<Refusal> warnings,
    int meetings,
    int officials,
    int conflicts,
    long triples,
    List<Merge> merges,
    List<RuleFile> rules,
    List<Unmatched> unmatched) {
  private static final String STANDARD_OUTPUT = "-";
  private static final JsonMapper JSON = new JsonMapper();

  /** Keeps copies of the lists. */
  Report {
    skipped = List.copyOf(skipped);
    warnings = List.copyOf(warnings);
    merges = List.copyOf(merges);
    rules = List.copyOf(rules);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * Two reports taken for one entity.
   *
   * @param entity path of the entity below the base
   * @param document name of the document whose report joined it
   * @param named what the document's own reading calls it
   * @param reason why, in a sentence
   */
  record Merge(String entity, String document, String named, String reason) {

    private static List<Merge> of(Merged merged) {
      DecisionWords words = new DecisionWords();
      List<Merge> merges = new ArrayList<>();
      for (Decision decision : merged.decisions()) {
        if (decision instanceof Decision.Joined(Entity entity, Pair pair)) {
          Mention report = pair.report();
          merges.add(
              new Merge(
                  entity.path(),
                  report.document(),
                  report.local().path(),
                  words.because(decision)));
        }
      }
      return merges;
    }
  }

  /**
   * A correction that, in part or as a whole, is about nothing that there is.
   *
   * @param correction file, line and column of it
   * @param what what it names and nothing is called
   */
  record Unmatched(String correction, String what) {

    private static Unmatched of(parley.merge.correction.Unmatched unmatched) {
      return new Unmatched(unmatched.entry().place(), unmatched.what());
    }
  }

  /**
   * A file of rules or words that a user added.
   *
   * @param file where it stands
   * @param sha256 digest of its bytes
   */
  record RuleFile(String file, String sha256) {

    /**
     * {@return what the report says of some files}
     *
     * @throws IOException if one cannot be read
     */
    static List<RuleFile> of(List<Path> files) throws IOException {
      List<RuleFile> rules = new ArrayList<>();
      for (Path file : files) {
        rules.add(new RuleFile(file.toString(), InputDigest.of(file)));
      }
      return rules;
    }
  }

  /**
   * {@return the report of a conversion}
   *
   * @param merged what the documents say together
   * @param refusals what could not be read, or not as asked
   * @param triples how many statements were written
   * @param rules the files of rules and words that the user added
   */
  static Report of(Merged merged, Refusals refusals, long triples, List<RuleFile> rules) {
    return new Report(
        Version.number(),
        (int) merged.documents().stream().filter(Report::isDocument).count(),
        refusals.skipped(),
        refusals.warnings(),
        count(merged, Kind.MEETING),
        count(merged, Kind.OFFICIAL),
        merged.conflicts().size(),
        triples,
        Merge.of(merged),
        rules,
        merged.unmatched().stream().map(Unmatched::of).toList());
  }

  private static boolean isDocument(DocumentFacts source) {
    return !SourceNames.isRow(source.document());
  }

  private static int count(Merged merged, Kind kind) {
    return (int)
        merged.beliefs().stream()
            .map(Belief::subject)
            .filter(subject -> subject.kind() == kind)
            .distinct()
            .count();
  }

  /**
   * Tells the user what was done, each file that was skipped or odd in a line of its own.
   *
   * @param console where to
   */
  void tell(Console console) {
    new Refusals(skipped, warnings).tell(console);
    unmatched.forEach(
        one ->
            console.say(
                "%s: this correction names %s, which is not there. Mend it or take it out.",
                one.correction(), one.what()));
    console.say(
        "%,d documents read, %,d skipped; %,d meetings, %,d officials, %,d conflicts; %,d triples",
        documents, skipped.size(), meetings, officials, conflicts, triples);
  }

  /**
   * Writes it as JSON.
   *
   * @param name of a file, which is replaced once the report is whole; {@code -} for standard
   *     output
   * @param console has standard output
   */
  void write(String name, Console console) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    String json = JSON.writer(printer).writeValueAsString(this) + "\n";
    if (name.equals(STANDARD_OUTPUT)) {
      console.out().print(json);
      return;
    }
    try (PartFile part = PartFile.beside(Path.of(name))) {
      part.stream().write(json.getBytes(UTF_8));
      part.commit();
    }
  }

  /**
   * {@return the report that {@link #write} wrote}
   *
   * @param file where it did
   */
  static Report read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Report.class);
  }
}
