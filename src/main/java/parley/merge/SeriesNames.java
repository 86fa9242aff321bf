package parley.merge;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.merge.Conflict.Claim;
import parley.merge.log.Decision;
import parley.merge.log.Ground;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Weighing;
import parley.merge.name.ContentWords;
import parley.merge.name.Glossary;

/**
 * Finds one name for each series: meetings of the same parties whose series differ only in words
 * such as "talks" and "dialogue" belong to one. The name is the one in most documents, then the
 * shortest, then the first by the alphabet.
 */
final class SeriesNames {
  private static final Weighing SAME_SERIES =
      new Weighing(2, EnumSet.of(Ground.SAME_PARTIES, Ground.SAME_SERIES), Set.of(), Set.of());

  private final Function<Series, Chosen> names;

  /** What a series is: who meets, and the words of its name. */
  record Series(String parties, Set<String> words) {

    /** {@return the series that a claim about a meeting names} */
    static Series of(String parties, String name) {
      return new Series(parties, Glossary.english(ContentWords.ofSeries(name)));
    }

    /** {@return what names it in an index} */
    String id() {
      return parties + "|" + String.join(" ", new TreeSet<>(words));
    }
  }

  /**
   * The name of a series.
   *
   * @param name the name
   * @param document the first document that gives it, by its name
   */
  record Chosen(String name, String document) {}

  /**
   * Takes names that were chosen already.
   *
   * @param names from each series that a document names to its name
   */
  SeriesNames(Function<Series, Chosen> names) {
    this.names = names;
  }

  /** {@return the names of the series of some meetings, all that there are} */
  static SeriesNames of(List<RealMeeting> meetings) {
    Map<Series, SortedMap<String, SortedSet<String>>> documents = new HashMap<>();
    for (RealMeeting meeting : meetings) {
      for (Claim claim : meeting.claims().of(Slot.MEETING_SERIES)) {
        String name = nameIn(claim);
        documents
            .computeIfAbsent(Series.of(meeting.partiesInKey(), name), absent -> new TreeMap<>())
            .computeIfAbsent(name, absent -> new TreeSet<>())
            .add(claim.document());
      }
    }
    Map<Series, Chosen> best = new HashMap<>();
    documents.forEach((series, named) -> best.put(series, choose(named)));
    return new SeriesNames(series -> best.getOrDefault(series, new Chosen("", "")));
  }

  /**
   * {@return the name of a series}
   *
   * @param documents the documents that give each name, one or more
   */
  static Chosen choose(Map<String, SortedSet<String>> documents) {
    return documents.entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<String, SortedSet<String>> entry) -> -entry.getValue().size())
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(best -> new Chosen(best.getKey(), best.getValue().first()))
        .orElseThrow();
  }

  /** {@return the name that a claim gives to the series of a meeting} */
  static String nameIn(Claim claim) {
    return claim.fact().value() instanceof Reference(Entity series) ? series.key() : "";
  }

  private Chosen chosen(String parties, String name) {
    return names.apply(Series.of(parties, name));
  }

  /** {@return the name of the series that most documents give a meeting, if one does} */
  Optional<String> name(RealMeeting meeting) {
    SortedMap<String, SortedSet<String>> documents = new TreeMap<>();
    for (Claim claim : meeting.claims().of(Slot.MEETING_SERIES)) {
      documents
          .computeIfAbsent(
              chosen(meeting.partiesInKey(), nameIn(claim)).name(), absent -> new TreeSet<>())
          .add(claim.document());
    }
    return documents.entrySet().stream()
        .min(
            Comparator.comparing(
                    (Map.Entry<String, SortedSet<String>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static Pair pair(String document, Entity local, Chosen chosen) {
    return new Pair(
        new Mention(document, local),
        new Mention(chosen.document(), new Entity(Kind.SERIES, chosen.name())),
        SAME_SERIES,
        Verdict.ALIKE);
  }

  /**
   * Says which series documents mean that name one of a meeting.
   *
   * @param parties of the meeting, as in keys
   * @param claims what documents claim of it
   * @param identities is told
   * @return for each document that names it otherwise, why it is the same
   */
  Set<Decision.Joined> identify(String parties, Claims claims, Identities identities) {
    Set<Decision.Joined> decisions = new LinkedHashSet<>();
    for (Claim claim : claims.of(Slot.MEETING_SERIES)) {
      if (claim.fact().value() instanceof Reference(Entity local)) {
        Chosen chosen = chosen(parties, local.key());
        String key = parties.isEmpty() ? chosen.name() : parties + "-" + chosen.name();
        Entity series = new Entity(Kind.SERIES, key);
        identities.putSeries(claim.document(), claim.fact().subject(), local, series);
        if (!chosen.name().equals(local.key())) {
          Pair pair = pair(claim.document(), local, chosen);
          decisions.add(new Decision.Joined(identities.alias(series), pair));
        }
      }
    }
    return decisions;
  }
}
