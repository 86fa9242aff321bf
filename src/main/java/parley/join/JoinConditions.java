package parley.join;

import io.carml.vocab.Rdf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;

/**
 * Makes of each {@code rr:joinCondition} something that can be carried out entry by entry: in the
 * place of the other entry's IRI the child gives its key, as a text of a datatype of that join; and
 * a triples map of its own tells the keys of all parents.
 */
final class JoinConditions {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String R2RML = "http://www.w3.org/ns/r2rml#";
  private static final IRI PARENT_MAP = term("parentTriplesMap");
  private static final IRI CONDITION = term("joinCondition");
  private static final IRI REFERENCE =
      VALUES.createIRI("http://semweb.mmlab.be/ns/rml#", "reference");

  /** Does not occur in names of columns or in values. */
  private static final String BETWEEN = "\u001f";

  private final Model mapping;

  private JoinConditions(Model mapping) {
    this.mapping = mapping;
  }

  private static IRI term(String name) {
    return VALUES.createIRI(R2RML, name);
  }

  /** What must be equal. */
  private record Condition(String child, String parent) {}

  /**
   * Replaces all join conditions of a mapping.
   *
   * @param mapping is changed
   * @return which triples maps tell the keys of parents; none if nothing is joined
   * @throws IllegalArgumentException if a condition is not whole
   */
  static List<IRI> replaceIn(Model mapping) {
    List<IRI> parents = new ArrayList<>();
    JoinConditions conditions = new JoinConditions(mapping);
    List<Resource> joined =
        mapping.filter(null, CONDITION, null).stream()
            .map(Statement::getSubject)
            .distinct()
            .toList();
    for (Resource objectMap : joined) {
      parents.add(conditions.replace(objectMap, parents.size()));
    }
    return parents;
  }

  private IRI replace(Resource objectMap, int number) {
    List<Condition> conditions = conditions(objectMap);
    Resource parent =
        Models.objectResource(mapping.filter(objectMap, PARENT_MAP, null))
            .orElseThrow(
                () ->
                    new IllegalArgumentException("a rr:joinCondition has no rr:parentTriplesMap"));
    mapping.remove(objectMap, PARENT_MAP, null);
    mapping.remove(objectMap, CONDITION, null);
    key(objectMap, conditions, Condition::child);
    mapping.add(objectMap, term("datatype"), Join.key(number));
    IRI keys = Join.term("keys-" + number);
    for (IRI part : List.of(Rdf.Rml.logicalSource, term("subjectMap"), term("subject"))) {
      List.copyOf(mapping.filter(parent, part, null).objects())
          .forEach(value -> mapping.add(keys, part, value));
    }
    Resource predicateObject = VALUES.createBNode("keys-" + number);
    Resource object = VALUES.createBNode("key-" + number);
    mapping.add(keys, term("predicateObjectMap"), predicateObject);
    mapping.add(predicateObject, term("predicate"), Join.key(number));
    mapping.add(predicateObject, term("objectMap"), object);
    key(object, conditions, Condition::parent);
    return keys;
  }

  private List<Condition> conditions(Resource objectMap) {
    return mapping.filter(objectMap, CONDITION, null).objects().stream()
        .map(condition -> new Condition(side(condition, "child"), side(condition, "parent")))
        .sorted(Comparator.comparing(Condition::child).thenComparing(Condition::parent))
        .toList();
  }

  private String side(Value condition, String name) {
    Optional<String> reference =
        condition instanceof Resource node
            ? Models.objectString(mapping.filter(node, term(name), null))
            : Optional.empty();
    return reference.orElseThrow(
        () -> new IllegalArgumentException("a rr:joinCondition has no rr:" + name));
  }

  private void key(
      Resource objectMap, List<Condition> conditions, Function<Condition, String> side) {
    if (conditions.size() == 1) {
      mapping.add(objectMap, REFERENCE, VALUES.createLiteral(side.apply(conditions.getFirst())));
      return;
    }
    String template =
        conditions.stream()
            .map(condition -> "{" + side.apply(condition) + "}")
            .collect(Collectors.joining(BETWEEN));
    mapping.add(objectMap, term("template"), VALUES.createLiteral(template));
    mapping.add(objectMap, term("termType"), term("Literal"));
  }
}
