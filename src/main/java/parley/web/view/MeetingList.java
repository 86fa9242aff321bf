package parley.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import parley.web.facet.Choice;
import parley.web.facet.Choice.Order;
import parley.web.facet.Facet;
import parley.web.facet.FacetQuery;
import parley.web.facet.Facets;
import parley.web.facet.Facets.Counted;
import parley.web.graph.Data;
import parley.web.view.FacetView.Drawn;
import parley.web.view.FacetView.Field;
import parley.web.view.FacetView.Group;
import parley.web.view.FacetView.Item;
import parley.web.view.FacetView.Meetings;
import parley.web.view.FacetView.Span;
import parley.web.view.FacetView.Timeline;
import parley.web.view.View.Link;
import parley.web.view.View.Table;

/** Makes the list of meetings that a reader can narrow step by step. */
final class MeetingList {
  private static final int PAGE = 50;
  private static final int FIRST = 8;
  private static final int MOST = 60;

  private final Data data;
  private final Names names;
  private final Wording wording;
  private final Lists lists;
  private final Maps maps;

  MeetingList(Data data, Names names, Wording wording, Lists lists) {
    this.data = data;
    this.names = names;
    this.wording = wording;
    this.lists = lists;
    this.maps = new Maps(data, names);
  }

  /** {@return a page of the meetings that are chosen, and what may be chosen next} */
  Meetings of(Facets facets, Choice asked) {
    int matched = facets.count(asked);
    int pages = Math.max(1, (matched + PAGE - 1) / PAGE);
    Choice choice = asked.at(Math.min(asked.page(), pages));
    FacetQuery sparql = new FacetQuery(facets, data.base());
    String query = encoded(sparql.of(choice));
    return new Meetings(
        facets.size(),
        matched,
        chosen(facets, choice),
        groups(facets, choice),
        span(choice),
        orders(choice),
        views(choice),
        lists.meetings(facets.page(choice, PAGE)),
        choice.view() == Choice.View.TIMELINE ? timeline(facets, choice, matched) : List.of(),
        choice.view() == Choice.View.MAP ? maps.of(facets, choice) : List.of(),
        pages,
        choice.page(),
        choice.page() > 1 ? choice.at(choice.page() - 1).href() : "",
        choice.page() < pages ? choice.at(choice.page() + 1).href() : "",
        downloads(choice, query, encoded(sparql.triples(choice))),
        "/sparql?query=" + query);
  }

  /** {@return all meetings by year} */
  List<Timeline> timeline(Facets facets) {
    return timeline(facets, Choice.all(), facets.size());
  }

  /** {@return all meetings by place} */
  List<Drawn> map(Facets facets) {
    return maps.of(facets, Choice.all());
  }

  /** {@return the latest meetings} */
  Table latest(Facets facets, int count) {
    return lists.meetings(facets.page(Choice.all(), count));
  }

  private static List<Link> downloads(Choice choice, String query, String triples) {
    return List.of(
        new Link("/sparql?format=csv&query=" + query, "CSV"),
        new Link("/sparql?format=json&query=" + query, "JSON"),
        new Link("/sparql?format=ttl&query=" + triples, "Turtle"),
        new Link("/sparql?format=jsonld&query=" + triples, "JSON-LD"),
        new Link(choice.in("ics"), "iCalendar"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<Link> chosen(Facets facets, Choice choice) {
    List<Link> chosen = new ArrayList<>();
    choice
        .values()
        .forEach(
            (facet, keys) ->
                keys.forEach(
                    key ->
                        chosen.add(
                            new Link(
                                choice.toggled(facet, key).href(), chip(facets, facet, key)))));
    if (choice.from().isPresent() || choice.to().isPresent()) {
      String years =
          choice.from().map(String::valueOf).orElse("")
              + "–"
              + choice.to().map(String::valueOf).orElse("");
      chosen.add(new Link(choice.ofAllYears().href(), name(Facet.YEAR) + ": " + years));
    }
    return List.copyOf(chosen);
  }

  private String chip(Facets facets, Facet facet, String key) {
    String value = facets.node(facet, key).map(node -> value(facet, node)).orElse(key);
    return isFlag(facet) ? value : name(facet) + ": " + value;
  }

  private String name(Facet facet) {
    return wording.get("facet." + facet.parameter());
  }

  private static boolean isFlag(Facet facet) {
    return facet == Facet.DISPUTED || facet == Facet.NEVER_HELD;
  }

  /** A flag is called by its facet, since all that it says is yes. */
  private String value(Facet facet, Node node) {
    return isFlag(facet) ? name(facet) : names.link(node).text();
  }

  private List<Group> groups(Facets facets, Choice choice) {
    List<Group> groups = new ArrayList<>();
    List<Item> flags = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Item> items = items(facets, choice, facet);
      if (isFlag(facet)) {
        flags.addAll(items);
      } else if (!items.isEmpty()) {
        groups.add(group(name(facet), items, choice.values().containsKey(facet), groups.size()));
      }
    }
    if (!flags.isEmpty()) {
      groups.add(group(wording.get("facet.flags"), flags, true, 0));
    }
    return List.copyOf(groups);
  }

  private static Group group(String name, List<Item> items, boolean isChosen, int before) {
    int first = Math.min(FIRST, items.size());
    int shown = Math.min(MOST, items.size());
    return new Group(
        name,
        isChosen || before < 3,
        items.subList(0, first),
        items.subList(first, shown),
        items.size() > MOST);
  }

  private List<Item> items(Facets facets, Choice choice, Facet facet) {
    List<Counted> counts = new ArrayList<>(facets.counts(choice, facet, MOST + 1));
    if (facet == Facet.YEAR) {
      counts.sort(Comparator.comparing(Counted::key).reversed());
    }
    return counts.stream()
        .map(
            counted ->
                new Item(
                    new Link(
                        choice.toggled(facet, counted.key()).href(), value(facet, counted.node())),
                    counted.count(),
                    choice.has(facet, counted.key())))
        .toList();
  }

  private static Span span(Choice choice) {
    List<Field> kept = new ArrayList<>();
    choice
        .values()
        .forEach((facet, keys) -> keys.forEach(key -> kept.add(new Field(facet.parameter(), key))));
    if (choice.order() != Order.NEWEST) {
      kept.add(new Field("sort", word(choice.order())));
    }
    if (choice.view() != Choice.View.TABLE) {
      kept.add(new Field("view", word(choice.view())));
    }
    return new Span(
        choice.from().map(String::valueOf).orElse(""),
        choice.to().map(String::valueOf).orElse(""),
        List.copyOf(kept));
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private List<Link> orders(Choice choice) {
    return Arrays.stream(Order.values())
        .map(
            order ->
                new Link(
                    order == choice.order() ? "" : choice.in(order).href(),
                    wording.get("sort." + word(order))))
        .toList();
  }

  private List<Link> views(Choice choice) {
    return Arrays.stream(Choice.View.values())
        .map(
            view ->
                new Link(
                    view == choice.view() ? "" : choice.as(view).href(),
                    wording.get("view." + word(view))))
        .toList();
  }

  private static List<Timeline> timeline(Facets facets, Choice choice, int matched) {
    SortedMap<Integer, Integer> years = facets.years(choice);
    Choice ofAll = choice.ofAllYears().as(Choice.View.TABLE);
    return Timelines.of(years, matched, year -> only(ofAll, Optional.of(year)).href());
  }

  private static Choice only(Choice choice, Optional<Integer> year) {
    return new Choice(choice.values(), year, year, choice.order(), choice.view(), 1);
  }
}
