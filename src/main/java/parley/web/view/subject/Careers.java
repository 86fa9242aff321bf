package parley.web.view.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Evidence;
import parley.web.view.View.Link;
import parley.web.view.meeting.Believed;
import parley.web.view.meeting.MeetingView.Value;
import parley.web.view.subject.Attendance.Attended;
import parley.web.view.subject.SubjectView.Bar;
import parley.web.view.subject.SubjectView.Career;
import parley.web.view.subject.SubjectView.Lane;

/**
 * Draws the roles of an official over time: a role as stated in a report of a dated meeting, and
 * terms of office as registers give them. To be used inside {@link Data#read}.
 */
final class Careers {
  private static final Node ROLE = Terms.par("role");
  private static final Node ORG_MEMBER = iri("http://www.w3.org/ns/org#member");
  private static final Node ORG_ROLE = iri("http://www.w3.org/ns/org#role");
  private static final Node START = iri("https://schema.org/startDate");
  private static final Node END = iri("https://schema.org/endDate");
  private static final List<Node> MATCHES =
      List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode());
  private static final int MOST_STATED = 1000;
  private static final int MOST_REPORTED = 50;
  private static final int MOST_LANES = 16;

  /** At the beginning, and as many at the end. */
  private static final int MOST_DATES = 3;

  private final Subject subject;
  private final Believed believed;

  Careers(Subject subject, Believed believed) {
    this.subject = subject;
    this.believed = believed;
  }

  /**
   * A role before it is drawn.
   *
   * @param role with its evidence
   * @param days when it was stated, in order
   * @param term how long it was held by a register; empty if none says so
   */
  private record Held(Value role, List<Day> days, List<Day> term) {

    Stream<Double> times() {
      return Stream.concat(days.stream(), term.stream()).map(Day::time);
    }
  }

  /** A moment in years, with what tells of it. */
  private record Day(double time, Link source) {}

  /** {@return the roles that have days; empty if none has} */
  List<Career> of(Attendance attendance) {
    List<Held> all =
        Stream.concat(terms().stream(), stated(attendance).stream())
            .filter(held -> held.times().findAny().isPresent())
            .sorted(Comparator.comparing(held -> held.times().min(Double::compare).orElse(0.0)))
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Held> shown = all.subList(0, Math.min(MOST_LANES, all.size()));
    List<Double> times = shown.stream().flatMap(Held::times).sorted().toList();
    int first = times.getFirst().intValue();
    int last = times.getLast().intValue();
    return List.of(
        new Career(
            first,
            last,
            shown.stream().map(held -> lane(held, first, last)).toList(),
            subject.others(
                all.size() - shown.size(),
                subject.queries().of("officials", "official", subject.node()))));
  }

  private Lane lane(Held held, int first, int last) {
    double year = (double) (Career.WIDTH - Career.DOT) / (last - first + 1);
    List<Double> points =
        held.days.stream().map(day -> rounded((day.time - first) * year)).distinct().toList();
    List<Bar> bars = new ArrayList<>();
    if (!held.term.isEmpty()) {
      double from = rounded((held.term.getFirst().time - first) * year);
      double to = rounded((held.term.getLast().time - first) * year);
      bars.add(new Bar(from, Math.max(1, rounded(to - from))));
    }
    List<Link> dates =
        Stream.concat(held.term.stream(), held.days.stream()).map(Day::source).toList();
    int more = dates.size() - 2 * MOST_DATES;
    return new Lane(
        held.role,
        List.copyOf(bars),
        points,
        dates.subList(0, more > 0 ? MOST_DATES : dates.size()),
        more > 0 ? subject.words().counted("more", more) : "",
        more > 0 ? dates.subList(dates.size() - MOST_DATES, dates.size()) : List.of());
  }

  private static double rounded(double length) {
    return Math.round(length * 10) / 10.0;
  }

  /** What a document calls somebody holds for the meetings that it reports. */
  private List<Held> stated(Attendance attendance) {
    Map<Node, Attended> attended = new LinkedHashMap<>();
    attendance.meetings().forEach(one -> attended.put(one.meeting(), one));
    Map<Node, Map<Node, Day>> roles = new LinkedHashMap<>();
    for (Quad quad : quads(subject.node(), ROLE, Node.ANY)) {
      Map<Node, Day> days = roles.computeIfAbsent(quad.getObject(), role -> new LinkedHashMap<>());
      subject.resources(quad.getGraph(), "reports", MOST_REPORTED).stream()
          .flatMap(meeting -> Optional.ofNullable(attended.get(meeting)).stream())
          .filter(one -> isDay(one.start()))
          .forEach(one -> days.put(one.meeting(), day(one)));
    }
    return roles.entrySet().stream()
        .map(
            entry ->
                new Held(
                    believed.value(subject.node(), ROLE, entry.getKey(), List.of()),
                    entry.getValue().values().stream()
                        .sorted(Comparator.comparingDouble(Day::time))
                        .toList(),
                    List.of()))
        .toList();
  }

  private Day day(Attended attended) {
    return new Day(
        time(attended.start()),
        new Link(subject.names().href(attended.meeting()), subject.when(attended.meeting())));
  }

  /** A term that goes on is drawn up to its beginning, since nobody says how long it will be. */
  private List<Held> terms() {
    List<Node> persons = new ArrayList<>(List.of(subject.node()));
    MATCHES.stream()
        .flatMap(match -> subject.data().objects(subject.node(), match).stream())
        .filter(Node::isURI)
        .limit(MOST_LANES)
        .forEach(persons::add);
    return persons.stream()
        .flatMap(person -> quads(Node.ANY, ORG_MEMBER, person).stream())
        .map(quad -> term(quad.getGraph(), quad.getSubject()))
        .filter(held -> !held.term.isEmpty())
        .distinct()
        .toList();
  }

  private Held term(Node register, Node membership) {
    List<Day> days =
        Stream.of(START, END)
            .flatMap(
                property -> subject.data().named(register, membership, property, Node.ANY).stream())
            .map(Quad::getObject)
            .filter(Node::isLiteral)
            .filter(day -> isDay(day.getLiteralLexicalForm()))
            .map(day -> new Day(time(day.getLiteralLexicalForm()), source(membership, day)))
            .toList();
    Link role =
        subject.data().named(register, membership, ORG_ROLE, Node.ANY).stream()
            .map(Quad::getObject)
            .map(node -> node.isURI() ? title(register, node) : subject.link(node))
            .findFirst()
            .orElseGet(() -> subject.link(membership));
    return new Held(
        new Value(
            role,
            List.of(subject.link(register)),
            new Evidence(0, false, List.of(), Believed.NOTHING)),
        List.of(),
        days);
  }

  private Link source(Node membership, Node day) {
    return new Link(
        membership.isURI() ? subject.names().href(membership) : "", subject.link(day).text());
  }

  private Link title(Node register, Node role) {
    return Stream.of(Terms.PREF_LABEL, Terms.LABEL)
        .flatMap(naming -> subject.data().named(register, role, naming, Node.ANY).stream())
        .map(Quad::getObject)
        .findFirst()
        .map(name -> new Link(subject.names().href(role), subject.link(name).text()))
        .orElseGet(() -> subject.link(role));
  }

  private List<Quad> quads(Node about, Node property, Node object) {
    Iterator<Quad> found = subject.data().dataset().findNG(Node.ANY, about, property, object);
    try {
      return Iter.toList(Iter.limit(found, MOST_STATED));
    } finally {
      Iter.close(found);
    }
  }

  private static boolean isDay(String text) {
    return text.matches("\\d{4}(-\\d\\d){0,2}");
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** A month and a year begin when their first day does. */
  private static double time(String day) {
    String[] parts = day.split("-", -1);
    double months = parts.length > 1 ? Integer.parseInt(parts[1]) - 1 : 0;
    double days = parts.length > 2 ? Integer.parseInt(parts[2]) - 1 : 0;
    return Integer.parseInt(parts[0]) + Math.min(0.999, months / 12 + days / 372);
  }
}
