package parley.merge.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.merge.Told;
import parley.merge.meeting.Period.Fit;

/** Compares times of different precision. */
final class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2015-03-31, 2015-03-31, SAME_DAYS",
    "2018-01-22, 2018-01-22/2018-01-23, OVERLAP",
    "2018-01-23/2018-01-22, 2018-01-22/2018-01-23, SAME_DAYS",
    "2018-02-13, 2018-02-14, NEAR",
    "2018-02-13, 2018-02-24, APART",
    "2015-03-31, 2015-03, DAY_IN_MONTH",
    "2015-04-01, 2015-03, APART",
    "2015-03-31/2015-04-01, 2015-04, DAY_IN_MONTH",
    "2015-03, 2015-03, SAME_MONTH",
    "2015, 2015-03-31, SAME_YEAR",
    "2015-01-01/2015-12-31, 2015-03-31, SAME_YEAR",
    "2014, 2015-03-31, APART",
    "XXXX-03-31, 2015-03-31, POSSIBLE",
    "XXXX-03, 2015-03-31, POSSIBLE",
    "XXXX-03-30, 2015-03-31, APART",
    "XXXX-XX-18/XXXX-XX-19, 2023-01-18/2023-01-19, POSSIBLE",
    "XXXX-XX-19, 2023-01-18/2023-01-19, POSSIBLE",
    "XXXX-XX-18/XXXX-XX-19, 2018-01-17, APART",
    "XXXX-XX-18/XXXX-XX-19, 2018-01-22/2018-01-23, APART",
    "XXXX-XX-18, XXXX-XX-18, POSSIBLE",
    "XXXX-02-29, 2015-02-28, APART",
  })
  void timesFitOrNot(String one, String other, Fit expected) {
    assertEquals(expected, period(one).fit(period(other)));
    assertEquals(expected, period(other).fit(period(one)));
  }

  private static Period period(String edtf) {
    return Period.of(Told.when(edtf));
  }
}
