package parley.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.authority.Words;
import parley.document.language.SentenceEnds;
import parley.document.language.Spaces;

/** Cuts lines into sentences and words. */
final class BlockMaker {
  private static final WordCache WORDS = new WordCache();

  private final SentenceEnds sentenceEnds;

  BlockMaker(SentenceEnds sentenceEnds) {
    this.sentenceEnds = sentenceEnds;
  }

  /**
   * {@return the line as a block; a title is one sentence whatever stands in it, and what follows a
   * dateline is the first sentence of a report}
   */
  Block block(Line line, Block.Kind kind, Optional<Dateline> dateline, String language) {
    boolean whole =
        switch (kind) {
          case HEADLINE, SUBHEAD -> true;
          case PARAGRAPH, CAPTION, FOOTNOTE -> false;
        };
    String label = kind == Block.Kind.FOOTNOTE ? Marks.footnoteLabel(line.text()).orElse("") : "";
    List<Integer> ends =
        whole ? List.of(line.text().length()) : sentenceEnds.in(line.text(), language);
    List<Sentence> sentences = new ArrayList<>();
    int start =
        dateline
            .map(found -> found.span().end() - line.span().start())
            .orElse(whole ? 0 : Marks.afterBullet(line.text()));
    for (int end : ends) {
      int first = Spaces.firstVisible(line.text(), start);
      if (end <= first) {
        continue;
      }
      sentences.add(sentence(line, first, end));
      start = end;
    }
    return new Block(kind, line.span(), label, dateline, sentences);
  }

  private static Sentence sentence(Line line, int start, int end) {
    int offset = line.span().start();
    String words = line.text().substring(start, end);
    int[] bounds = bounds(words);
    List<Token> tokens = new ArrayList<>(bounds.length / 2);
    for (int i = 0; i < bounds.length; i += 2) {
      WordCache.Word word = WORDS.of(words, bounds[i], bounds[i + 1]);
      Span span = new Span(offset + start + bounds[i], offset + start + bounds[i + 1]);
      tokens.add(new Token(span, word.text(), word.folded()));
    }
    return new Sentence(new Span(offset + start, offset + end), tokens);
  }

  /** The mark that makes a word one to search for, as in {@code #Peru}. */
  private static boolean isHash(String text, int start, int end) {
    return text.charAt(start) == '#'
        && end == start + 1
        && end < text.length()
        && Character.isLetter(text.charAt(end));
  }

  /** Cuts as {@link Words} does, but never through a character beyond the first plane. */
  private static int[] bounds(String text) {
    int[] bounds = Words.bounds(text);
    int count = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      if (isHash(text, bounds[i], bounds[i + 1])) {
        continue;
      }
      boolean half =
          count > 0
              && bounds[count - 1] == bounds[i]
              && Character.isSurrogatePair(text.charAt(bounds[i] - 1), text.charAt(bounds[i]));
      if (!half) {
        bounds[count++] = bounds[i];
      } else {
        count--;
      }
      bounds[count++] = bounds[i + 1];
    }
    return Arrays.copyOf(bounds, count);
  }
}
