package parley.web.view.subject;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.web.graph.Terms;
import parley.web.view.Kind;
import parley.web.view.View.Group;

/** What points to a subject, meetings and delegations apart. */
final class Pointing {
  /** Those of one property stand in no order of kinds, and meetings may come before all others. */
  private static final int MOST_READ = 3000;

  private static final int MOST_SHOWN = 60;

  private final Subject subject;

  Pointing(Subject subject) {
    this.subject = subject;
  }

  /** {@return a group for each property that the file of words names, and each kind} */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    subject
        .words()
        .find("pointing." + subject.kind().segment())
        .map(names -> names.split("[,\\s]+"))
        .map(List::of)
        .orElse(List.of())
        .forEach(name -> groups.addAll(groups(Terms.par(name))));
    return List.copyOf(groups);
  }

  private List<Group> groups(Node property) {
    List<Node> found = subject.data().subjects(property, subject.node(), MOST_READ);
    Map<Kind, List<Node>> byKind = new EnumMap<>(Kind.class);
    for (Node node : found) {
      (node.isURI() ? subject.kindOf(node) : Optional.<Kind>empty())
          .filter(kind -> kind != Kind.MEETING && kind != Kind.DELEGATION)
          .ifPresent(kind -> byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(node));
    }
    return byKind.entrySet().stream()
        .map(
            entry ->
                new Group(
                    subject.names().inverse(property)
                        + ": "
                        + subject.words().get("many." + entry.getKey().segment()),
                    entry.getValue().stream().limit(MOST_SHOWN).map(subject::link).toList(),
                    entry.getValue().size() > MOST_SHOWN || found.size() >= MOST_READ))
        .toList();
  }
}
