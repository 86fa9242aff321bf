package parley.web.view.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.store.query.NamedQuery;
import parley.web.graph.Claim;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Names;
import parley.web.view.Origin;
import parley.web.view.View.Link;
import parley.web.view.Wording;
import parley.web.view.meeting.MeetingView.Fact;
import parley.web.view.meeting.MeetingView.Meeting;
import parley.web.view.meeting.MeetingView.Step;
import parley.web.view.meeting.MeetingView.Value;

/** Makes the pages of meetings. To be used inside {@link Data#read}. */
public final class MeetingPage {
  private static final Node TYPE = Terms.par("Meeting");
  private static final Node STATUS = Terms.par("status");
  private static final Node PLACE = Terms.par("place");
  private static final Node RESCHEDULED = Terms.par("rescheduledTo");
  private static final int MOST_RESCHEDULED = 10;
  private static final String LIST = "/meeting/";

  private final Data data;
  private final Wording words = new Wording();
  private final Names names;
  private final Map<String, String> summaries;

  /** How far a meeting may come, in this order. */
  private final List<Node> order;

  /**
   * Prepares the pages.
   *
   * @param data what they show
   */
  public MeetingPage(Data data) {
    this.data = data;
    this.names = new Names(data, words);
    this.order = words.list("meeting.stages").stream().map(Terms::par).toList();
    this.summaries =
        NamedQuery.packaged().stream()
            .collect(Collectors.toMap(NamedQuery::name, NamedQuery::summary));
  }

  /**
   * {@return whether something is a meeting}
   *
   * @param node any node
   */
  public boolean shows(Node node) {
    return data.isA(node, TYPE);
  }

  /**
   * {@return what the page of a meeting shows}
   *
   * @param meeting its IRI
   * @param path under which this server answers for it
   * @param version of the data that are served; empty if it is not known yet
   * @param cited the version that the address of the page names; empty if it names none
   */
  public Meeting of(Node meeting, String path, Optional<String> version, Optional<String> cited) {
    Reading reading = Reading.of(data, names, words, meeting);
    Sides sides = new Sides(reading);
    Agenda agenda = new Agenda(reading);
    return new Meeting(
        names.name(meeting),
        new Link(LIST, words.get("one.meeting")),
        meeting.getURI(),
        path,
        notice(version, cited),
        facts(reading),
        sides.all(),
        sides.others(),
        agenda.topics(),
        agenda.others(),
        new Rounds(reading).all(),
        new Comparing(reading).table(),
        new Citing(data, words).of(meeting, names.name(meeting), path, version),
        queries(reading));
  }

  /**
   * {@return a file that cites a meeting}
   *
   * @param format of the file
   * @param meeting its IRI
   * @param version of the data that are served; empty if it is not known yet
   */
  public String citation(CitationFormat format, Node meeting, Optional<String> version) {
    Citing citing = new Citing(data, words);
    String title = names.name(meeting);
    return switch (format) {
      case BIBTEX -> citing.bibtex(meeting, title, version);
      case CSL -> citing.csl(meeting, title, version);
    };
  }

  private String notice(Optional<String> version, Optional<String> cited) {
    return version
        .flatMap(now -> cited.filter(then -> !then.equals(now)).map(then -> changed(then, now)))
        .orElse("");
  }

  private String changed(String then, String now) {
    return words.filled("cite.changed", then, now);
  }

  private List<Fact> facts(Reading reading) {
    List<String> order = words.list("order");
    Set<String> apart = new HashSet<>(words.list("hidden"));
    apart.addAll(words.list("meeting.apart"));
    List<Fact> facts = new ArrayList<>();
    data.predicates(reading.meeting()).stream()
        .filter(property -> !apart.contains(Names.localName(property)))
        .sorted(
            (one, two) ->
                Integer.compare(
                    rank(order, Names.localName(one)), rank(order, Names.localName(two))))
        .forEach(property -> facts.add(fact(reading, property)));
    List<Node> before = data.subjects(RESCHEDULED, reading.meeting(), MOST_RESCHEDULED);
    if (!before.isEmpty()) {
      facts.add(rescheduled(reading, before));
    }
    return List.copyOf(facts);
  }

  private static int rank(List<String> order, String name) {
    return order.contains(name) ? order.indexOf(name) : order.size();
  }

  private Fact fact(Reading reading, Node property) {
    Fact fact =
        reading.fact(reading.meeting(), property, value -> country(property, value, reading));
    return property.equals(STATUS)
        ? new Fact(fact.label(), fact.values(), fact.others(), steps(reading))
        : fact;
  }

  /** A country that met at home was the host. */
  private List<Link> country(Node property, Node place, Reading reading) {
    if (!property.equals(PLACE)) {
      return List.of();
    }
    List<Node> parties = data.objects(reading.meeting(), Terms.par("party"));
    return data.objects(place, Terms.par("country")).stream()
        .map(
            country -> {
              Link link = names.link(country);
              String key = parties.contains(country) ? "meeting.host" : "meeting.country";
              return new Link(link.href(), words.filled(key, link.text()));
            })
        .toList();
  }

  private Fact rescheduled(Reading reading, List<Node> before) {
    return new Fact(
        names.inverse(RESCHEDULED),
        before.stream()
            .map(
                meeting ->
                    new Value(
                        names.link(meeting),
                        List.of(),
                        reading.testimony().evidence(meeting, RESCHEDULED, reading.meeting())))
            .toList(),
        Reading.NOTHING,
        List.of());
  }

  /**
   * How the status changed, by the first document that reports each; none if it never did. Where
   * days of publication are missing, the order is that in which stages follow one another.
   */
  private List<Step> steps(Reading reading) {
    Map<Node, Claim> first =
        reading.testimony().of(reading.meeting(), STATUS).stream()
            .collect(
                Collectors.toMap(
                    Claim::object, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    if (first.size() < 2) {
      return List.of();
    }
    List<Claim> stages = new ArrayList<>(first.values());
    if (stages.stream()
        .anyMatch(claim -> reading.testimony().origin(claim.document()).published().isEmpty())) {
      stages.sort(Comparator.comparingInt(claim -> order.indexOf(claim.object())));
    }
    return stages.stream()
        .map(
            claim -> {
              Origin origin = reading.testimony().origin(claim.document());
              return new Step(
                  names.link(claim.object()).text(),
                  new Link(reading.testimony().address(claim), origin.link().text()),
                  origin.words());
            })
        .toList();
  }

  private List<Link> queries(Reading reading) {
    Node meeting = reading.meeting();
    Stream<Link> ofMeeting =
        Stream.of("meeting-graph", "sources-of-meeting", "delegations")
            .map(name -> query(reading, name, "meeting", meeting));
    Stream<Link> ofSeries =
        data.objects(meeting, Terms.par("series")).stream()
            .map(series -> query(reading, "series-timeline", "series", series));
    return Stream.of(ofMeeting, Stream.of(query(reading, "why", "entity", meeting)), ofSeries)
        .flatMap(links -> links)
        .toList();
  }

  private Link query(Reading reading, String name, String parameter, Node node) {
    return new Link(
        reading.queries().of(name, parameter, node), summaries.getOrDefault(name, name));
  }
}
