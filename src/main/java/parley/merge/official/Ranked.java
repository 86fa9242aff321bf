package parley.merge.official;

import java.util.Comparator;
import java.util.List;

/**
 * A report with what it is sorted by, made once.
 *
 * @param report the report
 * @param fullness see {@link parley.merge.name.PersonName#fullness}
 * @param words how many words the fullest name has
 * @param letters how many letters these have
 * @param name these words
 * @param isBesideNamesake whether its document tells of another of the name
 */
record Ranked(
    OfficialReport report,
    long fullness,
    int words,
    int letters,
    String name,
    boolean isBesideNamesake) {

  /** The fullest names first, so that shorter ones find whom they may be forms of. */
  static final Comparator<Ranked> FULLEST_FIRST =
      Comparator.comparingLong(Ranked::fullness)
          .thenComparingInt(Ranked::words)
          .thenComparingInt(Ranked::letters)
          .reversed()
          .thenComparing(Ranked::name)
          .thenComparing(ranked -> !ranked.isBesideNamesake())
          .thenComparing(ranked -> ranked.report().parties().isEmpty())
          .thenComparing(Ranked::report);

  static Ranked of(OfficialReport report, boolean isBesideNamesake) {
    List<String> words = report.name().words();
    int letters = words.stream().mapToInt(String::length).sum();
    return new Ranked(
        report,
        report.name().fullness(),
        words.size(),
        letters,
        String.join(" ", words),
        isBesideNamesake);
  }
}
