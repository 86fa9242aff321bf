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
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.merge.Conflict.Claim;
import parley.merge.Merged.Decision;
import parley.merge.name.ContentWords;
import parley.merge.name.Glossary;

/**
 * Finds one name for each series: meetings of the same parties whose series differ only in words
 * such as "talks" and "dialogue" belong to one. The name is the one in most documents, then the
 * shortest, then the first by the alphabet.
 */
final class SeriesNames {
  private final Map<Series, SortedMap<String, SortedSet<String>>> documentsByName = new HashMap<>();

  /** What a series is: who meets, and the words of its name. */
  private record Series(String parties, Set<String> words) {}

  SeriesNames(List<RealMeeting> meetings) {
    for (RealMeeting meeting : meetings) {
      for (Claim claim : meeting.claims().of(Slot.MEETING_SERIES)) {
        String name = nameIn(claim);
        documentsByName
            .computeIfAbsent(series(meeting, name), absent -> new TreeMap<>())
            .computeIfAbsent(name, absent -> new TreeSet<>())
            .add(claim.document());
      }
    }
  }

  private static Series series(RealMeeting meeting, String name) {
    return new Series(meeting.partiesInKey(), Glossary.english(ContentWords.ofSeries(name)));
  }

  private static String nameIn(Claim claim) {
    return claim.fact().value() instanceof Reference(Entity series) ? series.key() : "";
  }

  /** {@return the one name of a series that a claim about a meeting names} */
  private String name(RealMeeting meeting, Claim claim) {
    String name = nameIn(claim);
    return documentsByName.getOrDefault(series(meeting, name), new TreeMap<>()).entrySet().stream()
        .min(
            Comparator.comparing(
                    (Map.Entry<String, SortedSet<String>> entry) -> -entry.getValue().size())
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(name);
  }

  /** {@return the name of the series that most documents give a meeting, if one does} */
  Optional<String> name(RealMeeting meeting) {
    SortedMap<String, SortedSet<String>> documents = new TreeMap<>();
    for (Claim claim : meeting.claims().of(Slot.MEETING_SERIES)) {
      documents
          .computeIfAbsent(name(meeting, claim), name -> new TreeSet<>())
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
   * Says which series the documents mean that name one of a meeting.
   *
   * @return for each document that names it otherwise, why it is the same
   */
  Set<Decision> identify(RealMeeting meeting, Identities identities) {
    String parties = meeting.partiesInKey();
    Set<Decision> decisions = new LinkedHashSet<>();
    for (Claim claim : meeting.claims().of(Slot.MEETING_SERIES)) {
      if (claim.fact().value() instanceof Reference(Entity local)) {
        String name = name(meeting, claim);
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
