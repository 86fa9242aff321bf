package parley.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.authority.Words;
import parley.document.language.Continuation;
import parley.document.language.LinePatterns;
import parley.document.language.SentenceEnds;
import parley.document.page.Hint;

/**
 * Tells whether titles in the middle of a page open an item of their own or a part of the item
 * above.
 *
 * <p>Entries of a newsletter look alike: each opens with its date or dateline, as the first one or
 * most of them do, not long before or after its neighbour, and refers to nothing above it. Parts of
 * an article go on with what was said.
 */
final class TitleJudge {
  private static final int SHORTEST_AFTER_BREAK = 3;
  private static final int SHORTEST_BESIDE_DATE = 4;
  private static final int SHORTEST_AMONG_ENTRIES = 5;
  private static final int ENTRIES_OF_NEWSLETTER = 3;

  private final Continuation continuation = new Continuation();
  private final LinePatterns partTitles = LinePatterns.of("part-titles.txt");
  private final SentenceEnds sentenceEnds;

  TitleJudge(SentenceEnds sentenceEnds) {
    this.sentenceEnds = sentenceEnds;
  }

  /** What titles open. */
  enum Opens {
    /** An item. */
    ITEM,
    /** A part of the item above. */
    PART,
    /** Nothing: they are text. */
    NOTHING,
    /** An item if more of the titles speak for one than against, else a part. */
    ITEM_BY_DAY,
    /** An item if the page has enough others, else a part. */
    ITEM_AMONG_OTHERS
  }

  /** {@return what each group of titles opens: an item, a part or nothing} */
  List<Opens> judge(List<Part> parts, List<Titles> groups, String language) {
    Opening last = firstOpening(parts, groups, language);
    Opening.Sort first = last.sort();
    List<Opens> verdicts = new ArrayList<>();
    for (Titles group : groups) {
      if (group.startsPage(parts)) {
        verdicts.add(Opens.ITEM);
      } else if (!group.isFollowedByText(parts)) {
        verdicts.add(group.to() < parts.size() ? Opens.PART : Opens.NOTHING);
      } else {
        Opening opening = Opening.at(parts, group.to(), sentenceEnds, language);
        Opens opens = judge(parts, group, opening);
        boolean past = opens == Opens.ITEM_BY_DAY && opening.isFarFrom(last);
        verdicts.add(past ? Opens.PART : opens);
        last = past || opens == Opens.PART ? last : opening;
      }
    }
    return settled(verdicts, first);
  }

  private static List<Opens> settled(List<Opens> verdicts, Opening.Sort first) {
    int byDay = Collections.frequency(verdicts, Opens.ITEM_BY_DAY);
    int others =
        Collections.frequency(verdicts, Opens.PART)
            + Collections.frequency(verdicts, Opens.ITEM_AMONG_OTHERS);
    boolean alike = first == Opening.Sort.DAY || byDay >= ENTRIES_OF_NEWSLETTER;
    Opens days = alike && byDay > others ? Opens.ITEM : Opens.PART;
    verdicts.replaceAll(opens -> opens == Opens.ITEM_BY_DAY ? days : opens);
    boolean newsletter = Collections.frequency(verdicts, Opens.ITEM) >= ENTRIES_OF_NEWSLETTER;
    Opens among = newsletter ? Opens.ITEM : Opens.PART;
    verdicts.replaceAll(opens -> opens == Opens.ITEM_AMONG_OTHERS ? among : opens);
    return verdicts;
  }

  private Opens judge(List<Part> parts, Titles group, Opening opening) {
    List<Part> titles = group.of(parts);
    if (titles.stream().anyMatch(part -> part.line().hint() == Hint.HEADLINE)
        || group.hasDate(parts)) {
      return Opens.ITEM;
    }
    boolean dateline = opening.sort() == Opening.Sort.DATELINE;
    if (!dateline && (isPartTitle(titles) || continuation.in(textAfter(parts, group)))) {
      return Opens.PART;
    }
    int words = words(titles);
    if (titles.getFirst().afterBreak() && words >= SHORTEST_AFTER_BREAK) {
      return Opens.ITEM;
    }
    return switch (opening.sort()) {
      case DATELINE -> Opens.ITEM;
      case DAY -> words >= SHORTEST_BESIDE_DATE ? Opens.ITEM_BY_DAY : Opens.PART;
      case PLAIN -> words >= SHORTEST_AMONG_ENTRIES ? Opens.ITEM_AMONG_OTHERS : Opens.PART;
    };
  }

  /** Questions and the usual words head parts, whatever follows. */
  private boolean isPartTitle(List<Part> titles) {
    String text = titles.getFirst().line().text();
    return text.endsWith("?") || partTitles.match(text);
  }

  private static String textAfter(List<Part> parts, Titles group) {
    return parts.get(group.to()).line().text();
  }

  /** How the first text of the page opens. */
  private Opening firstOpening(List<Part> parts, List<Titles> groups, String language) {
    boolean dated =
        !groups.isEmpty()
            && groups.getFirst().startsPage(parts)
            && groups.getFirst().hasDate(parts);
    Opening opening =
        IntStream.range(0, parts.size())
            .filter(i -> parts.get(i).role() == Role.TEXT)
            .filter(i -> !Marks.isBullet(parts.get(i).line().text()))
            .mapToObj(i -> Opening.at(parts, i, sentenceEnds, language))
            .findFirst()
            .orElse(new Opening(Opening.Sort.PLAIN, Optional.empty()));
    return dated ? new Opening(Opening.Sort.DATELINE, opening.day()) : opening;
  }

  /** Words of the longest title. */
  private static int words(List<Part> titles) {
    return titles.stream()
        .filter(part -> part.role() == Role.TITLE)
        .mapToInt(part -> Words.split(part.line().text()).size())
        .max()
        .orElse(0);
  }
}
