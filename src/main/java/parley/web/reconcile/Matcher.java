package parley.web.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.web.reconcile.Candidate.Feature;

/**
 * Answers queries with candidates.
 *
 * <p>A score is 60 % how like the name is and 40 % how well the other conditions agree, their mean;
 * or one of both alone where nothing else is asked. An office counts as the name of who holds it, a
 * little less. Entities of a type that was not asked for, if they are wanted at all, have 60 % of
 * their score. All of it stands among the features.
 */
final class Matcher {
  private static final double NAMED = 0.6;
  private static final double BY_OFFICE = 0.95;
  private static final double OTHER_TYPE = 0.6;
  private static final double FULFILLED = 0.5;
  private static final double WORTH_SHOWING = 45;
  private static final double EXACT = 0.999;
  private static final double CERTAIN = 0.86;
  private static final double AGREED = 0.8;
  private static final double AHEAD = 8;
  private static final double AHEAD_IF_EXACT = 3;
  private static final double WHOLE = 100;
  private static final Comparator<Scored> ORDER =
      Comparator.comparingDouble((Scored scored) -> -scored.candidate.score())
          .thenComparing(scored -> scored.candidate.entry().id());

  private final Index index;
  private final Finder finder;
  private final Comparison comparison;

  /** Creates a matcher; it is for one thread, and remembers what it compared. */
  Matcher(Index index) {
    this.index = index;
    this.finder = new Finder(index);
    this.comparison = new Comparison(index);
  }

  /** A candidate with what decides whether it is certain. */
  private record Scored(Candidate candidate, double name, boolean isSure, boolean isIdentified) {}

  /** {@return the entities that may be meant, the likeliest first} */
  List<Candidate> match(Query query) {
    List<Scored> scored = scored(query, finder.find(query, false));
    if (scored.isEmpty() || scored.getFirst().name < EXACT) {
      scored = scored(query, finder.find(query, true));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(scored.size(), query.limit()); i++) {
      candidates.add(scored.get(i).candidate.certain(i == 0 && isCertain(scored)));
    }
    return candidates;
  }

  private List<Scored> scored(Query query, List<Entry> found) {
    List<Entry> all = new ArrayList<>(found);
    identified(query).filter(entry -> !all.contains(entry)).ifPresent(all::add);
    return all.stream()
        .flatMap(entry -> scored(query, entry).stream())
        .filter(scored -> scored.candidate.score() >= WORTH_SHOWING)
        .sorted(ORDER)
        .toList();
  }

  /** {@return the entity whose identifier a query gives in the place of a name, or asks for} */
  private Optional<Entry> identified(Query query) {
    return query.conditions().stream()
        .filter(condition -> condition.quantifier() != Condition.Quantifier.NONE)
        .filter(condition -> !(condition.target() instanceof Condition.Of))
        .flatMap(condition -> condition.values().stream())
        .flatMap(wanted -> index.named(wanted.id().orElse(wanted.name().text())).stream())
        .findFirst();
  }

