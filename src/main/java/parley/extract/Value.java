package parley.extract;

import java.util.Optional;

/** What a fact says about its subject: the object of the statement. */
public sealed interface Value {

  /**
   * Another entity.
   *
   * @param entity what the subject is related to, such as a party that meets
   */
  record Reference(Entity entity) implements Value {}

  /**
   * Words.
   *
   * @param text not blank
   * @param language BCP 47 tag of their language; empty for a name
   */
  record Text(String text, String language) implements Value {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Text {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a text value needs text");
      }
    }
  }

  /**
   * Which round of a series a meeting is.
   *
   * @param number 1 or more
   */
  record Ordinal(int number) implements Value {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Ordinal {
      if (number < 1) {
        throw new IllegalArgumentException("an ordinal starts at 1: " + number);
      }
    }
  }

  /**
   * A time, as precise as the source is.
   *
   * @param start first day
   * @param end last day; equal to {@code start} for one day
   */
  record When(PartialDate start, PartialDate end) implements Value {

    /**
     * Makes a time of one day, or one known by its month or year alone.
     *
     * @param date the day, month or year
     */
    public When(PartialDate date) {
      this(date, date);
    }

    /**
     * {@return the last day as far as it is said; empty if no more is known than a month or year in
     * which the meeting lies}
     */
    public Optional<PartialDate> last() {
      return start.equals(end) && start.day().isEmpty() ? Optional.empty() : Optional.of(end);
    }

    /** {@return the time in EDTF, an interval where it has two ends} */
    public String edtf() {
      return start.equals(end) ? start.edtf() : start.edtf() + "/" + end.edtf();
    }
  }

  /** How far a meeting has come; what became of it before what was planned. */
  enum Status implements Value {
    /** It took place. */
    HELD,
    /** It will not take place, though announced. */
    CANCELLED,
    /** It is to take place later than announced. */
    POSTPONED,
    /** One side does not want it. */
    REFUSED,
    /** It is said to take place. */
    ANNOUNCED,
    /** Somebody wants it. */
    PROPOSED;

    /** {@return whether the meeting took place} */
    public boolean isHeld() {
      return this == HELD;
    }

    /** {@return whether the meeting was wanted, and is not as it was} */
    public boolean isOff() {
      return switch (this) {
        case CANCELLED, POSTPONED, REFUSED -> true;
        case HELD, ANNOUNCED, PROPOSED -> false;
      };
    }
  }

  /** The form of a meeting. */
  enum Mode implements Value {
    /** Delegations sit down with each other. */
    TALKS,
    /** An official travels to the other party. */
    VISIT,
    /** By telephone or video. */
    CALL,
    /** Three or more parties. */
    MULTILATERAL,
    /** One party brings others together. */
    MEDIATION
  }

  /** How a speaker stands to what the position is about. */
  enum Stance implements Value {
    /** For it. */
    SUPPORTS,
    /** Against it. */
    OPPOSES,
    /** Says that it is so, without taking a side. */
    ASSERTS,
    /** Is worried by it. */
    CONCERNED
  }
}
