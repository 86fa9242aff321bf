package parley.document.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of publication in a web address, as {@code /2021/03/04/}, {@code -2021-03-04}. */
public final class AddressDate {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})([-/_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12][0-9]|3[01])(?![0-9])");

  private AddressDate() {}

  /**
   * {@return the day that an address names, year first}
   *
   * @param address a web address
   */
  public static Optional<LocalDate> in(String address) {
    Matcher day = DAY.matcher(address);
    try {
      return day.find()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(day.group(1)),
                  Integer.parseInt(day.group(3)),
                  Integer.parseInt(day.group(4))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
