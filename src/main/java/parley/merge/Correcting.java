package parley.merge;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.base.Indexes;
import parley.merge.correction.Aliases;
import parley.merge.correction.Constraints;
import parley.merge.correction.Corrections;
import parley.merge.correction.Plan;
import parley.merge.log.Mention;

/**
 * Lifts the corrections of a base and applies them again, so that what they name can be looked up
 * in what documents say without them, as {@link Plan} wants it. Only what they name is compared
 * again.
 */
final class Correcting {
  private final Corrections corrections;
  private final Drafts drafts;
  private final Standing standing;
  private final Mentions mentions;
  private final Authority authority;
  private final Map<Entity, Entity> aliases;
  private final Map<String, String> kept;

  Correcting(
      Indexes indexes,
      Corrections corrections,
      Drafts drafts,
      Standing standing,
      Mentions mentions,
      Authority authority) {
    this.corrections = corrections;
    this.drafts = drafts;
    this.standing = standing;
    this.mentions = mentions;
    this.authority = authority;
    this.kept = indexes.table("aliases");
    this.aliases = Aliases.of(corrections, entity -> Lookups.isListed(entity, authority));
  }

  /** {@return what stands for entities that corrections say are the same as others} */
  Map<Entity, Entity> aliases() {
    return aliases;
  }

  /** Under which aliases documents were last taken in. */
  private Map<Entity, Entity> kept() {
    Map<Entity, Entity> last = new TreeMap<>();
    kept.forEach((from, to) -> last.put(Entity.at(from), Entity.at(to)));
    return last;
  }

  /**
   * Takes documents in under the aliases of now.
   *
   * @return the documents that were taken in under others
   */
  Set<String> alias() {
    Map<Entity, Entity> last = kept();
    Set<Entity> entities = new TreeSet<>(last.keySet());
    entities.addAll(aliases.keySet());
    Set<String> otherwise = new TreeSet<>();
    for (Entity entity : entities) {
      if (!Objects.equals(last.get(entity), aliases.get(entity))) {
        Entity before = last.getOrDefault(entity, entity);
        otherwise.addAll(mentions.documentsNaming(before));
      }
    }
    kept.clear();
    aliases.forEach((from, to) -> kept.put(from.path(), to.path()));
    return otherwise;
  }

  /** Undoes what corrections did to the drafts of documents and to what is one. */
  void lift() {
    drafts.partial().forEach(document -> standing.leaveOut(document, fact -> false));
    standing.bind(Constraints.none());
  }

  /**
   * Applies corrections where there are none.
   *
   * @return what became of them
   * @throws parley.merge.correction.ContradictionException if they contradict each other
   */
  Plan apply() {
    Plan plan = new Plan(corrections);
    while (plan.resolve(world(plan.aliases()))) {
      Set<String> partial = new TreeSet<>(drafts.partial());
      partial.addAll(plan.documentsWithRejections());
      partial.forEach(
          document -> standing.leaveOut(document, fact -> plan.isRejected(document, fact)));
      standing.bind(plan.constraints());
      standing.settle();
    }
    return plan;
  }

  private BaseLookUp world(Map<Entity, Entity> now) {
    return new BaseLookUp(drafts, standing, mentions, authority, kept(), now);
  }

  /** {@return what corrections come to, once they are applied} */
  Applied applied(Plan plan) {
    return Applied.of(plan, new InBase(standing, aliases));
  }

  /** What mentions of a base are in the world. */
  private record InBase(Standing standing, Map<Entity, Entity> aliases) implements Applied.Outcome {
    @Override
    public Entity of(Mention mention) {
      return standing.meaning(mention.document(), aliases).identities().of(mention);
    }

    @Override
    public Entity alias(Entity entity) {
      return aliases.getOrDefault(entity, entity);
    }

    @Override
    public Iterable<Fact> rewrite(String document, Fact fact) {
      Identities identities = standing.meaning(document, aliases).identities();
      return new Rewriter(identities).rewrite(document, fact);
    }
  }
}
