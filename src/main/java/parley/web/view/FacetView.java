package parley.web.view;

import java.util.List;
import parley.web.map.WorldMap;
import parley.web.view.View.Link;
import parley.web.view.View.Table;

/** What the templates of faceted lists are given. */
public final class FacetView {
  private FacetView() {}

  /**
   * A list of meetings as a reader has narrowed it.
   *
   * @param total how many meetings there are in all
   * @param matched how many are left
   * @param chosen what was chosen, each with the address without it
   * @param facets what may be chosen next
   * @param span the years that were typed
   * @param orders ways to sort, the present one without address
   * @param views ways to show, the present one without address
   * @param table one page of the meetings
   * @param timeline the meetings by year; empty unless that is the view
   * @param map the meetings by place; empty unless that is the view
   * @param pages how many pages of the list there are
   * @param page which of them this is
   * @param previous address of the page before; empty if there is none
   * @param next address of the page after; empty if there is none
   * @param downloads the same result as data
   * @param query address of the query that finds the same
   */
  public record Meetings(
      int total,
      int matched,
      List<Link> chosen,
      List<Group> facets,
      Span span,
      List<Link> orders,
      List<Link> views,
      Table table,
      List<Timeline> timeline,
      List<Drawn> map,
      int pages,
      int page,
      String previous,
      String next,
      List<Link> downloads,
      String query) {}

  /**
   * One facet.
   *
   * @param name in words
   * @param isOpen whether its values are seen at once
   * @param first its values of most meetings
   * @param rest further ones
   * @param isCut whether there are still others
   */
  public record Group(
      String name, boolean isOpen, List<Item> first, List<Item> rest, boolean isCut) {}

  /**
   * A value of a facet.
   *
   * @param value with the address of the list with it, or without it if it is chosen
   * @param count of its meetings
   * @param isChosen whether it is
   */
  public record Item(Link value, int count, boolean isChosen) {}

  /**
   * The years that a reader has typed.
   *
   * @param from first year; empty for any
   * @param to last year; empty for any
   * @param kept what else was chosen, as fields of the form
   */
  public record Span(String from, String to, List<Field> kept) {}

  /**
   * A field of a form that is not seen.
   *
   * @param name of the parameter
   * @param value of the parameter
   */
  public record Field(String name, String value) {}

  /**
   * Meetings by year, as a picture and as a table.
   *
   * @param width of the picture
   * @param height of the picture
   * @param most meetings of one year
   * @param bars one for each year from the first to the last
   * @param undated how many have no year
   */
  public record Timeline(int width, int height, int most, List<Bar> bars, int undated) {}

  /**
   * Meetings by place, as a picture and as a table.
   *
   * @param map their places
   * @param rest how many meetings are not on it
   */
  public record Drawn(WorldMap map, int rest) {}

  /**
   * The meetings of a year.
   *
   * @param year in the Gregorian calendar
   * @param count of the meetings
   * @param x of its left edge
   * @param y of its upper edge
   * @param width of the bar
   * @param height of the bar
   * @param isLabelled whether the year is written below it
   * @param href the list of that year
   */
  public record Bar(
      int year,
      int count,
      double x,
      double y,
      double width,
      double height,
      boolean isLabelled,
      String href) {}
}
