package parley.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts texts to the sentences that have the most of what was looked for. */
public final class Snippets {
  /** What comes later in a text is not shown. */
  private static final int MOST_CHARACTERS = 100_000;

  private static final int USUAL_LENGTH = 160;
  private static final int MOST_LENGTH = 400;

  /** Where in a passage its first match stands at best. */
  private static final float MIDDLE = 0.5f;

  /** So much is shown before the first word that was looked for, where a sentence is too long. */
  private static final int BEFORE = 80;

  private static final String CLOSING = ".,;:!?)]}”’»";
  private static final int PASSAGES = 2;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final UnifiedHighlighter highlighter =
      UnifiedHighlighter.builderWithoutSearcher(new Analysis())
          .withMaxLength(MOST_CHARACTERS)
          .withMaxNoHighlightPassages(1)
          .withFormatter(new Cut())
          .withBreakIterator(
              () ->
                  LengthGoalBreakIterator.createClosestToLength(
                      BreakIterator.getSentenceInstance(Locale.ROOT), USUAL_LENGTH, MIDDLE))
          .build();

  Snippets() {}

  /**
   * {@return the best parts of a text, in its order; its beginning if it has none of the words}
   *
   * @param found what was found
   * @param text of a document
   * @param language BCP 47 tag of the text; empty if unknown
   */
  public List<Snippet> of(Found found, String text, String language) {
    String field =
        Fields.TEXT
            + (language.startsWith("en")
                ? Analysis.ENGLISH
                : language.startsWith("es") ? Analysis.SPANISH : "");
    try {
      Object cut =
          highlighter.highlightWithoutSearcher(field, found.query().places(field), text, PASSAGES);
      return cut instanceof Parts parts ? parts.snippets : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
  }

  private record Parts(List<Snippet> snippets) {}

  /** Hands over words and what is marked of them, to be escaped by whoever shows them. */
  private static final class Cut extends PassageFormatter {
    @Override
    public Parts format(Passage[] passages, String content) {
      return new Parts(Arrays.stream(passages).map(part -> snippet(part, content)).toList());
    }

    private static Snippet snippet(Passage passage, String text) {
      int start = passage.getStartOffset();
      int end = passage.getEndOffset();
      if (end - start > MOST_LENGTH) {
        int first = passage.getNumMatches() == 0 ? start : passage.getMatchStarts()[0];
        start = Math.max(start, space(text, first - BEFORE, first));
        end = space(text, start + MOST_LENGTH - BEFORE, Math.min(end, start + MOST_LENGTH));
      }
      start = opening(text, start, end);
      List<Snippet.Piece> pieces = new ArrayList<>();
      int at = start;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = Math.max(at, passage.getMatchStarts()[i]);
        int to = Math.min(end, passage.getMatchEnds()[i]);
        if (from < to) {
          add(pieces, text, at, from, false);
          add(pieces, text, from, to, true);
          at = to;
        }
      }
      add(pieces, text, at, end, false);
      return new Snippet(List.copyOf(pieces));
    }

    private static void add(
        List<Snippet.Piece> pieces, String text, int from, int to, boolean isMarked) {
      if (from < to) {
        String words = SPACES.matcher(text.substring(from, to)).replaceAll(" ");
        pieces.add(new Snippet.Piece(words, isMarked));
      }
    }

    /** {@return the first space between two places; without one the last of them} */
    private static int space(String text, int from, int to) {
      for (int at = Math.max(0, from); at < to; at++) {
        if (Character.isWhitespace(text.charAt(at))) {
          return at;
        }
      }
      return to;
    }

    /** Leaves out what closes the sentence before. */
    private static int opening(String text, int start, int end) {
      int at = start;
      while (at < end && (Character.isWhitespace(text.charAt(at)) || isClosing(text.charAt(at)))) {
        at++;
      }
      return at < end ? at : start;
    }

    private static boolean isClosing(char letter) {
      return CLOSING.indexOf(letter) >= 0;
    }
  }
}
