package parley.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import parley.web.view.Piece.Mark;
import parley.web.view.Piece.Words;

/**
 * Cuts a text at the ends of its passages. Passages may nest; where two cross, the later one is cut
 * in two where the earlier ends, since elements of a page cannot cross.
 */
final class Highlighter {
  private static final Comparator<Part> ORDER =
      Comparator.comparingInt(Part::start)
          .thenComparing(Comparator.comparingInt(Part::end).reversed())
          .thenComparingInt(part -> part.whole().start())
          .thenComparingInt(part -> part.whole().end());

  private final String text;
  private final Map<Range, Integer> facts;
  private final PriorityQueue<Part> parts = new PriorityQueue<>(ORDER);
  private int codePoint;
  private int codeUnit;

  /**
   * A stretch of the text in code points.
   *
   * @param start 0-based
   * @param end exclusive
   */
  record Range(int start, int end) {}

  private record Part(int start, int end, Range whole) {}

  private Highlighter(String text, Map<Range, Integer> facts) {
    this.text = text;
    this.facts = facts;
  }

  /**
   * {@return the text in pieces that hold all of it, in order}
   *
   * @param text any text
   * @param facts the passages, each with the number of facts that rest on it; those that do not lie
   *     in the text are left out
   */
  static List<Piece> pieces(String text, Map<Range, Integer> facts) {
    Highlighter highlighter = new Highlighter(text, facts);
    int length = text.codePointCount(0, text.length());
    facts.keySet().stream()
        .filter(range -> 0 <= range.start && range.start < range.end && range.end <= length)
        .forEach(range -> highlighter.parts.add(new Part(range.start, range.end, range)));
    return highlighter.fill(0, length);
  }

  private List<Piece> fill(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (Part next = parts.peek(); next != null && next.start < to; next = parts.peek()) {
      Part part = parts.remove();
      int end = Math.min(part.end, to);
      if (part.end > to) {
        parts.add(new Part(to, part.end, part.whole));
      }
      addWords(pieces, at, part.start);
      pieces.add(mark(part, end, fill(part.start, end)));
      at = end;
    }
    addWords(pieces, at, to);
    return List.copyOf(pieces);
  }

  private Mark mark(Part part, int end, List<Piece> pieces) {
    Range whole = part.whole;
    return new Mark(
        whole.start,
        whole.end,
        part.start == whole.start,
        end == whole.end,
        facts.getOrDefault(whole, 0),
        pieces);
  }

  private void addWords(List<Piece> pieces, int from, int to) {
    if (from < to) {
      int start = codeUnit(from);
      pieces.add(new Words(text.substring(start, codeUnit(to))));
    }
  }

  /** Words are added in the order of the text, so each step goes on from the one before. */
  private int codeUnit(int target) {
    codeUnit = text.offsetByCodePoints(codeUnit, target - codePoint);
    codePoint = target;
    return codeUnit;
  }
}
