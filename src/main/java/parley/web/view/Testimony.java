package parley.web.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.web.graph.Claim;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Evidence.Excerpt;
import parley.web.view.View.Link;

/**
 * What documents say of the things on one page, and the evidence that it can show beside each. A
 * page shows so many words and no more, however many there are: what comes later then only tells
 * where its evidence is. To be used inside {@link Data#read}.
 */
public final class Testimony {
  private static final int MOST_FOR_A_FACT = 3;

  /** Characters, those included that stand around the words. */
  private static final int MOST_ON_A_PAGE = 70_000;

  private static final int AROUND = 500;
  private static final Node ENTITY = Terms.par("entity");
  private static final int MOST_COUNTED = 1000;

  private final Data data;
  private final Names names;
  private final Wording words;
  private final QueryAddresses queries;
  private final boolean isWhole;
  private final Map<Fact, Set<Claim>> claims = new LinkedHashMap<>();
  private final Map<Node, Origin> origins = new HashMap<>();
  private final Map<Node, Sentences> sentences = new HashMap<>();
  private int left = MOST_ON_A_PAGE;

  private record Fact(Node subject, Node property, Node value) {}

  /**
   * Collects what was read.
   *
   * @param data to look further in
   * @param names for readers
   * @param words of the page
   * @param found the claims
   * @param isWhole whether these are all claims about the things on the page
   */
  public Testimony(
      Data data, Names names, Wording words, Collection<Claim> found, boolean isWhole) {
    this.data = data;
    this.names = names;
    this.words = words;
    this.queries = new QueryAddresses(data.base());
    this.isWhole = isWhole;
    found.forEach(
        claim ->
            claims
                .computeIfAbsent(
                    new Fact(claim.subject(), claim.predicate(), claim.object()),
                    fact -> new LinkedHashSet<>())
                .add(claim));
  }

  /**
   * {@return the claims of one property of a thing, the first document's first}
   *
   * @param subject the thing
   * @param property of it
   */
  public List<Claim> of(Node subject, Node property) {
    return sorted(
        claims.entrySet().stream()
            .filter(entry -> entry.getKey().subject.equals(subject))
            .filter(entry -> entry.getKey().property.equals(property))
            .flatMap(entry -> entry.getValue().stream()));
  }

  /** {@return the documents that the claims were read from, in the order of publication} */
  public List<Origin> documents() {
    return claims.values().stream()
        .flatMap(Set::stream)
        .map(Claim::document)
        .distinct()
        .map(this::origin)
        .sorted()
        .toList();
  }

  /**
   * {@return what is known of a document}
   *
   * @param document its IRI
   */
  public Origin origin(Node document) {
    return origins.computeIfAbsent(document, node -> Origin.of(data, names, node));
  }

  /**
   * {@return the address of the words of a claim}
   *
   * @param claim any claim
   */
  public String address(Claim claim) {
    return names.href(claim.document()) + "#" + claim.passage().anchor();
  }

  /**
   * {@return the evidence for a fact; without sources if no document says it in these terms}
   *
   * @param subject of the fact
   * @param property of the fact
   * @param value of the fact
   */
  public Evidence evidence(Node subject, Node property, Node value) {
    List<Claim> all =
        sorted(
            Stream.concat(
                    Stream.of(property),
                    property.equals(Terms.ALT_LABEL) ? Stream.of(Terms.LABEL) : Stream.of())
                .map(said -> claims.getOrDefault(new Fact(subject, said, value), Set.of()))
                .flatMap(Set::stream));
    int documents = (int) all.stream().map(Claim::document).distinct().count();
    int sources =
        isWhole
            ? documents
            : Math.max(documents, new Claims(data).sayers(subject, property, value, MOST_COUNTED));
    List<Excerpt> shown = new ArrayList<>();
    for (Claim claim : all) {
      if (left > 0 && shown.size() < MOST_FOR_A_FACT) {
        shown.add(excerpt(claim));
        left -= AROUND + shown.getLast().sentence().length();
      }
    }
    boolean isComplete = shown.size() == all.size() && sources == documents;
    return new Evidence(
        sources,
        !all.isEmpty() && all.stream().noneMatch(claim -> claim.because().isEmpty()),
        List.copyOf(shown),
        sources == 0
            ? decided(subject)
            : isComplete
                ? new Link("", "")
                : new Link(queries.evidence(subject, property, value), words.get("evidence.all")));
  }

  /** What no document says in these terms may have been decided when documents were merged. */
  private Link decided(Node subject) {
    return new Claims(data).sayers(Node.ANY, ENTITY, subject, 1) > 0
        ? new Link(queries.of("why", "entity", subject), words.get("evidence.why"))
        : new Link("", "");
  }

  /** One for each document comes first, so that few show as many sources as can be. */
  private List<Claim> sorted(Stream<Claim> found) {
    List<Claim> sorted =
        found
            .sorted(
                Comparator.comparing((Claim claim) -> origin(claim.document()))
                    .thenComparing(claim -> !claim.because().isEmpty())
                    .thenComparingInt(claim -> claim.passage().start())
                    .thenComparingInt(claim -> claim.passage().end())
                    .thenComparing(claim -> claim.iri().getURI()))
            .toList();
    Set<Node> seen = new HashSet<>();
    List<Claim> first = sorted.stream().filter(claim -> seen.add(claim.document())).toList();
    Set<Claim> ordered = new LinkedHashSet<>(first);
    ordered.addAll(sorted);
    return List.copyOf(ordered);
  }

  private Excerpt excerpt(Claim claim) {
    Origin origin = origin(claim.document());
    return new Excerpt(
        origin.link(),
        origin.words(),
        address(claim),
        sentences.computeIfAbsent(claim.document(), this::sentences).around(claim.passage()),
        claim.rule(),
        claim.because(),
        names.href(claim.iri()));
  }

  private Sentences sentences(Node document) {
    return new Sentences(
        data.text(document).orElse(""),
        claims.values().stream()
            .flatMap(Set::stream)
            .filter(claim -> claim.document().equals(document))
            .map(Claim::passage)
            .toList());
  }
}
