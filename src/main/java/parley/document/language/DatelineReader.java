package parley.document.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.authority.Words;

/**
 * Reads a dateline word by word: a place, perhaps with its region, a day and the agency in
 * brackets, in any order after the place, then a dash, colon or full stop.
 *
 * <p>The surer the parts, the less is asked of the others: a day or a known agency beside a place
 * is enough; a bare place must be in capitals or be known as one.
 */
final class DatelineReader {
  private static final int MOST_GROUP_WORDS = 12;
  private static final int MOST_CLOSING_MARKS = 3;

  /** Words of the day in another calendar that may stand first. */
  private static final int MOST_OTHER_DAY_WORDS = 7;

  private static final Set<String> COMPANIONS = WordFile.foldedWords("date-companions.txt");
  private static final Set<String> STOP_WORDS = WordFile.foldedWords("stop-words.txt");
  private static final List<String> AGENCIES =
      WordFile.linesOfAllLanguages("agencies.txt").stream()
          .map(line -> joined(Words.split(line).stream().map(Words::fold).toList()))
          .toList();
  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--", "---");
  private static final Set<String> CLOSING = Set.of(".", ":");

  private final String head;
  private final HeadWords line;
  private final List<String> words;
  private final List<String> folded;

  private int place;
  private Optional<DayText> day = Optional.empty();
  private boolean comma;
  private boolean agency;
  private boolean bracketed;

  DatelineReader(String head) {
    this.head = head;
    line = new HeadWords(head);
    words = line.words();
    folded = line.folded();
  }

  /** {@return the dateline at the start of the text} */
  Optional<DatelineText> read() {
    place = placeEnd();
    int next = details(place);
    int end = afterAgency(afterMarks(next));
    if (end >= words.size() || !opensSentence(words.get(end)) || !isDateline(next, end)) {
      return Optional.empty();
    }
    int placeEnd = place == 0 ? 0 : line.end(place - 1);
    boolean sure = place > 0 && (day.isPresent() || agency);
    return Optional.of(new DatelineText(0, placeEnd, day, sure, line.start(end)));
  }

  /** A word that opens sentences may open a name too: "Ha Noi". */
  private int placeEnd() {
    int end = line.name(0);
    boolean isStopWord = STOP_WORDS.contains(line.folded(0)) && !line.isParticle(0);
    boolean isName = end > 1 && PlaceForm.isKnown(head.substring(0, line.end(end - 1)));
    return isStopWord && !isName ? 0 : end;
  }

  private boolean isDateline(int next, int end) {
    boolean dash = folded.subList(next, end).stream().anyMatch(DASHES::contains);
    boolean colon = folded.subList(next, end).contains(":");
    boolean closed = end > next;
    if (place == 0) {
      return agency && dash;
    }
    String name = head.substring(0, line.end(place - 1));
    boolean capitals = PlaceForm.isInCapitals(name);
    if (!capitals && PlaceForm.endsInCapitals(name)) {
      return false;
    }
    if (day.isPresent() && (comma || capitals || agency)) {
      return closed || agency || bracketed;
    }
    if (day.isPresent() && day.get().year().isPresent() && PlaceForm.isKnown(name)) {
      return true;
    }
    if (agency) {
      return closed || capitals || PlaceForm.isKnown(name);
    }
    if (dash && !bracketed && isSpaced(next, end)) {
      return capitals || PlaceForm.isKnown(name);
    }
    // "Peru / Chile:" names whom an entry of a digest is about.
    boolean isPair = folded.subList(place, next).contains("/");
    return (dash || (colon && !isPair)) && PlaceForm.isKnown(name);
  }

  /** A hyphen between two words is none that closes a dateline. */
  private boolean isSpaced(int next, int end) {
    boolean hyphen = end == next + 1 && words.get(next).equals("-");
    return !hyphen || line.start(next) > line.end(next - 1);
  }

  /** Reads what may stand between the place and the dash; the index behind it. */
  private int details(int from) {
    int i = from;
    boolean moved = true;
    while (moved && i < words.size()) {
      int after = detail(i);
      moved = after > i;
      i = after;
    }
    return i;
  }

