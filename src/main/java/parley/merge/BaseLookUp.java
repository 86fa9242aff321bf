package parley.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.correction.World;
import parley.merge.log.Mention;

/**
 * Looks up in a base, as it stands now, what corrections name. Which documents may name an entity
 * is known from what they named last and from which of them speak of other things since.
 */
final class BaseLookUp implements World {
  private final Drafts drafts;
  private final Standing standing;
  private final Mentions mentions;
  private final Authority authority;
  private final Map<Entity, Entity> kept;
  private final Map<Entity, Entity> aliases;
  private final NavigableSet<String> dirty;

  /**
   * Creates one for a standing of a base.
   *
   * @param mentions what documents named last
   * @param kept aliases under which they named it
   * @param aliases aliases now
   */
  BaseLookUp(
      Drafts drafts,
      Standing standing,
      Mentions mentions,
      Authority authority,
      Map<Entity, Entity> kept,
      Map<Entity, Entity> aliases) {
    this.drafts = drafts;
    this.standing = standing;
    this.mentions = mentions;
    this.authority = authority;
    this.kept = kept;
    this.aliases = aliases;
    this.dirty = standing.dirty();
  }

  @Override
  public Map<Entity, Set<Mention>> mentions(Set<Entity> entities) {
    Map<Entity, Set<Mention>> found = new HashMap<>();
    for (Entry<String, Set<Entity>> wanted : wanted(entities).entrySet()) {
      Set<Entity> open = new TreeSet<>(wanted.getValue());
      open.removeIf(entity -> found.containsKey(entity) && isOneEnough(entity));
      if (!open.isEmpty()) {
        find(wanted.getKey(), open, found);
      }
    }
    return found;
  }

  /** Whether it counts only that some document names an entity. */
  private static boolean isOneEnough(Entity entity) {
    return switch (entity.kind()) {
      case PARTY, PLACE, ORGANIZATION, TOPIC, SERIES -> true;
      case MEETING, DELEGATION, OFFICIAL, POSITION -> false;
    };
  }

  /** The documents that may name entities, and which. */
  private Map<String, Set<Entity>> wanted(Set<Entity> entities) {
    Map<String, Set<Entity>> wanted = new TreeMap<>();
    for (Entity entity : entities) {
      // What an alias leads to now may have been named by itself, or have led elsewhere.
      Set<Entity> named = new TreeSet<>(Set.of(kept.getOrDefault(entity, entity)));
      aliases.forEach(
          (from, to) -> {
            if (to.equals(entity)) {
              named.add(kept.getOrDefault(from, from));
            }
          });
      for (Entity one : named) {
        mentions
            .documentsNaming(one)
            .forEach(
                document -> wanted.computeIfAbsent(document, none -> new TreeSet<>()).add(entity));
      }
    }
    dirty.forEach(
        document -> wanted.computeIfAbsent(document, none -> new TreeSet<>()).addAll(entities));
    return wanted;
  }

  private void find(String document, Set<Entity> wanted, Map<Entity, Set<Mention>> found) {
    Identities identities = standing.meaning(document, aliases).identities();
    facts(document).stream()
        .flatMap(Lookups::named)
        .distinct()
        .forEach(
            local -> {
              for (Entity entity : identities.all(document, local)) {
                if (wanted.contains(entity)) {
                  found
                      .computeIfAbsent(entity, none -> new TreeSet<>())
                      .add(new Mention(document, local));
                }
              }
            });
  }

  @Override
  public boolean has(Mention mention) {
    return facts(mention.document()).stream()
        .flatMap(Lookups::named)
        .anyMatch(mention.local()::equals);
  }

  @Override
  public boolean isListed(Entity entity) {
    return Lookups.isListed(entity, authority);
  }

  @Override
  public Collection<Fact> facts(String document) {
    return drafts.find(document).map(draft -> draft.facts().facts()).orElse(List.of());
  }

  @Override
  public Collection<Fact> inWorld(String document, Fact fact) {
    return new Rewriter(standing.meaning(document, aliases).identities()).rewrite(document, fact);
  }
}
