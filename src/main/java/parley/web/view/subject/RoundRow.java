package parley.web.view.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.web.facet.Choice;
import parley.web.graph.Terms;
import parley.web.view.subject.SubjectView.Round;
import parley.web.view.subject.SubjectView.Round.Known;
import parley.web.view.subject.SubjectView.Round.Missing;
import parley.web.view.subject.SubjectView.Row;

/** Puts the rounds of a series in a row and tells which are missing. */
final class RoundRow {
  private static final int MOST = 120;

  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry entry) -> entry.ordinal.orElse(Integer.MAX_VALUE))
          .thenComparing(entry -> entry.start.isEmpty())
          .thenComparing(Entry::start)
          .thenComparing(entry -> entry.meeting.getURI());

  private final Subject subject;

  RoundRow(Subject subject) {
    this.subject = subject;
  }

  private record Entry(Node meeting, Optional<Integer> ordinal, String start) {}

  /**
   * {@return the latest rounds: those that are counted by their numbers, then all others by their
   * days}
   *
   * @param choice of the meetings of the series
   */
  Row of(Choice choice) {
    List<Entry> entries =
        subject.facets().page(choice, MOST).stream().map(this::entry).sorted(IN_ORDER).toList();
    int left = subject.facets().count(choice) - entries.size();
    boolean isCounted = entries.stream().anyMatch(entry -> entry.ordinal.isPresent());
    List<Round> rounds = new ArrayList<>();
    // Where rounds are left out, those before the first are not known to be missing.
    Optional<Integer> before = left > 0 ? Optional.empty() : Optional.of(0);
    for (Entry entry : entries) {
      if (entry.ordinal.isPresent()) {
        before.ifPresent(last -> missing(rounds, last + 1, entry.ordinal.get() - 1));
        before = entry.ordinal;
      }
      rounds.add(known(entry, isCounted));
    }
    return new Row(subject.others(left, choice.in(Choice.Order.OLDEST).href()), rounds);
  }

  private Entry entry(Node meeting) {
    String digits = subject.literal(meeting, "ordinal");
    return new Entry(
        meeting,
        digits.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty(),
        subject.start(meeting));
  }

  private void missing(List<Round> rounds, int first, int last) {
    if (first == last) {
      rounds.add(new Missing(subject.words().filled("series.missing.one", first)));
    } else if (first < last) {
      rounds.add(new Missing(subject.words().filled("series.missing.many", first, last)));
    }
  }

  private Known known(Entry entry, boolean isCounted) {
    return new Known(
        entry
            .ordinal
            .map(number -> subject.words().filled("series.round", number))
            .orElse(isCounted ? subject.words().get("rounds.unknown") : ""),
        subject.when(entry.meeting),
        subject.resources(entry.meeting, "place", 3).stream().map(subject::link).toList(),
        subject.link(entry.meeting),
        subject
            .data()
            .object(entry.meeting, Terms.par("status"))
            .map(status -> subject.link(status).text())
            .orElse(""));
  }
}
