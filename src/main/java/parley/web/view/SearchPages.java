package parley.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.store.search.Found;
import parley.store.search.Found.Hit;
import parley.store.search.ItemKind;
import parley.store.search.Question;
import parley.store.search.SearchIndex;
import parley.store.search.Snippet;
import parley.web.data.Head;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.SearchView.Box;
import parley.web.view.SearchView.Named;
import parley.web.view.SearchView.Narrowing;
import parley.web.view.SearchView.Place;
import parley.web.view.SearchView.Results;
import parley.web.view.SearchView.Text;
import parley.web.view.View.Link;

/**
 * Makes the pages of the search. Methods that show results are to be called in {@link Data#read}.
 */
public final class SearchPages {
  /** Where results are. */
  public static final String PATH = "/search";

  private static final String FIELD = "search-again";
  private static final String LANGUAGE = "en";

  private final Data data;
  private final Pages pages;
  private final Wording wording = new Wording();
  private final Names names;
  private final Dates dates = new Dates(wording);

  /**
   * Prepares the pages.
   *
   * @param data what was searched
   * @param pages that they are like
   */
  public SearchPages(Data data, Pages pages) {
    this.data = data;
    this.pages = pages;
    this.names = new Names(data, wording);
  }

  /** {@return the page on which nothing was asked yet} */
  public byte[] empty() {
    return render(
        new Results(
            wording.get("search"),
            Box.empty(FIELD),
            "",
            "",
            new Link("", ""),
            List.of(),
            List.of(),
            List.of(),
            "",
            "",
            "",
            ""));
  }

  /** {@return the page that says that nothing can be searched yet} */
  public byte[] preparing() {
    return pages.message(wording.get("search.preparing"), wording.get("search.preparing.about"));
  }

  /**
   * {@return the page of what was found}
   *
   * @param question what was asked
   * @param found the answer to it
   * @param index it was found in
   */
  public byte[] results(Question question, Found found, SearchIndex index) {
    int last = pageCount(question, found);
    String kind = question.kind().map(ItemKind::id).orElse("");
    return render(
        new Results(
            wording.get("search.title").formatted(question.wanted().said()),
            Box.of(FIELD, question.wanted().said(), kind),
            status(found.total()),
            notice(found),
            new Link(address(found.respelt(), question.kind(), 1), found.respelt()),
            kinds(question, found),
            shownNames(question, found).stream().map(this::named).toList(),
            found.texts().stream().map(hit -> text(hit, found, index)).toList(),
            last > 1 ? wording.get("search.page").formatted(question.page(), last) : "",
            question.page() > 1 ? address(question, question.page() - 1) : "",
            question.page() < last ? address(question, question.page() + 1) : "",
            address(question, question.page()) + "&format=json"));
  }

  private byte[] render(Results results) {
    return pages.page("search", results, Head.NONE);
  }

  /** Where both are shown, names stand on the first page only. */
  static List<Hit> shownNames(Question question, Found found) {
    return question.kind().isPresent() || question.page() == 1 ? found.names() : List.of();
  }

  /** {@return how many pages the answer has} */
  static int pageCount(Question question, Found found) {
    int listed =
        question
            .kind()
            .map(kind -> found.counts().getOrDefault(kind, 0))
            .orElseGet(() -> texts(found.counts()));
    int whole = (listed + Question.PAGE - 1) / Question.PAGE;
    return Math.clamp(whole, 1, Question.MOST_PAGES);
  }

  private static int texts(Map<ItemKind, Integer> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().isText())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private String status(int total) {
    return switch (total) {
      case 0 -> wording.get("search.found.none");
      case 1 -> wording.get("search.found.one");
      default -> wording.get("search.found.many").formatted(number(total));
    };
  }

  private static String number(int count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  private String notice(Found found) {
    if (found.total() == 0) {
      return wording.get("search.advice");
    }
    return switch (found.reading()) {
      case ALL -> "";
      case NEARLY -> wording.get(found.respelt().isEmpty() ? "search.loosely" : "search.nearly");
      case SOME -> wording.get("search.some");
    };
  }

  private List<Narrowing> kinds(Question question, Found found) {
    List<Narrowing> kinds = new ArrayList<>();
    if (found.total() > 0) {
      kinds.add(
          narrowing(question, Optional.empty(), wording.get("search.everything"), found.total()));
      Arrays.stream(ItemKind.values())
          .filter(
              kind -> found.counts().containsKey(kind) || question.kind().equals(Optional.of(kind)))
          .map(
              kind ->
                  narrowing(
                      question,
                      Optional.of(kind),
                      wording.get("many." + kind.id()),
                      found.counts().getOrDefault(kind, 0)))
          .forEach(kinds::add);
    }
    return List.copyOf(kinds);
  }

  private static Narrowing narrowing(
      Question question, Optional<ItemKind> kind, String words, int count) {
    return new Narrowing(
        new Link(address(question.wanted().said(), kind, 1), words),
        number(count),
        question.kind().equals(kind));
  }

  /** {@return an entity with what it is, in a few words} */
  Named named(Hit hit) {
    String meetings =
        switch (hit.meetings()) {
          case 0 -> "";
          case 1 -> wording.get("search.meeting");
          default -> wording.get("search.meetings").formatted(number(hit.meetings()));
        };
    String kind = wording.get("one." + hit.kind().id());
    return new Named(new Link(href(hit), hit.title()), joined(kind, meetings));
  }

  private Text text(Hit hit, Found found, SearchIndex index) {
    String language = language(NodeFactory.createURI(hit.iri()));
    String date = hit.date().isEmpty() ? "" : dates.inWords(hit.date());
    List<Place> places =
        snippets(hit, found, index).stream().map(part -> place(part, href(hit), language)).toList();
    return new Text(new Link(href(hit), hit.title()), joined(date, hit.publisher()), places);
  }

  /** {@return the parts of a document that have what was looked for} */
  List<Snippet> snippets(Hit hit, Found found, SearchIndex index) {
    Node document = NodeFactory.createURI(hit.iri());
    return data.text(document).stream()
        .flatMap(text -> index.snippets().of(found, text, language(document)).stream())
        .filter(part -> !part.text().isBlank())
        .toList();
  }

  private String language(Node document) {
    return data.object(document, Terms.par("language"))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static Place place(Snippet part, String href, String language) {
    return new Place(
        href + TextFragment.of(part), language.equals(LANGUAGE) ? "" : language, part.pieces());
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** {@return the address of what was found} */
  String href(Hit hit) {
    return names.href(NodeFactory.createURI(hit.iri()));
  }

  private static String address(Question question, int page) {
    return address(question.wanted().said(), question.kind(), page);
  }

  private static String address(String query, Optional<ItemKind> kind, int page) {
    return PATH
        + "?q="
        + URLEncoder.encode(query, StandardCharsets.UTF_8)
        + kind.map(chosen -> "&kind=" + chosen.id()).orElse("")
        + (page > 1 ? "&page=" + page : "");
  }
}
