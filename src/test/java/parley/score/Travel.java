package parley.score;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trip abroad as a register has it, one row.
 *
 * @param id of the row
 * @param office of the visitor: president or secretary
 * @param name of the visitor
 * @param start first day
 * @param end last day
 * @param country that was visited
 * @param locale city, or cities with commas between
 * @param remark what the visitor did there, without a subject: "Met with …"
 */
record Travel(
    String id,
    String office,
    String name,
    LocalDate start,
    LocalDate end,
    String country,
    String locale,
    String remark) {
  private static final Pattern MET = Pattern.compile("(?i)\\bmet with\\b");
  private static final Pattern STARTS_WITH_MET = Pattern.compile("(?<=^|[.;] )Met with\\b");
  private static final Pattern TURNED =
      Pattern.compile("([^,]+), (.*(?:[Rr]epublic of|States of|North|South))");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  boolean tellsOfAMeeting() {
    return MET.matcher(remark).find();
  }

  /**
   * The row in sentences that a person would call fair: who visited which place when, in the row's
   * own words; then the remark as it stands, with the visitor put before each "Met with" that lacks
   * a subject.
   */
  String text() {
    String title = office.equals("president") ? "President" : "Secretary of State";
    String when =
        start.equals(end)
            ? "on " + DAY.format(start)
            : "from " + DAY.format(start) + " to " + DAY.format(end);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    String subject = (office.equals("president") ? "President " : "Secretary ") + surname;
    return "%s %s visited %s, %s, %s. %s\n"
        .formatted(
            title,
            name,
            locale,
            TURNED.matcher(country).replaceAll("$2 $1"),
            when,
            STARTS_WITH_MET
                .matcher(remark)
                .replaceAll(Matcher.quoteReplacement(subject + " met with")));
  }
}
