package parley.web.view.subject;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.store.query.NamedQuery;
import parley.web.facet.Choice;
import parley.web.facet.FacetQuery;
import parley.web.facet.Facets;
import parley.web.graph.Claim;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.FacetView.Drawn;
import parley.web.view.FacetView.Timeline;
import parley.web.view.Kind;
import parley.web.view.Maps;
import parley.web.view.Names;
import parley.web.view.Testimony;
import parley.web.view.Timelines;
import parley.web.view.View.Link;
import parley.web.view.Wording;
import parley.web.view.meeting.Believed;
import parley.web.view.meeting.MeetingView.Fact;
import parley.web.view.subject.SubjectView.Counts;
import parley.web.view.subject.SubjectView.Meetings;
import parley.web.view.subject.SubjectView.Row;

/**
 * Makes the pages of officials, parties, places, organizations, topics and series. To be used
 * inside {@link Data#read}.
 */
public final class SubjectPage {
  private static final Set<Kind> KINDS =
      Set.of(Kind.OFFICIAL, Kind.PARTY, Kind.PLACE, Kind.ORGANIZATION, Kind.TOPIC, Kind.SERIES);
  private static final int MOST_CLAIMS = 1000;
  private static final int MOST_CONFLICTS = 50;

  private final Data data;
  private final Wording words = new Wording();
  private final Names names;
  private final Maps maps;
  private final Map<String, String> summaries;

  /**
   * Prepares the pages.
   *
   * @param data what they show
   */
  public SubjectPage(Data data) {
    this.data = data;
    this.names = new Names(data, words);
    this.maps = new Maps(data, names);
    this.summaries =
        NamedQuery.packaged().stream()
            .collect(Collectors.toMap(NamedQuery::name, NamedQuery::summary));
  }

  /**
   * {@return whether something has such a page}
   *
   * @param node any node
   */
  public boolean shows(Node node) {
    return kind(node).isPresent();
  }

  private Optional<Kind> kind(Node node) {
    return data.base()
        .pathOf(node.getURI())
        .flatMap(Kind::of)
        .filter(KINDS::contains)
        .filter(kind -> data.isA(node, kind.type()));
  }

  /**
   * {@return what the page shows}
   *
   * @param facets of all meetings
   * @param node its IRI, which has such a page
   * @param path under which this server answers for it
   */
  public SubjectView.Subject of(Facets facets, Node node, String path) {
    Subject subject = new Subject(data, facets, names, words, node, kind(node).orElseThrow());
    Believed believed = believed(node);
    Optional<Choice> choice = subject.choice();
    Optional<Attendance> attendance =
        subject.kind() == Kind.OFFICIAL || subject.kind() == Kind.ORGANIZATION
            ? Optional.of(Attendance.of(subject))
            : Optional.empty();
    List<SubjectView.Career> career =
        subject.kind() == Kind.OFFICIAL
            ? new Careers(subject, believed).of(attendance.orElseThrow())
            : List.of();
    return new SubjectView.Subject(
        names.name(node),
        new Link(subject.kind().path(), words.get("one." + subject.kind().segment())),
        node.getURI(),
        path,
        new Counting(subject).above(),
        facts(node, believed, !career.isEmpty()),
        disputes(node),
        career,
        rounds(subject, choice),
        timeline(facets, choice),
        map(subject, choice),
        counts(subject, choice, attendance),
        meetings(subject, choice, attendance),
        new Pointing(subject).groups(),
        queries(subject, choice));
  }

  private Believed believed(Node node) {
    List<Claim> claims = new Claims(data).about(node, MOST_CLAIMS);
    return new Believed(
        data, names, words, new Testimony(data, names, words, claims, claims.size() < MOST_CLAIMS));
  }

  private List<Fact> facts(Node node, Believed believed, boolean hasCareer) {
    List<String> order = words.list("order");
    Set<String> apart = new HashSet<>(words.list("hidden"));
    apart.addAll(words.list("subject.apart"));
    return data.predicates(node).stream()
        .filter(property -> !apart.contains(Names.localName(property)))
        .filter(property -> !hasCareer || !Names.localName(property).equals("role"))
        .sorted(Comparator.comparingInt(property -> rank(order, Names.localName(property))))
        .map(property -> fact(node, property, believed))
        .toList();
  }

