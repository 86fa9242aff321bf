package parley.web.view;

import java.text.BreakIterator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.web.graph.Claim.Passage;
import parley.web.view.Evidence.Sentence;

/**
 * Finds the sentences around passages of one text, which is walked once however many there are.
 *
 * <p>A sentence never leaves its paragraph, and is cut where it goes on for long.
 */
final class Sentences {
  /** Characters on each side in which the ends of a sentence are looked for. */
  private static final int REACH = 400;

  /** Characters shown on each side. */
  private static final int MOST_AROUND = 160;

  private static final int MOST_QUOTED = 700;
  private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t\\u00a0]*\\R");

  private static final Pattern BREAK = Pattern.compile("[\\r\\n]");

  /** Of these {@link BreakIterator} does not see that a sentence may begin with them. */
  private static final Pattern SUPPLEMENTARY = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String text;
  private final Map<Integer, Integer> units = new HashMap<>();

  /**
   * Walks a text.
   *
   * @param text in which the offsets of the passages count code points
   * @param passages what will be asked for
   */
  Sentences(String text, Collection<Passage> passages) {
    this.text = text;
    TreeSet<Integer> offsets = new TreeSet<>();
    passages.forEach(passage -> offsets.add(passage.start()));
    passages.forEach(passage -> offsets.add(passage.end()));
    int length = text.codePointCount(0, text.length());
    int point = 0;
    int unit = 0;
    for (int offset : offsets.subSet(0, true, length, true)) {
      unit = text.offsetByCodePoints(unit, offset - point);
      point = offset;
      units.put(offset, unit);
    }
  }

  /**
   * {@return the sentence around a passage; the quote alone if the text does not have it there}
   *
   * @param passage one of those that were given
   */
  Sentence around(Passage passage) {
    int start = units.getOrDefault(passage.start(), -1);
    int end = units.getOrDefault(passage.end(), -1);
    boolean isThere =
        0 <= start && start < end && text.regionMatches(start, passage.quote(), 0, end - start);
    String quote = Names.shortened(passage.quote(), MOST_QUOTED);
    return isThere
        ? new Sentence(before(start, end), quote, after(start, end))
        : new Sentence("", quote, "");
  }

  private String before(int start, int end) {
    int from = whole(Math.max(0, start - REACH));
    Matcher paragraph = PARAGRAPH.matcher(text).region(from, start);
    while (paragraph.find()) {
      from = paragraph.end();
    }
    int first = sentences(from, Math.min(text.length(), end)).preceding(start - from + 1);
    String words = plain(text.substring(from + Math.max(0, first), start)).stripLeading();
    int cut = words.length() - MOST_AROUND;
    return cut <= 0 ? words : "… " + words.substring(words.indexOf(' ', cut) + 1);
  }

  private String after(int start, int end) {
    int to = whole(Math.min(text.length(), end + REACH));
    Matcher paragraph = PARAGRAPH.matcher(text).region(end, to);
    if (paragraph.find()) {
      to = paragraph.start();
    }
    int last = sentences(start, to).following(end - start - 1);
    String words = plain(text.substring(end, Math.max(end, start + last))).stripTrailing();
    int cut = words.lastIndexOf(' ', MOST_AROUND);
    return words.length() <= MOST_AROUND || cut < 0 ? words : words.substring(0, cut) + " …";
  }

  /** Lines may be broken anywhere, which is no end of a sentence. All offsets stay as they are. */
  private BreakIterator sentences(int from, int to) {
    String unbroken = BREAK.matcher(text.substring(from, to)).replaceAll(" ");
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(SUPPLEMENTARY.matcher(unbroken).replaceAll("AA"));
    return sentences;
  }

  /** {@return an offset that is not between two halves of a character} */
  private int whole(int offset) {
    boolean isBetween =
        0 < offset
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return isBetween ? offset - 1 : offset;
  }

  private static String plain(String words) {
    return BLANKS.matcher(words).replaceAll(" ");
  }
}
