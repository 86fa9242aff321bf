package parley.web.facet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.roaringbitmap.RoaringBitmap;

/**
 * All meetings in the order of time, and which of them have which value of each facet: bitmaps, so
 * that the meetings of any choice, and how many there are of each value among them, are found
 * without asking the store. Takes some 200 bytes for a meeting, most of them its IRI. Made once, of
 * data that do not change; safe for several threads.
 */
public final class Facets {
  private final List<Node> newestFirst;
  private final int dated;
  private final int[] reports;
  private final Map<Facet, List<Value>> values;
  private final Map<Facet, Map<String, Value>> byKey;

  /**
   * Creates them.
   *
   * @param newestFirst all meetings, those without a date last
   * @param dated how many of them have a date
   * @param reports how many documents report each
   * @param values of each facet, those of most meetings first
   * @param byKey the same by their keys
   */
  Facets(
      List<Node> newestFirst,
      int dated,
      int[] reports,
      Map<Facet, List<Value>> values,
      Map<Facet, Map<String, Value>> byKey) {
    this.newestFirst = newestFirst;
    this.dated = dated;
    this.reports = reports.clone();
    this.values = values;
    this.byKey = byKey;
  }

  /**
   * A value with its number of meetings.
   *
   * @param key its name in addresses
   * @param node what it is
   * @param count how many of the chosen meetings have it
   */
  public record Counted(String key, Node node, int count) {}

  /** {@return how many meetings there are} */
  public int size() {
    return newestFirst.size();
  }

  /**
   * {@return how many meetings are chosen}
   *
   * @param choice any
   */
  public int count(Choice choice) {
    return chosen(choice, Optional.empty()).getCardinality();
  }

  /**
   * {@return a page of the chosen meetings}
   *
   * @param choice says which page and in which order
   * @param length of a page
   */
  public List<Node> page(Choice choice, int length) {
    RoaringBitmap chosen = chosen(choice, Optional.empty());
    long from = (long) (choice.page() - 1) * length;
    return switch (choice.order()) {
      case NEWEST -> nodes(chosen.stream().skip(from).limit(length).toArray());
      case OLDEST -> oldest(chosen, from, length);
      case REPORTED ->
          nodes(
              chosen.stream()
                  .boxed()
                  .sorted(Comparator.comparingInt((Integer id) -> -reports[id]))
                  .skip(from)
                  .limit(length)
                  .mapToInt(Integer::intValue)
                  .toArray());
    };
  }

  /** Those without a date stay at the end. */
  private List<Node> oldest(RoaringBitmap chosen, long from, int length) {
    int withDate = dated == 0 ? 0 : chosen.rank(dated - 1);
    int all = chosen.getCardinality();
    int[] ids = new int[(int) Math.max(0, Math.min(length, all - from))];
    for (int i = 0; i < ids.length; i++) {
      int place = (int) from + i;
      ids[i] = chosen.select(place < withDate ? withDate - 1 - place : place);
    }
    return nodes(ids);
  }

  private List<Node> nodes(int[] ids) {
    List<Node> nodes = new ArrayList<>(ids.length);
    for (int id : ids) {
      nodes.add(newestFirst.get(id));
    }
    return nodes;
  }

  /**
   * {@return the values of a facet that a reader may choose next, those of most meetings first:
   * where meetings must have all values of those that are left, otherwise of those that would be
   * left if nothing of this facet were chosen}
   *
   * @param choice so far
   * @param facet any
   * @param most how many values
   */
  public List<Counted> counts(Choice choice, Facet facet, int most) {
    return counts(
        chosen(choice, facet.isEvery() ? Optional.empty() : Optional.of(facet)), facet, most);
  }

  /**
   * {@return the values that the chosen meetings have, those of most meetings first}
   *
   * @param choice any
   * @param facet any
   * @param most how many values
   */
  public List<Counted> within(Choice choice, Facet facet, int most) {
    return counts(chosen(choice, Optional.empty()), facet, most);
  }

  private List<Counted> counts(RoaringBitmap left, Facet facet, int most) {
    PriorityQueue<Counted> best = new PriorityQueue<>(BEST_FIRST.reversed());
    for (Value value : values.getOrDefault(facet, List.of())) {
      // No further value has more meetings in all than this one.
      if (best.size() == most && value.meetings().getCardinality() < best.element().count()) {
        break;
      }
      int count = RoaringBitmap.andCardinality(left, value.meetings());
      if (count > 0) {
        best.add(new Counted(value.key(), value.node(), count));
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    List<Counted> sorted = new ArrayList<>(best);
    sorted.sort(BEST_FIRST);
    return Collections.unmodifiableList(sorted);
  }

  private static final Comparator<Counted> BEST_FIRST =
      Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::key);

  /**
   * {@return how many of the chosen meetings there are in each year that has any}
   *
   * @param choice any
   */
  public SortedMap<Integer, Integer> years(Choice choice) {
    RoaringBitmap chosen = chosen(choice, Optional.empty());
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (Value year : values.getOrDefault(Facet.YEAR, List.of())) {
      int count = RoaringBitmap.andCardinality(chosen, year.meetings());
      if (count > 0) {
        years.put(Integer.valueOf(year.key()), count);
      }
    }
    return years;
  }

  /**
   * {@return what a key of an address stands for; empty if there is no such value}
   *
   * @param facet any
   * @param key its name in addresses
   */
  public Optional<Node> node(Facet facet, String key) {
    return value(facet, key).map(Value::node);
  }

  private Optional<Value> value(Facet facet, String key) {
    return Optional.ofNullable(byKey.getOrDefault(facet, Map.of()).get(key));
  }

  private RoaringBitmap chosen(Choice choice, Optional<Facet> without) {
    RoaringBitmap chosen = new RoaringBitmap();
    chosen.add(0L, newestFirst.size());
    choice
        .values()
        .forEach(
            (facet, keys) -> {
              if (without.isEmpty() || without.get() != facet) {
                chosen.and(having(facet, keys));
              }
            });
    if (without.isEmpty() || without.get() != Facet.YEAR) {
      span(choice).ifPresent(chosen::and);
    }
    return chosen;
  }

  private RoaringBitmap having(Facet facet, SortedSet<String> keys) {
    List<RoaringBitmap> each =
        keys.stream()
            .map(key -> value(facet, key).map(Value::meetings).orElseGet(RoaringBitmap::new))
            .toList();
    RoaringBitmap having = each.getFirst().clone();
    for (RoaringBitmap other : each.subList(1, each.size())) {
      if (facet.isEvery()) {
        having.and(other);
      } else {
        having.or(other);
      }
    }
    return having;
  }

  private Optional<RoaringBitmap> span(Choice choice) {
    if (choice.from().isEmpty() && choice.to().isEmpty()) {
      return Optional.empty();
    }
    int from = choice.from().orElse(Integer.MIN_VALUE);
    int to = choice.to().orElse(Integer.MAX_VALUE);
    RoaringBitmap span = new RoaringBitmap();
    for (Value year : values.getOrDefault(Facet.YEAR, List.of())) {
      int number = Integer.parseInt(year.key());
      if (number >= from && number <= to) {
        span.or(year.meetings());
      }
    }
    return Optional.of(span);
  }
}
