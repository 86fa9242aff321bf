package parley.web.view.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.meeting.MeetingView.Round;
import parley.web.view.meeting.MeetingView.Round.Known;
import parley.web.view.meeting.MeetingView.Round.Missing;
import parley.web.view.meeting.MeetingView.Series;

/** The place of a meeting in its series: the rounds next to it, and those that are missing. */
final class Rounds {
  private static final int MOST_MEETINGS = 300;
  private static final int MOST_LINKED = 10;
  private static final Node PREVIOUS = Terms.par("previous");
  private static final Comparator<Entry> BY_START =
      Comparator.comparing(Entry::start).thenComparing(entry -> entry.meeting.getURI());
  private static final Comparator<Entry> BY_ROUND =
      Comparator.comparing((Entry entry) -> entry.ordinal.orElse(0)).thenComparing(BY_START);

  private final Reading reading;

  Rounds(Reading reading) {
    this.reading = reading;
  }

  private record Entry(Node meeting, Optional<Integer> ordinal, String start) {

    static Entry of(Data data, Node meeting) {
      return new Entry(
          meeting,
          data.object(meeting, Terms.par("ordinal"))
              .filter(Node::isLiteral)
              .map(Node::getLiteralLexicalForm)
              .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
              .map(Integer::valueOf),
          data.object(meeting, Terms.par("startDate"))
              .filter(Node::isLiteral)
              .map(Node::getLiteralLexicalForm)
              .orElse(""));
    }

    /** Rounds are counted; where one is not, days decide, if both are known. */
    boolean isBefore(Entry other) {
      if (ordinal.isPresent() && other.ordinal.isPresent()) {
        return ordinal.get() < other.ordinal.get();
      }
      return !start.isEmpty() && !other.start.isEmpty() && start.compareTo(other.start) < 0;
    }
  }

  /** {@return the series of the meeting; one without name for rounds that are in none} */
  List<Series> all() {
    Data data = reading.data();
    Entry here = Entry.of(data, reading.meeting());
    List<Entry> linked = linked();
    List<Node> series = data.objects(reading.meeting(), Terms.par("series"));
    if (series.isEmpty()) {
      return linked.isEmpty()
          ? List.of()
          : List.of(new Series(Reading.NOTHING, rounds(here, linked)));
    }
    return series.stream()
        .map(
            node -> {
              List<Entry> others =
                  data.subjects(Terms.par("series"), node, MOST_MEETINGS).stream()
                      .filter(meeting -> !meeting.equals(reading.meeting()))
                      .map(meeting -> Entry.of(data, meeting))
                      .toList();
              List<Entry> all = Stream.concat(linked.stream(), others.stream()).distinct().toList();
              return new Series(reading.names().link(node), rounds(here, all));
            })
        .toList();
  }

  private List<Entry> linked() {
    Data data = reading.data();
    return Stream.concat(
            data.objects(reading.meeting(), PREVIOUS).stream(),
            data.subjects(PREVIOUS, reading.meeting(), MOST_LINKED).stream())
        .filter(Node::isURI)
        .map(meeting -> Entry.of(data, meeting))
        .toList();
  }

  private List<Round> rounds(Entry here, List<Entry> others) {
    Optional<Entry> previous =
        nearest(here, others.stream().filter(other -> other.isBefore(here)).toList(), true)
            .or(() -> said(others, reading.data().objects(here.meeting, PREVIOUS)));
    Optional<Entry> next =
        nearest(here, others.stream().filter(here::isBefore).toList(), false)
            .or(() -> said(others, reading.data().subjects(PREVIOUS, here.meeting, MOST_LINKED)));
    List<Round> rounds = new ArrayList<>();
    previous.ifPresent(entry -> rounds.add(known(entry, "previous")));
    here.ordinal.ifPresent(
        ordinal -> missing(rounds, previous.map(Entry::ordinal).orElse(Optional.of(0)), ordinal));
    rounds.add(known(here, "this"));
    next.flatMap(Entry::ordinal).ifPresent(ordinal -> missing(rounds, here.ordinal, ordinal));
    next.ifPresent(entry -> rounds.add(known(entry, "next")));
    return List.copyOf(rounds);
  }

  /** Those that are counted come before those of which only the day is known. */
  private static Optional<Entry> nearest(Entry here, List<Entry> found, boolean isLast) {
    List<Entry> counted =
        here.ordinal.isEmpty()
            ? List.of()
            : found.stream().filter(entry -> entry.ordinal.isPresent()).toList();
    Stream<Entry> nearest = (counted.isEmpty() ? found : counted).stream();
    Comparator<Entry> order = counted.isEmpty() ? BY_START : BY_ROUND;
    return isLast ? nearest.max(order) : nearest.min(order);
  }

  /** What documents say counts where neither rounds nor days tell. */
  private static Optional<Entry> said(List<Entry> others, List<Node> meetings) {
    return others.stream().filter(other -> meetings.contains(other.meeting)).min(BY_ROUND);
  }

  private void missing(List<Round> rounds, Optional<Integer> before, int after) {
    OptionalInt first =
        before.stream().mapToInt(Integer::intValue).map(ordinal -> ordinal + 1).findFirst();
    if (first.isEmpty() || first.getAsInt() >= after) {
      return;
    }
    boolean isOne = first.getAsInt() == after - 1;
    rounds.add(
        new Missing(
            isOne
                ? reading.words().filled("series.missing.one", first.getAsInt())
                : reading.words().filled("series.missing.many", first.getAsInt(), after - 1)));
  }

  private Known known(Entry entry, String relation) {
    return new Known(
        reading.words().get("series." + relation),
        relation.equals("this"),
        entry.ordinal.map(ordinal -> reading.words().filled("series.round", ordinal)).orElse(""),
        reading.names().link(entry.meeting),
        reading
            .data()
            .object(entry.meeting, Terms.par("when"))
            .map(when -> reading.names().link(when).text())
            .orElse(""));
  }
}
