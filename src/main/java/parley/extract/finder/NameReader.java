package parley.extract.finder;

import java.util.List;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Reads names of people: words with capitals, joined by particles, initials and hyphens, that are
 * nothing else known.
 */
final class NameReader {
  private static final int LONGEST = 12;

  /** Letters before the full stop of a short form: "Jr.". */
  static final int LONGEST_SHORT_FORM = 2;

  private static final int LONGEST_SYLLABLE = 6;

  private final Annotated sentence;
  private final NameWords words;

  /** Where the name ends that starts at a word, one more, once that was asked; else 0. */
  private final int[] ends;

  NameReader(Annotated sentence) {
    this.sentence = sentence;
    this.words = new NameWords(sentence);
    this.ends = new int[sentence.size()];
  }

  /** {@return the end of the name that starts at a word; the word itself if none does} */
  int end(int from) {
    if (from >= ends.length) {
      return from;
    }
    if (ends[from] == 0) {
      ends[from] = read(from) + 1;
    }
    return ends[from] - 1;
  }

  private int read(int from) {
    int end = from;
    int at = isDistrict(from) ? sentence.size() : from;
    while (at < sentence.size() && at - from < LONGEST) {
      int next = step(from, at);
      if (next == at) {
        break;
      }
      at = next;
      end = isJoint(at - 1) ? end : at;
    }
    return isOfThing(end) ? from : end;
  }

  /** "the Coal Reduction Act", "Poe County" */
  private boolean isOfThing(int end) {
    return end < sentence.size()
        && words.isThing(end)
        && Character.isUpperCase(words.firstOf(end))
        && !words.isBehindParticle(end);
  }

  /** "Senator Poe, D-Vt.". */
  private boolean isDistrict(int index) {
    return index + 1 < sentence.size()
        && sentence.words().get(index).length() == 1
        && sentence.words().get(index + 1).equals("-");
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
      boolean isOfCalendar = i > from ? isSurnameOfCalendar(i) : isGivenNameOfCalendar(i);
      if (words.isPart(i) || isOfCalendar) {
        count++;
      }
    }
    return count;
  }

  private int step(int from, int at) {
    boolean isName =
        at > from
            ? isSurnameOfCalendar(at) || isSurnameOfParty(from, at)
            : isGivenNameOfCalendar(at);
    if (words.isPart(at) || isName || (at > from && isMark(at))) {
      return at + 1;
    }
    if (at > from && isSyllable(at)) {
      return at + 2;
    }
    if (at > from && isNickname(at)) {
      return at + 3;
    }
    List<Mention> particle = sentence.at("@name-particle", at);
    if (particle.isEmpty()) {
      return at;
    }
    int next = particle.getFirst().to();
    return isMark(next) || (at > from && words.isPart(next)) ? next : at;
  }

  /** "Theresa May", but not "Minister Rau May 5". */
  private boolean isSurnameOfCalendar(int index) {
    return words.isOfCalendar(index)
        && Character.isUpperCase(words.firstOf(index))
        && (index + 1 >= sentence.size() || !Character.isDigit(words.firstOf(index + 1)));
  }

  /** "Ana Rojas Jordán", "Ana Rojas Lima", but not "Ana Rojas, Jordan". */
  private boolean isSurnameOfParty(int from, int index) {
    return parts(from, index) >= 2
        && sentence.at("party", index).stream()
            .anyMatch(party -> party.to() == index + 1 && isNameOf(party))
        && index + 1 < sentence.size()
        && sentence.words().get(index + 1).equals(",");
  }

  private static boolean isNameOf(Mention party) {
    return party.meaning() instanceof Meaning.OfParty(var name)
        && (name.form() == PartyName.Form.NAME || name.form() == PartyName.Form.CAPITAL);
  }

  /** "Sun Weidong", but not "Sunday Mass". */
  private boolean isGivenNameOfCalendar(int index) {
    return words.isOfCalendar(index)
        && words.isShort(index)
        && Character.isUpperCase(words.firstOf(index))
        && words.isPart(index + 1);
  }

  /** The second half of "Min-jung" and "Wekesang'ula", but not of "Jung-led" and "Poe's". */
  private boolean isSyllable(int index) {
    boolean isApostrophe =
        sentence.folded().get(index).equals("'")
            && index + 1 < sentence.size()
            && sentence.words().get(index + 1).length() > LONGEST_SHORT_FORM;
    return (isApostrophe || sentence.words().get(index).equals("-"))
        && index + 1 < sentence.size()
        && words.isPart(index - 1)
        && words.touches(index - 1)
        && words.touches(index)
        && Character.isLowerCase(words.firstOf(index + 1))
        && sentence.words().get(index + 1).length() <= LONGEST_SYLLABLE
        && sentence.at("@led", index + 1).isEmpty();
  }

  /** Elizabeth “Beth” Poe */
  private boolean isNickname(int index) {
    return index + 3 < sentence.size()
        && !sentence.at("@quote", index).isEmpty()
        && !sentence.at("@quote", index + 2).isEmpty()
        && words.isPart(index + 1)
        && words.isPart(index + 3);
  }

  private boolean isJoint(int index) {
    return isMark(index) && !sentence.words().get(index).equals(".");
  }

  /** The dot of an initial or short form, or a hyphen or apostrophe without space around it. */
  private boolean isMark(int index) {
    if (index <= 0 || index >= sentence.size()) {
      return false;
    }
    String word = sentence.words().get(index);
    if (word.equals(".")) {
      int letters = sentence.words().get(index - 1).length();
      return words.isPart(index - 1)
          && words.touches(index - 1)
          && (letters == 1 || (letters <= LONGEST_SHORT_FORM && words.isPart(index + 1)));
    }
    return (word.equals("-") || sentence.folded().get(index).equals("'"))
        && words.isPart(index + 1)
        && words.touches(index - 1)
        && words.touches(index);
  }
}
