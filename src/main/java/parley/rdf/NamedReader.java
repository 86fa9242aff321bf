package parley.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import parley.authority.MalformedFileException;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.correction.Named;
import parley.merge.log.Mention;
import parley.rdf.CorrectionsFile.Line;

/** Reads which entities a correction names. */
final class NamedReader {
  private final CorrectionsFile file;
  private final Iris iris;

  NamedReader(CorrectionsFile file, Iris iris) {
    this.file = file;
    this.iris = iris;
  }

  /** {@return the entity that is the object of a statement} */
  Named read(Line line) {
    Value value = line.statement().getObject();
    if (value instanceof BNode mention) {
      return mention(line, file.about(mention));
    }
    return new Named.InGraph(entity(line));
  }

  private Named mention(Line where, List<Line> parts) {
    List<String> documents = new ArrayList<>();
    List<String> locals = new ArrayList<>();
    for (Line part : parts) {
      IRI property = part.statement().getPredicate();
      Value value = part.statement().getObject();
      Optional<String> source = SourceNames.at(iris.relative(value));
      if (property.equals(Terms.DOCUMENT) && source.isPresent()) {
        documents.add(source.get());
      } else if (property.equals(Terms.MENTION) && value instanceof Literal) {
        locals.add(value.stringValue());
      } else if (!(property.equals(RDF.TYPE) && value.equals(Terms.MENTION_CLASS))) {
        throw at(
            part,
            "a mention has one par:document, a document of the graph, and one par:mention, a text");
      }
    }
    if (documents.size() != 1 || locals.size() != 1) {
      throw at(
          where,
          "a mention has one par:document and one par:mention, as \"parley why\" prints them");
    }
    return new Named.InDocument(
        new Mention(documents.getFirst(), entity(where, locals.getFirst())));
  }

  /** {@return the entity whose IRI is the object of a statement} */
  Entity entity(Line line) {
    Value value = line.statement().getObject();
    if (!(value instanceof IRI) || iris.relative(value).equals(value.stringValue())) {
      throw at(
          line,
          "%s is no IRI below %s; with another base give --base"
              .formatted(value.stringValue(), iris.base()));
    }
    return entity(line, iris.relative(value));
  }

  private Entity entity(Line line, String path) {
    int slash = path.indexOf('/');
    for (Kind kind : Kind.values()) {
      if (slash > 0 && kind.path().equals(path.substring(0, slash))) {
        try {
          return new Entity(kind, path.substring(slash + 1));
        } catch (IllegalArgumentException e) {
          throw at(line, "%s: %s".formatted(path, String.valueOf(e.getMessage())));
        }
      }
    }
    throw at(
        line,
        "%s names no kind of entity; it would begin as in meeting/ or official/".formatted(path));
  }

  private MalformedFileException at(Line line, String what) {
    return file.malformed(line.places().value(), what);
  }
}
