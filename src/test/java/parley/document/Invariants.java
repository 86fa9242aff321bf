package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import parley.authority.Words;
import parley.document.language.Spaces;

/** What must hold for every document, whatever its text. */
final class Invariants {
  private Invariants() {}

  /** Checks nesting, order, quotes, well-formed text, and that nothing is lost. */
  static void check(Document document) {
    String text = document.text();
    isClean(text);
    List<Span> covered = new ArrayList<>();
    Span last = new Span(0, 1);
    boolean first = true;
    for (Item item : document.items()) {
      assertTrue(first || last.end() <= item.span().start(), "items overlap: " + item.span());
      first = false;
      last = item.span();
      check(text, item);
      item.blocks().forEach(block -> covered.add(block.span()));
    }
    document.omissions().forEach(omission -> covered.add(omission.span()));
    covered.sort(null);
    nothingIsLost(text, covered);
    for (Span span : covered) {
      Span points = document.codePoints(span);
      int[] all = text.codePoints().toArray();
      assertEquals(span.of(text), new String(all, points.start(), points.end() - points.start()));
    }
  }

  private static void isClean(String text) {
    assertFalse(text.contains("\r"));
    assertFalse(text.contains("\uFEFF"));
    assertTrue(text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
    assertTrue(
        text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE),
        "a lone surrogate");
    assertTrue(java.text.Normalizer.isNormalized(text, java.text.Normalizer.Form.NFC));
  }

  private static void check(String text, Item item) {
    int end = item.span().start();
    for (Block block : item.blocks()) {
      assertTrue(item.span().covers(block.span()));
      assertTrue(end <= block.span().start(), "blocks overlap: " + block);
      end = block.span().end();
      check(text, block);
    }
  }

  private static void check(String text, Block block) {
    int bullet =
        block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.SUBHEAD
            ? 0
            : Marks.afterBullet(block.span().of(text));
    int end =
        block
            .dateline()
            .map(dateline -> dateline.span().end())
            .orElse(block.span().start() + bullet);
    block.dateline().ifPresent(dateline -> assertTrue(block.span().covers(dateline.span())));
    int first = Spaces.firstVisible(text, end);
    assertEquals(first, block.sentences().getFirst().span().start());
    assertEquals(block.span().end(), block.sentences().getLast().span().end());
    for (Sentence sentence : block.sentences()) {
      assertTrue(block.span().covers(sentence.span()));
      assertTrue(text.substring(end, sentence.span().start()).replace('\u00A0', ' ').isBlank());
      end = sentence.span().end();
      String quote = sentence.span().of(text);
      assertEquals(quote.strip(), quote);
      check(text, sentence);
    }
  }

  private static void check(String text, Sentence sentence) {
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      assertTrue(sentence.span().covers(token.span()));
      assertTrue(end <= token.span().start());
      end = token.span().end();
      assertEquals(token.text(), token.span().of(text));
      assertEquals(Words.fold(token.text()), token.folded());
    }
  }

  private static void nothingIsLost(String text, List<Span> covered) {
    int end = 0;
    for (Span span : covered) {
      assertTrue(end <= span.start(), "two parts share " + span);
      String gap = text.substring(end, span.start());
      assertTrue(gap.replaceAll("[\\s\\u00A0#•]", "").isEmpty(), "lost: " + gap);
      end = span.end();
    }
    assertTrue(text.substring(end).replace('\u00A0', ' ').isBlank(), "lost: the end");
  }
}
