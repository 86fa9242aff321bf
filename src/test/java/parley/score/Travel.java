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
  private static final String MET_WITH = "Met with";
  private static final Pattern LATER_MET_WITH = Pattern.compile("(?<=^|[.;] )Met with\\b");
  private static final Pattern TURNED =
      Pattern.compile("([^,]+), (.*(?:[Rr]epublic of|States of|North|South))");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  boolean tellsOfAMeeting() {
    return MET.matcher(remark).find();
  }

  /**
   * The row in sentences that a person would call fair. A remark that begins with "Met with" goes
   * on behind where, when and who in one sentence, "In Lima, Peru, on May 2, 1996, President John
   * Roe met with …"; before any other a sentence says who visited which place when, and the visitor
   * is put before each later "Met with" that lacks a subject. All other words are the row's own.
   */
  String text() {
    String place =
        (locale.isEmpty() ? "" : locale + ", ") + TURNED.matcher(country).replaceAll("$2 $1");
    String days =
        start.equals(end)
            ? "on " + DAY.format(start)
            : "from " + DAY.format(start) + " to " + DAY.format(end);
    String visitor = "U.S. " + (isPresident() ? "President " : "Secretary of State ") + name;
    String first =
        remark.startsWith(MET_WITH)
            ? "In %s, %s, %s met with".formatted(place, days, visitor)
            : "%s visited %s, %s. ".formatted(visitor, place, days);
    String rest = remark.startsWith(MET_WITH) ? remark.substring(MET_WITH.length()) : remark;
    return first + LATER_MET_WITH.matcher(rest).replaceAll(later()) + "\n";
  }

  private String later() {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return Matcher.quoteReplacement(
        (isPresident() ? "President " : "Secretary ") + surname + " met with");
  }

  private boolean isPresident() {
    return office.equals("president");
  }
}
