package parley.web.data;

import java.util.List;

/** What the template of the API's page is given. */
public final class ApiView {
  private ApiView() {}

  /**
   * The page.
   *
   * @param queries all that can be asked
   * @param problems all that can go wrong
   * @param mostRows the highest limit
   */
  public record Page(List<Entry> queries, List<Trouble> problems, int mostRows) {}

  /**
   * A query.
   *
   * @param name in its path
   * @param summary what it answers
   * @param form address of its page with a form
   * @param blanks its parameters
   * @param example an address that works
   * @param csv the same as a table, empty if the answer is a graph
   */
  public record Entry(
      String name, String summary, String form, List<Blank> blanks, String example, String csv) {}

  /**
   * A parameter.
   *
   * @param name of the parameter
   * @param kind what it takes, in a word
   * @param isRequired whether it must be given
   * @param meaning in words
   */
  public record Blank(String name, String kind, boolean isRequired, String meaning) {}

  /**
   * A kind of problem.
   *
   * @param slug its name in addresses
   * @param status of HTTP
   * @param title what it is
   */
  public record Trouble(String slug, int status, String title) {}
}
