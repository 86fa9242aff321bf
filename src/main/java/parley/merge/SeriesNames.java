package parley.merge;

import java.util.Comparator;
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
import parley.merge.Merged.Decision;
import parley.merge.name.ContentWords;

/**
 * Finds one name for each series: meetings of the same parties whose series differ only in words
 * such as "talks" and "dialogue" belong to one. The name is the one in most documents, then the
 * shortest, then the first by the alphabet.
 */
final class SeriesNames {
  private final Function<Series, String> names;

  /** What a series is: who meets, and the words of its name. */
  record Series(String parties, Set<String> words) {

    /** {@return the series that a claim about a meeting names} */
    static Series of(String parties, String name) {
      return new Series(parties, ContentWords.ofSeries(name));
    }

    /** {@return what names it in an index} */
    String id() {
      return parties + "|" + String.join(" ", new TreeSet<>(words));
    }
  }

  /**
   * A name that a document gives to a series.
   *
   * @param name the name
   * @param documents how many give it
   */
  record Candidate(String name, int documents) {
    /** The name in most documents first, then the shortest, then the first by the alphabet. */
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt((Candidate candidate) -> -candidate.documents())
            .thenComparing(candidate -> candidate.name().length())
            .thenComparing(Candidate::name);
  }

  /**
   * Takes names that were chosen already.
   *
   * @param names from each series to its name
   */
  SeriesNames(Function<Series, String> names) {
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
    Map<Series, String> best = new HashMap<>();
    documents.forEach(
        (series, named) ->
            named.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue().size()))
                .min(Candidate.BEST_FIRST)
                .ifPresent(winner -> best.put(series, winner.name())));
    return new SeriesNames(series -> best.getOrDefault(series, ""));
  }

  /** {@return the name that a claim gives to the series of a meeting} */
  static String nameIn(Claim claim) {
    return claim.fact().value() instanceof Reference(Entity series) ? series.key() : "";
  }

  private String name(String parties, String name) {
    return names.apply(Series.of(parties, name));
  }

  /** {@return the name of the series that most documents give a meeting, if one does} */
  Optional<String> name(RealMeeting meeting) {
    SortedMap<String, SortedSet<String>> documents = new TreeMap<>();
    for (Claim claim : meeting.claims().of(Slot.MEETING_SERIES)) {
      documents
          .computeIfAbsent(name(meeting.partiesInKey(), nameIn(claim)), absent -> new TreeSet<>())
          .add(claim.document());
    }
    return documents.entrySet().stream()
        .min(
            Comparator.comparing(
                    (Map.Entry<String, SortedSet<String>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /**
   * Says which series documents mean that name one of a meeting.
   *
   * @param parties of the meeting, as in keys
   * @param claims what documents claim of it
   * @param identities is told
   * @return for each document that names it otherwise, why it is the same
   */
  Set<Decision> identify(String parties, Claims claims, Identities identities) {
    Set<Decision> decisions = new LinkedHashSet<>();
    for (Claim claim : claims.of(Slot.MEETING_SERIES)) {
      if (claim.fact().value() instanceof Reference(Entity local)) {
        String name = name(parties, local.key());
        String key = parties.isEmpty() ? name : parties + "-" + name;
        Entity series = new Entity(Kind.SERIES, key);
        identities.putSeries(claim.document(), claim.fact().subject(), local, series);
        if (!name.equals(local.key())) {
          String reason = "Same parties, and the names differ only in what any series is called.";
          decisions.add(new Decision(series, claim.document(), local, reason));
        }
      }
    }
    return decisions;
  }
}
