package parley.rdf;

import java.io.IOException;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Reads Turtle and knows, of the statement that it hands on, where its parts stand. Rio's own
 * parser knows lines only.
 */
final class LocatingParser extends TurtleParser {
  private final int[] starts;
  private int read;
  private Place subjectPlace = new Place(1, 1);
  private Place propertyPlace = subjectPlace;
  private Place valuePlace = subjectPlace;

  /**
   * A place in a file.
   *
   * @param line from 1
   * @param column from 1, in code points
   */
  record Place(int line, int column) {}

  /**
   * Where the parts of a statement begin.
   *
   * @param subject where what is said of one subject begins
   * @param property where the property stands
   * @param value where the value stands
   */
  record Places(Place subject, Place property, Place value) {}

  /**
   * Creates a parser.
   *
   * @param lines what it is going to read, without the ends of lines, each of one character
   */
  LocatingParser(List<String> lines) {
    starts = new int[lines.size()];
    int start = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start;
      start += lines.get(i).codePointCount(0, lines.get(i).length()) + 1;
    }
  }

  /** {@return where the parts of the statement stand that was read last} */
  Places places() {
    return new Places(subjectPlace, propertyPlace, valuePlace);
  }

  /** {@return where the character stands that was read last} */
  Place last() {
    return place(Math.max(0, read - 1));
  }

  private Place here() {
    return place(read);
  }

  private Place place(int character) {
    int line = 0;
    while (line + 1 < starts.length && starts[line + 1] <= character) {
      line++;
    }
    return new Place(line + 1, starts.length == 0 ? 1 : character - starts[line] + 1);
  }

  @Override
  protected int readCodePoint() throws IOException {
    int next = super.readCodePoint();
    read += next < 0 ? 0 : 1;
    return next;
  }

  @Override
  protected void unread(int codePoint) throws IOException {
    super.unread(codePoint);
    read -= codePoint < 0 ? 0 : 1;
  }

  @Override
  protected void unread(String string) throws IOException {
    int before = read;
    super.unread(string);
    read = before - string.codePointCount(0, string.length());
  }

  @Override
  protected void parseTriples() throws IOException {
    subjectPlace = here();
    super.parseTriples();
  }

  @Override
  protected IRI parsePredicate() throws IOException {
    propertyPlace = here();
    return super.parsePredicate();
  }

  @Override
  protected void parseObject() throws IOException {
    Place outer = valuePlace;
    valuePlace = here();
    super.parseObject();
    valuePlace = outer;
  }

  @Override
  protected Resource parseImplicitBlank() throws IOException {
    Places outer = places();
    subjectPlace = here();
    Resource blank = super.parseImplicitBlank();
    subjectPlace = outer.subject();
    propertyPlace = outer.property();
    valuePlace = outer.value();
    return blank;
  }
}
