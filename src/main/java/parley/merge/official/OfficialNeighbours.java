package parley.merge.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.authority.NameVariants;
import parley.merge.name.Custom;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;

/**
 * Which reports bear on each other, as {@link parley.merge.meeting.MeetingNeighbours} says it of
 * meetings.
 *
 * <p>Full names do if one person may have both. A surname alone is taken for that of a person only
 * if a party is the same, or a role, meeting or document where parties do not contradict each
 * other; otherwise all the world's bearers of a surname would hang together.
 */
public final class OfficialNeighbours {
  /** The most that any parties allow, of names as they are written and as they may be respelt. */
  private static final Custom WRITTEN = new Custom(true, false);

  private static final Custom RESPELT = new Custom(true, true);

  /** Between a word and the party of whoever has it in the name. */
  private static final String OF = " of ";

  /** Between a word and the letter that another word of the name may begin with. */
  private static final String WITH = " with ";

  private final NameVariants variants;

  /**
   * Creates a comparison.
   *
   * @param variants which given names are forms of one name
   */
  public OfficialNeighbours(NameVariants variants) {
    this.variants = variants;
  }

  /**
   * {@return the keys under which a report is found by others}
   *
   * @param report any
   */
  public Set<String> filedUnder(OfficialReport report) {
    Set<String> words = new TreeSet<>();
    report.names().forEach(name -> words.addAll(words(name)));
    Set<String> keys = withParties(words, report);
    if (!report.name().isSurnameOnly()) {
      keys.addAll(words);
      report.names().forEach(name -> keys.addAll(pairs(name)));
    }
    return keys;
  }

  /**
   * {@return each word of a name beside each letter that another of its words may begin with}
   *
   * <p>Of two full names of one person the shorter has its last word in the longer, which has its
   * first in some form too. So they are found by these two: of a common surname alone there may be
   * thousands of bearers.
   */
  private Set<String> pairs(PersonName name) {
    Set<String> pairs = new TreeSet<>();
    for (String word : words(name)) {
      boolean isTwice = Collections.frequency(name.spelt(), word) > 1;
      for (int other = 0; other < name.spelt().size(); other++) {
        if (isTwice || !name.spelt().get(other).equals(word)) {
          letters(name, other).forEach(letter -> pairs.add(pair(word, letter)));
        }
      }
    }
    return pairs;
  }

  /** {@return the last word of a name beside each letter that its first may begin with} */
  private Set<String> lastAndFirst(PersonName name) {
    Set<String> pairs = new TreeSet<>();
    letters(name, 0).forEach(letter -> pairs.add(pair(name.spelt().getLast(), letter)));
    return pairs;
  }

  private SortedSet<Character> letters(PersonName name, int word) {
    SortedSet<Character> letters = new TreeSet<>(variants.initials(name.words().get(word)));
    name.spelt().get(word).chars().limit(1).forEach(letter -> letters.add((char) letter));
    return letters;
  }

  private static String pair(String word, char letter) {
    return word + WITH + letter;
  }

  /**
   * {@return the keys under which a report looks for others; two may be neighbours only if one
   * looks where the other is filed}
   *
   * @param report any
   */
  public Set<String> soughtUnder(OfficialReport report) {
    Set<String> sought = new TreeSet<>(soughtWords(report.name()));
    if (!report.name().isSurnameOnly()) {
      return report.name().words().size() == 1 ? sought : lastAndFirst(report.name());
    }
    Set<String> keys = withParties(sought, report);
    sought.forEach(word -> keys.add(word + OF));
    if (report.parties().isEmpty()) {
      keys.addAll(sought);
    }
    return keys;
  }

  /**
   * {@return the keys under which surnames look that may be of a report's person}
   *
   * @param report any
   */
  public static Set<String> surnamesSoughtUnder(OfficialReport report) {
    Set<String> keys = new TreeSet<>();
    report.names().forEach(name -> words(name).forEach(word -> keys.add(word + OF)));
    return keys;
  }

  /**
   * {@return whether one person may have the names of both, whatever else is said of them}
   *
   * @param one a report
   * @param other another
   */
  public boolean mayBeOne(OfficialReport one, OfficialReport other) {
    return matches(one, other, match -> match != Match.NONE);
  }

  /** {@return the words of a name under which others find its bearer} */
  static List<String> words(PersonName name) {
    List<String> words = new ArrayList<>(name.spelt());
    int last = words.size() - 1;
    // Too many have an initial between given name and surname, and nobody is found by it alone.
    for (int i = last - 1; i > 0; i--) {
      if (words.get(i).length() == 1) {
        words.remove(i);
      }
    }
    return words;
  }

  /**
   * {@return the words of a name under which its bearer looks for others: surnames may be these}
   */
  static List<String> soughtWords(PersonName name) {
    List<String> words = words(name);
    return words.subList(words.size() > 1 ? 1 : 0, words.size());
  }

  private static Set<String> withParties(Set<String> words, OfficialReport report) {
    Set<String> keys = new TreeSet<>();
    for (String word : words) {
      report.parties().forEach(party -> keys.add(word + OF + party));
      if (report.parties().isEmpty()) {
        keys.add(word + OF);
      }
    }
    return keys;
  }

  /**
   * {@return whether one may decide what becomes of the other}
   *
   * @param one a report
   * @param other another
   */
  public Bearing bearing(OfficialReport one, OfficialReport other) {
    if (!one.name().isSurnameOnly() && !other.name().isSurnameOnly()) {
      return matches(one, other, match -> match == Match.FULL || match == Match.CROSSED)
          ? Bearing.ALWAYS
          : Bearing.NEVER;
    }
    return matches(one, other, match -> match != Match.NONE)
        ? bearingOfSurnames(one, other)
        : Bearing.NEVER;
  }

  private static Bearing bearingOfSurnames(OfficialReport one, OfficialReport other) {
    if (!one.parties().isEmpty() && !other.parties().isEmpty()) {
      // A third report may say that a person acts for both, but that one has the party then.
      return Collections.disjoint(one.parties(), other.parties()) ? Bearing.NEVER : Bearing.ALWAYS;
    }
    return OfficialReport.shareRole(one.roles(), other.roles()) ? Bearing.ALWAYS : Bearing.BESIDE;
  }

  private boolean matches(OfficialReport one, OfficialReport other, Predicate<Match> wanted) {
    return one.names().stream()
        .anyMatch(ours -> other.names().stream().anyMatch(theirs -> match(ours, theirs, wanted)));
  }

  /** A person's party says how names are compared, and may become known only by a third report. */
  private boolean match(PersonName one, PersonName other, Predicate<Match> wanted) {
    return wanted.test(one.match(other, RESPELT, variants))
        || ((isRespelt(one) || isRespelt(other))
            && wanted.test(one.match(other, WRITTEN, variants)));
  }

  private static boolean isRespelt(PersonName name) {
    return !name.plain().equals(name.spelt());
  }
}
