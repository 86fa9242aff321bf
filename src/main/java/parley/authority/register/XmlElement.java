package parley.authority.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a small XML file, with the place where it starts.
 *
 * @param name its name
 * @param line where it starts, from 1
 * @param column where it starts, from 1
 * @param text the characters directly in it
 * @param children the elements directly in it
 */
record XmlElement(
    String name, int line, int column, StringBuilder text, List<XmlElement> children) {

  XmlElement(String name, int line, int column) {
    this(name, line, column, new StringBuilder(), new ArrayList<>());
  }

  /** {@return its children of a name, in order} */
  Stream<XmlElement> all(String child) {
    return children.stream().filter(element -> element.name().equals(child));
  }

  /** {@return the first element that the names lead to} */
  Optional<XmlElement> at(String... path) {
    Optional<XmlElement> here = Optional.of(this);
    for (String step : path) {
      here = here.flatMap(element -> element.all(step).findFirst());
    }
    return here;
  }

  /** {@return the words of the first element that the names lead to, empty if it has none} */
  Optional<String> words(String... path) {
    return at(path).map(XmlElement::words).filter(words -> !words.isEmpty());
  }

  /** {@return its own words, white space made single} */
  String words() {
    return text.toString().strip().replaceAll("\\s+", " ");
  }
}
