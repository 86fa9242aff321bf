package parley.merge.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.authority.Words;

/** The words of a name that tell it from other names of its kind. */
public final class ContentWords {
  private static final Set<String> FUNCTION = WordList.words("function-words.txt");
  private static final Set<String> MEETING = WordList.words("meeting-words.txt");

  private ContentWords() {}

  /**
   * {@return the words of a series' name or key without those that any series may have, such as
   * "dialogue"; all its words if no other is left}
   *
   * @param name such as {@code Human Rights Dialogue} or {@code human-rights-dialogue}
   */
  public static Set<String> ofSeries(String name) {
    Set<String> words = select(name, word -> !FUNCTION.contains(word) && !MEETING.contains(word));
    return words.isEmpty() ? select(name, word -> true) : words;
  }

  /**
   * {@return the words of a role, organization or other name without articles and prepositions; all
   * its words if no other is left}
   *
   * @param name such as {@code Assistant Secretary of State}
   */
  public static Set<String> of(String name) {
    Set<String> words = select(name, word -> !FUNCTION.contains(word));
    return words.isEmpty() ? select(name, word -> true) : words;
  }

  /**
   * {@return a name without the articles and prepositions behind it; all its words if no other is
   * left}
   *
   * @param words such as {@code Ministry of Health of the}, of which a further name was cut off
   */
  public static String withoutTail(List<String> words) {
    int end = words.size();
    while (end > 0 && FUNCTION.contains(Letters.fold(words.get(end - 1)))) {
      end--;
    }
    return String.join(" ", end > 0 ? words.subList(0, end) : words);
  }

  /**
   * {@return whether all words of the smaller set are in the other; false if one is empty}
   *
   * @param one words of a name
   * @param other words of another
   */
  public static boolean contained(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    return !small.isEmpty() && large.containsAll(small);
  }

  /**
   * {@return whether at least half of the words of the smaller set are in the other}
   *
   * @param one words of a name
   * @param other words of another
   */
  public static boolean overlap(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    int shared = 0;
    for (String word : small) {
      shared += large.contains(word) ? 1 : 0;
    }
    return shared > 0 && 2 * shared >= small.size();
  }

  private static Set<String> select(String name, Predicate<String> wanted) {
    List<String> words = Words.split(name).stream().map(Letters::fold).toList();
    Set<String> selected = new TreeSet<>();
    for (String word : words) {
      if (Character.isLetterOrDigit(word.codePointAt(0)) && wanted.test(word)) {
        selected.add(word);
      }
    }
    return selected;
  }
}
