package parley.web.data;

import java.util.List;

/** What the template of the page of the dataset is given; numbers are written out. */
public final class DataView {
  private DataView() {}

  /**
   * The page.
   *
   * @param isCounted whether there are numbers yet; else lists of numbers are empty
   * @param about what it is, in words
   * @param iri of the dataset
   * @param version of the data; empty while they are being counted
   * @param rights licence, publisher and the like, as far as the data tell them
   * @param figures the main numbers
   * @param graphs the kinds of named graphs
   * @param classes with the number of things
   * @param properties with the number of statements
   * @param links to other datasets
   * @param imports registers and tables that were brought in
   * @param files to be downloaded
   * @param citation how to cite it, in a line
   * @param bibtex the same for BibTeX
   */
  public record Page(
      boolean isCounted,
      String about,
      String iri,
      String version,
      List<Figure> rights,
      List<Figure> figures,
      List<Row> graphs,
      List<Row> classes,
      List<Row> properties,
      List<Row> links,
      List<Imported> imports,
      List<File> files,
      String citation,
      String bibtex) {}

  /**
   * A number, or something else that is known.
   *
   * @param name of what
   * @param value how many, or what
   */
  public record Figure(String name, String value) {}

  /**
   * A row of numbers.
   *
   * @param name of what they are about
   * @param href where more is told; empty if nowhere
   * @param numbers in the order of the columns
   */
  public record Row(String name, String href, List<String> numbers) {}

  /**
   * An import.
   *
   * @param title its name
   * @param href its page
   * @param source publisher, licence and version, as far as known
   */
  public record Imported(String title, String href, String source) {}

  /**
   * A file.
   *
   * @param name of the file
   * @param path its address
   * @param summary what it holds
   */
  public record File(String name, String path, String summary) {}
}
