package parley.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Value;
import parley.extract.Value.Reference;

/** Puts the entities of the world in the place of those of a document; evidence stays as it is. */
final class Rewriter {
  private final Identities identities;

  Rewriter(Identities identities) {
    this.identities = identities;
  }

  /**
   * {@return the facts of a document about entities of the world, in their order; two that have
   * become equal, evidence included, are one}
   */
  DocumentFacts rewrite(DocumentFacts facts) {
    Set<Fact> rewritten = new LinkedHashSet<>();
    for (Fact fact : facts.facts()) {
      rewritten.addAll(rewrite(facts.document(), fact));
    }
    return new DocumentFacts(facts.document(), new ArrayList<>(rewritten));
  }

  /** {@return a fact of a document about entities of the world; more than one of some series} */
  List<Fact> rewrite(String document, Fact fact) {
    Value value = value(document, fact);
    if (fact.subject().kind() == Kind.SERIES) {
      return identities.allSeries(document, fact.subject()).stream()
          .map(series -> new Fact(series, fact.slot(), value, fact.evidence()))
          .toList();
    }
    Entity subject = identities.of(document, fact.subject());
    return List.of(new Fact(subject, fact.slot(), value, fact.evidence()));
  }

  private Value value(String document, Fact fact) {
    if (!(fact.value() instanceof Reference(Entity entity))) {
      return fact.value();
    }
    return new Reference(
        entity.kind() == Kind.SERIES
            ? identities.series(document, fact.subject(), entity)
            : identities.of(document, entity));
  }
}
