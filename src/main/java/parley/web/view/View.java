package parley.web.view;

import java.util.List;

/** What the templates are given: words and addresses only, nothing of RDF. */
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
   * One side of a meeting.
   *
   * @param title whose side
   * @param people by function, such as heads and members
   */
  public record Side(Link title, List<Property> people) {}

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

  /**
   * The page of anything but documents and claims. Lists are empty where there is nothing to say.
   *
   * @param title its name
   * @param kind what it is, with the address of the list of its kind
   * @param iri of the thing itself
   * @param path under which this server answers for it
   * @param properties what is believed of it
   * @param sides who met, if it is a meeting
   * @param positions what was said there
   * @param disputes where sources differ
   * @param testimonies what each source says
   * @param groups what points to it
   */
  public record Entity(
      String title,
      Link kind,
      String iri,
      String path,
      List<Property> properties,
      List<Side> sides,
      List<Value> positions,
      List<Dispute> disputes,
      List<Testimony> testimonies,
      List<Group> groups) {}

  /**
   * The page of a document.
   *
   * @param title of the document
   * @param iri of the document
   * @param path under which this server answers for it
   * @param properties what is known about it
   * @param pieces its text; empty if the dataset lacks it
   * @param passages the facts by the words that they rest on
   * @param groups what points to it
   */
  public record Paper(
      String title,
      String iri,
      String path,
      List<Property> properties,
      List<Piece> pieces,
      List<Passage> passages,
      List<Group> groups) {}

  /**
   * The page of a claim.
   *
   * @param iri of the claim
   * @param path under which this server answers for it
   * @param subject what it is about
   * @param statement what it says
   * @param source where
   * @param others further proofs of the same fact
   */
  public record Proof(
      String iri,
      String path,
      Link subject,
      Statement statement,
      Source source,
      List<Source> others) {}

  /**
   * One page of the list of a kind.
   *
   * @param title of the list
   * @param path of the list
   * @param total how many there are in all
   * @param page which page this is, from 1
   * @param pages how many pages there are, at least 1
   * @param table what is on this page
   */
  public record Listing(String title, String path, int total, int page, int pages, Table table) {}

  /**
   * The number of things of a kind.
   *
   * @param list its name and the address of its list
   * @param count how many there are
   */
  public record Count(Link list, long count) {}

  /**
   * The first page.
   *
   * @param counts what the graph holds
   * @param meetings the latest
   * @param isCut whether there are more meetings
   * @param queries named queries with their summaries
   */
  public record Home(List<Count> counts, Table meetings, boolean isCut, List<Link> queries) {}

  /**
   * A disagreement between sources.
   *
   * @param address of the conflict
   * @param property what they disagree about
   * @param versions what each says
   */
  public record Dispute(Link address, String property, List<Value> versions) {}

  /**
   * Something other than data.
   *
   * @param title in a few words
   * @param words in more
   */
  public record Message(String title, String words) {}

  /**
   * The small page about a thing.
   *
   * @param title its name with the address of its page
   * @param kind what it is
   * @param facts a few of its properties, each with a few values
   */
  public record Preview(Link title, String kind, List<Brief> facts) {}

  /**
   * One property of a thing, without proofs.
   *
   * @param label what it says
   * @param values at least one
   * @param isCut whether there are more
   */
  public record Brief(String label, List<Link> values, boolean isCut) {}
}
