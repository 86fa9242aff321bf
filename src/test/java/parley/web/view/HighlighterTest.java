package parley.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import parley.web.view.Highlighter.Range;
import parley.web.view.Piece.Mark;
import parley.web.view.Piece.Words;

/** Passages become nested pieces, whatever their offsets are. */
final class HighlighterTest {

  @Test
  void aPassageIsCutOutOfTheText() {
    assertEquals("ab[2-4:cd]ef", shown("abcdef", new Range(2, 4)));
  }

  @Test
  void passagesNest() {
    assertEquals("a[1-5:b[2-3:c]de]f", shown("abcdef", new Range(2, 3), new Range(1, 5)));
    assertEquals("[0-6:[0-2:ab]cdef]", shown("abcdef", new Range(0, 2), new Range(0, 6)));
  }

  @Test
  void aPassageThatCrossesAnotherIsCutWhereTheOtherEnds() {
    assertEquals("[0-4:ab[2-6:cd>]][<2-6:ef]", shown("abcdef", new Range(0, 4), new Range(2, 6)));
  }

  @Test
  void offsetsCountCodePoints() {
    String flag = "\uD83C\uDDE8\uD83C\uDDFA";
    assertEquals("x[1-3:" + flag + "]y", shown("x" + flag + "y", new Range(1, 3)));
  }

  @Test
  void passagesOutsideTheTextAreLeftOut() {
    assertEquals(
        "abc", shown("abc", new Range(-1, 2), new Range(2, 4), new Range(2, 2), new Range(3, 1)));
    assertEquals("", shown("", new Range(0, 1)));
  }

  @Property
  void noWordIsLostAndEveryPassageIsWhole(
      @ForAll String text, @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 20) Integer> ends) {
    Map<Range, Integer> passages = new HashMap<>();
    for (int at = 0; at + 1 < ends.size(); at += 2) {
      passages.put(new Range(ends.get(at), ends.get(at + 1)), 1);
    }
    List<Piece> pieces = Highlighter.pieces(text, passages);
    int length = text.codePointCount(0, text.length());
    Map<String, String> found = new TreeMap<>();
    collect(pieces, found);

    assertEquals(text, plain(pieces));
    passages.keySet().stream()
        .filter(range -> range.start() < range.end() && range.end() <= length)
        .forEach(
            range ->
                assertEquals(
                    text.substring(
                        text.offsetByCodePoints(0, range.start()),
                        text.offsetByCodePoints(0, range.end())),
                    found.get(range.start() + "-" + range.end())));
    assertTrue(found.size() <= passages.size());
  }

  private static String shown(String text, Range... ranges) {
    return show(
        Highlighter.pieces(
            text, List.of(ranges).stream().collect(Collectors.toMap(range -> range, range -> 1))));
  }

  private static String show(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece) {
                  case Words words -> words.text();
                  case Mark mark ->
                      (mark.isFirst() ? "[" : "[<")
                          + mark.name()
                          + ":"
                          + show(mark.pieces())
                          + (mark.isLast() ? "]" : ">]");
                })
        .collect(Collectors.joining());
  }

  private static String plain(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece) {
                  case Words words -> words.text();
                  case Mark mark -> plain(mark.pieces());
                })
        .collect(Collectors.joining());
  }

  private static void collect(List<Piece> pieces, Map<String, String> found) {
    for (Piece piece : pieces) {
      if (piece instanceof Mark mark) {
        found.merge(mark.name(), plain(mark.pieces()), String::concat);
        collect(mark.pieces(), found);
      }
    }
  }
}
