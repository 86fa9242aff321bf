package parley.document.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.authority.Words;

/**
 * Tells in which order a text writes day and month in figures, where its language leaves that open:
 * by a day that can be read in one way only, by a weekday beside one, by days in words near one, or
 * by the country in its address.
 *
 * <p>What is found is a variant of the language's tag.
 */
public final class FigureOrder {
  private static final String DAY_FIRST = "-x-daymonth";
  private static final String MONTH_FIRST = "-x-monthday";

  /** Days between what a text tells and its publication. */
  private static final int NEAR = 10;

  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)?\\d\\d)(?![./-]?\\d)");

  private static final Pattern AMERICAN =
      Pattern.compile("https?://[^/]{1,200}\\.(?:gov|mil|us)(?::\\d+)?(?:/.*)?");
  private static final Pattern OF_COUNTRY =
      Pattern.compile("https?://[^/]{1,200}\\.[a-z]{2}(?::\\d+)?(?:/.*)?");

  private FigureOrder() {}

  /**
   * {@return the tag of a language, with the order that a text shows if it shows one}
   *
   * @param language tag of the language
   * @param text the whole text
   * @param address where it came from
   */
  public static String tag(String language, String text, Optional<String> address) {
    if (!mayHoldFigures(text)) {
      return language;
    }
    Matcher figures = FIGURES.matcher(text);
    Optional<String> found = Optional.empty();
    boolean any = false;
    while (found.isEmpty() && figures.find()) {
      any = true;
      boolean day = Integer.parseInt(figures.group(1)) > 12;
      boolean month = Integer.parseInt(figures.group(2)) > 12;
      found = day == month ? Optional.empty() : Optional.of(day ? DAY_FIRST : MONTH_FIRST);
    }
    return any
        ? found
            .or(() -> address.flatMap(FigureOrder::ofCountry))
            .or(() -> nearDays(language, text))
            .map(order -> base(language) + order)
            .orElse(language)
        : language;
  }

  /** Whether a slash or hyphen stands between two digits; most texts hold none that does. */
  private static boolean mayHoldFigures(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '/' || c == '-') && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String base(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  private static Optional<String> ofCountry(String address) {
    return AMERICAN.matcher(address).matches()
        ? Optional.of(MONTH_FIRST)
        : OF_COUNTRY.matcher(address).matches() ? Optional.of(DAY_FIRST) : Optional.empty();
  }

  /** The order in which a day in figures lies near a day that the text writes in words. */
  private static Optional<String> nearDays(String language, String text) {
    List<String> words = Words.split(text).stream().map(Words::fold).toList();
    List<LocalDate> known = days(words, language);
    boolean isDay = isNear(days(words, language + DAY_FIRST), known);
    boolean isMonth = isNear(days(words, language + MONTH_FIRST), known);
    return isDay == isMonth ? Optional.empty() : Optional.of(isDay ? DAY_FIRST : MONTH_FIRST);
  }

  private static List<LocalDate> days(List<String> words, String tag) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> DayText.at(words, i, tag).flatMap(DayText::date))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isNear(List<LocalDate> figures, List<LocalDate> known) {
    return figures.stream()
        .filter(day -> !known.contains(day))
        .anyMatch(
            day ->
                known.stream()
                    .anyMatch(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEAR));
  }

  /** {@return the tags that read the first day in figures so that it is the weekday beside it} */
  static Optional<String> byWeekday(List<String> words) {
    List<String> folded = words.stream().map(Words::fold).toList();
    Optional<DayOfWeek> weekday =
        folded.stream().map(Weekdays::of).flatMap(Optional::stream).findFirst();
    return weekday.flatMap(
        wanted ->
            Stream.of(DAY_FIRST, MONTH_FIRST)
                .filter(
                    tag ->
                        days(folded, tag).stream()
                            .findFirst()
                            .filter(day -> day.getDayOfWeek() == wanted)
                            .isPresent())
                .findFirst());
  }

  /** {@return whether the tag of a language says that the day stands first} */
  static boolean isDayFirst(String tag) {
    return tag.endsWith(DAY_FIRST);
  }

  /** {@return whether the tag of a language says that the month stands first} */
  static boolean isMonthFirst(String tag) {
    return tag.endsWith(MONTH_FIRST);
  }
}
