package parley.rdf;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import parley.extract.Entity;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;

/** What facts and beliefs say, as triples. */
final class Triples {
  private final Iris iris;

  /** Makes triples whose objects lie below the base of {@code iris}. */
  Triples(Iris iris) {
    this.iris = iris;
  }

  /**
   * {@return what a fact or belief says: first the property of its slot, then what follows from it
   * by the words alone, namely the first and last day of a time and the meeting of a delegation}
   */
  List<Triple> of(Entity subject, Slot slot, Value value) {
    List<Triple> triples = new ArrayList<>(3);
    triples.add(new Triple(subject, property(slot), object(value)));
    if (value instanceof Value.When when) {
      addDate(triples, subject, Terms.START_DATE, when.start());
      when.last().ifPresent(end -> addDate(triples, subject, Terms.END_DATE, end));
    }
    if (slot == Slot.MEETING_DELEGATION && value instanceof Value.Reference(Entity delegation)) {
      triples.add(new Triple(delegation, Terms.MEETING, iris.entity(subject)));
    }
    return triples;
  }

  private static void addDate(
      List<Triple> triples, Entity subject, IRI property, PartialDate date) {
    if (date.isAnchored()) {
      triples.add(new Triple(subject, property, Literals.date(date)));
    }
  }

  /** {@return the property that a slot is} */
  static IRI property(Slot slot) {
    return switch (slot) {
      case MEETING_STATUS -> Terms.STATUS;
      case MEETING_MODE -> Terms.MODE;
      case MEETING_WHEN -> Terms.WHEN;
      case MEETING_PLACE -> Terms.PLACE;
      case MEETING_PARTY, DELEGATION_PARTY, OFFICIAL_PARTY -> Terms.PARTY;
      case MEETING_DELEGATION -> Terms.DELEGATION;
      case MEETING_TOPIC -> Terms.TOPIC;
      case MEETING_SERIES -> Terms.SERIES;
      case MEETING_ORDINAL -> Terms.ORDINAL;
      case MEETING_PREVIOUS -> Terms.PREVIOUS;
      case MEETING_RESCHEDULED_TO -> Terms.RESCHEDULED_TO;
      case MEETING_POSITION -> Terms.POSITION;
      case DELEGATION_HEAD -> Terms.HEAD;
      case DELEGATION_MEMBER -> Terms.MEMBER;
      case DELEGATION_OFFICE -> Terms.OFFICE;
      case DELEGATION_ORGANIZATION, OFFICIAL_ORGANIZATION -> Terms.ORGANIZATION;
      case OFFICIAL_NAME, ORGANIZATION_NAME, SERIES_NAME, PLACE_NAME -> RDFS.LABEL;
      case TOPIC_NAME -> SKOS.PREF_LABEL;
      case OFFICIAL_ROLE -> Terms.ROLE;
      case POSITION_BY_PARTY, POSITION_BY_OFFICIAL -> Terms.BY;
      case POSITION_TOPIC -> Terms.ON;
      case POSITION_STANCE -> Terms.STANCE;
      case POSITION_QUOTE -> Terms.QUOTE;
    };
  }

  /** {@return the class of all entities of a kind} */
  static IRI type(Entity.Kind kind) {
    return switch (kind) {
      case MEETING -> Terms.MEETING_CLASS;
      case DELEGATION -> Terms.DELEGATION_CLASS;
      case OFFICIAL -> Terms.OFFICIAL_CLASS;
      case POSITION -> Terms.POSITION_CLASS;
      case PARTY -> Terms.PARTY_CLASS;
      case PLACE -> Terms.SCHEMA_PLACE;
      case ORGANIZATION -> ORG.ORGANIZATION;
      case TOPIC -> Terms.TOPIC_CLASS;
      case SERIES -> Terms.SERIES_CLASS;
    };
  }

  private org.eclipse.rdf4j.model.Value object(Value value) {
    return switch (value) {
      case Value.Reference(Entity entity) -> iris.entity(entity);
      case Value.Text(String text, String language) -> Literals.text(text, language);
      case Value.Ordinal(int number) -> Literals.integer(number);
      case Value.When when -> Literals.edtf(when.edtf());
      case Value.Status status -> status(status);
      case Value.Mode mode -> mode(mode);
      case Value.Stance stance -> stance(stance);
    };
  }

  private static IRI status(Value.Status status) {
    return switch (status) {
      case HELD -> Terms.HELD;
      case ANNOUNCED -> Terms.ANNOUNCED;
      case PROPOSED -> Terms.PROPOSED;
      case POSTPONED -> Terms.POSTPONED;
      case CANCELLED -> Terms.CANCELLED;
      case REFUSED -> Terms.REFUSED;
    };
  }

  private static IRI mode(Value.Mode mode) {
    return switch (mode) {
      case TALKS -> Terms.TALKS;
      case VISIT -> Terms.VISIT;
      case CALL -> Terms.CALL;
      case MULTILATERAL -> Terms.MULTILATERAL;
      case MEDIATION -> Terms.MEDIATION;
    };
  }

  private static IRI stance(Value.Stance stance) {
    return switch (stance) {
      case SUPPORTS -> Terms.SUPPORTS;
      case OPPOSES -> Terms.OPPOSES;
      case ASSERTS -> Terms.ASSERTS;
      case CONCERNED -> Terms.CONCERNED;
    };
  }
}
