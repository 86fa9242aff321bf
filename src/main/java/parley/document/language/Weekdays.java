package parley.document.language;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.authority.Words;

/** The days of the week in every language. */
public final class Weekdays {
  private static final Map<String, DayOfWeek> ALL = all();

  private Weekdays() {}

  /**
   * {@return the day that a word names}
   *
   * @param folded a folded word
   */
  public static Optional<DayOfWeek> of(String folded) {
    return Optional.ofNullable(ALL.get(folded));
  }

  private static Map<String, DayOfWeek> all() {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    for (String line : WordFile.linesOfAllLanguages("weekdays.txt")) {
      String[] fields = line.split("\\s+", -1);
      for (int i = 1; i < fields.length; i++) {
        days.put(Words.fold(fields[i]), DayOfWeek.of(Integer.parseInt(fields[0])));
      }
    }
    return days;
  }
}
