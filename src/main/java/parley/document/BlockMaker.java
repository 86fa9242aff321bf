package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.tokenize.SimpleTokenizer;
import parley.authority.Words;
import parley.document.language.SentenceEnds;
import parley.document.language.Spaces;

/** Cuts lines into sentences and words. */
final class BlockMaker {
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
    List<Token> tokens =
        words(words).stream()
            .map(
                found -> {
                  String word = words.substring(found.start(), found.end());
                  Span span =
                      new Span(offset + start + found.start(), offset + start + found.end());
                  return new Token(span, word, Words.fold(word));
                })
            .toList();
    return new Sentence(new Span(offset + start, offset + end), tokens);
  }

  /** The mark that makes a word one to search for, as in {@code #Peru}. */
  private static boolean isHash(String text, opennlp.tools.util.Span word) {
    return text.charAt(word.getStart()) == '#'
        && word.length() == 1
        && word.getEnd() < text.length()
        && Character.isLetter(text.charAt(word.getEnd()));
  }

  /** Cuts as {@link Words} does, but never through a character beyond the first plane. */
  private static List<Span> words(String text) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span word : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
      if (isHash(text, word)) {
        continue;
      }
      boolean half =
          !spans.isEmpty()
              && spans.getLast().end() == word.getStart()
              && Character.isSurrogatePair(
                  text.charAt(word.getStart() - 1), text.charAt(word.getStart()));
      int start = half ? spans.removeLast().start() : word.getStart();
      spans.add(new Span(start, word.getEnd()));
    }
    return spans;
  }
}
