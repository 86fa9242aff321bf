package parley.web.data;

import java.util.List;

/** What the template of the vocabulary is given. */
public final class OntologyView {
  private OntologyView() {}

  /**
   * The page.
   *
   * @param title of the vocabulary
   * @param description in words
   * @param path of the page, under which it can be had as data
   * @param version of the vocabulary
   * @param diagram of its core
   * @param sections classes, properties, values
   * @param source in Turtle
   */
  public record Page(
      String title,
      String description,
      String path,
      String version,
      Diagram diagram,
      List<Section> sections,
      String source) {}

  /**
   * Terms of one kind.
   *
   * @param id of the section in the page; no name of a term
   * @param title of the section
   * @param terms by name
   */
  public record Section(String id, String title, List<Term> terms) {}

  /**
   * A term.
   *
   * @param name the last part of its IRI
   * @param label in English
   * @param spanish the label in Spanish
   * @param comment what it means
   * @param relations to other terms
   * @param example in Turtle; empty if there is none
   */
  public record Term(
      String name,
      String label,
      String spanish,
      String comment,
      List<Relation> relations,
      String example) {}

  /**
   * How a term relates to others.
   *
   * @param name of the relation
   * @param terms the others
   */
  public record Relation(String name, List<Other> terms) {}

  /**
   * Another term.
   *
   * @param name with the prefix of its vocabulary
   * @param href its address; on this page if it is of this vocabulary
   */
  public record Other(String name, String href) {}

  /**
   * A picture of classes and the properties between them. Lengths are in pixels.
   *
   * @param width of the picture
   * @param height of the picture
   * @param boxes the classes
   * @param arrows the properties between them
   * @param rows the same in words
   */
  public record Diagram(
      int width, int height, List<Box> boxes, List<Arrow> arrows, List<Row> rows) {}

  /**
   * A class.
   *
   * @param x of its left edge
   * @param y of its upper edge
   * @param width of the box
   * @param height of the box
   * @param title its name
   * @param lines properties with simple values
   */
  public record Box(int x, int y, int width, int height, String title, List<Line> lines) {}

  /**
   * A line of text in a box.
   *
   * @param y of its foot
   * @param text its words
   */
  public record Line(int y, String text) {}

  /**
   * Properties from one class to another.
   *
   * @param path for SVG
   * @param x of the middle of the label
   * @param y of the foot of the label
   * @param label names of the properties
   */
  public record Arrow(String path, int x, int y, String label) {}

  /**
   * A property of a class.
   *
   * @param from the class
   * @param property its name
   * @param to what its values are
   */
  public record Row(String from, String property, String to) {}
}
