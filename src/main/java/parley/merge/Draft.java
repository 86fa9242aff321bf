package parley.merge;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.meeting.MeetingReader;
import parley.merge.meeting.MeetingReport;
import parley.merge.official.OfficialReader;
import parley.merge.official.OfficialReport;
import parley.merge.source.Origin;

/**
 * What one document says, gathered for merging as far as that takes no other document; so it can be
 * made by any thread, soon after the document was read.
 */
public final class Draft {
  private final DocumentFacts facts;
  private final Origin origin;
  private @Nullable SortedMap<Entity, Claims> claims;
  private @Nullable List<MeetingReport> meetings;
  private @Nullable List<OfficialReport> officials;

  private Draft(DocumentFacts facts, Origin origin) {
    this.facts = facts;
    this.origin = origin;
  }

  /**
   * {@return what a document says, to be {@linkplain Merger#add(Draft) added} to a merger}
   *
   * @param facts all facts of the document
   */
  public static Draft of(DocumentFacts facts) {
    return of(facts, Origin.unknown());
  }

  /**
   * {@return what a document says, to be {@linkplain Merger#add(Draft) added} to a merger}
   *
   * @param facts all facts of the document
   * @param origin where it is from
   */
  public static Draft of(DocumentFacts facts, Origin origin) {
    Draft draft = lazily(facts, origin);
    draft.claims();
    draft.meetings();
    draft.officials();
    return draft;
  }

  /** {@return what a document says, gathered when it is asked for; for one thread} */
  static Draft lazily(DocumentFacts facts, Origin origin) {
    return new Draft(facts, origin);
  }

  /** {@return the same without some facts} */
  Draft without(Predicate<Fact> rejected) {
    List<Fact> kept = facts.facts().stream().filter(rejected.negate()).toList();
    return of(new DocumentFacts(facts.document(), kept), origin);
  }

  String document() {
    return facts.document();
  }

  DocumentFacts facts() {
    return facts;
  }

  /** {@return where the document is from} */
  Origin origin() {
    return origin;
  }

  /** {@return what it claims, by subject} */
  SortedMap<Entity, Claims> claims() {
    if (claims == null) {
      claims = Claims.bySubject(List.of(facts));
    }
    return claims;
  }

  /** {@return the meetings that it speaks of} */
  List<MeetingReport> meetings() {
    if (meetings == null) {
      meetings = MeetingReader.read(facts);
    }
    return meetings;
  }

  /** {@return the officials that it speaks of, their meetings under the keys of the document} */
  List<OfficialReport> officials() {
    if (officials == null) {
      officials = OfficialReader.read(facts);
    }
    return officials;
  }

  /** {@return the meeting that has a key in it} */
  MeetingReport meeting(String key) {
    return meetings().stream()
        .filter(report -> report.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(document() + " has no meeting " + key));
  }

  /** {@return the official who has a key in it} */
  OfficialReport official(String key) {
    return officials().stream()
        .filter(report -> report.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(document() + " has no official " + key));
  }
}
