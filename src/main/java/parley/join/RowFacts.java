package parley.join;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.document.Document;
import parley.document.Sentence;
import parley.document.Span;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;

/**
 * Completes what a remark says with what the columns of its row say. Evidence is the first sentence
 * of the row's text, which is where the columns are told.
 */
final class RowFacts {
  private static final String VISIT = "visit";

  private final Columns columns;
  private final Evidence stated;

  RowFacts(Document document, Columns columns) {
    this.columns = columns;
    Span sentence = first(document);
    Span points = document.codePoints(sentence);
    this.stated =
        new Evidence(
            points.start(), points.end(), sentence.of(document.text()), "import.columns", "");
  }

  private static Span first(Document document) {
    return document.items().stream()
        .flatMap(item -> item.blocks().stream())
        .flatMap(block -> block.sentences().stream())
        .map(Sentence::span)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a row without a sentence"));
  }

  /**
   * {@return all that the row says}
   *
   * @param read what was read in its text
   * @param isVisit whether the row is itself a meeting, if its text tells of no other
   */
  DocumentFacts complete(DocumentFacts read, boolean isVisit) {
    List<Fact> facts = new ArrayList<>(read.facts().stream().map(this::anchored).toList());
    Set<Entity> meetings = meetings(facts);
    if (meetings.isEmpty() && isVisit && columns.parties().size() > 1) {
      visit(facts);
    }
    meetings.forEach(meeting -> complete(meeting, facts));
    return new DocumentFacts(read.document(), facts);
  }

  private static Set<Entity> meetings(List<Fact> facts) {
    Set<Entity> meetings = new LinkedHashSet<>();
    facts.stream()
        .map(Fact::subject)
        .filter(subject -> subject.kind() == Kind.MEETING)
        .forEach(meetings::add);
    return meetings;
  }

  /** A day without year is one of the row's own, if it can be. */
  private Fact anchored(Fact fact) {
    if (!(fact.value() instanceof Value.When(PartialDate start, PartialDate end))
        || start.isAnchored()
        || columns.start().isEmpty()) {
      return fact;
    }
    int year = columns.start().get().getYear();
    Value.When dated;
    try {
      dated = new Value.When(start.in(year), end.in(year));
    } catch (java.time.DateTimeException e) {
      return fact;
    }
    Evidence evidence = fact.evidence();
    return new Fact(
        fact.subject(),
        fact.slot(),
        dated,
        new Evidence(
            evidence.start(),
            evidence.end(),
            evidence.quote(),
            evidence.rule(),
            "the register dates the row " + columns.start().get()));
  }

  private void complete(Entity meeting, List<Fact> facts) {
    Set<Slot> known = new HashSet<>();
    facts.stream()
        .filter(fact -> fact.subject().equals(meeting))
        .map(Fact::slot)
        .forEach(known::add);
    if (!known.contains(Slot.MEETING_WHEN)) {
      when().ifPresent(when -> say(facts, meeting, Slot.MEETING_WHEN, when));
    }
    if (!known.contains(Slot.MEETING_PLACE) && columns.places().size() == 1) {
      say(facts, meeting, Slot.MEETING_PLACE, reference(columns.places().getFirst()));
    }
    if (!known.contains(Slot.MEETING_PARTY)) {
      parties(facts, meeting);
    }
  }

  private void visit(List<Fact> facts) {
    Entity meeting = new Entity(Kind.MEETING, VISIT);
    say(facts, meeting, Slot.MEETING_STATUS, Value.Status.HELD);
    say(facts, meeting, Slot.MEETING_MODE, Value.Mode.VISIT);
    complete(meeting, facts);
    List<Entity> officials =
        facts.stream()
            .map(Fact::subject)
            .filter(subject -> subject.kind() == Kind.OFFICIAL)
            .distinct()
            .toList();
    officials.forEach(official -> lead(facts, meeting, official));
  }

  /** Whoever the row names leads the side of the party for which he or she is said to act. */
  private void lead(List<Fact> facts, Entity meeting, Entity official) {
    facts.stream()
        .filter(fact -> fact.subject().equals(official) && fact.slot() == Slot.OFFICIAL_PARTY)
        .map(Fact::value)
        .filter(columns.parties().stream().map(RowFacts::reference).toList()::contains)
        .findFirst()
        .ifPresent(
            party -> {
              Entity side = ((Value.Reference) party).entity();
              Entity delegation = new Entity(Kind.DELEGATION, VISIT + "/" + side.key());
              say(facts, meeting, Slot.MEETING_DELEGATION, reference(delegation));
              say(facts, delegation, Slot.DELEGATION_PARTY, party);
              say(facts, delegation, Slot.DELEGATION_HEAD, reference(official));
            });
  }

  private void parties(List<Fact> facts, Entity meeting) {
    columns.parties().forEach(p -> say(facts, meeting, Slot.MEETING_PARTY, reference(p)));
  }

  private Optional<Value> when() {
    return columns.start().map(start -> when(start, columns.end().orElse(start)));
  }

  private static Value when(LocalDate start, LocalDate end) {
    return new Value.When(PartialDate.of(start), PartialDate.of(end));
  }

  private static Value reference(Entity entity) {
    return new Value.Reference(entity);
  }

  private void say(List<Fact> facts, Entity subject, Slot slot, Value value) {
    Fact fact = new Fact(subject, slot, value, stated);
    if (!facts.contains(fact)) {
      facts.add(fact);
    }
  }
}
