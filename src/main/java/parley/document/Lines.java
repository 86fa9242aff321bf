package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.document.language.DayBeforeDash;
import parley.document.language.Spaces;
import parley.document.page.Hint;
import parley.document.page.Page;

/**
 * Cuts a page into lines, and joins again what was wrapped at a fixed width.
 *
 * <p>A text is taken as wrapped if nearly all of its line breaks inside paragraphs stand where the
 * next word would not have fitted.
 */
final class Lines {
  private static final int WIDEST_WRAP = 110;
  private static final int NARROWEST_WRAP = 40;

  /** Fewer line breaks than this prove nothing. */
  private static final int FEWEST_BREAKS = 3;

  /** A line with less behind a day is an entry of a list of dates. */
  private static final int SHORTEST_REPORT = 80;

  /** A day further down than this dates no page. */
  private static final int DEEPEST_DAY = 5;

  private final String text;
  private final List<Line> lines = new ArrayList<>();

  private Lines(Page page) {
    text = page.text();
    boolean apart = true;
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = Math.min(end, Spaces.firstVisible(text, start));
      int last = Spaces.lastVisible(text, first, end);
      if (first < last) {
        add(new Span(first, last), page.hintAt(first), apart);
      }
      apart = first >= last;
      start = end + 1;
    }
    cutDay();
  }

  /**
   * A day before the dash with which the first sentence opens is a line of its own; where several
   * lines open so, they are a list of dates.
   */
  private void cutDay() {
    int[] dated =
        IntStream.range(0, lines.size())
            .filter(i -> DayBeforeDash.end(lines.get(i).text()) > 0)
            .limit(2)
            .toArray();
    if (dated.length != 1 || dated[0] > DEEPEST_DAY) {
      return;
    }
    Line whole = lines.get(dated[0]);
    int cut = whole.span().start() + DayBeforeDash.end(whole.text());
    if (whole.span().end() - cut < SHORTEST_REPORT) {
      return;
    }
    Span day = new Span(whole.span().start(), Spaces.lastVisible(text, whole.span().start(), cut));
    Span rest = new Span(cut, whole.span().end());
    lines.set(dated[0], new Line(day, day.of(text), whole.hint(), whole.apart()));
    lines.add(dated[0] + 1, new Line(rest, rest.of(text), whole.hint(), true));
  }

  /**
   * Adds a line; a date before its first words and a headline before its dateline are of their own.
   */
  private void add(Span span, Hint hint, boolean apart) {
    int end = LineHead.end(span.of(text), lines.isEmpty() || isOnlyDate(lines.getLast()));
    if (end == 0) {
      lines.add(new Line(span, span.of(text), hint, apart));
      return;
    }
    int cut = span.start() + end;
    Span head = new Span(span.start(), Spaces.lastVisible(text, span.start(), cut));
    lines.add(new Line(head, head.of(text), hint, apart));
    add(new Span(Spaces.firstVisible(text, cut), span.end()), hint, true);
  }

  private boolean isOnlyDate(Line line) {
    return lines.size() == 1 && LineHead.isDate(line.text());
  }

  /** {@return the lines of a page that hold anything, in order} */
  static List<Line> of(Page page) {
    Lines lines = new Lines(page);
    int width = lines.lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    return width >= NARROWEST_WRAP && width <= WIDEST_WRAP && lines.isWrapped(width)
        ? lines.joined(width)
        : List.copyOf(SpacedLines.joined(lines.text, lines.lines));
  }

  private boolean isWrapped(int width) {
    int breaks = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).apart() && isLong(lines.get(i - 1), width) && !opensEntry(i)) {
        breaks++;
        full += isFull(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return breaks >= FEWEST_BREAKS && full * 10 >= breaks * 7;
  }

  /** Short lines are titles, addresses or the last of a paragraph, wrapped or not. */
  private static boolean isLong(Line line, int width) {
    return line.text().length() * 10 >= width * 6;
  }

  private boolean opensEntry(int i) {
    return Marks.opensEntry(lines.get(i).text());
  }

  private static boolean isFull(Line line, Line next, int width) {
    int word = next.text().indexOf(' ');
    int needed = word < 0 ? next.text().length() : word;
    return line.text().length() + 1 + needed > width;
  }

  private List<Line> joined(int width) {
    List<Line> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int end = line.span().end();
      while (i + 1 < lines.size()
          && !lines.get(i + 1).apart()
          && lines.get(i + 1).hint() == line.hint()
          && !opensEntry(i + 1)
          && isFull(lines.get(i), lines.get(i + 1), width)) {
        i++;
        end = lines.get(i).span().end();
      }
      int start = line.span().start();
      result.add(
          new Line(new Span(start, end), text.substring(start, end), line.hint(), line.apart()));
    }
    return result;
  }
}
