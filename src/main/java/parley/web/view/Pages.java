package parley.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import parley.store.query.NamedQuery;
import parley.store.query.QueryException;
import parley.store.query.QueryRunner;
import parley.web.data.Head;
import parley.web.data.Heads;
import parley.web.facet.Choice;
import parley.web.facet.Facets;
import parley.web.facet.FacetsReader;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.view.PageView.Home;

/**
 * The pages, as UTF-8 bytes. Methods that show data must be called inside {@link Data#read}. All
 * that comes from data is escaped by the templates.
 */
public final class Pages {
  private static final int LATEST = 12;

  /** Where the build puts the compiled templates; it empties that package first. */
  private static final String TEMPLATES = "parley.web.page";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

  private final Data data;
  private final Heads heads;
  private final Wording wording = new Wording();
  private final Entities entities;
  private final Papers papers;
  private final Lists lists;
  private final Questions questions;
  private final MeetingList meetings;
  private Optional<Facets> facets = Optional.empty();

  /**
   * Prepares the pages of a dataset.
   *
   * @param data what they show
   */
  public Pages(Data data) {
    this.data = data;
    this.heads = new Heads(data);
    Names names = new Names(data, wording);
    Facts facts = new Facts(data, names, wording);
    this.entities = new Entities(data, names, wording, facts);
    this.papers = new Papers(data, names, facts);
    this.lists = new Lists(data, names, wording, facts);
    this.meetings = new MeetingList(data, names, wording, lists);
    this.questions = new Questions(data.base(), new Results(data, names), wording);
  }

  /** {@return the first page} */
  public byte[] home() {
    return render(
        "home",
        new Home(
            lists.counts(),
            meetings.timeline(facets()),
            meetings.map(facets()),
            meetings.latest(facets(), LATEST),
            facets().size() > LATEST,
            questions.links()),
        heads.home());
  }

  /**
   * {@return the page of a resource that the dataset knows}
   *
   * @param resource its IRI
   * @param path under which this server answers for it
   */
  public byte[] resource(Node resource, String path) {
    if (data.hasGraph(resource) || data.isA(resource, Kind.DOCUMENT.type())) {
      return render("document", papers.paper(resource, path), heads.of(resource, path));
    }
    return new Claims(data)
        .of(resource)
        .map(claim -> render("claim", papers.proof(claim, path)))
        .orElseGet(
            () -> render("entity", entities.entity(resource, path), heads.of(resource, path)));
  }

  /**
   * {@return a list of all things of a kind; empty if there is no such list}
   *
   * @param path of the list
   * @param page from 1
   */
  public Optional<byte[]> list(String path, int page) {
    return Kind.listedAt(path)
        .map(kind -> render("list", lists.listing(kind, page), heads.page(path, "list")));
  }

  /**
   * {@return the list of the meetings that a reader has chosen}
   *
   * @param choice says which, in which order, and what page
   */
  public byte[] meetings(Choice choice) {
    return render(
        "meetings", meetings.of(facets(), choice), heads.page(Kind.MEETING.path(), "list"));
  }

  /**
   * Reads what meetings are chosen by, unless that was done: the first page that needs it would
   * else wait.
   *
   * @return all facets of all meetings
   */
  public Facets facets() {
    synchronized (data) {
      if (facets.isEmpty()) {
        facets = Optional.of(new FacetsReader(data.dataset(), data.base()).read());
      }
      return facets.get();
    }
  }

  /** {@return the list of the named queries} */
  public byte[] queries() {
    return render("queries", questions.links(), heads.page("/query/", "query"));
  }

  /**
   * {@return the page of a named query, with its answer if all its blanks are filled}
   *
   * @param query the query
   * @param arguments values as typed, by name of parameter
   * @param runner limits its time
   * @throws QueryException if an argument is not understood
   */
  public byte[] query(NamedQuery query, Map<String, String> arguments, QueryRunner runner) {
    return render(
        "query",
        questions.named(query, arguments, runner),
        heads.page("/query/" + query.name(), "query"));
  }

  /**
   * {@return the page to type queries}
   *
   * @param text SPARQL typed so far; empty at first
   * @param runner limits the time of the query
   * @throws QueryException if the query asks for more than the data
   * @throws parley.store.SyntaxException if it is not SPARQL
   */
  public byte[] sparql(String text, QueryRunner runner) {
    return render("query", questions.typed(text, runner));
  }

  /**
   * {@return the page to type queries, with what is wrong with the last one}
   *
   * @param text SPARQL as it was typed
   * @param problem what is wrong, in words
   */
  public byte[] sparqlProblem(String text, String problem) {
    return render("query", questions.failed(text, problem));
  }

  /**
   * {@return a page that says what went wrong}
   *
   * @param title in a few words
   * @param words what can be done about it
   */
  public byte[] message(String title, String words) {
    return render("message", new PageView.Message(title, words));
  }

  /**
   * {@return the page of a file of the ontology}
   *
   * @param path under which this server answers for it
   * @param turtle its text
   * @param graph its triples
   */
  public byte[] vocabulary(String path, byte[] turtle, Graph graph) {
    return render("vocabulary", Vocabulary.view(path, turtle, graph), heads.page(path, "ns"));
  }

  /**
   * {@return a small page about a resource, to be shown inside pages of other sites}
   *
   * @param resource its IRI
   */
  public byte[] preview(Node resource) {
    return render("preview", entities.preview(resource));
  }

  /**
   * {@return a small page that says that there is nothing to show}
   *
   * @param title in a few words
   * @param words what is missing
   */
  public byte[] noPreview(String title, String words) {
    return render("preview", new PageView.Preview(new View.Link("", words), title, List.of()));
  }

  /**
   * {@return a piece of HTML with a few words, in a string}
   *
   * @param title of what it is about
   * @param words on it
   */
  public String flyout(String title, String words) {
    return new String(render("flyout", new PageView.Message(title, words)), StandardCharsets.UTF_8);
  }

  /**
   * {@return a page whose words come from elsewhere}
   *
   * @param template its name
   * @param view what it is given
   * @param head what it says of itself
   */
  public byte[] page(String template, Object view, Head head) {
    return render(template, view, head);
  }

  /** {@return what makes the heads of pages} */
  public Heads heads() {
    return heads;
  }

  private byte[] render(String template, Object view) {
    return render(template, view, Head.NONE);
  }

  private byte[] render(String template, Object view, Head head) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    templates.render(template + ".jte", Map.of("page", view, "head", head, "words", wording), out);
    return out.toByteArray();
  }
}
