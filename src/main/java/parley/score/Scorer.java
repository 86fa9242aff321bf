package parley.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Value.Status;
import parley.merge.Merger;
import parley.score.Assignment.Pair;
import parley.score.Count.About;
import parley.score.Found.Meeting;
import parley.score.Found.Official;
import parley.score.GoldDocument.GoldOfficial;

/**
 * Compares what was found in documents with what careful readers found there.
 *
 * <p>Each document is merged alone, so that it is judged by its own words, never by what another
 * document knows. Its meetings are paired with those of the gold, one to one, as {@link
 * MeetingLikeness} says, and compared slot by slot. Counts are added up over all documents before
 * they are divided (micro-average).
 */
public final class Scorer {
  private final Authority authority;
  private final Likeness likeness;

  /**
   * Creates a scorer.
   *
   * @param authority says which names are names of one organization, topic or person
   */
  public Scorer(Authority authority) {
    this.authority = authority;
    likeness = new Likeness(authority);
  }

  /**
   * {@return how well the documents were read}
   *
   * @param gold what should be found; gold without a document is not counted
   * @param documents what was found in each document, in any order; a document belongs to the gold
   *     of its name, or of the last step of its name if only one document has that
   */
  public Score score(Gold gold, Collection<DocumentFacts> documents) {
    return score(gold, documents, false);
  }

  /**
   * {@return how well a whole collection was read: what could not be read counts as missed}
   *
   * @param gold what should be found
   * @param documents as for {@link #score(Gold, Collection)}
   */
  public Score scoreWhole(Gold gold, Collection<DocumentFacts> documents) {
    return score(gold, documents, true);
  }

  /**
   * {@return whether a document reports a meeting that was held or is announced}
   *
   * @param document what was found in it
   */
  public boolean reportsMeeting(DocumentFacts document) {
    return found(document).meetings().stream()
        .anyMatch(
            meeting ->
                meeting
                    .status()
                    .filter(status -> status == Status.HELD || status == Status.ANNOUNCED)
                    .isPresent());
  }

  private Found found(DocumentFacts facts) {
    Merger merger = new Merger(authority);
    merger.add(facts);
    return FoundReader.read(merger.finish());
  }

  private Score score(Gold gold, Collection<DocumentFacts> documents, boolean whole) {
    SortedMap<String, DocumentFacts> open = new TreeMap<>();
    documents.forEach(document -> open.put(document.document(), document));
    List<String> withoutDocument = new ArrayList<>();
    Count count = new Count();
    int compared = 0;
    Share falselyMeeting = Share.NONE;
    for (GoldDocument expected : gold.documents()) {
      Optional<DocumentFacts> document = find(expected.document(), open);
      if (document.isEmpty()) {
        withoutDocument.add(expected.document());
      }
      if (document.isPresent() || whole) {
        DocumentFacts facts =
            document.orElseGet(() -> new DocumentFacts(expected.document(), List.of()));
        open.remove(facts.document());
        compared++;
        boolean anyMeeting = score(count, expected, facts);
        if (expected.meetings().isEmpty()) {
          falselyMeeting = falselyMeeting.plus(new Share(anyMeeting ? 1 : 0, 1));
        }
      }
    }
    return new Score(
        compared,
        falselyMeeting,
        new TreeMap<>(count.tallies()),
        count.differences(),
        withoutDocument,
        List.copyOf(open.keySet()));
  }

  /** {@return the document of a name, or the only one whose name ends with it} */
  static Optional<DocumentFacts> find(String name, SortedMap<String, DocumentFacts> documents) {
    Optional<DocumentFacts> exact = Optional.ofNullable(documents.get(name));
    List<DocumentFacts> below =
        documents.values().stream()
            .filter(document -> document.document().endsWith("/" + name))
            .toList();
    return exact.or(() -> below.size() == 1 ? Optional.of(below.getFirst()) : Optional.empty());
  }

  /** {@return whether any meeting was found} */
  private boolean score(Count count, GoldDocument gold, DocumentFacts facts) {
    Found found = found(facts);
    MeetingScorer meetings = new MeetingScorer(likeness, gold.officials());
    MeetingLikeness worth = new MeetingLikeness(likeness);
    for (Pair<GoldMeeting, Meeting> pair :
        Assignment.best(gold.meetings(), found.meetings(), worth::of)) {
      String subject =
          pair.one().map(GoldMeeting::key).or(() -> pair.other().map(Meeting::key)).orElse("");
      meetings.score(count.about(gold.document(), subject), pair.one(), pair.other());
    }
    for (Pair<GoldOfficial, Official> pair :
        Assignment.best(gold.officials(), found.officials(), likeness::officials)) {
      scoreOfficial(count, gold.document(), pair);
    }
    return !found.meetings().isEmpty();
  }

  private void scoreOfficial(Count count, String document, Pair<GoldOfficial, Official> pair) {
    Optional<GoldOfficial> gold = pair.one();
    Optional<Official> found = pair.other();
    String subject = gold.map(GoldOfficial::name).or(() -> found.map(Official::name)).orElse("");
    About about = count.about(document, subject);
    about.one(
        ScoredSlot.OFFICIAL,
        gold.map(GoldOfficial::name),
        found.map(Official::name),
        (a, b) -> true);
    Optional<String> role = gold.flatMap(GoldOfficial::role);
    about.one(
        ScoredSlot.ROLE,
        role,
        found.flatMap(official -> closestRole(role, official)),
        likeness::role);
    about.one(
        ScoredSlot.OFFICIAL_PARTY,
        gold.flatMap(GoldOfficial::party),
        found.flatMap(Official::party).map(Likeness::code),
        String::equals);
  }

  private Optional<String> closestRole(Optional<String> gold, Official official) {
    return official.roles().stream()
        .min(
            Comparator.comparing(
                (String role) -> gold.filter(expected -> likeness.role(expected, role)).isEmpty()));
  }
}