  /** What no document says has no evidence to be listed; the data of the page have it all. */
  private Fact fact(Node node, Node property, Believed believed) {
    Fact fact = believed.fact(node, property, value -> List.of());
    boolean isTold =
        fact.others().text().isEmpty() || !believed.testimony().of(node, property).isEmpty();
    return isTold
        ? fact
        : new Fact(
            fact.label(),
            fact.values(),
            new Link(names.href(node) + "?format=ttl", fact.others().text()),
            fact.steps());
  }

  private static int rank(List<String> order, String name) {
    return order.contains(name) ? order.indexOf(name) : order.size();
  }

  private List<Link> disputes(Node node) {
    return data.subjects(Terms.par("about"), node, MOST_CONFLICTS).stream()
        .filter(Node::isURI)
        .map(
            conflict ->
                new Link(
                    names.href(conflict),
                    words.filled(
                        "sources.disagree",
                        data.object(conflict, Terms.par("property"))
                            .filter(Node::isURI)
                            .map(names::property)
                            .orElse(""))))
        .toList();
  }

  private static List<Row> rounds(Subject subject, Optional<Choice> choice) {
    return subject.kind() == Kind.SERIES
        ? choice.stream().map(new RoundRow(subject)::of).toList()
        : List.of();
  }

  private static List<Timeline> timeline(Facets facets, Optional<Choice> choice) {
    return choice.stream()
        .flatMap(
            all ->
                Timelines.of(facets.years(all), facets.count(all), year -> ofYear(all, year).href())
                    .stream())
        .toList();
  }

  private static Choice ofYear(Choice choice, int year) {
    Optional<Integer> only = Optional.of(year);
    return new Choice(choice.values(), only, only, choice.order(), choice.view(), 1);
  }

  private List<Drawn> map(Subject subject, Optional<Choice> choice) {
    return subject.kind() == Kind.PLACE || subject.kind() == Kind.PARTY
        ? choice.stream().flatMap(all -> maps.of(subject.facets(), all).stream()).toList()
        : List.of();
  }

  private static List<Counts> counts(
      Subject subject, Optional<Choice> choice, Optional<Attendance> attendance) {
    List<Counts> counts = new ArrayList<>();
    attendance
        .map(attended -> new Counterparts(subject, attended))
        .map(met -> subject.kind() == Kind.OFFICIAL ? met.people() : met.parties())
        .ifPresent(counts::addAll);
    Counting counting = new Counting(subject);
    if (subject.kind() == Kind.TOPIC) {
      counts.addAll(new Voices(subject).parties());
      counts.addAll(counting.narrower());
    }
    choice.map(counting::of).ifPresent(counts::addAll);
    return List.copyOf(counts);
  }

  private static List<Meetings> meetings(
      Subject subject, Optional<Choice> choice, Optional<Attendance> attendance) {
    MeetingTable table = new MeetingTable(subject);
    return attendance.map(table::of).or(() -> choice.map(table::of)).orElse(List.of());
  }

  private List<Link> queries(Subject subject, Optional<Choice> choice) {
    Stream<Link> list =
        choice.stream()
            .map(
                all ->
                    new Link(
                        "/sparql?query="
                            + URLEncoder.encode(
                                new FacetQuery(subject.facets(), data.base()).of(all),
                                StandardCharsets.UTF_8),
                        words.get("subject.query")));
    Map<String, String> named = new LinkedHashMap<>();
    words
        .list("queries." + subject.kind().segment())
        .forEach(one -> named.put(one.split("=", -1)[0], one.split("=", -1)[1]));
    return Stream.concat(
            list,
            named.entrySet().stream()
                .map(
                    query ->
                        new Link(
                            subject.queries().of(query.getKey(), query.getValue(), subject.node()),
                            summaries.getOrDefault(query.getKey(), query.getKey()))))
        .toList();
  }
}
