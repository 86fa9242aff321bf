package parley.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Value.Reference;
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
          .flatMap(LookUp::named)
          .distinct()
          .forEach(
              local -> {
                for (Entity entity : inWorld(draft.document(), local)) {
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

  private static Stream<Entity> named(Fact fact) {
    return fact.value() instanceof Reference(Entity other)
        ? Stream.of(fact.subject(), other)
        : Stream.of(fact.subject());
  }

  private Collection<Entity> inWorld(String document, Entity local) {
    return local.kind() == Kind.SERIES
        ? identities.allSeries(document, local)
        : List.of(identities.of(document, local));
  }

  @Override
  public boolean has(Mention mention) {
    Draft draft = drafts.get(mention.document());
    return draft != null
        && draft.facts().facts().stream().flatMap(LookUp::named).anyMatch(mention.local()::equals);
  }

  @Override
  public boolean isListed(Entity entity) {
    String key = entity.key();
    return switch (entity.kind()) {
      case PARTY -> authority.party(key).isPresent();
      case PLACE -> authority.place(key).isPresent();
      case ORGANIZATION -> authority.organ(key).isPresent();
      case TOPIC -> authority.topic(key).isPresent();
      case MEETING, DELEGATION, OFFICIAL, POSITION, SERIES -> false;
    };
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
