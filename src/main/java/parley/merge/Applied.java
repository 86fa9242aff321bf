package parley.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.merge.correction.Correction;
import parley.merge.correction.Entry;
import parley.merge.correction.Named;
import parley.merge.correction.Plan;
import parley.merge.log.Decision;
import parley.merge.log.Decision.Corrected;
import parley.merge.log.Decision.Said;
import parley.merge.log.Mention;

/** What corrections come to, once it is known what everything is called in the end. */
final class Applied {
  private final Plan plan;
  private final Outcome outcome;
  private final Set<Decision> decisions = new LinkedHashSet<>();
  private final Settings settings = new Settings();

  private Applied(Plan plan, Outcome outcome) {
    this.plan = plan;
    this.outcome = outcome;
  }

  /** What the entities of documents are in the world in the end. */
  interface Outcome {

    /** {@return what a mention is} */
    Entity of(Mention mention);

    /** {@return what stands for an entity that has its key without merging} */
    Entity alias(Entity entity);

    /** {@return a fact of a document about entities of the world} */
    Iterable<Fact> rewrite(String document, Fact fact);
  }

  /**
   * {@return what corrections come to}
   *
   * @throws parley.merge.correction.ContradictionException if they set different values
   */
  static Applied of(Plan plan, Outcome outcome) {
    Applied applied = new Applied(plan, outcome);
    plan.corrections().forEach(applied::apply);
    return applied;
  }

  private void apply(Correction correction) {
    switch (correction) {
      case Correction.Same(Entry entry, List<Named> names) -> about(correction, names);
      case Correction.Different(Entry entry, List<Named> names) -> about(correction, names);
      case Correction.Rejected(Entry entry, String claim) -> reject(correction, claim);
      case Correction.Set(Entry entry, Named name, Slot slot, Value value) ->
          inWorld(value)
              .ifPresent(
                  set -> {
                    for (Entity entity : entities(name)) {
                      settings.put(entry, entity, slot, set);
                      decide(entity, correction, Optional.of(new Said(slot, set)));
                    }
                  });
    }
  }

  private void about(Correction correction, List<Named> names) {
    if (names.stream().filter(plan::isFound).count() > 1) {
      names.forEach(
          name -> entities(name).forEach(entity -> decide(entity, correction, Optional.empty())));
    }
  }

  private void reject(Correction correction, String claim) {
    String document = claim.substring(claim.indexOf('/') + 1, claim.lastIndexOf('/'));
    for (Fact fact : plan.rejected(claim)) {
      for (Fact said : outcome.rewrite(document, fact)) {
        decide(said.subject(), correction, Optional.of(new Said(said.slot(), said.value())));
      }
    }
  }

  private void decide(Entity entity, Correction correction, Optional<Said> said) {
    decisions.add(new Corrected(entity, correction, said));
  }

  private Optional<Value> inWorld(Value value) {
    if (!(value instanceof Reference(Entity entity))) {
      return Optional.of(value);
    }
    return entities(new Named.InGraph(entity)).stream().findFirst().map(Reference::new);
  }

  /**
   * {@return what a name means in the end; none if it means nothing, several if that was parted}
   */
  private Set<Entity> entities(Named name) {
    Set<Entity> entities = new TreeSet<>();
    switch (name) {
      case Named.InDocument(Mention mention) -> {
        if (plan.isFound(name)) {
          entities.add(outcome.of(mention));
        }
      }
      case Named.InGraph(Entity entity) -> {
        switch (entity.kind()) {
          case MEETING, DELEGATION, OFFICIAL, POSITION ->
              plan.mentions(name).forEach(mention -> entities.add(outcome.of(mention)));
          case PARTY, PLACE, ORGANIZATION, TOPIC, SERIES -> {
            if (plan.isFound(name)) {
              entities.add(outcome.alias(entity));
            }
          }
        }
      }
    }
    return entities;
  }

  /** {@return the corrections that found something, in the order of their ids} */
  Set<Decision> decisions() {
    return decisions;
  }

  /** {@return the values that people set} */
  Settings settings() {
    return settings;
  }
}
