package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.document.page.Hint;

/**
 * Joins again the printed lines of a text in which a blank line follows each of them, as it comes
 * out of scanners and converters, so that blank lines do not tell where a paragraph ends.
 */
final class SpacedLines {
  private static final int FEWEST_LINES = 6;
  private static final int WIDEST = 140;

  /** Shorter lines are titles and addresses. */
  private static final int SHORTEST = 30;

  /** A sentence that goes on behind a blank line fewer times than this proves nothing. */
  private static final int FEWEST_BREAKS = 3;

  private static final String SENTENCE_ENDS = ".!?;:…";
  private static final String CLOSERS = "\"'”’»)]";

  private final String text;
  private final List<Line> lines;
  private final int width;

  private SpacedLines(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    int[] lengths = brokenLengths();
    width = lengths.length >= FEWEST_BREAKS && areAlike(lengths) ? lengths[lengths.length - 1] : 0;
  }

  /** {@return the lines, joined if blank lines stand between nearly all of them} */
  static List<Line> joined(String text, List<Line> lines) {
    long apart = lines.stream().filter(Line::apart).count();
    if (lines.size() < FEWEST_LINES || apart * 20 < lines.size() * 19L) {
      return lines;
    }
    SpacedLines spaced = new SpacedLines(text, lines);
    return spaced.width > 0 ? spaced.joined() : lines;
  }

  /** How long the lines are that end in the middle of a sentence, in rising order. */
  private int[] brokenLengths() {
    return IntStream.range(1, lines.size())
        .filter(i -> isOpen(lines.get(i - 1)) && startsLow(lines.get(i)))
        .map(i -> lines.get(i - 1).text().length())
        .filter(length -> length >= SHORTEST && length <= WIDEST)
        .sorted()
        .toArray();
  }

  /** Lines that were filled are about as long as one another. */
  private static boolean areAlike(int[] lengths) {
    int longest = lengths[lengths.length - 1];
    return lengths[lengths.length / 2] * 5 >= longest * 4;
  }

  private List<Line> joined() {
    List<Line> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      result.add(i > 0 && goesOn(i) ? result.removeLast().with(line, text) : line);
    }
    return result;
  }

  private boolean goesOn(int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    int length = before.text().length();
    if (before.hint() != Hint.NONE
        || line.hint() != Hint.NONE
        || !isOpen(before)
        || Marks.opensEntry(line.text())
        || length < SHORTEST) {
      return false;
    }
    return startsLow(line) || (isFilled(before, line) && isShouted(before) == isShouted(line));
  }

  /** The letters of print are not all as wide, so that one filled line has more than another. */
  private boolean isFilled(Line line, Line next) {
    int word = next.text().indexOf(' ');
    int needed = line.text().length() + 1 + (word < 0 ? next.text().length() : word);
    return needed * 10 >= width * 9 && line.text().length() * 10 <= width * 12;
  }

  private static boolean isShouted(Line line) {
    return line.text().codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean startsLow(Line line) {
    return Character.isLowerCase(line.text().codePointAt(0)) && line.text().indexOf(' ') != 1;
  }

  private static boolean isOpen(Line line) {
    String words = line.text();
    int last = words.length() - 1;
    while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return SENTENCE_ENDS.indexOf(words.charAt(last)) < 0;
  }
}
