package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.authority.Words;

/**
 * A run of titles and dates among the lines of a page, with the captions between and after them.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Titles(int from, int to) {
  /** Titles without a blank line between them, beyond which they are a list. */
  private static final int MOST_TOGETHER = 3;

  private static final int WORDS_OF_HEADLINE = 4;

  /** {@return the runs on a page, in order} */
  static List<Titles> on(List<Part> parts) {
    List<Titles> groups = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isHeading()) {
        continue;
      }
      int to = i + 1;
      while (to < parts.size()
          && (parts.get(to).isHeading() || parts.get(to).role() == Role.CAPTION)) {
        to++;
      }
      int from = i == 0 ? 0 : afterList(parts, i, to);
      if (from < to) {
        groups.add(new Titles(from, to));
      }
      i = to - 1;
    }
    return groups;
  }

  /** After a colon and in a long run stand entries of a list; a line apart from them is none. */
  private static int afterList(List<Part> parts, int from, int to) {
    boolean announced = parts.get(from - 1).line().text().endsWith(":");
    boolean together =
        IntStream.range(from, to).filter(i -> !parts.get(i).line().apart()).count()
            >= MOST_TOGETHER - 1;
    boolean many =
        parts.subList(from, to).stream().filter(part -> part.role() == Role.TITLE).count()
            > MOST_TOGETHER;
    if (!announced && !together && !many) {
      return from;
    }
    boolean lastApart = parts.get(to - 1).line().apart();
    boolean othersTogether = to - from > 1 && !parts.get(to - 2).line().apart();
    return lastApart && (othersTogether || (many && !announced)) ? to - 1 : to;
  }

  /** {@return its lines} */
  List<Part> of(List<Part> parts) {
    return parts.subList(from, to);
  }

  /** {@return whether nothing but captions stands above it} */
  boolean startsPage(List<Part> parts) {
    return parts.subList(0, from).stream().allMatch(part -> part.role() == Role.CAPTION);
  }

  /** {@return whether running text stands right below it} */
  boolean isFollowedByText(List<Part> parts) {
    return to < parts.size()
        && parts.get(to).role() == Role.TEXT
        && !Marks.isBullet(parts.get(to).line().text());
  }

  /** {@return whether one of its lines is a date} */
  boolean hasDate(List<Part> parts) {
    return of(parts).stream().anyMatch(part -> part.role() == Role.DATE);
  }

  /** {@return whether it starts with a date and a title follows} */
  boolean startsWithDate(List<Part> parts) {
    return to - from > 1
        && parts.get(from).role() == Role.DATE
        && parts.get(from + 1).role() == Role.TITLE;
  }

  /**
   * Finds the headline: the first title of some length, or else the first title, or else the first
   * line that is no date.
   *
   * @param afterDate whether the headlines of this page stand below their dates
   * @return its index, or -1 if all are dates
   */
  int headline(List<Part> parts, boolean afterDate) {
    int start = from;
    if (afterDate && hasDate(parts)) {
      while (parts.get(start).role() != Role.DATE) {
        start++;
      }
    }
    int[] titles =
        IntStream.range(start, to).filter(i -> parts.get(i).role() == Role.TITLE).toArray();
    for (int i : titles) {
      if (words(parts.get(i)) >= WORDS_OF_HEADLINE) {
        return i;
      }
    }
    return titles.length > 0
        ? titles[0]
        : IntStream.range(from, to)
            .filter(i -> parts.get(i).role() == Role.KICKER)
            .findFirst()
            .orElse(-1);
  }

  private static long words(Part part) {
    return Words.split(part.line().text()).stream()
        .filter(word -> Character.isLetter(word.codePointAt(0)))
        .count();
  }
}
