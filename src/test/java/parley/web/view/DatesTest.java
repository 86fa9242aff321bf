package parley.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are said as people say them. */
final class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-03-31            | 31 March 2015
          2015-03-31/2015-03-31 | 31 March 2015
          2018-01-22/2018-01-23 | 22–23 January 2018
          2018-01-31/2018-02-01 | 31 January – 1 February 2018
          2017-12-31/2018-01-01 | 31 December 2017 – 1 January 2018
          XXXX-XX-18/XXXX-XX-19 | 18–19 of an unnamed month
          XXXX-XX-18            | 18 of an unnamed month
          XXXX-10-14            | 14 October of an unnamed year
          XXXX-10-14/XXXX-10-15 | 14–15 October of an unnamed year
          2018-02               | February 2018
          2018                  | 2018
          2018-XX-XX            | 2018
          2018-13-01            | 2018-13-01
          2018/2019/2020        | 2018/2019/2020
          soon                  | soon
          <b>2018</b>           | <b>2018</b>
          """)
  void datesAreSaidInWords(String edtf, String words) {
    assertEquals(words, new Dates(new Wording()).inWords(edtf));
  }
}
