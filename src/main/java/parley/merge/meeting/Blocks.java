package parley.merge.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.extract.PartialDate;
import parley.merge.meeting.Period.Precision;

/**
 * Finds the reports that are worth comparing with one: those that share its parties and day, month,
 * year or round, its series and day, or its document. Everything else could not join it anyway.
 */
final class Blocks {
  private final Map<String, List<Node>> blocks = new HashMap<>();

  /** Makes a report findable. */
  void add(Node node) {
    for (String key : keys(node, false)) {
      blocks.computeIfAbsent(key, absent -> new ArrayList<>()).add(node);
    }
  }

  /** {@return the reports added so far that may be of the same meeting, each once} */
  Collection<Node> near(Node node) {
    Set<Node> found = new LinkedHashSet<>();
    for (String key : keys(node, true)) {
      found.addAll(blocks.getOrDefault(key, List.of()));
    }
    return found;
  }

  /**
   * The keys under which a report is filed, or looks for others. A report is compared only with
   * reports at least as precise, which were filed before it, so it looks for no finer key than it
   * has.
   */
  static Set<String> keys(Node node, boolean looking) {
    Features features = node.features();
    String parties = String.join(",", features.parties());
    Set<String> keys = new TreeSet<>();
    for (Period period : features.periods()) {
      Precision precision = period.precision();
      days(period).forEach(day -> keys.add(parties + "|" + day));
      for (String day : days(period)) {
        roundKeys(features)
            .forEach(key -> tables(features, looking).forEach(t -> keys.add(key + t + "|" + day)));
      }
      for (Integer ordinal : features.ordinals()) {
        period.years().forEach(year -> keys.add(parties + "|" + year + "|" + ordinal));
      }
      if (!looking || precision == Precision.MONTH) {
        period.months().forEach(month -> keys.add(parties + "|" + month));
      }
      if (!looking || precision == Precision.YEAR) {
        period.years().forEach(year -> keys.add(parties + "|" + year));
      }
      if (!looking || precision == Precision.YEARLESS) {
        yearlessDays(period).forEach(day -> keys.add(parties + "|--" + day));
      }
    }
    for (Integer ordinal : features.ordinals()) {
      features.series().forEach(words -> keys.add(parties + "|" + words + "|" + ordinal));
    }
    if (!looking || features.vagueness() > 0) {
      node.documents().forEach(document -> keys.add("document " + document));
    }
    return keys;
  }

  /**
   * Reports with a party in common find each other, and any those that name no party, whatever else
   * they say.
   */
  private static Set<String> tables(Features features, boolean looking) {
    Set<String> tables = new TreeSet<>();
    features.parties().forEach(party -> tables.add("|with " + party));
    if (looking || features.parties().isEmpty()) {
      tables.add("|of nobody");
    }
    if (!looking || features.parties().isEmpty()) {
      tables.add("|of any");
    }
    return tables;
  }

  /** What else than the parties leads from a day to the reports of a meeting. */
  private static Stream<String> roundKeys(Features features) {
    Stream<String> people =
        features.people().values().stream()
            .flatMap(List::stream)
            .map(person -> "person " + person.name().words().getLast());
    return Stream.of(
            features.series().stream().map(words -> "series " + words),
            features.places().stream().map(place -> "place " + place),
            features.ordinals().stream().map(number -> "round " + number),
            people)
        .flatMap(keys -> keys);
  }

  private static List<String> days(Period period) {
    return period.days().map(PartialDate::edtf).toList();
  }

  /** Days of the month that the meeting may have begun or gone on, whatever the month. */
  private static Set<String> yearlessDays(Period period) {
    Stream<PartialDate> dates =
        period.precision() == Precision.DAY ? period.days() : Stream.of(period.when().start());
    return dates
        .map(date -> date.day().isPresent() ? "d" + date.day().getAsInt() : month(date))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String month(PartialDate date) {
    return date.month().isPresent() ? "m" + date.month().getAsInt() : "any";
  }
}
