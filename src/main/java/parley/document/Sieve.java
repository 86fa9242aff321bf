package parley.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parley.authority.Words;
import parley.document.Document.Omission;

/** Parts the lines that the source says from page furniture and readers' comments. */
final class Sieve {
  private static final int LONGEST_CAPTION = 200;
  private static final Pattern BROKEN_OFF =
      Pattern.compile("(?:\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.])(?: ?[-–—])?$");

  private final List<Line> lines;
  private final List<Role> roles;
  private final List<Part> parts = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private boolean afterBreak;
  private boolean textSeen;

  private Sieve(List<Line> lines, List<Role> roles) {
    this.lines = lines;
    this.roles = roles;
  }

  /**
   * What a page consists of.
   *
   * @param parts what the source says, in order
   * @param omissions the rest, in order
   */
  record Sifted(List<Part> parts, List<Omission> omissions) {}

  /** {@return the lines sorted out} */
  static Sifted sift(List<Line> lines, List<Role> roles) {
    Sieve sieve = new Sieve(lines, roles);
    for (int i = 0; i < lines.size(); ) {
      i = sieve.take(i);
    }
    return Tail.cut(new Sifted(sieve.parts, sieve.omissions));
  }

  /** Sorts the line at an index, and those that go with it; the index of the next one. */
  private int take(int i) {
    return switch (roles.get(i)) {
      case FURNITURE, COMMENTS_END -> omit(i, i + 1, Omission.Reason.FURNITURE);
      case SEPARATOR -> {
        afterBreak = true;
        yield omit(i, i + 1, Omission.Reason.FURNITURE);
      }
      case COMMENTS -> takeComments(i);
      case LINKS -> omit(i, afterLinks(i), Omission.Reason.FURNITURE);
      case CAPTION, FOOTNOTE, DATE, KICKER, TITLE, TEXT -> keep(i);
    };
  }

  private int takeComments(int i) {
    if (!textSeen) {
      // Above the text stands how many comments there are, not what they say.
      return omit(i, i + 1, Omission.Reason.FURNITURE);
    }
    int close = i + 1;
    while (close < lines.size() && roles.get(close) != Role.COMMENTS_END) {
      close++;
    }
    afterBreak = true;
    return omit(i, Math.min(lines.size(), close + 1), Omission.Reason.COMMENT);
  }

  /** Titles right below, up to a blank line; beyond it those that no text follows. */
  private int afterLinks(int i) {
    int end = i + 1;
    while (end < lines.size() && isLink(end)) {
      end++;
    }
    return end;
  }

  private boolean isLink(int i) {
    if (isTeaser(i)) {
      return true;
    }
    if (roles.get(i) != Role.TITLE && roles.get(i) != Role.DATE && !isOpenBullet(i)) {
      return false;
    }
    boolean opensText =
        i + 1 < lines.size() && roles.get(i + 1) == Role.TEXT && !isOpenBullet(i + 1);
    return !lines.get(i).apart() || !opensText;
  }

  /** The first words of another page, broken off, or a rule, without a blank line before it. */
  private boolean isTeaser(int i) {
    String text = lines.get(i).text();
    boolean brokenOff = BROKEN_OFF.matcher(text).find();
    return !lines.get(i).apart() && (brokenOff || roles.get(i) == Role.SEPARATOR);
  }

  private boolean isOpenBullet(int i) {
    String text = lines.get(i).text();
    return roles.get(i) == Role.TEXT && Marks.isBullet(text) && !text.endsWith(".");
  }

  private int omit(int from, int to, Omission.Reason reason) {
    int start = lines.get(from).span().start();
    omissions.add(new Omission(new Span(start, lines.get(to - 1).span().end()), reason));
    return to;
  }

  private int keep(int i) {
    Role role = isDoubledCaption(i) ? Role.CAPTION : roles.get(i);
    parts.add(new Part(lines.get(i), role, afterBreak));
    afterBreak = role == Role.FOOTNOTE;
    textSeen |= role == Role.TEXT;
    return i + 1;
  }

  /** A picture's replacement text right above its caption says the same in fewer words. */
  private boolean isDoubledCaption(int i) {
    if (i + 1 >= lines.size()
        || roles.get(i + 1) != Role.CAPTION
        || lines.get(i + 1).apart()
        || lines.get(i).text().length() > LONGEST_CAPTION) {
      return false;
    }
    Set<String> below = new HashSet<>();
    Words.split(lines.get(i + 1).text()).forEach(word -> below.add(Words.fold(word)));
    return Words.split(lines.get(i).text()).stream().map(Words::fold).allMatch(below::contains);
  }
}
