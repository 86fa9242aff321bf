package parley.extract.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/** Which of the mentions that start at a word of a sentence has a letter in its outline. */
final class OutlineLetters {
  /** Letters by the types of mention that they stand for; the first of a word's types counts. */
  private static final Map<String, Character> LETTERS = ShapeFile.PACKAGED.letters();

  /** The places of the types in that order. */
  private static final Map<String, Integer> RANKS = new HashMap<>();

  static {
    LETTERS.keySet().forEach(type -> RANKS.put(type, RANKS.size()));
  }

  private final List<Optional<Mention>> lettered;

  /** Looks at each word once, since an outline asks for most of them several times. */
  OutlineLetters(Annotated sentence) {
    lettered = new ArrayList<>(sentence.size());
    for (int at = 0; at < sentence.size(); at++) {
      lettered.add(best(sentence.at(at)));
    }
  }

  /** {@return what a letter stands for at a word, if anything} */
  Optional<Mention> at(int index) {
    return index < lettered.size() ? lettered.get(index) : Optional.empty();
  }

  /** {@return the letter of a mention that has one} */
  static char of(Mention mention) {
    return LETTERS.getOrDefault(mention.type(), 'x');
  }

  /** Most words are in no class that has a letter. */
  private static Optional<Mention> best(List<Mention> here) {
    Optional<Mention> best = Optional.empty();
    for (int i = 0; i < here.size(); i++) {
      Mention mention = here.get(i);
      if (RANKS.containsKey(mention.type()) && (best.isEmpty() || isBetter(mention, best.get()))) {
        best = Optional.of(mention);
      }
    }
    return best;
  }

  /** "as head of" says more than "as head". */
  private static boolean isBetter(Mention one, Mention other) {
    boolean isLonger = one.to() > other.to() && of(one) == 'A' && of(other) == 'Z';
    boolean isShorter = one.to() < other.to() && of(one) == 'Z' && of(other) == 'A';
    return isLonger || (!isShorter && rank(one) < rank(other));
  }

  private static int rank(Mention mention) {
    return RANKS.getOrDefault(mention.type(), RANKS.size());
  }
}
