package parley.bench;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.authority.Authority;
import parley.authority.Wording;
import parley.authority.Words;
import parley.document.Deadline;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Reading;
import parley.document.Source;
import parley.document.language.SentenceEnds;
import parley.extract.finder.Annotator;
import parley.extract.finder.DocumentMentions;
import parley.extract.finder.Language;
import parley.extract.finder.Languages;
import parley.extract.mention.Annotated;
import parley.extract.rule.Match;
import parley.rdf.QuadLines;

/** The parts of a conversion in which most of its time goes by, each by itself, on one text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotParts {
  private final String text =
      "Delegations of Kenya and Portugal held the third round of talks on fisheries in Nairobi on"
          + " 4 May 2017. The side of Kenya was headed by Deputy Minister Grace Wanjala. "
          + new News(12).text(1);
  private final Source source =
      Source.of("text", "text.txt", text.getBytes(StandardCharsets.UTF_8));
  private final DocumentReader reader = new DocumentReader();
  private final SentenceEnds ends = new SentenceEnds();
  private final Authority authority = Authority.packaged();
  private final Language language = Languages.packaged().of("en");
  private final Annotator annotator = new Annotator(authority);
  private final Document document = ((Reading.Read) reader.read(source)).document();
  private final List<Annotated> sentences = read();
  private final Wording words = Wording.of(Words.split(text));
  private final QuadLines lines = new QuadLines(OutputStream.nullOutputStream());
  private final Statement statement = statement();

  private List<Annotated> read() {
    DocumentMentions mentions = annotator.mentions(document, language, Deadline.NONE);
    List<Annotated> read =
        mentions.items().stream().flatMap(DocumentMentions.AnnotatedItem::sentences).toList();
    read.forEach(mentions::read);
    return read;
  }

  private Statement statement() {
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    return values.createStatement(
        values.createIRI("http://localhost:3030/claim/text/0123456789abcdef"),
        RDFS.LABEL,
        values.createLiteral(text),
        values.createIRI("http://localhost:3030/document/text"));
  }

  /** Where sentences end. */
  @Benchmark
  public List<Integer> sentences() {
    return ends.in(text, "en");
  }

  /** From bytes to items, blocks, sentences and words. */
  @Benchmark
  public Reading reading() {
    return reader.read(source);
  }

  /** The names of places that start at each word. */
  @Benchmark
  public int phraseIndex() {
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      found += authority.placeNames().longest(words, i).isPresent() ? 1 : 0;
    }
    return found;
  }

  /** The rules for facts on each sentence. */
  @Benchmark
  public int rules() {
    int fired = 0;
    for (Annotated sentence : sentences) {
      List<Match> matches = language.facts().match(sentence);
      fired += matches.size();
    }
    return fired;
  }

  /** One line of N-Quads with a long text in it. */
  @Benchmark
  public void nQuads() {
    lines.handleStatement(statement);
  }
}
