package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Decides which lines are titles, of what, and where an item ends and the next one starts. */
final class Outliner {
  /** Titles in a row beyond which they are a list. */
  private static final int MOST_TITLES = 3;

  private final TitleJudge judge = new TitleJudge();

  /**
   * A line and its place.
   *
   * @param part the line
   * @param kind what part it plays in its item
   * @param opensItem whether an item starts with it
   */
  record Entry(Part part, Block.Kind kind, boolean opensItem) {}

  /** {@return the lines, each with its place} */
  List<Entry> outline(List<Part> given) {
    List<Part> parts = withoutTails(given);
    List<Titles> groups = groups(parts);
    List<TitleJudge.Opens> verdicts = judge.judge(parts, groups);
    List<Entry> entries = new ArrayList<>();
    int next = 0;
    for (int g = 0; g < groups.size(); g++) {
      Titles group = groups.get(g);
      parts.subList(next, group.from()).forEach(part -> entries.add(entry(part)));
      place(parts.subList(group.from(), group.to()), verdicts.get(g), entries);
      next = group.to();
    }
    parts.subList(next, parts.size()).forEach(part -> entries.add(entry(part)));
    return entries;
  }

  private static Entry entry(Part part) {
    Block.Kind kind =
        switch (part.role()) {
          case CAPTION -> Block.Kind.CAPTION;
          case FOOTNOTE -> Block.Kind.FOOTNOTE;
          default -> Block.Kind.PARAGRAPH;
        };
    return new Entry(part, kind, false);
  }

  private static void place(List<Part> titles, TitleJudge.Opens opens, List<Entry> entries) {
    int headline = opens == TitleJudge.Opens.ITEM ? headline(titles) : -1;
    for (int i = 0; i < titles.size(); i++) {
      Part part = titles.get(i);
      boolean first = i == 0 && opens == TitleJudge.Opens.ITEM;
      if (!part.isHeading() || opens == TitleJudge.Opens.NOTHING) {
        entries.add(new Entry(part, entry(part).kind(), first));
      } else {
        Block.Kind kind = i == headline ? Block.Kind.HEADLINE : Block.Kind.SUBHEAD;
        entries.add(new Entry(part, kind, first));
      }
    }
  }

  /** The first title proper, or else the first of what there is but dates. */
  private static int headline(List<Part> titles) {
    return IntStream.range(0, titles.size())
        .filter(i -> titles.get(i).role() == Role.TITLE)
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(0, titles.size())
                    .filter(i -> titles.get(i).role() == Role.KICKER)
                    .findFirst()
                    .orElse(-1));
  }

  /** A title right below a paragraph and apart from what follows signs that paragraph. */
  private static List<Part> withoutTails(List<Part> given) {
    List<Part> parts = new ArrayList<>(given);
    for (int i = 1; i < parts.size(); i++) {
      boolean attached = !parts.get(i).line().apart() && parts.get(i - 1).role() == Role.TEXT;
      boolean closes = i + 1 == parts.size() || parts.get(i + 1).line().apart();
      if (parts.get(i).role() == Role.TITLE && attached && closes) {
        parts.set(i, parts.get(i).as(Role.TEXT));
      }
    }
    return parts;
  }

  /** Runs of titles and dates, with the captions between and after them. */
  private static List<Titles> groups(List<Part> parts) {
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
      int from = groups.isEmpty() && i == 0 ? 0 : afterList(parts, i, to);
      groups.add(new Titles(from, to));
      i = to - 1;
    }
    return groups;
  }

  /** Where a long run of titles is a list, only the last of them may be a title. */
  private static int afterList(List<Part> parts, int from, int to) {
    int last = to - 1;
    while (last > from && !parts.get(last).isHeading()) {
      last--;
    }
    return last - from >= MOST_TITLES ? last : from;
  }
}
