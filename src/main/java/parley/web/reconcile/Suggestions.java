package parley.web.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Completes what a user types into the name of an entity, a property or a type. */
final class Suggestions {
  private static final int MOST = 200;

  private final Index index;
  private final Function<Entry, String> describe;

  /**
   * Creates them.
   *
   * @param index what can be suggested
   * @param describe tells an entity from namesakes in one line
   */
  Suggestions(Index index, Function<Entry, String> describe) {
    this.index = index;
    this.describe = describe;
  }

  /**
   * Which part of all suggestions is asked for.
   *
   * @param prefix what the user has typed
   * @param offset how many to leave out
   * @param limit how many to give at most
   */
  record Part(String prefix, int offset, int limit) {
    <T> Stream<T> of(Stream<T> all) {
      return all.skip(offset).limit(Math.min(limit, MOST));
    }
  }

  /** {@return entities} */
  ObjectNode entities(Part part, Optional<EntityType> type) {
    ObjectNode answer = Json.object();
    ArrayNode result = answer.putArray("result");
    part.of(found(part.prefix, type).stream())
        .forEach(
            entry -> {
              ObjectNode item = result.addObject().put("id", entry.id()).put("name", entry.label());
              String description = describe.apply(entry);
              if (!description.isEmpty()) {
                item.put("description", description);
              }
              item.set("notable", types(entry));
            });
    return answer;
  }

  private List<Entry> found(String prefix, Optional<EntityType> type) {
    Optional<Entry> named = index.named(prefix.strip());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    List<Entry> begun = beginning(Name.of(prefix), type);
    if (!begun.isEmpty() || prefix.isBlank()) {
      return begun;
    }
    Query query =
        new Query(
            List.of(Condition.named(prefix)),
            type.stream().toList(),
            Query.Strictness.ANY,
            Query.USUAL);
    return new Matcher(index).match(query).stream().map(Candidate::entry).toList();
  }

  /** {@return the entities one of whose names, or a word in it, begins so; the shortest first} */
  private List<Entry> beginning(Name prefix, Optional<EntityType> type) {
    String begun = String.join(" ", prefix.words());
    return index.entries().stream()
        .filter(entry -> type.isEmpty() || entry.types().contains(type.get()))
        .map(entry -> new Begun(entry, rank(entry, begun)))
        .filter(hit -> hit.rank < Integer.MAX_VALUE)
        .sorted(
            Comparator.comparingInt(Begun::rank)
                .thenComparing(hit -> hit.entry.label().length())
                .thenComparing(hit -> hit.entry.label())
                .thenComparing(hit -> hit.entry.id()))
        .map(Begun::entry)
        .toList();
  }

  private record Begun(Entry entry, int rank) {}

  /** The whole name, its beginning, the beginning of a word in it, in this order. */
  private static int rank(Entry entry, String begun) {
    int best = Integer.MAX_VALUE;
    for (Name name : entry.names()) {
      String words = String.join(" ", name.words());
      int here =
          words.equals(begun)
              ? 0
              : words.startsWith(begun)
                  ? 1
                  : (" " + words).contains(" " + begun) ? 2 : Integer.MAX_VALUE;
      best = Math.min(best, here);
    }
    return best;
  }

  /** {@return types as candidates and suggestions name them} */
  static ArrayNode types(Entry entry) {
    ArrayNode types = Json.array();
    entry
        .types()
        .forEach(type -> types.add(Json.object().put("id", type.id()).put("name", type.name())));
    return types;
  }

  /** {@return properties; with the qualifiers that conditions on them may have, if wanted} */
  ObjectNode properties(Part part, boolean withQualifiers) {
    ObjectNode answer = Json.object();
    ArrayNode result = answer.putArray("result");
    part.of(
            index.schema().properties().stream()
                .filter(property -> begins(part.prefix, property.id(), property.name())))
        .forEach(
            property -> {
              ObjectNode item =
                  result
                      .addObject()
                      .put("id", property.id())
                      .put("name", property.name())
                      .put("description", property.description());
              if (withQualifiers) {
                ArrayNode qualifiers = item.putArray("matchQualifiers");
                Condition.QUALIFIERS.forEach(
                    id -> qualifiers.addObject().put("id", id).put("name", id));
              }
            });
    return answer;
  }

  /** {@return types} */
  ObjectNode types(Part part) {
    ObjectNode answer = Json.object();
    ArrayNode result = answer.putArray("result");
    part.of(
            index.schema().types().stream()
                .filter(type -> begins(part.prefix, type.id(), type.name())))
        .forEach(
            type ->
                result
                    .addObject()
                    .put("id", type.id())
                    .put("name", type.name())
                    .put("description", type.description()));
    return answer;
  }

  private static boolean begins(String prefix, String id, String name) {
    String begun = " " + String.join(" ", Name.of(prefix).words());
    return prefix.isBlank()
        || Stream.of(id, name)
            .map(text -> " " + String.join(" ", Name.of(text).words()))
            .anyMatch(text -> text.contains(begun));
  }
}
