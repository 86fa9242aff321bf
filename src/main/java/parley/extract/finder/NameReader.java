package parley.extract.finder;

import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * Reads names of people: words with capitals, joined by particles, initials and hyphens, that are
 * nothing else known.
 */
final class NameReader {
  private static final int LONGEST = 8;
  private static final List<String> NEVER =
      List.of(
          "party",
          "organ",
          "date",
          "@title",
          "@titles",
          "@title-modifier",
          "@office-word",
          "@determiner",
          "@honorific",
          "@function-word",
          "@month",
          "@weekday",
          "@political-party",
          "@never-name");

  private final Annotated sentence;

  NameReader(Annotated sentence) {
    this.sentence = sentence;
  }

  /** {@return the end of the name that starts at a word; the word itself if none does} */
  int end(int from) {
    int end = from;
    int at = from;
    while (at < sentence.size() && at - from < LONGEST) {
      int next = step(from, at);
      if (next == at) {
        break;
      }
      at = next;
      end = isJoint(at - 1) ? end : at;
    }
    return end;
  }

  /** {@return the start of the longest name that ends at a word; that word if none does} */
  int start(int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      if (end(from) == end) {
        return from;
      }
    }
    return end;
  }

  /** {@return how many words of the stretch are parts of a name, not particles or marks} */
  int parts(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isPart(i)) {
        count++;
      }
    }
    return count;
  }

  private int step(int from, int at) {
    if (isPart(at)) {
      return at + 1;
    }
    if (at == from) {
      return at;
    }
    if (isMark(at)) {
      return at + 1;
    }
    List<Mention> particle = sentence.at("@name-particle", at);
    return !particle.isEmpty()
            && particle.getFirst().to() < sentence.size()
            && isPart(particle.getFirst().to())
        ? particle.getFirst().to()
        : at;
  }

  private boolean isJoint(int index) {
    return isMark(index) && !sentence.words().get(index).equals(".");
  }

  /** The dot of an initial, or a hyphen or apostrophe without space around it. */
  private boolean isMark(int index) {
    String word = sentence.words().get(index);
    if (word.equals(".")) {
      return index > 0 && sentence.words().get(index - 1).length() == 1 && isPart(index - 1);
    }
    return (word.equals("-") || sentence.folded().get(index).equals("'"))
        && index + 1 < sentence.size()
        && isPart(index + 1)
        && touches(index - 1)
        && touches(index);
  }

  private boolean touches(int index) {
    var tokens = sentence.sentence().tokens();
    return index >= 0 && tokens.get(index).span().end() == tokens.get(index + 1).span().start();
  }

  private boolean isPart(int index) {
    if (index >= sentence.size() || !Character.isUpperCase(firstOf(index))) {
      return false;
    }
    for (String type : NEVER) {
      if (!sentence.at(type, index).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private int firstOf(int index) {
    return sentence.words().get(index).codePointAt(0);
  }
}
