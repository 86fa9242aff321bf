package parley.document;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph-like stretch of an item that counts as what the source says.
 *
 * @param kind what part it plays
 * @param span where it stands
 * @param label the mark that a footnote carries and that the text refers to, such as {@code 1};
 *     empty for every other kind
 * @param dateline where and when the report was filed, if a paragraph opens by saying so; it
 *     belongs to no sentence
 * @param sentences its sentences in order, never empty
 */
public record Block(
    Kind kind, Span span, String label, Optional<Dateline> dateline, List<Sentence> sentences) {

  /** What part a block plays in its item. */
  public enum Kind {
    /** The title of the item. */
    HEADLINE,
    /** A line below the title or between paragraphs that titles a part. */
    SUBHEAD,
    /** Running text, list items and block quotes included. */
    PARAGRAPH,
    /** The line below a picture, or its credit. */
    CAPTION,
    /** A note at the end; its label is the mark in the text. */
    FOOTNOTE
  }

  /**
   * {@return whether it is an entry of a list, with a bullet, a number or a letter before it}
   *
   * @param text of the document
   */
  public boolean isListItem(String text) {
    return Marks.isBullet(span.of(text).stripLeading());
  }

  /**
   * Checks that the sentences lie in the block.
   *
   * @throws IllegalArgumentException if there are none or one lies outside
   */
  public Block {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty() || !sentences.stream().allMatch(s -> span.covers(s.span()))) {
      throw new IllegalArgumentException(
          "the sentences of " + span + " are missing or lie outside");
    }
  }
}
