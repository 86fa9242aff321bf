package parley.extract.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private static final int SHORT_NAME = 3;
  private static final Set<String> CALENDAR = Set.of("@month", "@weekday");
  private static final List<String> SIGNS = List.of("@name-particle", "@honorific");
  private static final Set<String> COMMON = Set.of("@determiner", "@function-word");
  private static final Set<String> NEVER =
      Set.of(
          "party",
          "organ",
          "date",
          "@title",
          "@titles",
          "@title-modifier",
          "@office-word",
          "@honorific",
          "@post-nominal",
          "@political-party",
          "@meeting-noun",
          "@never-name");

  /** Words for things that behind a particle may be of a name: "de la Fuente". */
  private static final String THING = "@thing-noun";

  private final Annotated sentence;
  private final boolean[] isTaken;

  /** Words such as "A" and "Said": parts of a name only where what stands before shows it. */
  private final boolean[] isCommon;

  private final boolean[] isOfCalendar;
  private final boolean[] isThing;

  /** Where the name ends that starts at a word, one more, once that was asked; else 0. */
  private final int[] ends;

  NameReader(Annotated sentence) {
    this.sentence = sentence;
    this.isTaken = new boolean[sentence.size()];
    this.isCommon = new boolean[sentence.size()];
    this.isOfCalendar = new boolean[sentence.size()];
    this.isThing = new boolean[sentence.size()];
    this.ends = new int[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      List<Mention> here = sentence.at(i);
      for (int k = 0; k < here.size(); k++) {
        cover(here.get(k));
      }
    }
  }

  /** Plain loops, since this is done to every sentence. */
  private void cover(Mention mention) {
    if (NEVER.contains(mention.type()) && !isGivenName(mention)) {
      Arrays.fill(isTaken, mention.from(), mention.to(), true);
    } else if (mention.type().equals("@ordinal") && isSpelled(mention)) {
      Arrays.fill(isTaken, mention.from(), mention.to(), true);
    } else if (mention.type().equals(THING)) {
      Arrays.fill(isThing, mention.from(), mention.to(), true);
    } else if (COMMON.contains(mention.type())) {
      Arrays.fill(isCommon, mention.from(), mention.to(), true);
    } else if (CALENDAR.contains(mention.type())) {
      Arrays.fill(isOfCalendar, mention.from(), mention.to(), true);
    }
  }

  /** "Second", but not the "V" of "V. Poe". */
  private boolean isSpelled(Mention ordinal) {
    return sentence.words().get(ordinal.from()).chars().anyMatch(Character::isLowerCase);
  }

  /** "Santiago Poe" is no place, though Santiago is. */
  private boolean isGivenName(Mention mention) {
    int next = mention.to();
    return mention.type().equals("party")
        && next == mention.from() + 1
        && next < sentence.size()
        && !sentence.at("@given-name", mention.from()).isEmpty()
        && Character.isUpperCase(firstOf(next));
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
        && isThing[end]
        && Character.isUpperCase(firstOf(end))
        && !isBehindParticle(end);
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
      if (isPart(i) || (i > from && isSurnameOfCalendar(i))) {
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
    if (isPart(at) || isName || (at > from && isMark(at))) {
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
    return isMark(next) || (at > from && isPart(next)) ? next : at;
  }

  /** "Theresa May", but not "Minister Rau May 5". */
  private boolean isSurnameOfCalendar(int index) {
    return isOfCalendar[index]
        && Character.isUpperCase(firstOf(index))
        && (index + 1 >= sentence.size() || !Character.isDigit(firstOf(index + 1)));
  }

  /** "Ana Rojas Jordán", but not "Ana Rojas, Jordan". */
  private boolean isSurnameOfParty(int from, int index) {
    return parts(from, index) >= 2
        && sentence.at("party", index).stream()
            .anyMatch(party -> party.to() == index + 1 && isNameOf(party))
        && index + 1 < sentence.size()
        && sentence.words().get(index + 1).equals(",");
  }

  private static boolean isNameOf(Mention party) {
    return party.meaning() instanceof Meaning.OfParty(var name)
        && name.form() == PartyName.Form.NAME;
  }

  /** "Sun Weidong", but not "Sunday Mass". */
  private boolean isGivenNameOfCalendar(int index) {
    return isOfCalendar[index]
        && sentence.words().get(index).length() <= SHORT_NAME
        && Character.isUpperCase(firstOf(index))
        && isPart(index + 1);
  }

  /** The second half of "Min-jung" and "Wekesang'ula", but not of "Jung-led" and "Poe's". */
  private boolean isSyllable(int index) {
    boolean isApostrophe =
        sentence.folded().get(index).equals("'")
            && index + 1 < sentence.size()
            && sentence.words().get(index + 1).length() > LONGEST_SHORT_FORM;
    return (isApostrophe || sentence.words().get(index).equals("-"))
        && index + 1 < sentence.size()
        && isPart(index - 1)
        && touches(index - 1)
        && touches(index)
        && Character.isLowerCase(firstOf(index + 1))
        && sentence.words().get(index + 1).length() <= LONGEST_SYLLABLE
        && sentence.at("@led", index + 1).isEmpty();
  }

  /** Elizabeth “Beth” Poe */
  private boolean isNickname(int index) {
    return index + 3 < sentence.size()
        && !sentence.at("@quote", index).isEmpty()
        && !sentence.at("@quote", index + 2).isEmpty()
        && isPart(index + 1)
        && isPart(index + 3);
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
      return isPart(index - 1)
          && touches(index - 1)
          && (letters == 1 || (letters <= LONGEST_SHORT_FORM && isPart(index + 1)));
    }
    return (word.equals("-") || sentence.folded().get(index).equals("'"))
        && isPart(index + 1)
        && touches(index - 1)
        && touches(index);
  }

  private boolean touches(int index) {
    var tokens = sentence.sentence().tokens();
    return index >= 0 && tokens.get(index).span().end() == tokens.get(index + 1).span().start();
  }

  private boolean isPart(int index) {
    return index < sentence.size()
        && Character.isUpperCase(firstOf(index))
        && !isTaken[index]
        && (!isThing[index] || isBehindParticle(index))
        && !isOfCalendar[index]
        && (!isCommon[index] || isInitial(index) || isBehindSign(index));
  }

  /** "Ann A. Poe", "I. V. Poe". */
  private boolean isInitial(int index) {
    return sentence.words().get(index).length() == 1
        && index + 1 < sentence.size()
        && sentence.words().get(index + 1).equals(".")
        && touches(index);
  }

  /** "Fahd al Said", "Mr. Said Poe". */
  private boolean isBehindSign(int index) {
    return isLong(index)
        && SIGNS.stream().anyMatch(type -> sentence.any(type, sign -> sign.to() == index));
  }

  /** "Hugo de la Fuente", but not "the Palace". */
  private boolean isBehindParticle(int index) {
    return sentence.any("@name-particle", particle -> particle.to() == index)
        && index > 1
        && Character.isUpperCase(firstOf(index));
  }

  private boolean isLong(int index) {
    return sentence.words().get(index).length() > SHORT_NAME;
  }

  private int firstOf(int index) {
    return sentence.words().get(index).codePointAt(0);
  }
}
