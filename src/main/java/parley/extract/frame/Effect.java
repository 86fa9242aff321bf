package parley.extract.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.extract.Value.Status;

/** What it means that a rule of {@code facts.txt} fired. */
enum Effect {
  /** A meeting took place. */
  HELD(Status.HELD),
  /** A meeting is said to take place. */
  ANNOUNCED(Status.ANNOUNCED),
  /** Somebody wants a meeting. */
  PROPOSED(Status.PROPOSED),
  /** A meeting is put off. */
  POSTPONED(Status.POSTPONED),
  /** A meeting will not take place. */
  CANCELLED(Status.CANCELLED),
  /** Somebody does not want a meeting. */
  REFUSED(Status.REFUSED),
  /** A meeting is spoken of as one that took place; counts where the item tells of none. */
  RECALLED(Status.HELD),
  /** A meeting is spoken of as one that is to come; counts where the item tells of none. */
  FORESEEN(Status.ANNOUNCED),
  /** What looks like a meeting is none. */
  NONE,
  /** What is said of a meeting in these words did not happen or is not known to. */
  DENIED,
  /** An ordinal in the sentence does not number a series. */
  NO_ORDINAL,
  /** {@code who} (and {@code also}) lead {@code side}. */
  HEAD,
  /** Somebody of the office {@code who}, whom nobody names, leads {@code side}. */
  OFFICE,
  /**
   * {@code who} and {@code also} lead each their own side, {@code a} and {@code b} in this order.
   */
  HEADS,
  /** {@code who} and {@code also} meet, each for their own side. */
  MEETS,
  /** {@code list} and all joined to it belong to {@code side}, or to that of {@code of}. */
  MEMBERS,
  /** {@code who} (and {@code also}) go to {@code to} for the meeting. */
  TRAVELLER,
  /** The note to this sentence names the members of {@code side}. */
  MEMBERS_IN_NOTE,
  /** The organs in the sentence make up {@code side}. */
  COMPOSED,
  /** The organs {@code a} and {@code b} meet, or {@code each} side sent such an organ. */
  ORGANS,
  /** The organs in these words take part, each for its party. */
  ORGANS_PRESENT,
  /** The place {@code p}. */
  PLACE,
  /** The capital of {@code p}. */
  CAPITAL,
  /** The place where the report was filed. */
  HERE,
  /** The place of which the text spoke before. */
  THERE,
  /** Those who meet are not in one place: they talk by telephone or video. */
  REMOTE,
  /** The series {@code s}, said to be the one the meeting belongs to. */
  CONTEXT,
  /** The series {@code s}. */
  SERIES,
  /** The meeting is about {@code t}. */
  TALKS_ON,
  /** The parties {@code a} and {@code b} meet. */
  PARTIES,
  /** Both sides speak about what the sentence names. */
  DISCUSSED,
  /** {@code by} says what the sentence says. */
  POSITION;

  private static final Map<String, Effect> BY_NAME =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  effect -> effect.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  effect -> effect));

  private final Optional<Status> status;

  Effect() {
    this.status = Optional.empty();
  }

  Effect(Status status) {
    this.status = Optional.of(status);
  }

  /**
   * {@return the effect as a grammar names it}
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Effect of(String name) {
    Effect known = BY_NAME.get(name);
    return known == null ? valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')) : known;
  }

  /** {@return whether there is an effect of a name that a grammar gives} */
  static boolean isKnown(String name) {
    return BY_NAME.containsKey(name);
  }

  /** {@return whether it says that there is a meeting} */
  boolean isEvent() {
    return status.isPresent();
  }

  /** {@return whether it counts only where an item tells of no meeting in words that say so} */
  boolean isTrace() {
    return this == RECALLED || this == FORESEEN;
  }

  /** {@return the status that it gives a meeting, if it tells of one} */
  Optional<Status> status() {
    return status;
  }
}
