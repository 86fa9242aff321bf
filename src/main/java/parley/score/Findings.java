package parley.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.score.Assignment.Pair;
import parley.score.Found.Meeting;
import parley.score.Found.Official;

/** Merges documents and says what became of the meetings and officials that their gold has. */
final class Findings {
  /** No key of a gold meeting and no name begins so. */
  private static final String NOT_IN_GOLD = "found ";

  private final Authority authority;
  private final Likeness likeness;
  private final Traced all;
  private final SortedMap<Mention, String> meetings = new TreeMap<>();
  private final SortedMap<Mention, String> officials = new TreeMap<>();

  private Findings(Collection<DocumentFacts> documents, Authority authority) {
    this.authority = authority;
    likeness = new Likeness(authority);
    all = Traced.of(documents, authority);
  }

  /** {@return what becomes of the gold itself when it is merged} */
  static GoldClusters ofGold(List<GoldDocument> documents, Authority authority) {
    List<DocumentFacts> facts =
        documents.stream().map(document -> GoldFacts.of(document, authority)).toList();
    Findings findings = new Findings(facts, authority);
    for (GoldDocument document : documents) {
      String name = document.document();
      document.meetings().forEach(m -> findings.put(name, m.key(), GoldFacts.meeting(m.key())));
      document.officials().forEach(o -> findings.put(name, o.name(), GoldFacts.named(o.name())));
    }
    return findings.partitions();
  }

  /** {@return what becomes of what was found in the documents when it is merged} */
  static GoldClusters of(
      List<GoldDocument> documents, Collection<DocumentFacts> found, Authority authority) {
    SortedMap<String, DocumentFacts> open = new TreeMap<>();
    found.forEach(facts -> open.put(facts.document(), facts));
    SortedMap<String, DocumentFacts> taken = new TreeMap<>();
    for (GoldDocument document : documents) {
      Scorer.find(document.document(), open)
          .ifPresent(facts -> taken.put(document.document(), facts));
    }
    Findings findings = new Findings(taken.values(), authority);
    for (GoldDocument document : documents) {
      DocumentFacts facts = taken.get(document.document());
      if (facts != null) {
        findings.align(document, facts);
      }
    }
    return findings.partitions();
  }

  private GoldClusters partitions() {
    return new GoldClusters(new Partition(meetings), new Partition(officials));
  }

  private void put(String document, String name, Entity local) {
    SortedMap<Mention, String> to = local.kind() == Kind.MEETING ? meetings : officials;
    all.of(document, local).ifPresent(entity -> to.put(new Mention(document, name), entity.key()));
  }

  /** Pairs what was found in one document, taken by itself, with its gold. */
  private void align(GoldDocument gold, DocumentFacts facts) {
    Traced alone = Traced.of(List.of(facts), authority);
    Found found = FoundReader.read(alone.merged());
    MeetingLikeness worth = new MeetingLikeness(likeness);
    put(
        gold,
        meetings,
        merged(facts, alone, Kind.MEETING),
        Assignment.best(gold.meetings(), found.meetings(), worth::of),
        GoldMeeting::key,
        Meeting::key);
    put(
        gold,
        officials,
        merged(facts, alone, Kind.OFFICIAL),
        Assignment.best(gold.officials(), found.officials(), likeness::officials),
        GoldDocument.GoldOfficial::name,
        Official::key);
  }

  private static <A, B> void put(
      GoldDocument gold,
      SortedMap<Mention, String> to,
      Map<String, String> merged,
      List<Pair<A, B>> pairs,
      Function<A, String> name,
      Function<B, String> key) {
    for (Pair<A, B> pair : pairs) {
      pair.other()
          .map(key)
          .ifPresent(
              found -> {
                String mention = pair.one().map(name).orElse(NOT_IN_GOLD + found);
                to.put(
                    new Mention(gold.document(), mention),
                    merged.getOrDefault(found, gold.document() + " " + found));
              });
    }
  }

  /**
   * {@return for each entity that one document by itself tells of, what most of the document's
   * entities in it became among all documents}
   */
  private Map<String, String> merged(DocumentFacts facts, Traced alone, Kind kind) {
    SortedMap<String, List<String>> became = new TreeMap<>();
    facts.facts().stream()
        .map(fact -> fact.subject())
        .filter(local -> local.kind() == kind)
        .distinct()
        .forEach(
            local ->
                alone
                    .of(facts.document(), local)
                    .ifPresent(
                        own ->
                            all.of(facts.document(), local)
                                .ifPresent(
                                    entity ->
                                        became
                                            .computeIfAbsent(own.key(), key -> new ArrayList<>())
                                            .add(entity.key()))));
    SortedMap<String, String> most = new TreeMap<>();
    became.forEach((own, keys) -> most.put(own, mostFrequent(keys)));
    return most;
  }

  private static String mostFrequent(List<String> keys) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
