package parley.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;

/**
 * Writes what was imported into a named graph of its own: the statements of its rows, and what the
 * texts of rows say, each fact with its claim. At the end come the parties, places and
 * organizations that were named, so that the graph can be read without any other.
 *
 * <p>Statements leave at once. What is kept: the entities named, and the number of resources of
 * each class. Not safe for several threads.
 */
public final class ImportGraph {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String FOLDER = "import/";
  private static final List<Kind> DESCRIBED = List.of(Kind.PARTY, Kind.PLACE, Kind.ORGANIZATION);

  private final QuadSink out;
  private final Iris iris;
  private final Triples triples;
  private final Authority authority;
  private final IRI graph;
  private final Set<Entity> named = new TreeSet<>();
  private final Map<String, Long> classes = new TreeMap<>();
  private long meetings;

  /**
   * Creates one.
   *
   * @param out receives the statements; beginning and ending the run stays with the caller
   * @param base what all IRIs start with
   * @param name of the import, a step of a path
   * @param authority describes what is named
   * @throws IllegalArgumentException if the base is no absolute IRI
   */
  public ImportGraph(QuadLines out, String base, String name, Authority authority) {
    this.out = new QuadSink(out);
    this.iris = new Iris(base);
    this.triples = new Triples(iris);
    this.authority = authority;
    this.graph = iris.below(FOLDER + name);
    this.out.said(graph, graph, RDF.TYPE, Terms.IMPORT_CLASS);
  }

  /** {@return the class of all imports} */
  public IRI type() {
    return Terms.IMPORT_CLASS;
  }

  /** {@return the IRI of the import, which also names its graph} */
  public IRI graph() {
    return graph;
  }

  /** {@return how many statements have been written} */
  public long written() {
    return out.written();
  }

  /** {@return how many meetings the texts of rows told of} */
  public long meetings() {
    return meetings;
  }

  /** {@return how many resources there are of each class that the statements name, by its IRI} */
  public Map<String, Long> classes() {
    return classes;
  }

  /**
   * Writes statements into the graph, whichever graph they name.
   *
   * @param statements of a row
   */
  public void write(List<Statement> statements) {
    for (Statement statement : statements) {
      IRI predicate = statement.getPredicate();
      Value object = statement.getObject();
      out.said(graph, statement.getSubject(), predicate, object);
      name(object);
      if (predicate.equals(RDF.TYPE)) {
        classes.merge(object.stringValue(), 1L, Long::sum);
      }
    }
  }

  private void name(Value object) {
    for (Kind kind : DESCRIBED) {
      String folder = iris.base() + kind.path() + "/";
      if (object instanceof IRI && object.stringValue().startsWith(folder)) {
        named.add(new Entity(kind, object.stringValue().substring(folder.length())));
      }
    }
  }

  /**
   * Writes a statement about the import into the default graph.
   *
   * @param subject the import or something that belongs to it
   * @param predicate what is said
   * @param object with which value
   */
  public void describe(Resource subject, IRI predicate, Value object) {
    out.believed(subject, predicate, object);
  }

  /**
   * Writes what the text of a row says. Meetings, delegations, officials, positions and series get
   * an IRI below that of the row; all else is what it is for the whole world.
   *
   * @param row IRI of the row
   * @param text what the offsets of the facts count in
   * @param facts with keys that hold in the row
   */
  public void write(IRI row, String text, DocumentFacts facts) {
    out.said(graph, row, Terms.TEXT, Literals.text(text));
    Set<Object> said = new HashSet<>();
    for (Fact fact : facts.facts()) {
      for (Triple triple : triples.of(fact.subject(), fact.slot(), fact.value())) {
        write(row, fact, triple, said);
      }
    }
  }

  private void write(IRI row, Fact fact, Triple triple, Set<Object> said) {
    IRI subject = local(row, triple.subject());
    if (said.add(subject)) {
      IRI type = Triples.type(triple.subject().kind());
      out.said(graph, subject, RDF.TYPE, type);
      classes.merge(type.stringValue(), 1L, Long::sum);
      if (triple.subject().kind() == Kind.MEETING) {
        out.said(graph, row, Terms.REPORTS, subject);
        meetings++;
      }
    }
    Value object = object(row, fact, triple);
    if (said.add(new Triple(triple.subject(), triple.predicate(), object))) {
      out.said(graph, subject, triple.predicate(), object);
    }
    IRI claim =
        VALUES.createIRI(
            row.stringValue()
                + "/claim/"
                + Fingerprint.of(
                    triple.subject().path(),
                    triple.predicate().stringValue(),
                    iris.comparable(object),
                    fact.evidence().rule(),
                    Integer.toString(fact.evidence().start())));
    if (said.add(claim)) {
      new DocumentGraphs(out, iris).claim(graph, claim, subject, triple.with(object), fact);
      out.said(graph, claim, Terms.ROW, row);
    }
  }

  /** What follows from a fact may be about its object: the meeting of a delegation. */
  private Value object(IRI row, Fact fact, Triple triple) {
    if (fact.value() instanceof parley.extract.Value.Reference(Entity entity)) {
      return local(row, triple.subject().equals(fact.subject()) ? entity : fact.subject());
    }
    return triple.object();
  }

  private IRI local(IRI row, Entity entity) {
    return switch (entity.kind()) {
      case MEETING, DELEGATION, OFFICIAL, POSITION, SERIES ->
          VALUES.createIRI(row.stringValue() + "/" + entity.path());
      case PARTY, PLACE, ORGANIZATION, TOPIC -> {
        named.add(entity);
        yield iris.entity(entity);
      }
    };
  }

  /** Describes what was named. To be called once, after everything else in the graph. */
  public void describeNamed() {
    QuadSink own = out.in(graph);
    Names names = new Names(authority, List.of());
    Set<Entity> known = new TreeSet<>(named);
    known.removeIf(entity -> !isKnown(entity));
    // Their links need no reasons of their own: the import is the reason.
    Owners owners = new Owners(authority, List.of());
    new Descriptions(own, iris, names, owners, new Links(own, iris)).write(known);
    out.add(own.written());
  }

  /** Others have only the name that a row gives them. */
  private boolean isKnown(Entity entity) {
    return switch (entity.kind()) {
      case PARTY -> authority.party(entity.key()).isPresent();
      case PLACE -> authority.place(entity.key()).isPresent();
      case ORGANIZATION -> authority.organ(entity.key()).isPresent();
      case TOPIC, MEETING, DELEGATION, OFFICIAL, POSITION, SERIES -> false;
    };
  }
}
