package parley.extract.finder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Abbreviations that a document gives behind the name of a body or of talks, "the Joint Permanent
 * Commission of Cooperation (JPCC)", and that stand for it in the rest of the text.
 */
final class BodyAbbreviations {
  /** Type of the mentions that are found. */
  static final String TYPE = "body";

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  /** Words of a name that its abbreviation may leave out, for each letter of it. */
  private static final int WORDS_PER_LETTER = 2;

  private static final List<String> HEADS = List.of("@body-noun", "@meeting-noun", "@series-noun");

  private final Set<String> known = new HashSet<>();

  /** Notes the abbreviations that a sentence gives. */
  void learn(Annotated sentence) {
    for (Mention open : sentence.list("@parenthesis")) {
      int at = open.to();
      if (open.from() > 0 && at < sentence.size() && isOf(sentence, at, open.from())) {
        known.add(sentence.words().get(at));
      }
    }
  }

  private static boolean isOf(Annotated sentence, int at, int behind) {
    String word = sentence.words().get(at);
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !word.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    int first = firstOfName(sentence, word, behind);
    return first >= 0
        && HEADS.stream()
            .anyMatch(type -> sentence.any(type, m -> first <= m.from() && m.to() <= behind));
  }

  /** {@return the word that the name starts with, -1 if its initials are others} */
  private static int firstOfName(Annotated sentence, String letters, int behind) {
    int letter = letters.length() - 1;
    int least = Math.max(0, behind - WORDS_PER_LETTER * letters.length());
    for (int at = behind - 1; at >= least; at--) {
      int initial = sentence.words().get(at).codePointAt(0);
      if (initial == letters.charAt(letter)) {
        if (letter == 0) {
          return at;
        }
        letter--;
      } else if (Character.isUpperCase(initial)) {
        return -1;
      }
    }
    return -1;
  }

  /** Marks what was learned wherever it stands by itself. */
  void mark(Stream<Annotated> sentences) {
    if (!known.isEmpty()) {
      sentences.forEach(this::mark);
    }
  }

  private void mark(Annotated sentence) {
    List<String> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (known.contains(words.get(i))
          && (i == 0 || sentence.at("@parenthesis", i - 1).isEmpty())) {
        sentence.add(new Mention(TYPE, i, i + 1, new Meaning.OfClass(TYPE)));
      }
    }
  }
}
