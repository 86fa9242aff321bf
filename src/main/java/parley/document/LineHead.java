package parley.document;

import java.util.Optional;
import java.util.Set;
import parley.authority.Words;
import parley.document.language.DatelineText;
import parley.document.language.LinePatterns;
import parley.document.language.Spaces;
import parley.document.language.WordFile;

/**
 * What was a line of its own before somebody took the line ends out: a date before the first words
 * or behind the last ones, or a headline before its dateline.
 */
final class LineHead {
  private static final int LONGEST_HEADLINE = 250;

  /** A text shorter than this is no report with its headline. */
  private static final int SHORTEST_REPORT = 300;

  private static final String STOPS = ".;:,";
  private static final Set<String> INNER_WORDS = WordFile.foldedWords("inner-words.txt");
  private static final LinePatterns DATES = LinePatterns.of("leading-dates.txt");

  private LineHead() {}

  /** {@return whether a line is a date as it stands before the first words of a line} */
  static boolean isDate(String line) {
    return DATES.match(line);
  }

  /**
   * {@return where the rest of a line starts; 0 if it is one whole}
   *
   * @param line a line without its end
   * @param first whether it is the first of its page, dates aside
   */
  static int end(String line, boolean first) {
    int date = DATES.prefix(line);
    if (date > 0) {
      return date < line.length() ? date : 0;
    }
    return first && line.length() >= SHORTEST_REPORT ? dateline(line) : 0;
  }

  /** {@return where a date that stands behind the last words of a line starts; 0 if none does} */
  static int tail(String line) {
    int day = line.lastIndexOf(' ');
    int start = line.lastIndexOf(' ', day - 1);
    return start > 0 && DATES.match(line.substring(start + 1)) ? start + 1 : 0;
  }

  /** "will be in Oslo on" is no headline before "Friday, 3 March 2023." */
  private static boolean endsInside(String line, int space) {
    int start = space;
    while (start > 0 && !Spaces.isSpace(line.charAt(start - 1))) {
      start--;
    }
    String word = line.substring(start, space);
    return !word.isEmpty()
        && Character.isLowerCase(word.codePointAt(0))
        && INNER_WORDS.contains(Words.fold(word));
  }

  private static int dateline(String line) {
    if (DatelineText.at(line).isPresent()) {
      return 0;
    }
    for (int space = line.indexOf(' ');
        space > 0 && space <= LONGEST_HEADLINE;
        space = line.indexOf(' ', space + 1)) {
      Optional<DatelineText> found =
          STOPS.indexOf(line.charAt(space - 1)) < 0 && !endsInside(line, space)
              ? DatelineText.at(line, space + 1)
              : Optional.empty();
      if (found.filter(DatelineText::sure).isPresent()) {
        return space + 1;
      }
    }
    return 0;
  }
}
