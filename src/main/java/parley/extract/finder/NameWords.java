package parley.extract.finder;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/** Which words of a sentence can be parts of the name of a person, word by word. */
final class NameWords {
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

  /** All types that say whether a word can be part of a name. */
  private static final Set<String> COUNTED = new HashSet<>();

  static {
    COUNTED.addAll(NEVER);
    COUNTED.addAll(CALENDAR);
    COUNTED.addAll(COMMON);
    COUNTED.addAll(List.of("@ordinal", "@thing-noun"));
  }

  /** Words for things that behind a particle may be of a name: "de la Fuente". */
  private static final String THING = "@thing-noun";

  private final Annotated sentence;
  private final boolean[] isTaken;

  /** Words such as "A" and "Said": parts of a name only where what stands before shows it. */
  private final boolean[] isCommon;

  private final boolean[] isOfCalendar;
  private final boolean[] isThing;

  NameWords(Annotated sentence) {
    this.sentence = sentence;
    this.isTaken = new boolean[sentence.size()];
    this.isCommon = new boolean[sentence.size()];
    this.isOfCalendar = new boolean[sentence.size()];
    this.isThing = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      List<Mention> here = sentence.at(i);
      for (int k = 0; k < here.size(); k++) {
        cover(here.get(k));
      }
    }
  }

  /** Plain loops, since this is done to every sentence. */
  private void cover(Mention mention) {
    if (!COUNTED.contains(mention.type())) {
      return;
    }
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

  /** "Julio Poe", "April Poe", but not "15 de Julio de 2015". */
  private boolean isGivenName(int index) {
    return index + 1 < sentence.size()
        && !sentence.at("@given-name", index).isEmpty()
        && Character.isUpperCase(firstOf(index + 1));
  }

  /** {@return whether a word stands for a thing, such as "Act"} */
  boolean isThing(int index) {
    return isThing[index];
  }

  /** {@return whether a word is of a month or weekday} */
  boolean isOfCalendar(int index) {
    return isOfCalendar[index];
  }

  /** {@return whether nothing stands between a word and the next} */
  boolean touches(int index) {
    var tokens = sentence.sentence().tokens();
    return index >= 0 && tokens.get(index).span().end() == tokens.get(index + 1).span().start();
  }

  /** {@return whether a word can be a part of a name by itself} */
  boolean isPart(int index) {
    return index < sentence.size()
        && Character.isUpperCase(firstOf(index))
        && !isTaken[index]
        && (!isThing[index] || isBehindParticle(index))
        && (!isOfCalendar[index] || isGivenName(index))
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
    return !isShort(index)
        && SIGNS.stream().anyMatch(type -> sentence.any(type, sign -> sign.to() == index));
  }

  /** "Hugo de la Fuente", but not "the Palace". */
  boolean isBehindParticle(int index) {
    return sentence.any("@name-particle", particle -> particle.to() == index)
        && index > 1
        && Character.isUpperCase(firstOf(index));
  }

  /** {@return whether a word is as short as "Sun" and "Said" are not} */
  boolean isShort(int index) {
    return sentence.words().get(index).length() <= SHORT_NAME;
  }

  /** {@return the first letter of a word} */
  int firstOf(int index) {
    return sentence.words().get(index).codePointAt(0);
  }
}
