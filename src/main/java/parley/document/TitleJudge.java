package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import parley.authority.Words;
import parley.document.language.Continuation;
import parley.document.language.DateText;
import parley.document.page.Hint;

/**
 * Tells whether titles in the middle of a page open an item of their own or a part of the item
 * above.
 *
 * <p>Entries of a newsletter look alike: each opens with its date or dateline, as the first one
 * does, and refers to nothing above it. Parts of an article go on with what was said.
 */
final class TitleJudge {
  private static final int SHORTEST_AFTER_BREAK = 3;
  private static final int SHORTEST_BESIDE_DATE = 4;
  private static final int SHORTEST_AMONG_ENTRIES = 5;
  private static final int ENTRIES_OF_NEWSLETTER = 2;
  private static final int SHORT_TEXT = 150;

  private final Continuation continuation = new Continuation();

  /** What titles open. */
  enum Opens {
    /** An item. */
    ITEM,
    /** A part of the item above. */
    PART,
    /** Nothing: they are text. */
    NOTHING,
    /** A part, or an item if the page is a newsletter. */
    PERHAPS_ITEM
  }

  /** How surely a paragraph opens a report. */
  private enum Opening {
    /** It names no day. */
    PLAIN,
    /** It names a day. */
    DAY,
    /** It opens with a dateline, or a line above it is a date. */
    DATELINE
  }

  /** {@return what each group of titles opens; never {@link Opens#PERHAPS_ITEM}} */
  List<Opens> judge(List<Part> parts, List<Titles> groups) {
    Opening first = firstOpening(parts, groups);
    List<Opens> verdicts = new ArrayList<>();
    for (Titles group : groups) {
      verdicts.add(startsPage(parts, group) ? Opens.ITEM : judge(parts, group, first));
    }
    long sure = verdicts.stream().filter(verdict -> verdict == Opens.ITEM).count();
    Opens perhaps = sure > ENTRIES_OF_NEWSLETTER ? Opens.ITEM : Opens.PART;
    verdicts.replaceAll(verdict -> verdict == Opens.PERHAPS_ITEM ? perhaps : verdict);
    return verdicts;
  }

  private Opens judge(List<Part> parts, Titles group, Opening first) {
    OptionalInt next = textAfter(parts, group);
    if (next.isEmpty()) {
      boolean notes = group.to() < parts.size();
      return notes ? Opens.PART : Opens.NOTHING;
    }
    List<Part> titles = parts.subList(group.from(), group.to());
    if (hinted(titles, Hint.HEADLINE) || hasDate(titles)) {
      return Opens.ITEM;
    }
    Opening opening = opening(parts, next.getAsInt());
    String text = parts.get(next.getAsInt()).line().text();
    if (continuation.in(text) && opening != Opening.DATELINE) {
      return Opens.PART;
    }
    int words = words(titles);
    if (titles.getFirst().afterBreak() && words >= SHORTEST_AFTER_BREAK) {
      return Opens.ITEM;
    }
    return beside(opening, first, words);
  }

  private static Opens beside(Opening opening, Opening first, int words) {
    return switch (opening) {
      case DATELINE -> Opens.ITEM;
      case DAY -> words >= SHORTEST_BESIDE_DATE && first == Opening.DAY ? Opens.ITEM : Opens.PART;
      case PLAIN -> words >= SHORTEST_AMONG_ENTRIES ? Opens.PERHAPS_ITEM : Opens.PART;
    };
  }

  private static boolean startsPage(List<Part> parts, Titles group) {
    return parts.subList(0, group.from()).stream().allMatch(part -> part.role() == Role.CAPTION);
  }

  /** How the first text of the page opens. */
  private static Opening firstOpening(List<Part> parts, List<Titles> groups) {
    boolean dated =
        !groups.isEmpty()
            && startsPage(parts, groups.getFirst())
            && hasDate(parts.subList(groups.getFirst().from(), groups.getFirst().to()));
    if (dated) {
      return Opening.DATELINE;
    }
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).role() == Role.TEXT)
        .mapToObj(i -> opening(parts, i))
        .findFirst()
        .orElse(Opening.PLAIN);
  }

  private static Opening opening(List<Part> parts, int index) {
    String text = parts.get(index).line().text();
    boolean credited =
        text.length() <= SHORT_TEXT
            && index + 1 < parts.size()
            && parts.get(index + 1).role() == Role.TEXT
            && DateText.opensWithDateline(parts.get(index + 1).line().text());
    if (credited || DateText.opensWithDateline(text)) {
      return Opening.DATELINE;
    }
    return DateText.namesDay(text) ? Opening.DAY : Opening.PLAIN;
  }

  private static OptionalInt textAfter(List<Part> parts, Titles group) {
    Optional<Part> next =
        group.to() < parts.size() ? Optional.of(parts.get(group.to())) : Optional.empty();
    boolean text =
        next.filter(part -> part.role() == Role.TEXT)
            .filter(part -> !Marks.isBullet(part.line().text()))
            .isPresent();
    return text ? OptionalInt.of(group.to()) : OptionalInt.empty();
  }

  private static boolean hasDate(List<Part> titles) {
    return titles.stream().anyMatch(part -> part.role() == Role.DATE);
  }

  private static boolean hinted(List<Part> titles, Hint hint) {
    return titles.stream().anyMatch(part -> part.line().hint() == hint);
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
