package parley.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import parley.authority.MalformedFileException;
import parley.extract.Entity.Kind;
import parley.merge.correction.Correction;
import parley.merge.correction.Entry;
import parley.merge.correction.Named;
import parley.rdf.CorrectionsFile.Line;
import parley.rdf.LocatingParser.Place;

/** Reads one correction from the statements about it. */
final class CorrectionReader {
  private static final Set<IRI> GENERAL =
      Set.of(RDF.TYPE, DCTERMS.CREATOR, DCTERMS.DATE, RDFS.COMMENT);
  private static final Map<IRI, Set<IRI>> PROPERTIES =
      Map.of(
          Terms.SAME_ENTITIES_CLASS, Set.of(Terms.ENTITY),
          Terms.DIFFERENT_ENTITIES_CLASS, Set.of(Terms.ENTITY),
          Terms.REJECTED_CLAIM_CLASS, Set.of(Terms.CLAIM),
          Terms.CORRECTED_VALUE_CLASS, Set.of(Terms.ENTITY, Terms.PROPERTY, Terms.VALUE));

  private final CorrectionsFile file;
  private final Iris iris;
  private final Triples triples;
  private final List<Line> lines;

  CorrectionReader(CorrectionsFile file, Iris iris, Triples triples, List<Line> lines) {
    this.file = file;
    this.iris = iris;
    this.triples = triples;
    this.lines = lines;
  }

  /**
   * {@return the correction}
   *
   * @throws MalformedFileException if it is none
   */
  Correction read() {
    IRI type = type();
    for (Line line : lines) {
      IRI property = line.statement().getPredicate();
      if (!GENERAL.contains(property)
          && !PROPERTIES.getOrDefault(type, Set.of()).contains(property)) {
        throw file.malformed(
            line.places().property(),
            "%s has no place in a %s; there may be %s, with dcterms:creator, dcterms:date and rdfs:comment"
                .formatted(
                    CorrectionsFile.words(property),
                    CorrectionsFile.words(type),
                    words(PROPERTIES.getOrDefault(type, Set.of()))));
      }
    }
    if (type.equals(Terms.REJECTED_CLAIM_CLASS)) {
      return new Correction.Rejected(entry(), claim());
    }
    List<Named> names = all(Terms.ENTITY).stream().map(new NamedReader(file, iris)::read).toList();
    if (type.equals(Terms.CORRECTED_VALUE_CLASS)) {
      one(Terms.ENTITY);
      Line property = one(Terms.PROPERTY);
      return new CorrectedValueReader(file, iris, triples)
          .read(entry(), names.getFirst(), property, one(Terms.VALUE));
    }
    boolean same = type.equals(Terms.SAME_ENTITIES_CLASS);
    checkKinds(names, same);
    return same ? new Correction.Same(entry(), names) : new Correction.Different(entry(), names);
  }

  private IRI type() {
    List<Line> types = all(RDF.TYPE);
    if (types.size() != 1
        || !(types.getFirst().statement().getObject() instanceof IRI type)
        || !PROPERTIES.containsKey(type)) {
      throw file.malformed(
          types.isEmpty() ? start() : types.getFirst().places().value(),
          "a correction has one class of %s".formatted(words(PROPERTIES.keySet())));
    }
    return type;
  }

  private static String words(Set<IRI> terms) {
    return terms.stream().map(CorrectionsFile::words).sorted().collect(Collectors.joining(", "));
  }

  private void checkKinds(List<Named> names, boolean same) {
    Set<Kind> kinds = names.stream().map(Named::kind).collect(Collectors.toSet());
    if (names.size() < 2 || kinds.size() > 1) {
      throw file.malformed(start(), "par:entity must name two or more entities, all of one kind");
    }
    boolean possible =
        switch (names.getFirst().kind()) {
          case MEETING, OFFICIAL -> true;
          case ORGANIZATION, PLACE, SERIES, TOPIC ->
              same && names.stream().allMatch(Named.InGraph.class::isInstance);
          case PARTY, DELEGATION, POSITION -> false;
        };
    if (!possible) {
      throw file.malformed(
          start(),
          same
              ? "par:SameEntities is for meetings and officials, and for organizations, places,"
                  + " series and topics by their IRIs"
              : "par:DifferentEntities is for meetings and officials; others have their names from"
                  + " word lists");
    }
  }

  private Entry entry() {
    Value who = one(DCTERMS.CREATOR).statement().getObject();
    Line when = one(DCTERMS.DATE);
    String why = one(RDFS.COMMENT).statement().getObject().stringValue();
    return new Entry(id(), file.words(start()), who.stringValue(), date(when), why);
  }

  private LocalDate date(Line line) {
    try {
      if (line.statement().getObject() instanceof Literal literal
          && literal.getDatatype().equals(XSD.DATE)) {
        return LocalDate.parse(literal.getLabel());
      }
    } catch (DateTimeException e) {
      throw at(line, "there is no such day: %s".formatted(String.valueOf(e.getMessage())));
    }
    throw at(line, "dcterms:date must be a day, as in \"2026-11-23\"^^xsd:date");
  }

  /** What the correction says, without its own name and whatever the order of its statements. */
  private String id() {
    return Fingerprint.of(
        lines.stream().map(this::form).sorted().distinct().toArray(String[]::new));
  }

  private String form(Line line) {
    Statement statement = line.statement();
    String object =
        statement.getObject() instanceof BNode mention
            ? file.about(mention).stream()
                .map(this::form)
                .sorted()
                .collect(Collectors.joining("\n"))
            : iris.relative(statement.getObject());
    return statement.getPredicate().stringValue() + " " + object;
  }

  private String claim() {
    Line line = one(Terms.CLAIM);
    String path = iris.relative(line.statement().getObject());
    if (!path.startsWith("claim/") || path.indexOf('/') == path.lastIndexOf('/')) {
      throw at(line, "%s is no claim below %s".formatted(path, iris.base()));
    }
    return path;
  }

  private List<Line> all(IRI property) {
    return lines.stream().filter(line -> line.statement().getPredicate().equals(property)).toList();
  }

  private Line one(IRI property) {
    List<Line> found = all(property);
    if (found.size() != 1) {
      throw file.malformed(
          found.isEmpty() ? start() : found.get(1).places().property(),
          "a correction has exactly one %s"
              .formatted(
                  property.equals(DCTERMS.CREATOR)
                      ? "dcterms:creator (who)"
                      : property.equals(DCTERMS.DATE)
                          ? "dcterms:date (when)"
                          : property.equals(RDFS.COMMENT)
                              ? "rdfs:comment (why)"
                              : CorrectionsFile.words(property)));
    }
    return found.getFirst();
  }

  private MalformedFileException at(Line line, String what) {
    return file.malformed(line.places().value(), what);
  }

  /** Where the correction begins. */
  private Place start() {
    return lines.getFirst().places().subject();
  }
}
