package parley.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.web.reconcile.Candidate.Feature;
import parley.web.reconcile.Offices.Held;

/**
 * Scores one entity for one query.
 *
 * <p>A score is 60 % how like the name is and 40 % how well the other conditions agree, their mean;
 * or one of both alone where nothing else is asked. An office counts as the name of who holds it, a
 * little less. Entities of a type that was not asked for, if they are wanted at all, have 60 % of
 * their score. All of it stands among the features.
 *
 * <p>Where a register says that the entity held the office at the time that is asked for, that
 * counts as the office and as the time; less if it is not certain.
 */
final class Scorer {
  private static final double NAMED = 0.6;
  private static final double BY_OFFICE = 0.95;
  private static final double PERHAPS_HELD = 0.75;
  private static final double OTHER_TYPE = 0.6;
  private static final double FULFILLED = 0.5;
  private static final double CERTAIN = 0.86;
  private static final double AGREED = 0.8;
  private static final double ALL_AGREED = 0.95;

  private final Comparison comparison;
  private final Query query;
  private final Entry entry;
  private final Optional<Held> held;
  private final List<Feature> features = new ArrayList<>();
  private final Tally names = new Tally();
  private final Tally others = new Tally();
  private boolean isByOffice;
  private boolean isDated;

  private Scorer(Comparison comparison, Query query, Entry entry, Optional<Held> held) {
    this.comparison = comparison;
    this.query = query;
    this.entry = entry;
    this.held = held;
  }

  /**
   * {@return an entity with its score; empty if it lacks what a query requires}
   *
   * @param comparison compares entities with conditions
   * @param query what is looked for
   * @param entry the entity
   * @param held what a register says of the office and time that are asked for, if it is the
   *     entity's
   */
  static Optional<Scored> score(
      Comparison comparison, Query query, Entry entry, Optional<Held> held) {
    boolean isWanted = query.strictness() == Query.Strictness.SHOULD || query.isOfType(entry);
    Scorer scorer = new Scorer(comparison, query, entry, held);
    return isWanted && query.conditions().stream().allMatch(scorer::isMet)
        ? Optional.of(scorer.scored())
        : Optional.empty();
  }

  /** Adds a condition to the score, and tells whether the entity may stay. */
  private boolean isMet(Condition condition) {
    double agreement = comparison.of(condition, entry);
    if (condition.target() instanceof Condition.Names) {
      agreement = named(condition, agreement);
      names.add(agreement);
    } else {
      agreement = isDate(condition) ? Math.max(agreement, held()) : agreement;
      add(condition.target().feature(), word(condition), agreement);
      others.add(agreement);
      isDated |= isDate(condition) && agreement >= AGREED;
    }
    return !condition.isRequired() || agreement >= FULFILLED;
  }

  private double named(Condition condition, double likeness) {
    if (isIdentified(condition)) {
      add("id", "Identifier", 1);
      return 1;
    }
    add(condition.target().feature(), word(condition), likeness);
    if (condition.quantifier() == Condition.Quantifier.NONE || condition.isExact()) {
      return likeness;
    }
    double office = comparison.ofOffices(condition, entry) * BY_OFFICE;
    double registered = held() * BY_OFFICE;
    if (office > likeness) {
      add("office", "Likeness of an office", office);
    }
    if (registered > Math.max(likeness, office)) {
      add("register", held.orElseThrow().reason(), registered);
    }
    isByOffice |= Math.max(office, registered) > likeness;
    return Math.max(likeness, Math.max(office, registered));
  }

  private double held() {
    return held.map(office -> office.isCertain() ? 1 : PERHAPS_HELD).orElse(0.0);
  }

  private boolean isIdentified(Condition condition) {
    return !(condition.target() instanceof Condition.Of)
        && condition.quantifier() != Condition.Quantifier.NONE
        && condition.values().stream()
            .map(Condition.Wanted::text)
            .anyMatch(id -> id.equals(entry.id()) || id.equals(entry.node().getURI()));
  }

  private static boolean isDate(Condition condition) {
    return condition.target() instanceof Condition.Of of
        && of.property().kind() == Property.Kind.DATE;
  }

  private static String word(Condition condition) {
    return switch (condition.target()) {
      case Condition.Names names -> "Likeness of the name";
      case Condition.Identifier identifier -> "Identifier";
      case Condition.Of of -> of.property().name();
    };
  }

  /** Keeps the features of several conditions on one property apart: date, date-2. */
  private void add(String feature, String name, double agreement) {
    String id = feature;
    for (int i = 2; isTaken(id); i++) {
      id = feature + "-" + i;
    }
    features.add(new Feature(id, name, percent(agreement)));
  }

  private boolean isTaken(String id) {
    return features.stream().anyMatch(feature -> feature.id().equals(id));
  }

  private Scored scored() {
    boolean isOfType = query.isOfType(entry);
    if (!query.types().isEmpty()) {
      add("type", "Type", isOfType ? 1 : 0);
    }
    double score = together() * (isOfType ? 1 : OTHER_TYPE);
    return new Scored(
        new Candidate(entry, percent(score), false, List.copyOf(features)),
        names.isEmpty() ? others.mean() : names.mean(),
        isOfType && isSure(),
        query.conditions().stream().anyMatch(this::isIdentified));
  }

  private double together() {
    if (names.isEmpty() || others.isEmpty()) {
      return names.isEmpty() ? others.mean() : names.mean();
    }
    return NAMED * names.mean() + (1 - NAMED) * others.mean();
  }

  /** Many hold an office of one name, one after the other. */
  private boolean isSure() {
    return names.isEmpty()
        ? others.least() >= ALL_AGREED
        : names.mean() >= CERTAIN && others.least() >= AGREED && (!isByOffice || isDated);
  }

  private static double percent(double part) {
    return Math.round(part * 1000) / 10.0;
  }
}
