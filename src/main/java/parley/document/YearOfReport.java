package parley.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parley.authority.Words;
import parley.document.language.DayText;
import parley.document.language.Weekdays;

/**
 * The year of a report that was filed on a day without one: the latest year that its text names in
 * which that day, or one next to it, is a day of the week that the text names; else, of the years
 * that follow, the first in which the day itself is the only one named. A day of the week comes
 * back to a date after five years at the soonest, so that two years on leave no choice.
 */
final class YearOfReport {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int YEARS_AFTER = 2;

  /** A year longer ago than this before the latest one is that of something recalled. */
  private static final int MOST_YEARS_BEFORE = 10;

  private YearOfReport() {}

  /** {@return the day with its year; empty if the text does not tell} */
  static Optional<LocalDate> of(DayText day, List<String> text) {
    NavigableSet<Integer> years = new TreeSet<>();
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (String line : text) {
      for (String word : Words.split(line)) {
        year(word).ifPresent(years::add);
        Weekdays.of(Words.fold(word)).ifPresent(weekdays::add);
      }
    }
    return latest(day, years, weekdays);
  }

  private static Optional<LocalDate> latest(
      DayText day, NavigableSet<Integer> years, Collection<DayOfWeek> weekdays) {
    return years.descendingSet().stream()
        .filter(year -> year >= years.last() - MOST_YEARS_BEFORE)
        .flatMap(year -> day.in(year).stream())
        .filter(found -> isNear(found, weekdays))
        .findFirst()
        .or(() -> after(day, years, weekdays));
  }

  private static Optional<LocalDate> after(
      DayText day, NavigableSet<Integer> years, Collection<DayOfWeek> weekdays) {
    return years.isEmpty() || weekdays.size() != 1
        ? Optional.empty()
        : IntStream.rangeClosed(1, YEARS_AFTER)
            .mapToObj(more -> day.in(years.last() + more))
            .flatMap(Optional::stream)
            .filter(found -> weekdays.contains(found.getDayOfWeek()))
            .findFirst();
  }

  /** A report tells of the day it was filed, of the one before or of the next. */
  private static boolean isNear(LocalDate found, Collection<DayOfWeek> weekdays) {
    return weekdays.isEmpty()
        || IntStream.rangeClosed(-1, 1)
            .anyMatch(days -> weekdays.contains(found.plusDays(days).getDayOfWeek()));
  }

  private static Optional<Integer> year(String word) {
    boolean figures = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures
        ? Optional.of(Integer.valueOf(word)).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
        : Optional.empty();
  }
}
