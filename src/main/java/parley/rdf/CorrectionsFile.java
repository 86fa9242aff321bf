package parley.rdf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import parley.authority.MalformedFileException;
import parley.extract.Fact;
import parley.merge.correction.Correction;
import parley.merge.correction.Corrections;
import parley.rdf.LocatingParser.Place;
import parley.rdf.LocatingParser.Places;

/** Reads a list of corrections, in Turtle. */
public final class CorrectionsFile {
  private static final Pattern POSITION = Pattern.compile(" \\[line \\d+.*]$");

  private final String name;
  private final List<String> lines;
  private final Iris iris;
  private final Map<Resource, List<Line>> subjects = new LinkedHashMap<>();

  /**
   * One statement of the file.
   *
   * @param statement the statement
   * @param places where its parts stand
   */
  record Line(Statement statement, Places places) {}

  private CorrectionsFile(String name, List<String> lines, Iris iris) {
    this.name = name;
    this.lines = lines;
    this.iris = iris;
  }

  /**
   * {@return the corrections of a file}
   *
   * @param file Turtle in UTF-8; relative IRIs in it are below the base
   * @param base what the IRIs of the graph start with
   * @throws MalformedFileException if it cannot be understood; says where, and what was expected
   * @throws IOException if it cannot be read
   */
  public static Corrections read(Path file, String base) throws IOException {
    Iris iris = new Iris(base);
    CorrectionsFile read = new CorrectionsFile(file.toString(), lines(file), iris);
    read.parse();
    Triples triples = new Triples(iris);
    return new Corrections(
        read.corrections(triples), (document, fact) -> claims(iris, triples, document, fact));
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new MalformedFileException(file.toString(), "is not UTF-8 text");
    }
  }

  private static Set<String> claims(Iris iris, Triples triples, String document, Fact fact) {
    return triples.of(fact.subject(), fact.slot(), fact.value()).stream()
        .map(triple -> iris.relative(iris.claim(document, triple, fact.evidence())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void parse() throws IOException {
    LocatingParser parser = new LocatingParser(lines);
    ParserConfig strict = new ParserConfig();
    strict.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    parser.setParserConfig(strict);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            subjects
                .computeIfAbsent(statement.getSubject(), none -> new ArrayList<>())
                .add(new Line(statement, parser.places()));
          }
        });
    try {
      parser.parse(new StringReader(String.join("\n", lines) + "\n"), iris.base());
    } catch (RDFParseException e) {
      throw malformed(
          parser.last(),
          POSITION.matcher(String.valueOf(e.getMessage())).replaceFirst("")
              + "; this must be Turtle");
    }
  }

  private List<Correction> corrections(Triples triples) {
    Set<Resource> mentions = new HashSet<>();
    subjects.values().stream()
        .flatMap(List::stream)
        .map(line -> line.statement().getObject())
        .filter(BNode.class::isInstance)
        .forEach(mention -> mentions.add((Resource) mention));
    List<Correction> corrections = new ArrayList<>();
    for (Map.Entry<Resource, List<Line>> subject : subjects.entrySet()) {
      if (!mentions.contains(subject.getKey())) {
        corrections.add(new CorrectionReader(this, iris, triples, subject.getValue()).read());
      }
    }
    return corrections;
  }

  /** {@return the statements about a subject, none if there are none} */
  List<Line> about(Resource subject) {
    return subjects.getOrDefault(subject, List.of());
  }

  /** {@return a place in the file for messages} */
  String words(Place place) {
    return "%s line %d, column %d".formatted(name, place.line(), place.column());
  }

  /** {@return what says that something cannot be understood that stands at a place} */
  MalformedFileException malformed(Place place, String what) {
    return new MalformedFileException(name, place.line(), place.column(), what);
  }

  /** {@return a term for messages: short if it is one of Parley} */
  static String words(IRI term) {
    String iri = term.stringValue();
    return iri.startsWith(Terms.NAMESPACE)
        ? "par:" + iri.substring(Terms.NAMESPACE.length())
        : "<" + iri + ">";
  }
}
