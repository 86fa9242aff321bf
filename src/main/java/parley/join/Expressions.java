package parley.join;

import io.carml.vocab.Rdf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** The expressions by which a triples map finds values in an entry. */
final class Expressions {
  /** XPath that goes up, sideways or to the root; what only looks so is taken for it too. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\.\\.|(?:^|[\\s(,|\\[=<>+:])/"
              + "|\\b(?:ancestor|parent|preceding|following|root|id|idref|doc|collection)"
              + "[\\w-]*\\s*(?:::|\\()");

  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{([^{}]+)}");
  private static final String TEMPLATE = "template";
  private static final Set<String> REFERENCES = Set.of("reference", "child", "parent");

  private Expressions() {}

  /**
   * {@return the references of a triples map, those in templates among them}
   *
   * @param mapping all that it says
   * @param triplesMap which of its triples maps
   */
  static Set<String> of(Model mapping, Resource triplesMap) {
    Set<String> found = new TreeSet<>();
    Set<Resource> met = new HashSet<>();
    Deque<Resource> open = new ArrayDeque<>();
    open.add(triplesMap);
    while (!open.isEmpty()) {
      Resource node = open.remove();
      if (met.add(node)) {
        for (Statement statement : mapping.filter(node, null, null)) {
          Value value = statement.getObject();
          if (value instanceof Resource resource && !isSource(statement)) {
            open.add(resource);
          } else if (statement.getPredicate().getLocalName().equals(TEMPLATE)) {
            Matcher inside = IN_TEMPLATE.matcher(value.stringValue());
            inside.results().forEach(each -> found.add(each.group(1)));
          } else if (REFERENCES.contains(statement.getPredicate().getLocalName())) {
            found.add(value.stringValue());
          }
        }
      }
    }
    return found;
  }

  private static boolean isSource(Statement statement) {
    return statement.getPredicate().equals(Rdf.Rml.logicalSource)
        || statement.getPredicate().equals(Join.ACCOUNT);
  }

  /** {@return whether an XPath looks outside of its context} */
  static boolean looksOutside(String expression) {
    return OUTSIDE.matcher(expression).find();
  }
}
