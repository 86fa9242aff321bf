package parley.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/**
 * An XPath that leads by names from the root to elements, so that no more than one of these is to
 * be held: {@code /people/person}, {@code /trips/trip[role = 'president']}.
 *
 * @param names from the root; a local name of {@code *} stands for any element
 * @param condition XPath that such an element must fulfil; empty if there is none
 */
record XmlSteps(List<QName> names, String condition) {
  private static final String ANY = "*";
  private static final Pattern STEP =
      Pattern.compile("/(?:([A-Za-z_][\\w.-]*):)?([A-Za-z_][\\w.-]*|\\*)");

  /** A name, perhaps compared with a text: nothing that depends on what stands beside it. */
  private static final Pattern CONDITION =
      Pattern.compile("\\[\\s*(@?[A-Za-z_][\\w.-]*(?:\\s*!?=\\s*(?:'[^']*'|\"[^\"]*\"))?)\\s*\\]");

  /**
   * {@return the steps of an XPath; empty if it is not so simple}
   *
   * @param path XPath of the entries
   * @param prefixes namespaces that it may use
   */
  static Optional<XmlSteps> of(String path, Map<String, String> prefixes) {
    List<QName> names = new ArrayList<>();
    String bare = path.strip();
    Matcher step = STEP.matcher(bare);
    while (step.lookingAt()) {
      String prefix = step.group(1);
      if (prefix != null && !prefixes.containsKey(prefix)) {
        return Optional.empty();
      }
      names.add(new QName(prefix == null ? "" : prefixes.get(prefix), step.group(2)));
      step.region(step.end(), bare.length());
    }
    String rest = bare.substring(step.regionStart());
    Matcher condition = CONDITION.matcher(rest);
    if (names.isEmpty() || !(rest.isEmpty() || condition.matches())) {
      return Optional.empty();
    }
    return Optional.of(new XmlSteps(List.copyOf(names), rest.isEmpty() ? "" : condition.group(1)));
  }

  /** {@return whether an element may stand at a step} */
  boolean leadsBy(QName element, int step) {
    QName name = names.get(step);
    return name.getLocalPart().equals(ANY)
        ? name.getNamespaceURI().isEmpty()
            || name.getNamespaceURI().equals(element.getNamespaceURI())
        : name.equals(element);
  }
}
