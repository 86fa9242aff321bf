package parley.merge.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parley.authority.NameVariants;

/**
 * The name of a person, ready for comparison.
 *
 * @param written as the source has it
 * @param words its words in plain lower-case letters, cut at spaces, hyphens and full stops,
 *     without honorifics, suffixes and particles; never empty
 */
public record PersonName(String written, List<String> words) {
  private static final Set<String> HONORIFICS = WordList.words("honorifics.txt");
  private static final Set<String> SUFFIXES = WordList.words("name-suffixes.txt");
  private static final Set<String> PARTICLES = WordList.words("name-particles.txt");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
  private static final String GAP = "[\\s.,\\-]+";
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** How two names go together. */
  public enum Match {
    /** Given name and surname of one are found in the other. */
    FULL,
    /** One is a surname alone, and the other has it. */
    SURNAME,
    /** They name different people. */
    NONE
  }

  /**
   * {@return a name ready for comparison}
   *
   * @param written the name as written, not blank
   */
  public static PersonName of(String written) {
    List<String> words = withParticles(written);
    for (int i = words.size() - 2; i > 0; i--) {
      if (PARTICLES.contains(words.get(i))) {
        words.remove(i);
      }
    }
    return new PersonName(written, List.copyOf(words));
  }

  private static List<String> withParticles(String written) {
    List<String> words =
        new ArrayList<>(
            Arrays.stream(Letters.fold(APOSTROPHES.matcher(written).replaceAll("")).split(GAP))
                .filter(word -> !word.isEmpty())
                .toList());
    while (words.size() > 1 && HONORIFICS.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && SUFFIXES.contains(words.getLast())) {
      words.removeLast();
    }
    return words.isEmpty() ? new ArrayList<>(List.of(Letters.fold(written))) : words;
  }

  /** {@return the name as a key: its words joined by hyphens, without honorifics and suffixes} */
  public String key() {
    return Letters.slug(String.join(" ", withParticles(written)));
  }

  /** {@return whether it is one word that can only be a surname} */
  public boolean isSurnameOnly() {
    return words.size() == 1 && !isWrittenWithoutSpaces();
  }

  private boolean isWrittenWithoutSpaces() {
    String word = words.getFirst();
    return word.codePointCount(0, word.length()) > 1
        && WITHOUT_SPACES.contains(UnicodeScript.of(word.codePointAt(0)));
  }

  /** {@return how many of its words are more than an initial} */
  public long fullness() {
    return words.stream().filter(word -> word.length() > 1).count();
  }

  /**
   * {@return whether both can name one person, by the names alone}
   *
   * @param other another name
   * @param surnameFirst whether the first word of a longer name may be its surname
   * @param variants which given names are forms of one name
   */
  public Match match(PersonName other, boolean surnameFirst, NameVariants variants) {
    boolean shorter = words.size() <= other.words.size();
    List<String> small = shorter ? words : other.words;
    List<String> large = shorter ? other.words : words;
    if (small.size() == 1) {
      return matchOne(small.getFirst(), large, surnameFirst);
    }
    boolean same =
        small.equals(large)
            || String.join("", small).equals(String.join("", large))
            || (!Collections.disjoint(small, large)
                && (sameWords(small, large)
                    || new Alignment(small, large, variants).found(surnameFirst)));
    return same ? Match.FULL : Match.NONE;
  }

  private static boolean sameWords(List<String> one, List<String> other) {
    return one.size() == other.size()
        && one.stream().sorted().toList().equals(other.stream().sorted().toList());
  }

  private Match matchOne(String word, List<String> large, boolean surnameFirst) {
    if (large.size() == 1) {
      if (!large.getFirst().equals(word)) {
        return Match.NONE;
      }
      return isWrittenWithoutSpaces() ? Match.FULL : Match.SURNAME;
    }
    int from = surnameFirst ? 0 : 1;
    return large.subList(from, large.size()).contains(word) ? Match.SURNAME : Match.NONE;
  }

  /** Looks for the words of one name, in their order, among those of a longer one. */
  private record Alignment(List<String> small, List<String> large, NameVariants variants) {

    boolean found(boolean surnameFirst) {
      return from(0, 0, surnameFirst ? 0 : 1, false);
    }

    private boolean from(int i, int j, int firstSurname, boolean surnameSeen) {
      if (i == small.size()) {
        return surnameSeen;
      }
      for (int k = j; k <= large.size() - (small.size() - i); k++) {
        boolean equal = small.get(i).equals(large.get(k));
        boolean surname =
            equal && k >= firstSurname && i >= firstSurname && small.get(i).length() > 1;
        if ((equal || givenFormsOfOne(i, k))
            && from(i + 1, k + 1, firstSurname, surnameSeen || surname)) {
          return true;
        }
      }
      return false;
    }

    private boolean givenFormsOfOne(int i, int k) {
      if (i == small.size() - 1 || k == large.size() - 1) {
        return false;
      }
      String one = small.get(i);
      String other = large.get(k);
      return (one.length() == 1 || other.length() == 1)
          ? one.charAt(0) == other.charAt(0)
          : variants.same(one, other);
    }
  }
}
