package parley.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.extract.DocumentFacts;
import parley.extract.Fact;
import parley.merge.base.FactBase;
import parley.merge.base.Report;
import parley.merge.meeting.MeetingReport;
import parley.merge.name.Recent;
import parley.merge.official.OfficialReport;
import parley.merge.source.Origin;

/** The drafts of the documents of a base; the ones used last are kept. */
final class Drafts {
  private static final int MOST_KEPT = 500;
  private static final String GAP = " ";

  private final FactBase base;
  private final Map<String, String> leftOut;
  private final Recent<String, Optional<Draft>> kept;

  Drafts(FactBase base) {
    this.base = base;
    leftOut = base.indexes().table("left out");
    kept =
        new Recent<>(
            MOST_KEPT,
            document ->
                base.facts(document).map(facts -> Draft.lazily(accepted(facts), origin(document))));
  }

  /** {@return where a document is from} */
  Origin origin(String document) {
    return base.origin(document);
  }

  private DocumentFacts accepted(DocumentFacts said) {
    String without = leftOut.get(said.document());
    if (without == null) {
      return said;
    }
    Set<String> places = Set.of(without.split(GAP, -1));
    List<Fact> accepted = new ArrayList<>();
    for (int place = 0; place < said.facts().size(); place++) {
      if (!places.contains(Integer.toString(place))) {
        accepted.add(said.facts().get(place));
      }
    }
    return new DocumentFacts(said.document(), accepted);
  }

  /** {@return all that a document of the base says, with what is left out of its draft} */
  DocumentFacts said(String document) {
    return leftOut.containsKey(document)
        ? base.facts(document).orElseThrow()
        : of(document).facts();
  }

  /**
   * Leaves some facts out of the draft of a document from now on, and no others.
   *
   * @param rejected whether a fact is one of them
   */
  void leaveOut(String document, Predicate<Fact> rejected) {
    List<Fact> said = base.facts(document).orElseThrow().facts();
    String places =
        IntStream.range(0, said.size())
            .filter(place -> rejected.test(said.get(place)))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(GAP));
    if (places.isEmpty()) {
      leftOut.remove(document);
    } else {
      leftOut.put(document, places);
    }
    forget(document);
  }

  /** {@return the documents of whose drafts something is left out} */
  SortedSet<String> partial() {
    return new TreeSet<>(leftOut.keySet());
  }

  /** {@return what a document says; empty if the base has no such document} */
  Optional<Draft> find(String document) {
    return kept.get(document);
  }

  /** {@return what a document of the base says, without what is left out} */
  Draft of(String document) {
    return find(document)
        .orElseThrow(() -> new IllegalStateException("no facts of the document " + document));
  }

  /** Forgets what a document said before it was changed. */
  void forget(String document) {
    kept.forget(document);
  }

  /** {@return whether there is a meeting of some id} */
  boolean hasMeeting(String id) {
    Report report = Report.of(id);
    return find(report.document())
        .filter(draft -> draft.meetings().stream().anyMatch(m -> m.key().equals(report.key())))
        .isPresent();
  }

  /** {@return whether there is an official of some id} */
  boolean hasOfficial(String id) {
    Report report = Report.of(id);
    return find(report.document())
        .filter(draft -> draft.officials().stream().anyMatch(o -> o.key().equals(report.key())))
        .isPresent();
  }

  /** Forgets what all documents said. */
  void forgetAll() {
    kept.forgetAll();
  }

  MeetingReport meeting(String id) {
    Report report = Report.of(id);
    return of(report.document()).meeting(report.key());
  }

  OfficialReport official(String id) {
    Report report = Report.of(id);
    return of(report.document()).official(report.key());
  }
}
