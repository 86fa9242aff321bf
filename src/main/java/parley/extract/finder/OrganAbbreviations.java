package parley.extract.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfOrgan;
import parley.extract.mention.Mention;

/**
 * Abbreviations that a document gives behind the name of an organ, "the National Migration
 * Institute (INM)", and that name the organ wherever else they stand in it.
 */
final class OrganAbbreviations {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  private final Map<String, OfOrgan> organs = new LinkedHashMap<>();

  /** Notes the abbreviations that a sentence gives; whose an abbreviation is, so is the name. */
  void learn(Annotated sentence) {
    for (Mention mention : sentence.list("organ")) {
      if (mention.meaning() instanceof OfOrgan organ) {
        int at = abbreviation(sentence, mention.to());
        if (at < sentence.size()) {
          Optional<OfOrgan> known = known(sentence, at);
          organs.putIfAbsent(sentence.words().get(at), known.orElse(organ));
          known
              .filter(other -> organ.party().isEmpty() && other.party().isPresent())
              .ifPresent(other -> replace(sentence, mention, other));
        }
      }
    }
  }

  private static Optional<OfOrgan> known(Annotated sentence, int at) {
    return sentence.at("organ", at).stream()
        .map(Mention::meaning)
        .filter(OfOrgan.class::isInstance)
        .map(OfOrgan.class::cast)
        .findFirst();
  }

  private static void replace(Annotated sentence, Mention mention, OfOrgan organ) {
    sentence.removeIf(mention::equals);
    sentence.add(new Mention("organ", mention.from(), mention.to(), organ));
  }

  /** {@return the word in parentheses behind a name or the name of its country, else the size} */
  private static int abbreviation(Annotated sentence, int behind) {
    Walk walk = new Walk(sentence);
    int owner = walk.forward("@determiner", walk.forward("@of", behind));
    int open = walk.forward("party", owner) > owner ? walk.forward("party", owner) : behind;
    int at = walk.forward("@parenthesis", open);
    return at > open && at < sentence.size() && isAbbreviation(sentence.words().get(at))
        ? at
        : sentence.size();
  }

  private static boolean isAbbreviation(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().filter(Character::isUpperCase).count() >= SHORTEST;
  }

  /** Marks what was learned wherever nothing else is known to stand. */
  void mark(Stream<Annotated> sentences) {
    if (!organs.isEmpty()) {
      sentences.forEach(this::mark);
    }
  }

  private void mark(Annotated sentence) {
    List<String> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      OfOrgan organ = organs.get(words.get(i));
      if (organ != null && sentence.covering("organ", i).isEmpty()) {
        Meaning meaning = organ;
        sentence.add(new Mention("organ", i, i + 1, meaning));
      }
    }
  }
}
