package parley.web.view;

import java.util.List;

/**
 * What the templates of parts of a page are given: words and addresses only, nothing of RDF; {@link
 * PageView} has whole pages.
 */
public final class View {
  private View() {}

  /**
   * Words, perhaps with an address behind them.
   *
   * @param href empty if there is nothing to go to
   * @param text as it is to be read, never markup
   * @param language BCP 47 tag if it is not that of the page; else empty
   */
  public record Link(String href, String text, String language) {
    /**
     * Makes words in the language of the page.
     *
     * @param href empty if there is nothing to go to
     * @param text as it is to be read, never markup
     */
    public Link(String href, String text) {
      this(href, text, "");
    }
  }

  /**
   * One proof of a fact.
   *
   * @param document the source
   * @param sentence address of the words in it
   * @param quote the words
   * @param rule id of the rule that read them
   * @param because why the fact was inferred; empty if it is stated
   * @param claim address of the claim
   */
  public record Source(
      Link document, String sentence, String quote, String rule, String because, String claim) {}

  /**
   * One value of a property.
   *
   * @param value what it is
   * @param notes what helps to understand it, such as the roles of a person
   * @param sources its proofs; none for what comes from authority files
   */
  public record Value(Link value, List<Link> notes, List<Source> sources) {}

  /**
   * A property with its values.
   *
   * @param label in words
   * @param values at least one
   */
  public record Property(String label, List<Value> values) {}

  /**
   * Things that point here by one property.
   *
   * @param label in words
   * @param links to them
   * @param isCut whether there are more
   */
  public record Group(String label, List<Link> links, boolean isCut) {}

  /**
   * A table.
   *
   * @param heads of its columns
   * @param rows its rows
   */
  public record Table(List<String> heads, List<List<Cell>> rows) {}

  /**
   * A cell of a table.
   *
   * @param head of its column, for screens too narrow for columns
   * @param links any number
   */
  public record Cell(String head, List<Link> links) {}

  /**
   * Words of a document with the facts that rest on them.
   *
   * @param anchor of the words on the page of the document
   * @param sentence address of the words
   * @param quote the words
   * @param subjects what they speak of
   */
  public record Passage(String anchor, String sentence, String quote, List<Subject> subjects) {}

  /**
   * What is said of one thing.
   *
   * @param subject the thing; without text where the page is about it
   * @param statements the facts
   */
  public record Subject(Link subject, List<Statement> statements) {}

  /**
   * A fact in words.
   *
   * @param property what it says
   * @param value with which value
   * @param rule id of the rule that read it
   * @param because why it was inferred; empty if it is stated
   * @param claim address of the claim
   */
  public record Statement(String property, Link value, String rule, String because, String claim) {}

  /**
   * What one document says.
   *
   * @param document the source
   * @param passages in the order of its text
   */
  public record Testimony(Link document, List<Passage> passages) {}
}
