package parley.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import parley.extract.Entity.Kind;

/**
 * What facts can say. Each slot is one property of {@code ontology/parley.ttl} seen from one kind
 * of subject, with the kind of value that it takes.
 */
public enum Slot {
  /** How far the meeting has come. */
  MEETING_STATUS(Kind.MEETING, Value.Status.class, Arity.ONE),
  /** The form of the meeting. */
  MEETING_MODE(Kind.MEETING, Value.Mode.class, Arity.ONE),
  /** When it took or takes place. */
  MEETING_WHEN(Kind.MEETING, Value.When.class, Arity.ONE),
  /** The venue. */
  MEETING_PLACE(Kind.MEETING, Kind.PLACE, Arity.ONE),
  /** Who meets. */
  MEETING_PARTY(Kind.MEETING, Kind.PARTY, Arity.MANY),
  /** One side of the meeting. */
  MEETING_DELEGATION(Kind.MEETING, Kind.DELEGATION, Arity.MANY),
  /** What it is about. */
  MEETING_TOPIC(Kind.MEETING, Kind.TOPIC, Arity.MANY),
  /** The series it belongs to. */
  MEETING_SERIES(Kind.MEETING, Kind.SERIES, Arity.ONE),
  /** Which round of its series it is. */
  MEETING_ORDINAL(Kind.MEETING, Value.Ordinal.class, Arity.ONE),
  /** The round before it. */
  MEETING_PREVIOUS(Kind.MEETING, Kind.MEETING, Arity.MANY),
  /** The meeting that takes place instead. */
  MEETING_RESCHEDULED_TO(Kind.MEETING, Kind.MEETING, Arity.MANY),
  /** What was said at it or about it. */
  MEETING_POSITION(Kind.MEETING, Kind.POSITION, Arity.MANY),
  /** For whom the delegation speaks. */
  DELEGATION_PARTY(Kind.DELEGATION, Kind.PARTY, Arity.ONE),
  /** Who leads the delegation. */
  DELEGATION_HEAD(Kind.DELEGATION, Kind.OFFICIAL, Arity.MANY),
  /** Who else belongs to it. */
  DELEGATION_MEMBER(Kind.DELEGATION, Kind.OFFICIAL, Arity.MANY),
  /** The office of somebody who leads the delegation and is not named. */
  DELEGATION_OFFICE(Kind.DELEGATION, Value.Text.class, Arity.MANY),
  /** The organs that it comes from. */
  DELEGATION_ORGANIZATION(Kind.DELEGATION, Kind.ORGANIZATION, Arity.MANY),
  /** A person's name as written. */
  OFFICIAL_NAME(Kind.OFFICIAL, Value.Text.class, Arity.ONE),
  /** An office as stated. */
  OFFICIAL_ROLE(Kind.OFFICIAL, Value.Text.class, Arity.MANY),
  /** For whom the person acts. */
  OFFICIAL_PARTY(Kind.OFFICIAL, Kind.PARTY, Arity.ONE),
  /** Where the person works. */
  OFFICIAL_ORGANIZATION(Kind.OFFICIAL, Kind.ORGANIZATION, Arity.MANY),
  /** An organ's name as written. */
  ORGANIZATION_NAME(Kind.ORGANIZATION, Value.Text.class, Arity.ONE),
  /** A series' name, from the words of the source. */
  SERIES_NAME(Kind.SERIES, Value.Text.class, Arity.ONE),
  /** The name of a place that no authority file knows, such as a building. */
  PLACE_NAME(Kind.PLACE, Value.Text.class, Arity.ONE),
  /** The name of a topic that the scheme lacks, from the words of the source. */
  TOPIC_NAME(Kind.TOPIC, Value.Text.class, Arity.ONE),
  /** The party whose position it is. */
  POSITION_BY_PARTY(Kind.POSITION, Kind.PARTY, Arity.MANY),
  /** The official who voices it. */
  POSITION_BY_OFFICIAL(Kind.POSITION, Kind.OFFICIAL, Arity.MANY),
  /** What it is about. */
  POSITION_TOPIC(Kind.POSITION, Kind.TOPIC, Arity.MANY),
  /** How the speaker stands to it. */
  POSITION_STANCE(Kind.POSITION, Value.Stance.class, Arity.ONE),
  /** The words as the document has them. */
  POSITION_QUOTE(Kind.POSITION, Value.Text.class, Arity.ONE);

  /** How many values one subject may have in the merged view. */
  public enum Arity {
    /** One: another value is a variant, less precise, or in conflict. */
    ONE,
    /** Any number: all sources' values are kept. */
    MANY
  }

  private final Kind subject;
  private final Arity arity;
  private final Optional<Kind> reference;
  private final Class<? extends Value> type;

  Slot(Kind subject, Kind reference, Arity arity) {
    this.subject = subject;
    this.arity = arity;
    this.reference = Optional.of(reference);
    this.type = Value.Reference.class;
  }

  Slot(Kind subject, Class<? extends Value> type, Arity arity) {
    this.subject = subject;
    this.arity = arity;
    this.reference = Optional.empty();
    this.type = type;
  }

  /** {@return the kind of entity that the slot belongs to} */
  public Kind subject() {
    return subject;
  }

  /** {@return how many values one subject may have in the merged view} */
  public Arity arity() {
    return arity;
  }

  /**
   * {@return whether a value may stand in this slot}
   *
   * @param value any value
   */
  public boolean accepts(Value value) {
    return type.isInstance(value)
        && (!(value instanceof Value.Reference(Entity entity))
            || reference.filter(kind -> kind == entity.kind()).isPresent());
  }

  /**
   * {@return the slots of one kind of subject, in order}
   *
   * @param kind a kind of entity
   */
  public static Set<Slot> of(Kind kind) {
    Set<Slot> slots = EnumSet.allOf(Slot.class);
    slots.removeIf(slot -> slot.subject != kind);
    return slots;
  }
}
