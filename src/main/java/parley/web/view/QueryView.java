package parley.web.view;

import java.util.List;
import parley.web.view.View.Table;

/** What the templates of queries are given. */
public final class QueryView {
  private QueryView() {}

  /**
   * The answer to a query.
   *
   * @param table its rows; without columns if it has none
   * @param text the answer if it is no table
   * @param isCut whether there are more rows
   */
  public record Result(Table table, String text, boolean isCut) {}

  /**
   * A blank of a query.
   *
   * @param name of the parameter
   * @param kind what it takes, in words
   * @param value as given
   * @param isRequired whether the query needs it
   */
  public record Field(String name, String kind, String value, boolean isRequired) {}

  /**
   * The page of a query, named or typed.
   *
   * @param title a few words
   * @param path of the page; empty for a typed query
   * @param description more words
   * @param fields its blanks
   * @param text SPARQL
   * @param problem why there is no answer; empty if nothing is wrong
   * @param result none or one
   * @param download address of the answer, to which a format can be added; empty if there is none
   */
  public record Question(
      String title,
      String path,
      String description,
      List<Field> fields,
      String text,
      String problem,
      List<Result> result,
      String download) {}
}
