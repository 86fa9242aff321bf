package parley.merge;

import java.util.Map;
import java.util.Set;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.merge.log.Decision;
import parley.merge.name.Recent;

/** What the documents of a base say, about entities of the world; the ones used last are kept. */
final class Rewritings {
  private static final int MOST_KEPT = 200;

  private final Drafts drafts;
  private final Standing standing;
  private final Map<Entity, Entity> aliases;
  private final Recent<String, Rewritten> kept = new Recent<>(MOST_KEPT, this::rewrite);

  Rewritings(Drafts drafts, Standing standing, Map<Entity, Entity> aliases) {
    this.drafts = drafts;
    this.standing = standing;
    this.aliases = aliases;
  }

  private record Rewritten(
      DocumentFacts said, DocumentFacts counted, Set<Decision.Joined> series) {}

  private Rewritten rewrite(String document) {
    Standing.Meaning meaning = standing.meaning(document, aliases);
    Rewriter rewriter = new Rewriter(meaning.identities());
    DocumentFacts all = drafts.said(document);
    DocumentFacts draft = drafts.of(document).facts();
    DocumentFacts said = rewriter.rewrite(all);
    DocumentFacts counted = all.equals(draft) ? said : rewriter.rewrite(draft);
    return new Rewritten(said, counted, meaning.series());
  }

  /** {@return all that a document says} */
  DocumentFacts said(String document) {
    return kept.get(document).said();
  }

  /** {@return what a document says without what corrections reject} */
  DocumentFacts counted(String document) {
    return kept.get(document).counted();
  }

  /** {@return where a document names a series otherwise than others} */
  Set<Decision.Joined> series(String document) {
    return kept.get(document).series();
  }

  /** Forgets what documents said, when they may speak of other things. */
  void forgetAll() {
    kept.forgetAll();
  }
}
