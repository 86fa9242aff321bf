package parley.web.facet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a reader has chosen, as the address of the page says it: values of facets, a span of years,
 * an order and a page. Every choice has one address.
 *
 * @param values keys of values, by facet; none is empty
 * @param from first year; empty for any
 * @param to last year; empty for any
 * @param order of the list
 * @param view how the meetings are shown
 * @param page from 1
 */
public record Choice(
    Map<Facet, SortedSet<String>> values,
    Optional<Integer> from,
    Optional<Integer> to,
    Order order,
    View view,
    int page) {
  private static final int MOST_PAGES = 100_000;
  private static final String PATH = "/meeting/";

  /** The order of the list. */
  public enum Order {
    /** The latest first. */
    NEWEST,
    /** The earliest first; those without a date come last. */
    OLDEST,
    /** Those first that most documents report. */
    REPORTED;

    private String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the meetings are shown. */
  public enum View {
    /** As a table. */
    TABLE,
    /** By year. */
    TIMELINE,
    /** By place. */
    MAP;

    private String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks the page and keeps copies. */
  public Choice {
    if (page < 1) {
      throw new IllegalArgumentException("page " + page);
    }
    Map<Facet, SortedSet<String>> kept = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, keys) -> {
          if (!keys.isEmpty()) {
            kept.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(keys)));
          }
        });
    values = Collections.unmodifiableMap(kept);
  }

  /** {@return the choice of everything} */
  public static Choice all() {
    return new Choice(Map.of(), Optional.empty(), Optional.empty(), Order.NEWEST, View.TABLE, 1);
  }

  /**
   * {@return what the parameters of an address choose; those without meaning are passed over}
   *
   * @param parameters by name, decoded
   */
  public static Choice of(Map<String, String[]> parameters) {
    Map<Facet, SortedSet<String>> values = new EnumMap<>(Facet.class);
    parameters.forEach(
        (name, given) ->
            Facet.of(name)
                .ifPresent(
                    facet -> {
                      SortedSet<String> keys = new TreeSet<>(Arrays.asList(given));
                      keys.removeIf(String::isBlank);
                      values.put(facet, keys);
                    }));
    return new Choice(
        values,
        year(first(parameters, "from")),
        year(first(parameters, "to")),
        Arrays.stream(Order.values())
            .filter(one -> one.parameter().equals(first(parameters, "sort")))
            .findFirst()
            .orElse(Order.NEWEST),
        Arrays.stream(View.values())
            .filter(one -> one.parameter().equals(first(parameters, "view")))
            .findFirst()
            .orElse(View.TABLE),
        number(first(parameters, "page"), "[1-9]\\d{0,5}").filter(n -> n <= MOST_PAGES).orElse(1));
  }

  private static String first(Map<String, String[]> parameters, String name) {
    String[] given = parameters.getOrDefault(name, new String[0]);
    return given.length == 0 ? "" : given[0].strip();
  }

  private static Optional<Integer> year(String text) {
    return number(text, "\\d{1,4}");
  }

  private static Optional<Integer> number(String text, String form) {
    return text.matches(form) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** {@return the chosen keys of a facet} */
  SortedSet<String> keys(Facet facet) {
    return values.getOrDefault(facet, Collections.emptySortedSet());
  }

  /** {@return whether it leaves nothing out} */
  public boolean isAll() {
    return values.isEmpty() && from.isEmpty() && to.isEmpty();
  }

  /**
   * {@return whether a value is chosen}
   *
   * @param facet a facet
   * @param key of one of its values
   */
  public boolean has(Facet facet, String key) {
    return keys(facet).contains(key);
  }

  /**
   * {@return the same with a value more, or without it if it was chosen; on the first page}
   *
   * @param facet a facet
   * @param key of one of its values
   */
  public Choice toggled(Facet facet, String key) {
    Map<Facet, SortedSet<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(values);
    SortedSet<String> keys = new TreeSet<>(keys(facet));
    if (!keys.remove(key)) {
      keys.add(key);
    }
    changed.put(facet, keys);
    return new Choice(changed, from, to, order, view, 1);
  }

  /** {@return the same of all years} */
  public Choice ofAllYears() {
    return new Choice(values, Optional.empty(), Optional.empty(), order, view, 1);
  }

  /**
   * {@return the same in another order, from the first page}
   *
   * @param other the order
   */
  public Choice in(Order other) {
    return new Choice(values, from, to, other, view, 1);
  }

  /**
   * {@return the same shown otherwise, from the first page}
   *
   * @param other how
   */
  public Choice as(View other) {
    return new Choice(values, from, to, order, other, 1);
  }

  /**
   * {@return another page of the same}
   *
   * @param number from 1
   */
  public Choice at(int number) {
    return new Choice(values, from, to, order, view, number);
  }

  /**
   * {@return the address of all that is chosen in another form than a page}
   *
   * @param format the name of the form
   */
  public String in(String format) {
    List<String> parts = new ArrayList<>(as(View.TABLE).parts());
    parts.add("format=" + encoded(format));
    return address(parts);
  }

  /** {@return its address on this server} */
  public String href() {
    List<String> parts = new ArrayList<>(parts());
    if (page > 1) {
      parts.add("page=" + page);
    }
    return address(parts);
  }

  private static String address(List<String> parts) {
    return PATH + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    values.forEach(
        (facet, keys) -> keys.forEach(key -> parts.add(facet.parameter() + "=" + encoded(key))));
    from.ifPresent(year -> parts.add("from=" + year));
    to.ifPresent(year -> parts.add("to=" + year));
    if (order != Order.NEWEST) {
      parts.add("sort=" + order.parameter());
    }
    if (view != View.TABLE) {
      parts.add("view=" + view.parameter());
    }
    return parts;
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }
}
