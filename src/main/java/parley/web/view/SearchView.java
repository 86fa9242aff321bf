package parley.web.view;

import java.util.List;
import parley.store.search.Snippet;
import parley.web.view.View.Link;

/** What the templates of the search are given. */
public final class SearchView {
  private static final Wording WORDING = new Wording();

  private SearchView() {}

  /**
   * {@return words of the page that are always the same}
   *
   * @param key of the words
   */
  public static String heading(String key) {
    return WORDING.get(key);
  }

  /**
   * The page of a search.
   *
   * @param title of the page
   * @param box to search again
   * @param status how much was found, in words; empty while nothing was asked
   * @param notice how the question was understood, if not as it was typed; else empty
   * @param respelt the likeliest spelling with the address of its search; without text if there is
   *     none
   * @param kinds what the results can be narrowed to
   * @param names entities
   * @param texts documents
   * @param place which page this is, in words; empty if there is one only
   * @param previous address of the page before; empty if there is none
   * @param next address of the page after; empty if there is none
   * @param json address of the same as data; empty while nothing was asked
   */
  public record Results(
      String title,
      Box box,
      String status,
      String notice,
      Link respelt,
      List<Narrowing> kinds,
      List<Named> names,
      List<Text> texts,
      String place,
      String previous,
      String next,
      String json) {}

  /**
   * A kind of results.
   *
   * @param kind in words, with the address of the results of that kind only
   * @param count how many there are
   * @param isChosen whether these are shown
   */
  public record Narrowing(Link kind, String count, boolean isChosen) {}

  /**
   * An entity that was found.
   *
   * @param link its name with its address
   * @param about what it is, in a few words
   */
  public record Named(Link link, String about) {}

  /**
   * A document that was found.
   *
   * @param link its title with its address
   * @param about when it appeared and where; may be empty
   * @param places parts of its text
   */
  public record Text(Link link, String about, List<Place> places) {}

  /**
   * A part of a text.
   *
   * @param href leads to it
   * @param language BCP 47 tag if it is not that of the page; else empty
   * @param pieces its words
   */
  public record Place(String href, String language, List<Snippet.Piece> pieces) {}

  /**
   * A form to search by, with its words.
   *
   * @param id of the field
   * @param label what can be searched
   * @param hint a short label inside the field
   * @param button on the button
   * @param query typed so far
   * @param kind of things that are looked for; empty for all
   * @param one said of one suggestion
   * @param many said of several, with {@code %s} for their number
   */
  public record Box(
      String id,
      String label,
      String hint,
      String button,
      String query,
      String kind,
      String one,
      String many) {
    /**
     * {@return a form in which nothing is typed}
     *
     * @param id of its field, which is unique on the page
     */
    public static Box empty(String id) {
      return of(id, "", "");
    }

    static Box of(String id, String query, String kind) {
      return new Box(
          id,
          WORDING.get("search.label"),
          WORDING.get("search.hint"),
          WORDING.get("search.button"),
          query,
          kind,
          WORDING.get("search.suggestion"),
          WORDING.get("search.suggestions"));
    }

    /** {@return what the part of the page is called that lists suggestions} */
    public static String suggestions() {
      return WORDING.get("search.suggested");
    }
  }
}
