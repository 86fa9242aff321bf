package parley.document.language;

import java.util.Optional;
import java.util.Set;

/**
 * A day with its year before the dash with which the first sentence of a report opens, where no
 * place stands with it: {@code May 1, 2014 - The ministers of}.
 */
public final class DayBeforeDash {
  private static final String QUOTES = "\"“«‘";
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  /** How much of a line is looked at, in UTF-16 code units. */
  private static final int WITHIN = 60;

  private DayBeforeDash() {}

  /**
   * {@return where the sentence behind the dash starts; 0 if the line opens otherwise}
   *
   * @param line a line without its end, of any length
   */
  public static int end(String line) {
    String head = line.substring(0, Math.min(line.length(), WITHIN));
    if (!holdsDash(head) || !DayText.mayBeIn(head)) {
      return 0;
    }
    HeadWords words = new HeadWords(head);
    int from = Weekdays.of(words.folded(0)).isPresent() ? 1 : 0;
    from += words.folded(from).equals(",") ? 1 : 0;
    Optional<DayText> day = DayText.at(words.folded(), from, "");
    return day.filter(found -> found.date().isPresent())
        .map(DayText::end)
        .filter(dash -> isDash(words, dash))
        .map(dash -> words.start(dash + 1))
        .orElse(0);
  }

  /** Most lines open without one, and need not be cut into words. */
  private static boolean holdsDash(String head) {
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '-' || c == '–' || c == '—') {
        return true;
      }
    }
    return false;
  }

  /** A hyphen without spaces is part of a word or of a range of days. */
  private static boolean isDash(HeadWords words, int index) {
    return DASHES.contains(words.folded(index))
        && index + 1 < words.words().size()
        && words.start(index) > words.end(index - 1)
        && words.start(index + 1) > words.end(index)
        && opensSentence(words.words().get(index + 1));
  }

  private static boolean opensSentence(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || QUOTES.indexOf(word.charAt(0)) >= 0;
  }
}