  private int detail(int i) {
    String word = line.folded(i);
    if (word.equals(",") || word.equals("|")) {
      comma = true;
      return i + 1;
    }
    if (word.equals("/") && line.name(i + 1) > i + 1) {
      return line.name(i + 1);
    }
    if (word.equals("(") || word.equals("[") || word.equals("/")) {
      int end = group(i);
      return end == i && word.equals("/") && isDay(i + 1) ? i + 1 : end;
    }
    Optional<DayText> found = day.isPresent() ? Optional.empty() : DayText.at(folded, i, "");
    if (found.isPresent()) {
      day = found;
      return afterAbbreviation(found.get().end());
    }
    boolean afterComma = i > 0 && line.folded(i - 1).equals(",");
    return afterComma ? afterComma(i, word) : i;
  }

  /** A day of another calendar, a word that goes with days, or the region. */
  private int afterComma(int i, String word) {
    if (day.isEmpty()) {
      int slash = folded.subList(i, Math.min(i + MOST_OTHER_DAY_WORDS, folded.size())).indexOf("/");
      if (slash > 0 && isDay(i + slash + 1)) {
        return i + slash;
      }
    }
    if (COMPANIONS.contains(word) && Character.isLetter(word.charAt(0))) {
      return i + 1;
    }
    return day.isEmpty() ? line.name(i) : i;
  }

  private boolean isDay(int i) {
    return DayText.at(folded, i, "").isPresent();
  }

  /** After a month at the end, as in {@code 14 feb.}, no full stop closes the dateline. */
  private int afterAbbreviation(int end) {
    boolean stop = line.folded(end).equals(".") && line.folded(end + 1).equals("(");
    return stop ? end + 1 : end;
  }

  private int group(int open) {
    String close =
        switch (words.get(open)) {
          case "(" -> ")";
          case "[" -> "]";
          default -> "/";
        };
    int end = open + 1;
    while (end < words.size() && end - open <= MOST_GROUP_WORDS && !words.get(end).equals(close)) {
      end++;
    }
    if (end >= words.size() || end - open > MOST_GROUP_WORDS) {
      return open;
    }
    String inside = joined(folded.subList(open + 1, end));
    boolean known = AGENCIES.stream().anyMatch(inside::contains);
    if (close.equals("/") && !known) {
      return open;
    }
    agency |= known;
    bracketed = true;
    for (int i = open + 1; i < end && day.isEmpty(); i++) {
      day = DayText.at(folded.subList(0, end), i, "");
    }
    return end + 1;
  }

  /** An agency may stand behind the full stop: {@code BAKU, May 3. /TASS/.}. */
  private int afterAgency(int from) {
    if (from >= words.size() || from == 0) {
      return from;
    }
    boolean known = agency;
    agency = false;
    int end = words.get(from).equals("/") ? group(from) : from;
    boolean bare = place > 0 && isAgency(from);
    int next = bare ? from + 1 : agency ? afterMarks(end) : from;
    agency |= known || bare;
    return next;
  }

  /** An agency by one word in capitals, without brackets. */
  private boolean isAgency(int i) {
    String word = words.get(i);
    return word.length() > 2
        && word.chars().allMatch(Character::isUpperCase)
        && words.get(i - 1).equals(".")
        && PlaceForm.isInCapitals(words.get(place - 1))
        && AGENCIES.contains(" " + line.folded(i) + " ");
  }

  private int afterMarks(int from) {
    int i = from;
    while (i < words.size()
        && i - from < MOST_CLOSING_MARKS
        && (DASHES.contains(words.get(i)) || CLOSING.contains(words.get(i)))) {
      i++;
    }
    return i;
  }

  /** What starts in lower case goes on with what stands before the dash. */
  private static boolean opensSentence(String word) {
    return !Character.isLowerCase(word.codePointAt(0));
  }

  private static String joined(List<String> words) {
    return words.stream().collect(Collectors.joining(" ", " ", " "));
  }
}
