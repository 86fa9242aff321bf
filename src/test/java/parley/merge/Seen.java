package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.log.Decision;

/** What somebody knows who is told of changes only. */
final class Seen {
  private static final Comparator<Belief> ORDER =
      Comparator.comparing(Belief::subject)
          .thenComparing(Belief::slot)
          .thenComparing(Belief::value, Values.ORDER);

  private final Map<String, DocumentFacts> documents = new TreeMap<>();
  private final Map<String, Set<Merged.Report>> reports = new TreeMap<>();
  private final Map<Entity, Set<Belief>> beliefs = new HashMap<>();

  /** Conflicts, decisions, other names and entries in registers. */
  private final Map<Entity, Set<Object>> told = new HashMap<>();

  void take(Change change) {
    change.removed().forEach(documents::remove);
    change.removed().forEach(reports::remove);
    for (DocumentFacts facts : change.merged().documents()) {
      documents.put(facts.document(), facts);
      reports.remove(facts.document());
    }
    add(change.merged().reports(), Merged.Report::document, reports);
    List.of(change.gone(), change.renewed()).forEach(those -> those.forEach(this::forget));
    for (Belief belief : change.merged().beliefs()) {
      if (change.renewed().contains(belief.subject())) {
        beliefs.computeIfAbsent(belief.subject(), none -> new TreeSet<>(ORDER)).add(belief);
      }
    }
    tell(change.merged(), told);
  }

  /** Takes what was decided beside what {@link IncrementalMerger#all} hands out. */
  void takeDecisions(IncrementalMerger merger) {
    add(merger.taken().toList(), Decision::entity, told);
    add(merger.corrected().toList(), Decision::entity, told);
  }

  private static void tell(Merged merged, Map<Entity, Set<Object>> told) {
    add(merged.decisions(), Decision::entity, told);
    add(merged.conflicts(), Conflict::about, told);
    add(merged.names(), Merged.AlternativeName::entity, told);
    add(merged.entries(), Merged.Entry::official, told);
  }

  private static <K, V, T extends V> void add(
      Collection<T> values, Function<T, K> key, Map<K, Set<V>> to) {
    for (T value : values) {
      to.computeIfAbsent(key.apply(value), none -> new HashSet<>()).add(value);
    }
  }

  private void forget(Entity entity) {
    beliefs.remove(entity);
    told.remove(entity);
  }

  void assertIs(Merged whole) {
    Map<String, Set<Fact>> facts = new TreeMap<>();
    whole.documents().forEach(said -> facts.put(said.document(), new HashSet<>(said.facts())));
    Map<String, Set<Fact>> factsSeen = new TreeMap<>();
    documents.forEach((name, said) -> factsSeen.put(name, new HashSet<>(said.facts())));
    assertSame(facts, factsSeen);
    assertEquals(whole.documents(), List.copyOf(documents.values()));
    Map<Entity, Set<Belief>> expected = new HashMap<>();
    for (Belief belief : whole.beliefs()) {
      expected.computeIfAbsent(belief.subject(), none -> new TreeSet<>(ORDER)).add(belief);
    }
    assertSame(expected, beliefs);
    Map<Entity, Set<Object>> expectedTold = new HashMap<>();
    tell(whole, expectedTold);
    assertSame(expectedTold, told);
    Map<String, Set<Merged.Report>> expectedReports = new TreeMap<>();
    add(whole.reports(), Merged.Report::document, expectedReports);
    assertSame(expectedReports, reports);
  }

  /** Fails with what is missing and what is too many, not with all that there is. */
  private static <K, V> void assertSame(Map<K, Set<V>> expected, Map<K, Set<V>> seen) {
    assertEquals(flat(expected, seen), flat(seen, expected));
  }

  private static <K, V> List<String> flat(Map<K, Set<V>> of, Map<K, Set<V>> without) {
    List<String> flat = new ArrayList<>();
    of.forEach(
        (key, values) ->
            values.stream()
                .filter(value -> !without.getOrDefault(key, Set.of()).contains(value))
                .forEach(value -> flat.add(key + ": " + value)));
    return flat;
  }
}
