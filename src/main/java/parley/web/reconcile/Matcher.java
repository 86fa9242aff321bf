package parley.web.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers queries with candidates, the likeliest first. */
final class Matcher {
  private static final double WORTH_SHOWING = 45;
  private static final double AHEAD = 8;
  private static final double AHEAD_IF_EXACT = 3;
  private static final Comparator<Scored> ORDER =
      Comparator.comparingDouble((Scored scored) -> -scored.candidate().score())
          .thenComparing(scored -> scored.candidate().entry().id());

  private final Index index;
  private final Finder finder;
  private final Comparison comparison;
  private final Offices offices;

  /** Creates a matcher that knows of no register. */
  Matcher(Index index) {
    this(index, new Offices(Officeholders.NONE, index));
  }

  /**
   * Creates a matcher, which any number of threads may ask.
   *
   * @param index the entities
   * @param offices who of them held which office when
   */
  Matcher(Index index, Offices offices) {
    this.index = index;
    this.finder = new Finder(index);
    this.comparison = new Comparison(index);
    this.offices = offices;
  }

  /**
   * A query with what is known of it so far.
   *
   * @param query what is looked for
   * @param held who held the office that it names, by the ids of entities
   * @param met the entities that were scored, by id
   */
  private record Asked(
      Query query, Map<String, Offices.Held> held, Map<String, Optional<Scored>> met) {}

  /** {@return the entities that may be meant; entities as likely are in the order of their ids} */
  List<Candidate> match(Query query) {
    Asked asked = new Asked(query, offices.holders(query), new HashMap<>());
    List<Scored> scored = scored(asked, finder.find(query, false));
    if (scored.isEmpty() || !scored.getFirst().isExact()) {
      scored = scored(asked, finder.find(query, true));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(scored.size(), query.limit()); i++) {
      candidates.add(scored.get(i).candidate().certain(i == 0 && isCertain(scored)));
    }
    return candidates;
  }

  private List<Scored> scored(Asked asked, List<Entry> found) {
    Map<String, Entry> all = new HashMap<>();
    found.forEach(entry -> all.put(entry.id(), entry));
    identified(asked.query).ifPresent(entry -> all.put(entry.id(), entry));
    asked.held.forEach((id, held) -> all.put(id, held.entry()));
    return all.values().stream()
        .flatMap(entry -> scored(asked, entry).stream())
        .filter(scored -> scored.candidate().score() >= WORTH_SHOWING)
        .sorted(ORDER)
        .toList();
  }

  private Optional<Scored> scored(Asked asked, Entry entry) {
    return asked.met.computeIfAbsent(
        entry.id(),
        id ->
            Scorer.score(comparison, asked.query, entry, Optional.ofNullable(asked.held.get(id))));
  }

  /** {@return the entity whose identifier a query gives in the place of a name, or asks for} */
  private Optional<Entry> identified(Query query) {
    return query.conditions().stream()
        .filter(condition -> condition.quantifier() != Condition.Quantifier.NONE)
        .filter(condition -> !(condition.target() instanceof Condition.Of))
        .flatMap(condition -> condition.values().stream())
        .flatMap(wanted -> index.named(wanted.text()).stream())
        .findFirst();
  }

  private static boolean isCertain(List<Scored> scored) {
    Scored first = scored.getFirst();
    double second = scored.size() > 1 ? scored.get(1).candidate().score() : 0;
    double ahead = first.candidate().score() - second;
    return first.isIdentified()
        || (first.isSure() && ahead >= (first.isExact() ? AHEAD_IF_EXACT : AHEAD));
  }
}
