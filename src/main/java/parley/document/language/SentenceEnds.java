package parley.document.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the sentences of a paragraph end.
 *
 * <p>Punctuation, capitals and the lists of abbreviations decide; a trained model is asked only
 * where they do not, as after a short capitalised word that no list knows. So {@code U.S. Assistant
 * Secretary} stays whole whatever the model thinks.
 *
 * <p>Safe for any number of threads; time grows with the length of the paragraph.
 */
public final class SentenceEnds {
  private static final String CLOSERS = "\"'”’»›)]“";
  private static final int FEW_LETTERS = 4;
  private static final int END_DOTS = 4;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_BRACKET = 40;

  private final Abbreviations abbreviations = new Abbreviations();
  private final SentenceStarts starts = new SentenceStarts();
  private final TrainedEnds trained = new TrainedEnds();
  private final LinePatterns stamps = LinePatterns.of("leading-dates.txt");

  /** Loads the lists of all languages and the model. */
  public SentenceEnds() {}

  /** Whether a sentence ends. */
  private enum Verdict {
    YES,
    NO,
    OPEN
  }

  /**
   * {@return the offset after the last character of each sentence, in order, white space left out;
   * empty for a blank text}
   *
   * @param text one paragraph; line ends in it count as spaces
   * @param language tag of its language
   */
  public List<Integer> in(String text, String language) {
    List<Integer> ends = new ArrayList<>();
    Optional<List<Integer>> asked = Optional.empty();
    boolean isAsked = false;
    int last = Spaces.lastVisible(text, 0, text.length());
    for (int i = Spaces.firstVisible(text, 0); i < last - 1; i++) {
      if (!isTerminator(text.charAt(i)) || isTerminator(text.charAt(i + 1))) {
        continue;
      }
      int end = afterClosers(text, i + 1);
      Verdict verdict = judge(text, i, end);
      if (verdict == Verdict.OPEN) {
        asked = isAsked ? asked : trained.starts(text, language);
        isAsked = true;
        int next = Spaces.firstVisible(text, end);
        verdict =
            asked
                .map(found -> found.contains(next) ? Verdict.YES : Verdict.NO)
                .orElseGet(() -> mayStart(text, next));
      }
      if (verdict == Verdict.YES && end < last) {
        ends.add(end);
        i = end - 1;
      }
    }
    if (last > 0) {
      ends.add(last);
    }
    return ends;
  }

  private Verdict judge(String text, int stop, int end) {
    int next = Spaces.firstVisible(text, end);
    if (next >= text.length() || text.charAt(next) == '.') {
      return Verdict.NO;
    }
    if (next == end) {
      return isGlued(text, stop, next) ? Verdict.YES : Verdict.NO;
    }
    int letter = starts.firstLetter(text, next);
    if (letter >= text.length()) {
      return Verdict.NO;
    }
    if (Character.isLowerCase(text.charAt(letter))) {
      // "… ended on Monday. date 2022-03-14" has lost the end of its line.
      return stamps.prefix(text.substring(next)) > 0 ? Verdict.YES : Verdict.NO;
    }
    if (isInBrackets(text, stop, end)) {
      return mayStart(text, next);
    }
    if (text.charAt(stop) != '.' || end > stop + 1) {
      return isEllipsis(text, stop) && text.charAt(stop) == '.'
          ? afterEllipsis(text, stop)
          : Verdict.YES;
    }
    return isEllipsis(text, stop) ? afterEllipsis(text, stop) : afterWord(text, stop, next);
  }

  private boolean isGlued(String text, int stop, int next) {
    return starts.isGlued(text, stop, next)
        && (starts.isStarter(text, next)
            || abbreviations.of(wordBefore(text, stop)) == Abbreviations.Use.NONE);
  }

