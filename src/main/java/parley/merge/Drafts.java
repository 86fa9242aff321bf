package parley.merge;

import java.util.Optional;
import parley.merge.base.FactBase;
import parley.merge.base.Report;
import parley.merge.meeting.MeetingReport;
import parley.merge.name.Recent;
import parley.merge.official.OfficialReport;
import parley.merge.source.Origin;

/** The drafts of the documents of a base; the ones used last are kept. */
final class Drafts {
  private static final int MOST_KEPT = 500;

  private final FactBase base;
  private final Recent<String, Optional<Draft>> kept;

  Drafts(FactBase base) {
    this.base = base;
    kept =
        new Recent<>(
            MOST_KEPT,
            document -> base.facts(document).map(facts -> Draft.lazily(facts, origin(document))));
  }

  /** {@return where a document is from} */
  Origin origin(String document) {
    return base.origin(document);
  }

  /** {@return what a document says; empty if the base has no such document} */
  Optional<Draft> find(String document) {
    return kept.get(document);
  }

  /** {@return what a document of the base says} */
  Draft of(String document) {
    return find(document)
        .orElseThrow(() -> new IllegalStateException("no facts of the document " + document));
  }

  /** Forgets what a document said before it was changed. */
  void forget(String document) {
    kept.forget(document);
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
