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
  private final Property office;

  Matcher(Index index) {
    this.index = index;
    this.finder = new Finder(index);
    this.comparison = new Comparison(index);
    this.office = index.office();
  }

  /** {@return the entities that may be meant; entities as likely are in the order of their ids} */
  List<Candidate> match(Query query) {
    Map<String, Optional<Scored>> met = new HashMap<>();
    List<Scored> scored = scored(query, finder.find(query, false), met);
    if (scored.isEmpty() || !scored.getFirst().isExact()) {
      scored = scored(query, finder.find(query, true), met);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(scored.size(), query.limit()); i++) {
      candidates.add(scored.get(i).candidate().certain(i == 0 && isCertain(scored)));
    }
    return candidates;
  }

  private List<Scored> scored(Query query, List<Entry> found, Map<String, Optional<Scored>> met) {
    List<Entry> all = new ArrayList<>(found);
    identified(query).filter(entry -> !all.contains(entry)).ifPresent(all::add);
    return all.stream()
        .flatMap(
            entry ->
                met
                    .computeIfAbsent(
                        entry.id(), id -> Scorer.score(comparison, office, query, entry))
                    .stream())
        .filter(scored -> scored.candidate().score() >= WORTH_SHOWING)
        .sorted(ORDER)
        .toList();
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
