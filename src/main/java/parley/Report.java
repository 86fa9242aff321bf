package parley;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.Written.Counts;
import parley.document.Refusal;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.rdf.DecisionWords;
import parley.rdf.PartFile;

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
 *     which that was decided; looked up as they are written, and left out when a report is read
 * @param rules the files of rules and words that the user added
 * @param unmatched what corrections name and nothing is called
 */
@JsonIgnoreProperties(value = "merges", allowGetters = true)
record Report(
    String version,
    int documents,
    List<Refusal> skipped,
    List<Refusal> warnings,
    int meetings,
    int officials,
    int conflicts,
    long triples,
    Iterable<Merge> merges,
    List<RuleFile> rules,
    List<Unmatched> unmatched) {
  private static final String STANDARD_OUTPUT = "-";
  private static final JsonMapper JSON = new JsonMapper();

  /** Keeps copies of the lists. */
  Report {
    skipped = List.copyOf(skipped);
    warnings = List.copyOf(warnings);
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

    private static Stream<Merge> of(Stream<Decision> decisions) {
      DecisionWords words = new DecisionWords();
      return decisions
          .filter(Decision.Joined.class::isInstance)
          .map(Decision.Joined.class::cast)
          .map(joined -> of(joined, words));
    }

    private static Merge of(Decision.Joined joined, DecisionWords words) {
      Mention report = joined.pair().report();
      return new Merge(
          joined.entity().path(), report.document(), report.local().path(), words.because(joined));
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
   * @param written what was written
   * @param refusals what could not be read, or not as asked
   * @param rules the files of rules and words that the user added
   */
  static Report of(Written written, Refusals refusals, List<RuleFile> rules) {
    Counts counts = written.counts();
    return new Report(
        Version.number(),
        counts.documents(),
        refusals.skipped(),
        refusals.warnings(),
        counts.meetings(),
        counts.officials(),
        counts.conflicts(),
        written.triples(),
        () -> Merge.of(written.decisions().get()).iterator(),
        rules,
        written.unmatched().stream().map(Unmatched::of).toList());
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
    ObjectWriter json = JSON.writer(printer).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    if (name.equals(STANDARD_OUTPUT)) {
      json.writeValue(console.out(), this);
      console.out().print("\n");
      return;
    }
    try (PartFile part = PartFile.beside(Path.of(name))) {
      OutputStream out = new BufferedOutputStream(part.stream());
      json.writeValue(out, this);
      out.write('\n');
      out.flush();
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
