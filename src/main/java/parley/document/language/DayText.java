package parley.document.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import parley.authority.Words;

/**
 * Days as they are written: {@code March 31st, 2015}, {@code 14 de octubre de 2016}, {@code
 * 2016-10-14}.
 *
 * @param end index of the word after the day
 * @param month 1 to 12
 * @param day 1 to 31, not checked against the month
 * @param year four digits, if one follows
 */
public record DayText(int end, int month, int day, OptionalInt year) {
  private static final List<String> DAY_FIRST =
      WordFile.LANGUAGES.stream()
          .filter(language -> !WordFile.lines(language + "/figures.txt").isEmpty())
          .toList();

  /** From here to there are dashes and quotation marks. */
  private static final char FIRST_MARK = 0x2010;

  private static final char LAST_MARK = 0x2027;
  private static final List<String> MARKS = List.of("-", "/", ".");
  private static final List<String> JOINTS = List.of("-", "/");
  private static final Map<String, Integer> MONTHS = months();
  private static final List<String> ORDINALS = WordFile.linesOfAllLanguages("ordinal-endings.txt");
  private static final List<String> LINKS = WordFile.linesOfAllLanguages("date-links.txt");

  /** {@return the date, if the year is there and the month has such a day} */
  public Optional<LocalDate> date() {
    try {
      return year.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.of(year.getAsInt(), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the same day in a year, if its month has such a day}
   *
   * @param other the year
   */
  public Optional<LocalDate> in(int other) {
    return new DayText(end, month, day, OptionalInt.of(other)).date();
  }

  /**
   * {@return the same day in the year in which it lies nearest to a date; its own year if it has
   * one}
   *
   * @param other a date known beside it
   */
  public Optional<LocalDate> nearest(LocalDate other) {
    return year.isPresent()
        ? date()
        : IntStream.rangeClosed(other.getYear() - 1, other.getYear() + 1)
            .mapToObj(this::in)
            .flatMap(Optional::stream)
            .min(
                Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(found, other))));
  }

  /** {@return whether a text may name a day; if not, none of its words is the start of one} */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayBeFigure(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A figure, or a sign that folding may turn into one, such as ². */
  private static boolean mayBeFigure(char c) {
    return c < 0x80
        ? c >= '0' && c <= '9'
        : !Character.isLetter(c) && (c < FIRST_MARK || c > LAST_MARK);
  }

  /**
   * Reads the day that starts at a word.
   *
   * @param words folded words
   * @param at index of the first word
   * @param language tag of the language; it may tell how figures are read
   * @return the day, with its year if one follows; empty if there is none or it could be read in
   *     two ways, as 3/4/2015 in English
   */
  static Optional<DayText> at(List<String> words, int at, String language) {
    Optional<DayText> inFigures = inFigures(words, at, language);
    if (inFigures.isPresent()) {
      return inFigures;
    }
    return MONTHS.containsKey(word(words, at)) ? monthFirst(words, at) : dayFirst(words, at);
  }

  private static Optional<DayText> monthFirst(List<String> words, int at) {
    int next = skipAny(words, skip(words, at + 1, "."), JOINTS);
    OptionalInt day = number(words, next, 1, 31);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    next = afterOrdinal(words, next + 1);
    return Optional.of(withYear(words, next, MONTHS.getOrDefault(word(words, at), 0), day));
  }

  private static Optional<DayText> dayFirst(List<String> words, int at) {
    OptionalInt day = number(words, at, 1, 31);
    int next = skipAny(words, skipAny(words, afterOrdinal(words, at + 1), LINKS), JOINTS);
    Integer month = MONTHS.get(word(words, next));
    if (day.isEmpty() || month == null) {
      return Optional.empty();
    }
    return Optional.of(withYear(words, skip(words, next + 1, "."), month, day));
  }

  private static DayText withYear(List<String> words, int end, int month, OptionalInt day) {
    boolean joined = word(words, end - 2).equals("-");
    int comma = skip(words, skip(words, skipAny(words, end, LINKS), ","), "/");
    int next = joined ? skip(words, comma, "-") : comma;
    OptionalInt year = year(words, next);
    return new DayText(year.isPresent() ? next + 1 : end, month, day.orElseThrow(), year);
  }

  /** A year, also where a page has the hour right behind it, as in {@code 20 January 201714:38}. */
  private static OptionalInt year(List<String> words, int at) {
    String word = word(words, at);
    boolean glued = word.length() > 4 && word.length() <= 6 && word(words, at + 1).equals(":");
    return glued
        ? number(List.of(word.substring(0, 4)), 0, 1900, 2199)
        : number(words, at, 1900, 2199);
  }

  private static Optional<DayText> inFigures(List<String> words, int at, String language) {
    String mark = word(words, at + 1);
    if (!MARKS.contains(mark) || !mark.equals(word(words, at + 3))) {
      return Optional.empty();
    }
    int end = at + 5;
    OptionalInt year = number(words, at, 1900, 2199);
    OptionalInt second = number(words, at + 2, 1, 31);
    if (year.isPresent()) {
      return figures(end, year, second, dayBeforeHour(words, at + 4));
    }
    OptionalInt first = number(words, at, 1, 31);
    year = number(words, at + 4, 1900, 2199);
    return isDayFirst(mark, language) || first.orElse(0) > 12 || first.equals(second)
        ? figures(end, year, second, first)
        : second.orElse(0) > 12 || FigureOrder.isMonthFirst(language)
            ? figures(end, year, first, second)
            : Optional.empty();
  }

  /** Between full stops the day stands first in every language. */
  private static boolean isDayFirst(String mark, String language) {
    return mark.equals(".")
        || FigureOrder.isDayFirst(language)
        || (!FigureOrder.isMonthFirst(language)
            && DAY_FIRST.stream().anyMatch(language::startsWith));
  }

  /** A day, also with the hour behind it, as in {@code 2017-01-20T14:38}. */
  private static OptionalInt dayBeforeHour(List<String> words, int at) {
    String word = word(words, at);
    int hour = word.indexOf('t');
    return number(List.of(hour > 0 ? word.substring(0, hour) : word), 0, 1, 31);
  }

  private static Optional<DayText> figures(
      int end, OptionalInt year, OptionalInt month, OptionalInt day) {
    return year.isEmpty() || day.isEmpty() || month.orElse(13) > 12
        ? Optional.empty()
        : Optional.of(new DayText(end, month.orElseThrow(), day.orElseThrow(), year));
  }

  private static int afterOrdinal(List<String> words, int at) {
    return skipAny(words, at, ORDINALS);
  }

  private static int skip(List<String> words, int at, String word) {
    return word(words, at).equals(word) ? at + 1 : at;
  }

  private static int skipAny(List<String> words, int at, List<String> any) {
    return any.contains(word(words, at)) ? at + 1 : at;
  }

  private static OptionalInt number(List<String> words, int at, int least, int most) {
    String word = word(words, at);
    if (word.isEmpty() || word.length() > 4) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      number = 10 * number + c - '0';
    }
    return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }

  /** {@return the number of the month that a folded word names} */
  static OptionalInt month(String word) {
    Integer month = MONTHS.get(word);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new LinkedHashMap<>();
    for (String line : WordFile.linesOfAllLanguages("months.txt")) {
      String[] fields = line.split("\\s+", -1);
      for (int i = 1; i < fields.length; i++) {
        months.put(Words.fold(fields[i]), Integer.valueOf(fields[0]));
      }
    }
    return months;
  }
}