  private Optional<Scored> scored(Query query, Entry entry) {
    List<Feature> features = new ArrayList<>();
    Tally names = new Tally();
    Tally others = new Tally();
    boolean isOfficeDated = false;
    boolean isByOffice = false;
    for (Condition condition : query.conditions()) {
      double agreement = comparison.of(condition, entry);
      if (condition.target() instanceof Condition.Names) {
        double office = isIdentified(condition, entry) ? 0 : office(condition, entry);
        agreement = isIdentified(condition, entry) ? 1 : agreement;
        isByOffice |= office > agreement;
        features.add(feature(condition, agreement));
        if (office > agreement) {
          features.add(new Feature("office", "Likeness of an office", percent(office)));
        }
        agreement = Math.max(agreement, office);
        names.add(agreement);
      } else {
        features.add(feature(condition, agreement));
        others.add(agreement);
        isOfficeDated |= isDate(condition) && agreement >= AGREED;
      }
      if (condition.isRequired() && agreement < FULFILLED) {
        return Optional.empty();
      }
    }
    boolean isOfType = query.isOfType(entry);
    if (!query.types().isEmpty()) {
      features.add(new Feature("type", "Type", isOfType ? WHOLE : 0));
    }
    if (!isOfType && query.strictness() != Query.Strictness.SHOULD) {
      return Optional.empty();
    }
    double score = percent(Tally.together(names, others) * (isOfType ? 1 : OTHER_TYPE));
    boolean isSure =
        isOfType
            && (names.isEmpty() ? others.least() >= EXACT : names.mean() >= CERTAIN)
            && (others.isEmpty() || others.least() >= AGREED)
            && (!isByOffice || isOfficeDated);
    return Optional.of(
        new Scored(
            new Candidate(entry, score, false, distinct(features)),
            names.isEmpty() ? others.mean() : names.mean(),
            isSure,
            query.conditions().stream().anyMatch(condition -> isIdentified(condition, entry))));
  }

  /** How well one kind of conditions agrees. */
  private static final class Tally {
    private double sum;
    private double least = 1;
    private int count;

    void add(double agreement) {
      sum += agreement;
      least = Math.min(least, agreement);
      count++;
    }

    boolean isEmpty() {
      return count == 0;
    }

    double mean() {
      return sum / Math.max(count, 1);
    }

    double least() {
      return least;
    }

    static double together(Tally names, Tally others) {
      if (names.isEmpty() || others.isEmpty()) {
        return names.isEmpty() ? others.mean() : names.mean();
      }
      return NAMED * names.mean() + (1 - NAMED) * others.mean();
    }
  }

  private double office(Condition condition, Entry entry) {
    if (condition.quantifier() == Condition.Quantifier.NONE || condition.isExact()) {
      return 0;
    }
    Condition held =
        new Condition(
            new Condition.Of(index.office()),
            condition.values(),
            condition.quantifier(),
            false,
            false);
    return comparison.of(held, entry) * BY_OFFICE;
  }

  private static boolean isIdentified(Condition condition, Entry entry) {
    return !(condition.target() instanceof Condition.Of)
        && condition.quantifier() != Condition.Quantifier.NONE
        && condition.values().stream()
            .map(wanted -> wanted.id().orElse(wanted.name().text()))
            .anyMatch(id -> id.equals(entry.id()) || id.equals(entry.node().getURI()));
  }

  private static boolean isDate(Condition condition) {
    return condition.target() instanceof Condition.Of of
        && of.property().kind() == Property.Kind.DATE;
  }

  private static Feature feature(Condition condition, double agreement) {
    String name =
        switch (condition.target()) {
          case Condition.Names names -> "Likeness of the name";
          case Condition.Identifier identifier -> "Identifier";
          case Condition.Of of -> of.property().name();
        };
    return new Feature(condition.target().feature(), name, percent(agreement));
  }

  /** Names the features of conditions on one property apart: date, date-2. */
  private static List<Feature> distinct(List<Feature> features) {
    List<String> taken = new ArrayList<>();
    List<Feature> distinct = new ArrayList<>();
    for (Feature feature : features) {
      String id = feature.id();
      for (int i = 2; taken.contains(id); i++) {
        id = feature.id() + "-" + i;
      }
      taken.add(id);
      distinct.add(new Feature(id, feature.name(), feature.value()));
    }
    return List.copyOf(distinct);
  }

  private static boolean isCertain(List<Scored> scored) {
    Scored first = scored.getFirst();
    if (first.isIdentified) {
      return true;
    }
    double second = scored.size() > 1 ? scored.get(1).candidate.score() : 0;
    double ahead = first.name >= EXACT ? AHEAD_IF_EXACT : AHEAD;
    return first.isSure && first.candidate.score() - second >= ahead;
  }

  private static double percent(double part) {
    return Math.round(part * 1000) / 10.0;
  }
}
