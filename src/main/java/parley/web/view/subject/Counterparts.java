package parley.web.view.subject;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.web.facet.Choice;
import parley.web.facet.Facet;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Kind;
import parley.web.view.View.Link;
import parley.web.view.subject.Attendance.Attended;
import parley.web.view.subject.SubjectView.Counted;
import parley.web.view.subject.SubjectView.Counts;

/** Counts whom somebody met. To be used inside {@link Data#read}. */
final class Counterparts {
  /** More would take long for those who met very often. */
  private static final int MOST_MEETINGS = 300;

  private static final int MOST_DELEGATIONS = 12;
  private static final int MOST_PEOPLE = 60;
  private static final Node HELD = Terms.par("held");

  private final Subject subject;
  private final Attendance attendance;

  Counterparts(Subject subject, Attendance attendance) {
    this.subject = subject;
    this.attendance = attendance;
  }

  /** {@return people on other sides, by the number of meetings that were held} */
  List<Counts> people() {
    String others = subject.queries().of("who-met-whom", "official", subject.node());
    return table("met", "one.official", counted(this::people), this::official, others);
  }

  /** {@return other parties, by the number of meetings that were held} */
  List<Counts> parties() {
    return table("others", "facet.party", counted(this::parties), party -> "", Kind.PARTY.path());
  }

  private Map<Node, Integer> counted(Function<Attended, Set<Node>> met) {
    Map<Node, Integer> counted = new HashMap<>();
    attendance.meetings().stream()
        .limit(MOST_MEETINGS)
        .filter(attended -> subject.resources(attended.meeting(), "status", 1).contains(HELD))
        .flatMap(attended -> met.apply(attended).stream())
        .forEach(one -> counted.merge(one, 1, Integer::sum));
    return counted;
  }

  private List<Counts> table(
      String name,
      String thing,
      Map<Node, Integer> met,
      Function<Map.Entry<Node, Integer>, String> list,
      String others) {
    if (met.isEmpty()) {
      return List.of();
    }
    List<Counted> rows =
        met.entrySet().stream()
            .sorted(
                Map.Entry.<Node, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().getURI()))
            .limit(Counting.MOST)
            .map(
                entry ->
                    new Counted(
                        subject.link(entry.getKey()),
                        new Link(list.apply(entry), String.valueOf(entry.getValue())),
                        ""))
            .toList();
    return List.of(
        new Counts(
            subject.words().get("counts." + name),
            note(),
            subject.words().get(thing),
            subject.words().get("many.meeting"),
            "",
            rows,
            subject.others(met.size() - Counting.MOST, others)));
  }

  private String note() {
    return attendance.isWhole() && attendance.meetings().size() <= MOST_MEETINGS
        ? subject.words().get("counts.held")
        : subject.words().filled("counts.held.latest", MOST_MEETINGS);
  }

  /** Those of the same party are on the same side, whatever delegation they are of. */
  private Set<Node> people(Attended attended) {
    Set<Node> own = own(attended);
    return subject.resources(attended.meeting(), "delegation", MOST_DELEGATIONS).stream()
        .filter(side -> !attended.sides().contains(side))
        .filter(side -> isOther(subject.resources(side, "party", MOST_PEOPLE), own))
        .flatMap(
            side ->
                Stream.of("head", "member")
                    .flatMap(part -> subject.resources(side, part, MOST_PEOPLE).stream()))
        .filter(person -> !person.equals(subject.node()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isOther(List<Node> parties, Set<Node> own) {
    return !parties.isEmpty() && parties.stream().noneMatch(own::contains);
  }

  private Set<Node> parties(Attended attended) {
    Set<Node> parties =
        new LinkedHashSet<>(subject.resources(attended.meeting(), "party", MOST_PEOPLE));
    parties.removeAll(own(attended));
    return parties;
  }

  private Set<Node> own(Attended attended) {
    return attended.sides().stream()
        .flatMap(side -> subject.resources(side, "party", MOST_PEOPLE).stream())
        .collect(Collectors.toSet());
  }

  /** A number leads to a list only where that list has just these meetings. */
  private String official(Map.Entry<Node, Integer> met) {
    return subject
        .choice()
        .flatMap(
            choice ->
                subject
                    .key(Facet.HEAD, met.getKey())
                    .map(key -> Subject.with(choice, Facet.HEAD, key))
                    .map(both -> Subject.with(both, Facet.STATUS, "held")))
        .filter(both -> subject.facets().count(both) == met.getValue())
        .map(Choice::href)
        .orElse("");
  }
}
