package parley.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import parley.web.graph.Claim;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.graph.Links;
import parley.web.graph.Terms;
import parley.web.view.View.Group;
import parley.web.view.View.Link;
import parley.web.view.View.Passage;
import parley.web.view.View.Property;
import parley.web.view.View.Source;
import parley.web.view.View.Statement;
import parley.web.view.View.Subject;
import parley.web.view.View.Testimony;
import parley.web.view.View.Value;

/** Puts facts and their proofs into words. To be used inside {@link Data#read}. */
final class Facts {
  private static final int MOST_CLAIMS = 1000;
  private static final int MOST_LINKS = 100;

  private final Data data;
  private final Claims claims;
  private final Names names;
  private final Wording wording;

  Facts(Data data, Names names, Wording wording) {
    this.data = data;
    this.claims = new Claims(data);
    this.names = names;
    this.wording = wording;
  }

  /** {@return the claims about a subject} */
  List<Claim> claimsAbout(Node subject) {
    return claims.about(subject, MOST_CLAIMS);
  }

  /**
   * {@return what is believed of a subject, in the order that {@code words.properties} sets}
   *
   * @param subject any node
   * @param hidden local names of properties that are shown elsewhere
   */
  List<Property> properties(Node subject, List<String> hidden) {
    List<Claim> proofs = claimsAbout(subject);
    List<String> order = wording.list("order");
    List<String> never = wording.list("hidden");
    return data.predicates(subject).stream()
        .filter(property -> !never.contains(Names.localName(property)))
        .filter(property -> !hidden.contains(Names.localName(property)))
        .sorted(Comparator.comparingInt(property -> rank(order, Names.localName(property))))
        .map(property -> property(subject, property, proofs))
        .toList();
  }

  private static int rank(List<String> order, String name) {
    return order.contains(name) ? order.indexOf(name) : order.size();
  }

  /** {@return one property of a subject} */
  Property property(Node subject, Node property, List<Claim> proofs) {
    List<Node> values = data.objects(subject, property);
    return new Property(
        names.property(property, values.size()),
        values.stream().map(value -> value(subject, property, value, proofs)).toList());
  }

  private Value value(Node subject, Node property, Node value, List<Claim> proofs) {
    List<Link> notes = new ArrayList<>(value.isURI() ? links(value, Terms.par("role")) : List.of());
    new Links(data)
        .reasons(subject, property, value)
        .forEach(reason -> notes.add(names.link(reason)));
    return new Value(names.link(value), notes, sources(property, value, proofs));
  }

  /** {@return the values of one property as links} */
  List<Link> links(Node subject, Node property) {
    return data.objects(subject, property).stream().map(names::link).toList();
  }

  /** {@return the proofs that a value is one of a property} */
  List<Source> sources(Node property, Node value, List<Claim> proofs) {
    return proofs.stream()
        .filter(claim -> isSaid(property, claim.predicate()) && claim.object().equals(value))
        .map(this::source)
        .toList();
  }

  /** Documents only give names; which of them is the preferred one is decided afterwards. */
  private static boolean isSaid(Node believed, Node claimed) {
    return claimed.equals(believed)
        || (claimed.equals(Terms.LABEL) && believed.equals(Terms.ALT_LABEL));
  }

  /** {@return a claim as a proof} */
  Source source(Claim claim) {
    return new Source(
        names.link(claim.document()),
        sentence(claim),
        claim.passage().quote(),
        claim.rule(),
        claim.because(),
        names.href(claim.iri()));
  }

  /** {@return a claim as a statement} */
  Statement statement(Claim claim) {
    return new Statement(
        names.property(claim.predicate()),
        names.link(claim.object()),
        claim.rule(),
        claim.because(),
        names.href(claim.iri()));
  }

  private String sentence(Claim claim) {
    return names.href(claim.document()) + "#" + claim.passage().anchor();
  }

  /**
   * {@return claims by the words that they rest on, in the order of the claims}
   *
   * @param found the claims
   * @param topic what the page is about, and need not be named
   */
  List<Passage> passages(List<Claim> found, Node topic) {
    return grouped(found, this::sentence).values().stream()
        .map(
            same ->
                new Passage(
                    same.getFirst().passage().anchor(),
                    sentence(same.getFirst()),
                    same.getFirst().passage().quote(),
                    subjects(same, topic)))
        .toList();
  }

  private List<Subject> subjects(List<Claim> found, Node topic) {
    return grouped(found, Claim::subject).entrySet().stream()
        .map(
            entry ->
                new Subject(
                    entry.getKey().equals(topic) ? new Link("", "") : names.link(entry.getKey()),
                    entry.getValue().stream().map(this::statement).toList()))
        .toList();
  }

  /**
   * {@return what each document says, by document}
   *
   * @param found the claims
   * @param topic what the page is about, and need not be named
   */
  List<Testimony> testimonies(List<Claim> found, Node topic) {
    return grouped(found, Claim::document).entrySet().stream()
        .map(
            entry ->
                new Testimony(
                    names.link(entry.getKey()), passages(sorted(entry.getValue()), topic)))
        .toList();
  }

  private static <K> Map<K, List<Claim>> grouped(List<Claim> claims, Function<Claim, K> key) {
    return claims.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Claim> sorted(List<Claim> found) {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Claim claim) -> claim.passage().start())
                .thenComparingInt(claim -> claim.passage().end()))
        .toList();
  }

  /**
   * {@return what points to a node, by property}
   *
   * @param node any node
   * @param properties which properties to look at
   */
  List<Group> groups(Node node, List<Node> properties) {
    List<Group> groups = new ArrayList<>();
    for (Node property : properties) {
      List<Node> subjects = data.subjects(property, node, MOST_LINKS + 1);
      Map<String, List<Node>> byKind =
          subjects.stream()
              .limit(MOST_LINKS)
              .collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.toList()));
      byKind.forEach(
          (kind, same) ->
              groups.add(
                  new Group(
                      names.inverse(property) + (byKind.size() > 1 ? ": " + kind : ""),
                      same.stream().map(names::link).toList(),
                      subjects.size() > MOST_LINKS)));
    }
    return List.copyOf(groups);
  }

  private String kind(Node node) {
    return (node.isURI() ? data.base().pathOf(node.getURI()) : Optional.<String>empty())
        .flatMap(Kind::of)
        .flatMap(kind -> wording.find("many." + kind.segment()))
        .orElse(wording.get("unnamed"));
  }
}
