package parley.web.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that an entity should fulfil.
 *
 * @param target what of the entity is compared
 * @param values at least one
 * @param quantifier how many of the values must agree
 * @param isRequired whether entities that do not fulfil it are left out
 * @param isExact whether nothing but the very value counts
 */
record Condition(
    Target target,
    List<Wanted> values,
    Quantifier quantifier,
    boolean isRequired,
    boolean isExact) {

  /** The ways of comparing that clients may ask for by name, besides the usual one. */
  static final Set<String> QUALIFIERS = Set.of("exact");

  /** How many of several values must agree. */
  enum Quantifier {
    /** One of them. */
    ANY,
    /** Every one. */
    ALL,
    /** Not one. */
    NONE
  }

  /** What a condition compares. */
  sealed interface Target {
    /** {@return its name among the features of a candidate} */
    String feature();
  }

  /** The names of the entity. */
  record Names() implements Target {
    @Override
    public String feature() {
      return "name";
    }
  }

  /** The identifier of the entity. */
  record Identifier() implements Target {
    @Override
    public String feature() {
      return "id";
    }
  }

  /**
   * A property of the entity.
   *
   * @param property which one
   */
  record Of(Property property) implements Target {
    @Override
    public String feature() {
      return property.id();
    }
  }

  /**
   * A value to compare with.
   *
   * @param id of an entity, if the client knows which one it means
   * @param name what the client has
   */
  record Wanted(Optional<String> id, Name name) {

    /** {@return the identifier if there is one, else the words} */
    String text() {
      return id.orElse(name.text());
    }

    /** {@return words} */
    static Wanted words(String text) {
      return new Wanted(Optional.empty(), Name.of(text));
    }
  }

  /** {@return the same asked of something else, but not required} */
  Condition about(Target other) {
    return new Condition(other, values, quantifier, false, isExact);
  }

  /** {@return the condition that a name is like a text} */
  static Condition named(String text) {
    return new Condition(new Names(), List.of(Wanted.words(text)), Quantifier.ANY, false, false);
  }
}
