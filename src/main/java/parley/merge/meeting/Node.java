package parley.merge.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports that say the same of a meeting, so that they are compared with others only once. */
final class Node {
  private final List<MeetingReport> reports;
  private final Set<String> documents;

  /**
   * Brings reports together.
   *
   * @param alike one or more, their features equal
   */
  Node(List<MeetingReport> alike) {
    reports = alike.stream().sorted().toList();
    documents =
        reports.stream().map(MeetingReport::document).collect(Collectors.toUnmodifiableSet());
  }

  /** {@return what all the reports say} */
  Features features() {
    return first().features();
  }

  /** {@return the reports, sorted} */
  List<MeetingReport> reports() {
    return reports;
  }

  /** {@return names of the documents that the reports come from} */
  Set<String> documents() {
    return documents;
  }

  MeetingReport first() {
    return reports.getFirst();
  }

  /** {@return whether one document made a report of each} */
  boolean sharesDocument(Node other) {
    boolean fewer = documents.size() <= other.documents.size();
    Set<String> large = fewer ? other.documents : documents;
    return (fewer ? documents : other.documents).stream().anyMatch(large::contains);
  }

  /** {@return whether a document says itself that they are two} */
  boolean isApartFrom(Node other) {
    return reports.stream()
        .filter(report -> !report.apart().isEmpty())
        .anyMatch(
            report ->
                other.reports.stream()
                    .anyMatch(
                        theirs ->
                            theirs.document().equals(report.document())
                                && report.apart().contains(theirs.key())));
  }
}
