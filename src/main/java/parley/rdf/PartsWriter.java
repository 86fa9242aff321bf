package parley.rdf;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.merge.Change;
import parley.merge.log.Decision;

/**
 * Writes the graph: in a named graph for each document what it says, in the default graph what is
 * believed, what is known beforehand, and the vocabulary; in the graph {@code merge-log} what was
 * decided when documents were merged; in the graph {@code links} who made which link to the
 * outside, and why.
 *
 * <p>What documents say together comes in parts. What comes before its turn waits, in temporary
 * files if there is much of it; so memory does not grow with the documents. The quads of a named
 * graph follow one another, so that a reader can check one graph at a time.
 *
 * <p>Calls come in this order: {@link #vocabulary}; for each part {@link #document} for each of its
 * documents and {@link #write}; {@link #end}.
 */
public final class PartsWriter implements AutoCloseable {
  private final QuadLines out;
  private final QuadSink sink;
  private final Iris iris;
  private final Authority authority;
  private final Links links;
  private final WaitingQuads names = new WaitingQuads();
  private final WaitingQuads reports = new WaitingQuads();
  private final WaitingQuads conflicts = new WaitingQuads();
  private final WaitingQuads entries = new WaitingQuads();
  private final WaitingQuads descriptions = new WaitingQuads();
  private final WaitingQuads choices = new WaitingQuads();
  private final WaitingQuads conclusions = new WaitingQuads();
  private final ViewSinks sections;
  private final MergeLog chosen;
  private final MergeLog concluded;
  private long documents;

  /**
   * Creates a writer.
   *
   * @param out receives the statements; flushing and closing stay with the caller
   * @param base what all IRIs start with
   * @param authority describes what facts name
   * @throws IllegalArgumentException see {@link DocumentBlocks}
   */
  public PartsWriter(QuadLines out, String base, Authority authority) {
    this.out = out;
    this.sink = new QuadSink(out);
    this.iris = new Iris(base);
    this.authority = authority;
    this.links = new Links(sink, iris);
    this.sections =
        new ViewSinks(
            sink,
            names.sink(),
            reports.sink(),
            conflicts.sink(),
            entries.sink(),
            descriptions.sink());
    this.chosen = new MergeLog(choices.sink(), iris);
    this.concluded = new MergeLog(conclusions.sink(), iris);
  }

  private List<WaitingQuads> waiting() {
    return List.of(names, reports, conflicts, entries, descriptions, choices, conclusions);
  }

  /**
   * Writes ontology, alignments and topics.
   *
   * @throws IOException if a file of the vocabulary is missing or broken
   */
  public void vocabulary() throws IOException {
    new Vocabulary(sink, iris, links).write();
  }

  /**
   * Writes the graph of a document.
   *
   * @param text the lines beside its facts, as {@link DocumentBlocks#text} made them
   * @param said what it says
   */
  public void document(String text, QuadBlock said) {
    out.appendContent(text);
    out.append(said.lines());
    documents += QuadLines.count(text) + said.statements();
  }

  /**
   * Writes what a part says of the world; the graphs of its documents come by {@link #document}.
   *
   * @param part as {@link parley.merge.IncrementalMerger#all} hands it out
   */
  public void write(Change part) {
    new MergedView(sections, iris, authority, links)
        .writePart(part.merged(), new TreeSet<>(part.described()));
    part.merged().decisions().forEach(this::decide);
  }

  private void decide(Decision decision) {
    (decision instanceof Decision.Concluded ? concluded : chosen).add(decision);
  }

  /**
   * Writes the rest, after the last part.
   *
   * @param taken which reports were taken for one thing or nearly were, as {@link
   *     parley.merge.IncrementalMerger#taken} tells
   * @param corrected what corrections came to
   */
  public void end(Stream<Decision> taken, Stream<Decision> corrected) {
    List.of(names, reports, conflicts, entries, descriptions).forEach(this::copy);
    MergeLog log = new MergeLog(sink, iris);
    log.begin();
    taken.forEachOrdered(log::add);
    copy(choices);
    corrected.forEachOrdered(log::add);
    copy(conclusions);
    links.write();
  }

  private void copy(WaitingQuads section) {
    section.copyTo(out);
  }

  /** {@return how many statements have been written so far, those that wait included} */
  public long written() {
    return documents
        + sink.written()
        + waiting().stream().mapToLong(section -> section.sink().written()).sum();
  }

  @Override
  public void close() {
    waiting().forEach(WaitingQuads::close);
  }
}
