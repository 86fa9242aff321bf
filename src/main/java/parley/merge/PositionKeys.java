package parley.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.merge.Conflict.Claim;
import parley.merge.name.Keys;
import parley.merge.name.Letters;

/**
 * Makes the keys of positions: the document and a digest of words, place in the text and speaker.
 * The speaker enters under the key of the document, so that another document cannot change the key.
 */
final class PositionKeys {
  private static final int DIGITS = 12;

  private PositionKeys() {}

  /** Says what the positions of a document are in the world. */
  static void identify(String document, SortedMap<Entity, Claims> claims, Identities identities) {
    for (Map.Entry<Entity, Claims> entry : claims.entrySet()) {
      if (entry.getKey().kind() == Kind.POSITION) {
        String digest = Keys.digest(content(entry.getValue()), DIGITS);
        String key = Letters.path(document) + "/" + digest;
        identities.put(document, entry.getKey(), new Entity(Kind.POSITION, key));
      }
    }
  }

  private static String content(Claims position) {
    Optional<Fact> quote =
        position.of(Slot.POSITION_QUOTE).stream()
            .map(Claim::fact)
            .min(Comparator.comparing(Fact::evidence));
    Stream<String> words = quote.stream().map(PositionKeys::wordsAndPlace);
    Stream<String> without =
        quote.isPresent()
            ? Stream.of()
            : position.slots().stream().flatMap(slot -> facts(position, slot));
    Stream<String> speakers =
        Stream.concat(
                speakers(position, Slot.POSITION_BY_PARTY),
                speakers(position, Slot.POSITION_BY_OFFICIAL))
            .distinct()
            .sorted();
    List<String> lines = Stream.of(words, without, speakers).flatMap(part -> part).toList();
    return String.join("\n", lines);
  }

  private static Stream<String> facts(Claims position, Slot slot) {
    return position.of(slot).stream().map(Claim::fact).map(fact -> slot + " " + fact.evidence());
  }

  private static String wordsAndPlace(Fact quote) {
    String words = quote.value() instanceof Text(String text, String language) ? text : "";
    // No format: in some locales it writes other digits, and the key would be another.
    return words + "\n" + quote.evidence().start() + "\n" + quote.evidence().end();
  }

  private static Stream<String> speakers(Claims position, Slot slot) {
    return position.of(slot).stream()
        .map(claim -> claim.fact().value())
        .map(value -> value instanceof Reference(Entity speaker) ? speaker.path() : "");
  }
}
