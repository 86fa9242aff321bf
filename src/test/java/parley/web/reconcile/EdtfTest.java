package parley.web.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates agree as far as they may mean the same days. */
final class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2015-03-31, 2015-03-31, 1",
    "2015-03-31T00:00:00Z, 2015-03-31, 1",
    "2015, 2015-03-31, 1",
    "201X, 2015-03-31, 1",
    "2015-21, 2015-03-31, 1",
    "2015-22, 2015-03-31, 0",
    "../2016, 2015-03-31, 1",
    "2015-03/.., 2015-03-31, 1",
    "2015-03?, 2015-03-31, 1",
    "2015-03-31, 2015-03, 0.8",
    "2015-03-31, 2015, 0.8",
    "2018-01-22, 2018-01-22/2018-01-23, 0.95",
    "2015-04-01, 2015-03-31, 0.5",
    "2015-03-30, 2015-03-31, 0.5",
    "2015-04-02, 2015-03-31, 0",
    "2016, 2015-03-31, 0",
    "2018-01-18, XXXX-XX-18/XXXX-XX-19, 0.8",
    "2018-01-20, XXXX-XX-18/XXXX-XX-19, 0",
    "2016-02-29, XXXX-02-29, 0.8",
    "2016-03-01, XXXX-02-29, 0",
  })
  void agreementIsFromNoneToFull(String asked, String found, double agreement) {
    assertEquals(agreement, Edtf.of(asked).orElseThrow().agreement(Edtf.of(found).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "circa March",
        "31.3.2015",
        "2015-02-31",
        "2015-13",
        "0000-00-00",
        "2016/2015",
        "a/b/c",
        "2015-1",
        "99999999999999"
      })
  void whatIsNoDateHasNoMeaning(String text) {
    assertTrue(Edtf.of(text).isEmpty());
  }
}
