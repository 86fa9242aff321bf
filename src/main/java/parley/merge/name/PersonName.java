package parley.merge.name;

import static java.util.stream.Collectors.toSet;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import parley.authority.NameVariants;

/**
 * The name of a person, ready for comparison.
 *
 * @param written as the source has it
 * @param words its words in plain lower-case letters, cut at spaces, hyphens and full stops,
 *     without honorifics, suffixes and particles; never empty
 * @param plain each of the words without the letters that stand for an umlaut
 * @param spelt each of the words in the one spelling that stands for those of another script
 * @param generation which bearer of the name it is, such as junior; empty if it does not say
 */
public record PersonName(
    String written, List<String> words, List<String> plain, List<String> spelt, String generation) {
  private static final Set<String> HONORIFICS = WordList.words("honorifics.txt");
  private static final Set<String> SUFFIXES = WordList.words("name-suffixes.txt");
  private static final Set<String> PARTICLES = WordList.words("name-particles.txt");
  private static final Map<String, String> GENERATIONS = generations();

  /** The names that were asked for last: documents name few people over and over. */
  private static final Recent<String, PersonName> KNOWN = new Recent<>(10_000, PersonName::read);

  /** "E." and "E" stand for a name, "e" and "y" join two. */
  private static final Pattern INITIAL = Pattern.compile("(?U)(?<![\\p{L}])\\p{Lu}(?![\\p{L}'’])");

  private static final Pattern ARTICLE = Pattern.compile("(?iU)\\b(al|el|as|ash|az)[-‑](?=\\p{L})");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");

  /** Shorter words are too often a letter apart. */
  private static final int LONG = 5;

  private static final String GAP = "[\\s.,\\-]+";
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** How two names go together. */
  public enum Match {
    /** One is a surname alone, and the other has it. */
    SURNAME,
    /** Given name and surname of one are found in the other. */
    FULL,
    /**
     * Given name and surname are the same, but each has a word more: one a second given name, the
     * other a second surname.
     */
    CROSSED,
    /** They name different people. */
    NONE;

    /**
     * {@return whether less speaks for one person; a surname is not worse than a whole name, as
     * both go with each other}
     *
     * @param other another outcome
     */
    public boolean isWorseThan(Match other) {
      return compareTo(other) > 0;
    }
  }

  /**
   * {@return a name ready for comparison}
   *
   * @param written the name as written, not blank
   */
  public static PersonName of(String written) {
    return KNOWN.get(written);
  }

  private static PersonName read(String written) {
    List<String> words = withParticles(ARTICLE.matcher(written).replaceAll(""));
    Set<String> initials =
        INITIAL.matcher(written).results().map(m -> Letters.fold(m.group())).collect(toSet());
    for (int i = words.size() - 2; i > 0; i--) {
      if (PARTICLES.contains(words.get(i)) && !initials.contains(words.get(i))) {
        words.remove(i);
      }
    }
    return new PersonName(
        written,
        List.copyOf(words),
        words.stream().map(Spelling::withoutUmlauts).toList(),
        words.stream().map(Spelling::ofOtherScript).toList(),
        generationOf(written));
  }

  private static String generationOf(String written) {
    List<String> words = split(written);
    return words.size() > 1 ? GENERATIONS.getOrDefault(words.getLast(), "") : "";
  }

  private static List<String> split(String written) {
    return Arrays.stream(Letters.fold(APOSTROPHES.matcher(written).replaceAll("")).split(GAP, -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> withParticles(String written) {
    List<String> words = new ArrayList<>(split(written));
    while (words.size() > 1 && HONORIFICS.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && isSuffix(words.getLast())) {
      words.removeLast();
    }
    return words.isEmpty() ? new ArrayList<>(List.of(Letters.fold(written))) : words;
  }

  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word) || GENERATIONS.containsKey(word);
  }

  /**
   * {@return whether a slip of the pen may have made one of the other: a long word of each differs
   * by a letter at most}
   *
   * @param other another name
   */
  public boolean maySlipInto(PersonName other) {
    LevenshteinDistance distance = new LevenshteinDistance(1);
    return words.stream()
        .filter(word -> word.length() >= LONG)
        .anyMatch(
            word -> other.words.stream().anyMatch(theirs -> distance.apply(word, theirs) >= 0));
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
   * @param custom how such people's names are written
   * @param variants which given names are forms of one name
   */
  public Match match(PersonName other, Custom custom, NameVariants variants) {
    boolean shorter = words.size() <= other.words.size();
    PersonName small = shorter ? this : other;
    PersonName large = shorter ? other : this;
    if (small.words.size() == 1) {
      return small.matchOne(large, custom);
    }
    return small.isOfAnotherGeneration(large) || !small.mayHaveInitialsOf(large)
        ? Match.NONE
        : small.matchWords(large, custom, variants);
  }

  private Match matchWords(PersonName large, Custom custom, NameVariants variants) {
    List<String> own = compared(custom);
    List<String> theirs = large.compared(custom);
    boolean same =
        own.equals(theirs)
            || haveSameLetters(own, theirs)
            || (!Collections.disjoint(own, theirs)
                && (sameWords(own, theirs)
                    || new Alignment(this, large, own, theirs, variants)
                        .found(custom.surnameFirst())));
    if (same) {
      return Match.FULL;
    }
    return crosses(own, theirs) || crosses(theirs, own) ? Match.CROSSED : Match.NONE;
  }

  /** "Bruno Eduardo Rodríguez" and "Bruno Rodríguez Parrilla" may be one. */
  private static boolean crosses(List<String> one, List<String> other) {
    int surname = one.size() - 1;
    return surname > 1
        && other.size() > 2
        && one.getFirst().equals(other.getFirst())
        && one.get(surname).length() > 1
        && one.get(surname).equals(other.get(1));
  }

  private List<String> compared(Custom custom) {
    return custom.respelt() ? spelt : plain;
  }

  /** Father and son: by what is said of them, or where only the one without it has an initial. */
  private boolean isOfAnotherGeneration(PersonName other) {
    if (!generation.isEmpty() && !other.generation.isEmpty()) {
      return !generation.equals(other.generation);
    }
    return (!generation.isEmpty() && initials().isEmpty() && !other.initials().isEmpty())
        || (!other.generation.isEmpty() && other.initials().isEmpty() && !initials().isEmpty());
  }

  /** "George H. W." and "George W." are two, though the one holds all words of the other. */
  private boolean mayHaveInitialsOf(PersonName other) {
    List<String> own = initials();
    List<String> theirs = other.initials();
    if (own.isEmpty() || theirs.isEmpty() || fullness() != other.fullness()) {
      return true;
    }
    int common = Math.min(own.size(), theirs.size());
    return own.subList(0, common).equals(theirs.subList(0, common));
  }

  /** {@return the letters that stand for names between the first word and the last} */
  private List<String> initials() {
    return words.size() < 3
        ? List.of()
        : words.subList(1, words.size() - 1).stream().filter(word -> word.length() == 1).toList();
  }

  /** "Abdel Aziz" and "Abdelaziz": the same when written together. */
  private static boolean haveSameLetters(List<String> one, List<String> other) {
    return letters(one) == letters(other) && String.join("", one).equals(String.join("", other));
  }

  private static int letters(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters;
  }

  private static boolean sameWords(List<String> one, List<String> other) {
    return one.size() == other.size()
        && one.containsAll(other)
        && one.stream().sorted().toList().equals(other.stream().sorted().toList());
  }

  private Match matchOne(PersonName large, Custom custom) {
    String word = compared(custom).getFirst();
    List<String> theirs = large.compared(custom);
    if (theirs.size() == 1) {
      if (!theirs.getFirst().equals(word)) {
        return Match.NONE;
      }
      return isWrittenWithoutSpaces() ? Match.FULL : Match.SURNAME;
    }
    int from = custom.surnameFirst() ? 0 : 1;
    return theirs.subList(from, theirs.size()).contains(word) ? Match.SURNAME : Match.NONE;
  }

  private static Map<String, String> generations() {
    Map<String, String> generations = new TreeMap<>();
    for (String line : WordList.lines("generations.tsv")) {
      int tab = line.indexOf('\t');
      generations.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return generations;
  }
}
