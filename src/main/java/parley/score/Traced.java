package parley.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.merge.Merged;
import parley.merge.Merger;

/**
 * Documents merged, with what became of each of their entities.
 *
 * @param merged what they say together
 * @param entities from the name of an entity of a document to the entity of the world
 */
record Traced(Merged merged, Map<Mention, Entity> entities) {

  /** Merges documents. Every fact goes through marked with the subject that it has there. */
  static Traced of(Collection<DocumentFacts> documents, Authority authority) {
    Merger merger = new Merger(authority);
    documents.forEach(document -> merger.add(marked(document)));
    Merged merged = merger.finish();
    Map<Mention, Entity> entities = new HashMap<>();
    for (DocumentFacts document : merged.documents()) {
      for (Fact fact : document.facts()) {
        entities.put(new Mention(document.document(), fact.evidence().rule()), fact.subject());
      }
    }
    return new Traced(merged, Map.copyOf(entities));
  }

  private static DocumentFacts marked(DocumentFacts document) {
    return new DocumentFacts(
        document.document(), document.facts().stream().map(Traced::marked).toList());
  }

  private static Fact marked(Fact fact) {
    Evidence proof = fact.evidence();
    return new Fact(
        fact.subject(),
        fact.slot(),
        fact.value(),
        new Evidence(
            proof.start(), proof.end(), proof.quote(), fact.subject().path(), proof.because()));
  }

  /** {@return what became of an entity of a document, if the document says anything of it} */
  Optional<Entity> of(String document, Entity local) {
    return Optional.ofNullable(entities.get(new Mention(document, local.path())));
  }
}
