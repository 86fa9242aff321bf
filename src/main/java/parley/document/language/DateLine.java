package parley.document.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.authority.Words;

/**
 * A line that holds nothing else than a date, beside such words as "posted on", a weekday, a time
 * of day, a place, the sort of text or an author before it or an author after it.
 *
 * @param date the date
 * @param sort what its words say of the date
 */
public record DateLine(LocalDate date, Sort sort) {
  private static final int LONGEST = 120;
  private static final int LONGEST_PLACE = 5;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_ZONE = 4;
  private static final int LONGEST_LABEL = 2;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_COUNT = 4;
  private static final int SHORTEST_WEEK = 4;
  private static final int LONGEST_WEEK = 7;

  /** What parts author, section, place and date in one line. */
  private static final Pattern BARS = Pattern.compile("\\s*[|•·»\\t]\\s*|\\s+[-–—/]+\\s+|\\s{3,}");

  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![\\d./:-])(?<day>\\d{1,2}([./-])\\d{1,2}\\2)(?<year>[0-4]\\d)(?![\\d./:-])");

  /** "March 8-14, 2021", "8-14 March 2021". */
  private static final Pattern DAYS =
      Pattern.compile("(?<![\\d./:-])(\\d{1,2}) ?[-–—] ?(\\d{1,2})(?=,? \\d{4}| \\p{L})");

  /** Marks between the sort of text and the date. */
  private static final Pattern TRAILING_MARKS = Pattern.compile("[\\s,;:.(–—-]+$");

  private static final LinePatterns KICKERS = LinePatterns.of("kickers.txt");
  private static final Set<String> MARKS = WordFile.foldedWords("date-marks.txt");
  private static final Set<String> UPDATES = WordFile.foldedWords("update-marks.txt");
  private static final Set<String> AUTHOR_MARKS = WordFile.foldedWords("author-marks.txt");
  private static final Set<String> PARTICLES = WordFile.foldedWords("name-particles.txt");
  private static final Set<String> PLACE_SIGNS = WordFile.foldedWords("section-signs.txt");
  private static final Set<String> OPEN_MARKS = Set.of("(", "[", ":", ",");

  /** What the words beside a date say of it, the surest day of publication first. */
  public enum Sort {
    /** That the text was published on it. */
    PUBLISHED,
    /** Nothing. */
    PLAIN,
    /** That the text, or the page around it, was changed on it. */
    UPDATED
  }

  /**
   * {@return the date of a line, if it is such a line}
   *
   * @param line a line without its end
   * @param language tag of its language
   */
  public static Optional<DateLine> of(String line, String language) {
    if (line.length() > LONGEST || !DayText.mayBeIn(line)) {
      return Optional.empty();
    }
    String whole = SHORT_YEAR.matcher(endOfWeek(line)).replaceFirst("${day}20${year}");
    return ways(Words.split(whole), language)
        .flatMap(way -> alone(whole, way).or(() -> besideBars(whole, way)).stream())
        .findFirst()
        .map(date -> new DateLine(date, sort(whole)));
  }

  /** A digest comes out at the end of its week; fewer days are those of an event. */
  private static String endOfWeek(String line) {
    return DAYS.matcher(line)
        .replaceFirst(
            days -> {
              int first = Integer.parseInt(days.group(1));
              int last = Integer.parseInt(days.group(2));
              return SHORTEST_WEEK <= last - first && last - first <= LONGEST_WEEK
                  ? days.group(2)
                  : Matcher.quoteReplacement(days.group());
            });
  }

  /** As the language reads figures; else in the order in which the weekday of the line is right. */
  private static Stream<String> ways(List<String> words, String language) {
    return Stream.concat(Stream.of(language), FigureOrder.byWeekday(words).stream());
  }

  private static Sort sort(String line) {
    List<String> words = folded(Words.split(line));
    boolean isPublished =
        words.stream().anyMatch(word -> MARKS.contains(word) && !UPDATES.contains(word));
    return isPublished
        ? Sort.PUBLISHED
        : words.stream().anyMatch(UPDATES::contains) ? Sort.UPDATED : Sort.PLAIN;
  }

  private static Optional<LocalDate> alone(String line, String language) {
    int[] bounds = Words.bounds(line);
    List<String> words = Words.split(line);
    List<String> folded = folded(words);
    for (int i = 0; i < folded.size(); i++) {
      Optional<DayText> day =
          DayText.at(folded, i, language).filter(found -> found.year().isPresent());
      if (day.isPresent()) {
        boolean isMarked = MARKS.contains(folded.getFirst()) && !line.endsWith(".");
        boolean alone =
            (mayPrecede(words.subList(0, i), folded.subList(0, i))
                    || isSortOfText(line.substring(0, bounds[2 * i])))
                && (isMarked || mayFollow(words.subList(day.get().end(), words.size()), language));
        return alone ? day.get().date() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Section, author or place beside the date, parted from it by a bar. */
  private static Optional<LocalDate> besideBars(String line, String language) {
    List<String> parts = BARS.splitAsStream(line).filter(part -> !part.isBlank()).toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Optional<LocalDate>> dates = parts.stream().map(part -> alone(part, language)).toList();
    boolean isHead =
        IntStream.range(0, parts.size())
            .allMatch(
                i -> dates.get(i).isPresent() || isLabel(parts.get(i).strip(), parts.size() > 2));
    return isHead ? dates.stream().flatMap(Optional::stream).findFirst() : Optional.empty();
  }

  /**
   * Two names, capitals, or names with such a word as "by": more would be a title, unless a title
   * is not what several bars part. A figure with a few words counts pages, minutes, comments.
   */
  private static boolean isLabel(String part, boolean amongOthers) {
    List<String> words = Words.split(part).stream().filter(DateText::isWord).toList();
    if (Character.isDigit(part.charAt(0)) && words.size() <= LONGEST_COUNT) {
      return true;
    }
    return DateText.isOfNames(part)
        && (words.size() <= (amongOthers ? LONGEST_NAME : LONGEST_LABEL)
            || part.equals(part.toUpperCase(Locale.ROOT))
            || words.stream().anyMatch(word -> DateText.isCompanionWord(Words.fold(word))));
  }

  /** "Press release 412/2018": without its number the sort of text may be the title. */
  private static boolean isSortOfText(String before) {
    return before.chars().anyMatch(Character::isDigit)
        && KICKERS.match(TRAILING_MARKS.matcher(before).replaceFirst(""));
  }

  private static boolean mayPrecede(List<String> words, List<String> folded) {
    return folded.stream().allMatch(DateText::isCompanion)
        || isPlace(words, folded)
        || isByline(words, folded)
        || isHeading(words, folded);
  }

  /** "Posted by", "Published in": who did it and where may have any form. */
  private static boolean isHeading(List<String> words, List<String> folded) {
    return folded.size() > 1
        && words.size() <= LONGEST_BYLINE
        && MARKS.contains(folded.getFirst())
        && (DateText.isCompanion(folded.get(1)) || PLACE_SIGNS.contains(folded.get(1)));
  }

  /**
   * Names, and a word such as "published" that keeps them from being a title; behind "by" stands
   * who did it, with a capital or not.
   */
  private static boolean isByline(List<String> words, List<String> folded) {
    return words.size() <= LONGEST_BYLINE
        && folded.stream().anyMatch(word -> MARKS.contains(word) || UPDATES.contains(word))
        && IntStream.range(0, words.size())
            .allMatch(
                i ->
                    DateText.isCompanion(folded.get(i))
                        || MARKS.contains(folded.get(i))
                        || PARTICLES.contains(folded.get(i))
                        || DateText.startsUpperCase(words.get(i))
                        || (i > 0 && AUTHOR_MARKS.contains(folded.get(i - 1))));
  }

  /** {@return whether words may stand behind a date in a line that is only a date} */
  static boolean mayFollow(List<String> words, String language) {
    List<String> folded = folded(words);
    for (int i = 0; i < folded.size(); ) {
      String word = folded.get(i);
      if (AUTHOR_MARKS.contains(word)) {
        return true;
      }
      Optional<DayText> other = DayText.at(folded, i, language);
      boolean isPart =
          other.isPresent()
              || DateText.isCompanion(word)
              || MARKS.contains(word)
              || UPDATES.contains(word);
      if (!isPart && !isZone(words.subList(0, i + 1))) {
        return i > 0 && OPEN_MARKS.contains(folded.get(i - 1)) && isName(words, i);
      }
      i = other.map(DayText::end).orElse(i + 1);
    }
    return true;
  }

  /** One or two names close the line: who wrote it, or where. */
  private static boolean isName(List<String> words, int from) {
    List<String> rest =
        words.subList(from, words.size()).stream().filter(DateText::isWord).toList();
    return rest.size() <= LONGEST_LABEL && rest.stream().allMatch(DateText::startsUpperCase);
  }

  /** A few capitals behind an hour name its zone. */
  private static boolean isZone(List<String> words) {
    String word = words.getLast();
    return words.contains(":")
        && word.length() <= LONGEST_ZONE
        && word.chars().allMatch(Character::isUpperCase);
  }

  /** A few words with capitals that a comma closes, then only companions of a date. */
  private static boolean isPlace(List<String> words, List<String> folded) {
    int comma = folded.lastIndexOf(",");
    if (comma <= 0 || !DateText.startsUpperCase(words.getFirst())) {
      return false;
    }
    List<String> place = words.subList(0, comma).stream().filter(DateText::isWord).toList();
    return place.size() <= LONGEST_PLACE
        && place.stream()
            .allMatch(word -> DateText.startsUpperCase(word) || PARTICLES.contains(word))
        && folded.subList(comma, folded.size()).stream().allMatch(DateText::isCompanion);
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Words::fold).toList();
  }
}
