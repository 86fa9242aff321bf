package parley.web.view;

import java.util.List;
import parley.web.view.FacetView.Drawn;
import parley.web.view.FacetView.Timeline;
import parley.web.view.View.Group;
import parley.web.view.View.Link;
import parley.web.view.View.Passage;
import parley.web.view.View.Property;
import parley.web.view.View.Source;
import parley.web.view.View.Statement;
import parley.web.view.View.Table;
import parley.web.view.View.Testimony;
import parley.web.view.View.Value;

/** What the templates of whole pages are given. */
public final class PageView {
  private PageView() {}

  /**
   * The page of anything but meetings, documents and claims. Lists are empty where there is nothing
   * to say.
   *
   * @param title its name
   * @param kind what it is, with the address of the list of its kind
   * @param iri of the thing itself
   * @param path under which this server answers for it
   * @param properties what is believed of it
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
   * @param timeline all meetings by year; empty if none has one
   * @param map all meetings by place; empty if none has one
   * @param meetings the latest
   * @param isCut whether there are more meetings
   * @param queries named queries with their summaries
   */
  public record Home(
      List<Count> counts,
      List<Timeline> timeline,
      List<Drawn> map,
      Table meetings,
      boolean isCut,
      List<Link> queries) {}

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