  private Verdict afterWord(String text, int stop, int next) {
    String word = wordBefore(text, stop);
    boolean digit = Character.isDigit(text.charAt(next));
    if (isMiddleInitial(text, stop)) {
      return starts.isStarter(text, next) ? Verdict.YES : Verdict.NO;
    }
    return switch (abbreviations.of(word)) {
      case BEFORE_NAME -> Verdict.NO;
      case BEFORE_NUMBER -> digit ? Verdict.NO : Verdict.YES;
      case OF_STATE ->
          isBehindComma(text, stop + 1 - word.length())
                  || (!digit && starts.opensSentence(text, next))
              ? Verdict.YES
              : Verdict.NO;
      case ANYWHERE -> digit ? Verdict.NO : mayStart(text, next);
      case NONE -> ordinary(text, word, stop);
    };
  }

  private static boolean isBehindComma(String text, int word) {
    int last = Spaces.lastVisible(text, 0, word);
    return last > 0 && text.charAt(last - 1) == ',';
  }

  /** A bracket within the sentence, as in {@code Ambassador (ret.) Lee}, does not end it. */
  private static boolean isInBrackets(String text, int stop, int end) {
    int open = stop;
    while (open > 0 && stop - open < LONGEST_BRACKET && "()".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return text.substring(stop + 1, end).indexOf(')') >= 0
        && text.charAt(open) == '('
        && Spaces.lastVisible(text, 0, open) > 0
        && !isTerminator(text.charAt(Spaces.lastVisible(text, 0, open) - 1));
  }

  /** One capital between two names. */
  private static boolean isMiddleInitial(String text, int stop) {
    if (stop < 3
        || !Character.isUpperCase(text.charAt(stop - 1))
        || !Spaces.isSpace(text.charAt(stop - 2))
        || !Character.isLowerCase(text.charAt(stop - 3))) {
      return false;
    }
    int start = stop - 3;
    while (start > 0 && stop - start < LONGEST_NAME && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(text.charAt(start));
  }

  private Verdict mayStart(String text, int next) {
    return starts.opensSentence(text, next) ? Verdict.YES : Verdict.NO;
  }

  private static Verdict ordinary(String text, String word, int stop) {
    boolean enumerator =
        word.length() <= FEW_LETTERS
            && word.chars().limit(word.length() - 1L).allMatch(Character::isDigit)
            && Spaces.firstVisible(text, 0) == stop + 1 - word.length();
    if (enumerator) {
      return Verdict.NO;
    }
    boolean unknownShort = word.length() <= FEW_LETTERS && Character.isUpperCase(word.charAt(0));
    return unknownShort ? Verdict.OPEN : Verdict.YES;
  }

  private static boolean isEllipsis(String text, int stop) {
    return stop >= 2 && text.charAt(stop - 1) == ' ' && text.charAt(stop - 2) == '.';
  }

  /** Three spaced dots leave words out; a fourth ends the sentence. */
  private static Verdict afterEllipsis(String text, int stop) {
    int dots = 1;
    int i = stop;
    while (i >= 2 && dots < END_DOTS && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == '.') {
      dots++;
      i -= 2;
    }
    return dots >= END_DOTS ? Verdict.YES : Verdict.NO;
  }

  private static String wordBefore(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < 40 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, stop + 1).replace('’', '\'');
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
  }

  /** Skips closing quotes, brackets and footnote marks such as {@code [1]}. */
  private static int afterClosers(String text, int from) {
    int end = from;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int mark = afterMark(text, end);
    while (mark > end) {
      end = mark;
      mark = afterMark(text, end);
    }
    return end;
  }

  private static int afterMark(String text, int from) {
    int open = Spaces.firstVisible(text, from);
    if (open - from > 1 || open >= text.length() || text.charAt(open) != '[') {
      return from;
    }
    int close = text.indexOf(']', open, Math.min(text.length(), open + 5));
    boolean mark =
        close > open + 1
            && text.substring(open + 1, close).chars().allMatch(c -> c >= '0' && c <= '9');
    return mark ? close + 1 : from;
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }
}
