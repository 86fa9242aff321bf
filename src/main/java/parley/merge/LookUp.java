package parley.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.correction.World;
import parley.merge.log.Mention;

/** Looks up in one merging what corrections name. */
final class LookUp implements World {
  private final SortedMap<String, Draft> drafts;
  private final Identities identities;
  private final Authority authority;
  private final Rewriter rewriter;

  LookUp(SortedMap<String, Draft> drafts, Identities identities, Authority authority) {
    this.drafts = drafts;
    this.identities = identities;
    this.authority = authority;
    this.rewriter = new Rewriter(identities);
  }

  @Override
  public Map<Entity, Set<Mention>> mentions(Set<Entity> entities) {
    Map<Entity, Set<Mention>> found = new HashMap<>();
    if (entities.isEmpty()) {
      return found;
    }
    for (Draft draft : drafts.values()) {
      draft.facts().facts().stream()
          .flatMap(Lookups::named)
          .distinct()
          .forEach(
              local -> {
                for (Entity entity : identities.all(draft.document(), local)) {
                  if (entities.contains(entity)) {
                    found
                        .computeIfAbsent(entity, none -> new TreeSet<>())
                        .add(new Mention(draft.document(), local));
                  }
                }
              });
    }
    return found;
  }

  @Override
  public boolean has(Mention mention) {
    Draft draft = drafts.get(mention.document());
    return draft != null
        && draft.facts().facts().stream().flatMap(Lookups::named).anyMatch(mention.local()::equals);
  }

  @Override
  public boolean isListed(Entity entity) {
    return Lookups.isListed(entity, authority);
  }

  @Override
  public Collection<Fact> facts(String document) {
    Draft draft = drafts.get(document);
    return draft == null ? List.of() : draft.facts().facts();
  }

  @Override
  public Collection<Fact> inWorld(String document, Fact fact) {
    return rewriter.rewrite(document, fact);
  }
}
