package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.document.language.AddressDate;
import parley.document.language.DateLine;
import parley.document.language.DateText;
import parley.document.language.FigureOrder;

/** Lines that are only a date, and datelines. */
final class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 31, 2015|2015-03-31",
        "Mar. 31st, 2015|2015-03-31",
        "31 March 2015|2015-03-31",
        "20 January 201714:38|2017-01-20",
        "Tuesday, 31 March 2015 14:05 GMT|2015-03-31",
        "Posted on October 15, 2016 by duane|2016-10-15",
        "Published: 2016-10-15|2016-10-15",
        "November 15, 2022 / 3:12 PM|2022-11-15",
        "Washington, D.C., January 19, 2023|2023-01-19",
        "La Habana, 9 de enero de 2018.-|2018-01-09",
        "Publicado el 1º de marzo de 2018|2018-03-01",
        "martes 3 de setiembre del 2019|2019-09-03",
        "31/03/2015|2015-03-31",
        "03.03.2015|2015-03-03",
        "Tue, Jul 14, 2015 11:20 pm|2015-07-14",
        "Published: 14/03/2019|2019-03-14",
        "date 2018-12-11|2018-12-11",
        "March 8-14, 2021|2021-03-14",
        "June 12, 2010 / 7:24 PM / 8 years ago|2010-06-12",
        "March 4, 2020 - 18:05 AMT|2020-03-04",
        "Posted by A. Writer on March 4, 2021 in Lima, Opinion - 4 Comments|2021-03-04",
        "Lima/Quito - 4 March 2021|2021-03-04",
        "MEDIA NOTE - OFFICE OF THE PRESS - MARCH 4, 2021|2021-03-04",
        "Updated: 2021-03-04 10:22|2021-03-04",
        "Thu 4th March 2021 - 03:54 PM|2021-03-04",
        "Fecha de publicación: jueves 4 de marzo de 2021 -- 08:10|2021-03-04",
        "Published 12.09.2019|2019-09-12",
        "Last updated: 2020-02-18T14:22:05Z|2020-02-18",
        "Press release 412/2018 - 07.06.2018|2018-06-07",
        "Submitted by admin on Wed, 10/09/2013 - 14:11|2013-10-09",
        "Redactado por: Ana Rojas. 17 - diciembre - 2009|2009-12-17",
        "By Ana Rojas • The Harbour Letter • May 18, 2022|2022-05-18",
        "Desk Report Published June 24, 2015 Updated June 25, 2015 07:00am|2015-06-24"
      })
  void aLineThatIsOnlyADateIsRead(String line, LocalDate date) {
    assertEquals(Optional.of(date), DateLine.of(line, "en").map(DateLine::date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On March 31, 2015 they met",
        "January 18-19, 2023",
        "March 2015",
        "March 31",
        "03/04/2015",
        "February 30, 2015",
        "Cuba and the U.S. met on March 31, 2015",
        "Joint statement of March 31, 2015",
        "2015-13-01",
        "Talks on trade - March 31, 2015",
        "Ministry Press Briefing - March 31, 2015",
        "99999999999999999999"
      })
  void otherLinesAreNot(String line) {
    assertEquals(Optional.empty(), DateLine.of(line, "en").map(DateLine::date));
  }

  @ParameterizedTest
  @CsvSource({"es, 2021-10-12", "es-CU, 2021-10-12"})
  void spanishFiguresHaveTheDayFirst(String language, LocalDate date) {
    assertEquals(Optional.of(date), DateLine.of("12/10/2021", language).map(DateLine::date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 25/03/2014. Released 04/05/2014.||2014-05-04",
        "They met on 03/25/2014. Released 04/05/2014.||2014-04-05",
        "Released 04/05/2014|https://mfa.example.ke/news|2014-05-04",
        "Released 04/05/2014|https://www.example.gov/news|2014-04-05",
        "They met on May 2, 2014. Released 04/05/2014||2014-05-04"
      })
  void theOrderOfFiguresIsThatOfTheText(String text, @Nullable String address, LocalDate date) {
    String tag = FigureOrder.tag("en", text, Optional.ofNullable(address));
    assertEquals(Optional.of(date), DateLine.of("04/05/2014", tag).map(DateLine::date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HAVANA, Nov. 15 (Reuters) - Officials met.",
        "HAVANA TIMES – The Cuban government announced",
        "WASHINGTON (AP) — The two sides",
        "Washington, 14 feb (EFE).- Delegaciones",
        "La Habana, 15 nov (Prensa Latina) El ministro",
        "Havana, January 9, 2018. In the morning",
        "ADDIS ABABA, Ethiopia — Ministers",
        "São Paulo (Brasil Agency) – Ministers",
        "UNITED NATIONS, March 3 (Xinhua) -- The envoy",
        "Bali [Indonesia], July 8 (ANI): The ministers",
        "New Delhi: Colombia and India",
        "LIMA/QUITO, Feb 1, 2013 (AFP) - The ministers",
        "Doha, 11 Rabi' II 1444 / 6 November 2022 (QNA) -- The ministers",
        "KABUL - The second session",
        "Port-au-Prince, 4 May – Officials",
        "(Xinhua) -- The envoy",
        "WASHINGTON , June 17, 2013 () – The envoy",
        "LA HABANA, 14 nov (Reuters) – Cuba y Estados Unidos"
      })
  void reportsOpenWithADateline(String paragraph) {
    assertEquals(true, DateText.opensWithDateline(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On February 14, 2018, a first exchange was held.",
        "Cubans, Americans and invitees met on January 18",
        "U.S. and Cuban officials – all of them experts – met.",
        "The exchange – which took place on the 18th – ended.",
        "Cuba (and others) met.",
        "In Havana, on January 9, 2018, they met.",
        "“HAVANA – a city,” he wrote.",
        "QUESTION: Will the talks go on?",
        "MR. TONER: The talks go on.",
        "Lavrov: We shall meet again.",
        "US-Cuba talks were held.",
        "In Havana, 5 May is a holiday."
      })
  void ordinaryParagraphsDoNot(String paragraph) {
    assertEquals(false, DateText.opensWithDateline(paragraph));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/news/2021/03/04/talks, 2021-03-04",
    "https://example.org/talks-2021-03-04.html, 2021-03-04",
    "https://example.org/c_20210304.htm, 2021-03-04",
    "https://example.org/2021/mar/04/talks, 2021-03-04",
    "briefing-march-4-2021, 2021-03-04",
    "2021-03-04-talks, 2021-03-04"
  })
  void anAddressOrTheNameOfAFileNamesTheDay(String address, LocalDate date) {
    assertEquals(Optional.of(date), AddressDate.in(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2021/03/talks",
        "https://example.org/id/920210304",
        "https://example.org/2021/02/30/talks"
      })
  void otherAddressesDoNot(String address) {
    assertEquals(Optional.empty(), AddressDate.in(address));
  }
}
