package parley.document;

import java.util.ArrayList;
import java.util.List;
import parley.document.language.DateText;
import parley.document.language.SentenceEnds;

/** Decides which lines are titles, of what, and where an item ends and the next one starts. */
final class Outliner {
  private static final int LONGEST_CLOSED_HEADLINE = 140;
  private static final int LONGEST_OPEN_HEADLINE = 400;

  private final TitleJudge judge;

  Outliner(SentenceEnds sentenceEnds) {
    judge = new TitleJudge(sentenceEnds);
  }

  /**
   * A line and its place.
   *
   * @param part the line
   * @param kind what part it plays in its item
   * @param opensItem whether an item starts with it
   */
  record Entry(Part part, Block.Kind kind, boolean opensItem) {}

  /** {@return the lines, each with its place} */
  List<Entry> outline(List<Part> given, String language) {
    List<Part> parts = withClosedHeadline(withoutTails(given));
    List<Titles> groups = Titles.on(parts);
    List<TitleJudge.Opens> verdicts = judge.judge(parts, groups, language);
    boolean afterDate =
        groups.stream().anyMatch(group -> !group.startsPage(parts) && group.startsWithDate(parts));
    List<Entry> entries = new ArrayList<>();
    int next = 0;
    for (int g = 0; g < groups.size(); g++) {
      Titles group = groups.get(g);
      parts.subList(next, group.from()).forEach(part -> entries.add(entry(part, false)));
      boolean opensItem = verdicts.get(g) == TitleJudge.Opens.ITEM;
      int headline = opensItem ? group.headline(parts, afterDate) : -1;
      for (int i = group.from(); i < group.to(); i++) {
        boolean first = opensItem && i == group.from();
        boolean title = parts.get(i).isHeading() && verdicts.get(g) != TitleJudge.Opens.NOTHING;
        Block.Kind kind = i == headline ? Block.Kind.HEADLINE : Block.Kind.SUBHEAD;
        entries.add(title ? new Entry(parts.get(i), kind, first) : entry(parts.get(i), first));
      }
      next = group.to();
    }
    parts.subList(next, parts.size()).forEach(part -> entries.add(entry(part, false)));
    return entries;
  }

  private static Entry entry(Part part, boolean opensItem) {
    Block.Kind kind =
        switch (part.role()) {
          case CAPTION -> Block.Kind.CAPTION;
          case FOOTNOTE -> Block.Kind.FOOTNOTE;
          default -> Block.Kind.PARAGRAPH;
        };
    return new Entry(part, kind, opensItem);
  }

  /** A title right below a paragraph and apart from what follows signs that paragraph. */
  private static List<Part> withoutTails(List<Part> given) {
    List<Part> parts = new ArrayList<>(given);
    for (int i = 1; i < parts.size(); i++) {
      boolean attached = !parts.get(i).line().apart() && parts.get(i - 1).role() == Role.TEXT;
      boolean closes = i + 1 == parts.size() || parts.get(i + 1).line().apart();
      if (parts.get(i).isHeading() && attached && closes) {
        parts.set(i, parts.get(i).as(Role.TEXT));
      }
    }
    return parts;
  }

  /**
   * Some headlines are long, and some end in a full stop; a date, an author or a dateline below
   * gives these away.
   */
  private static List<Part> withClosedHeadline(List<Part> parts) {
    if (parts.size() < 2 || parts.getFirst().role() != Role.TEXT) {
      return parts;
    }
    Line line = parts.getFirst().line();
    Part next = parts.get(1);
    boolean open = line.text().length() <= LONGEST_OPEN_HEADLINE && Roles.isOpen(line.text());
    boolean headed =
        next.role() == Role.DATE
            || next.role() == Role.KICKER
            || (next.role() == Role.TEXT && DateText.opensWithDateline(next.line().text()));
    if ((open || (headed && line.text().length() <= LONGEST_CLOSED_HEADLINE))
        && !Marks.isBullet(line.text())
        && !DateText.opensWithDateline(line.text())) {
      parts.set(0, parts.getFirst().as(Role.TITLE));
    }
    return parts;
  }
}
