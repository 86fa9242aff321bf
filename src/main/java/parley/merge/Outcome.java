package parley.merge;

import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.log.Mention;

/**
 * What the entities of documents are in the world, when all documents are at hand.
 *
 * @param identities of all of them
 * @param rewriter puts these in the place of those of documents
 */
record Outcome(Identities identities, Rewriter rewriter) implements Applied.Outcome {
  @Override
  public Entity of(Mention mention) {
    return identities.of(mention);
  }

  @Override
  public Entity alias(Entity entity) {
    return identities.alias(entity);
  }

  @Override
  public Iterable<Fact> rewrite(String document, Fact fact) {
    return rewriter.rewrite(document, fact);
  }
}
