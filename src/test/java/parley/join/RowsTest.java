package parley.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.join.Fixtures.row;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;

/** What rows of public registers become. */
final class RowsTest {
  private final List<Row> travels = Fixtures.rows("travels", "travels");
  private final List<Row> visits = Fixtures.rows("visits", "visits");

  @Test
  void aRemarkGoesOnBehindWhoWhereAndWhen() {
    assertEquals(
        "In Havana, Cuba, on August 14, 2015, U.S. Secretary of State John Forbes Kerry met with"
            + " Foreign Minister Rodrigues Parilla.\n",
        text(row(travels, "3601")));
    assertEquals(
        "U.S. President John Roe visited Moscow, Soviet Union, from June 3, 1961 to June 4, 1961."
            + " State visit. Attended a concert. President Roe met with Premier Petrov.\n",
        text(row(travels, "17")));
  }

  @Test
  void aRowThatTellsOfAMeetingIsOneWithItsEvidence() {
    Row kerry = row(travels, "3601");
    assertEquals(Set.of("party/cu", "party/us"), values(kerry, Slot.MEETING_PARTY));
    assertEquals(Set.of("2015-08-14"), values(kerry, Slot.MEETING_WHEN));
    assertEquals(Set.of("place/cu/havana"), values(kerry, Slot.MEETING_PLACE));
    assertEquals(
        Set.of("official/john-forbes-kerry", "official/rodrigues-parilla"),
        values(kerry, Slot.DELEGATION_HEAD));
    for (Row row : travels) {
      row.told()
          .ifPresent(
              told ->
                  told.facts()
                      .facts()
                      .forEach(fact -> assertTrue(told.text().text().contains(quote(fact)))));
    }
  }

  @Test
  void aVisitFromGovernmentToGovernmentIsAMeetingWithoutARemarkThatSaysSo() {
    Row working = row(visits, "9001");
    assertEquals(Set.of("party/ca", "party/us"), values(working, Slot.MEETING_PARTY));
    assertEquals(Set.of("2013-04-23/2013-04-29"), values(working, Slot.MEETING_WHEN));
    assertEquals(Set.of("official/jane-roe"), values(working, Slot.DELEGATION_HEAD));
    assertEquals(Set.of(), values(row(visits, "9002"), Slot.MEETING_PARTY));
  }

  @Test
  void aDayWithoutYearIsOneOfTheRow() {
    assertEquals(Set.of("2013-11-06"), values(row(visits, "9003"), Slot.MEETING_WHEN));
  }

  @Test
  void countriesArePartiesWhateverTheRegisterCallsThem() {
    assertTrue(says(row(visits, "9002"), "party", "party/bj"));
    assertTrue(says(row(travels, "3602"), "party", "party/kr"));
    assertTrue(says(row(travels, "17"), "party", "party/suhh"));
    assertTrue(says(row(travels, "17"), "location", "place/ru/moscow"));
  }

  @Test
  void whatCannotBeUsedIsAProblemAndTheRestStays() {
    Row impossible = row(travels, "3602");
    assertEquals(
        List.of(
            "place Nowhere-on-Han: no place of this name is known in kr",
            "date 2015-02-31: there is no such day; the row is kept without it"),
        problems(impossible));
    assertTrue(says(impossible, "location", "place/kr/seoul"));
    assertTrue(says(impossible, "location", "Nowhere-on-Han"));
    assertFalse(says(impossible, "startDate", "2015-02-31"));
    Row reversed = row(travels, "3603");
    assertEquals(
        List.of(
            "party Atlantis: no party of this name is known",
            "interval 2015-05-09/2015-05-07: it ends before it begins; both days are kept as"
                + " texts"),
        problems(reversed));
    assertTrue(says(reversed, "endDate", "2015-05-07"));
  }

  @Test
  void officersHaveTermsThatMayBeImpossible() {
    List<Row> pocom = Fixtures.rows("pocom", "pocom");
    assertTrue(says(row(pocom, "secr-2013-kerr"), "startDate", "2013-02-01"));
    assertTrue(says(row(pocom, "secr-2013-kerr"), "endDate", "2017-01-20"));
    assertTrue(says(row(pocom, "costa-rica"), "areaServed", "party/cr"));
    assertEquals(
        List.of("date 0000-00-00: there is no such day; the row is kept without it"),
        problems(row(pocom, "cr-1902-roe-01")));
    assertEquals(
        List.of(
            "interval 1900-05/1899-12-31: it ends before it begins; both days are kept as texts"),
        problems(row(pocom, "secr-1900-roe")));
  }

  @Test
  void tablesGiveCodesAndMissions() {
    List<Row> countries = Fixtures.rows("country-codes", "country-codes.csv");
    assertTrue(says(row(countries, "CUB"), "sameAs", "party/cu"));
    assertTrue(says(row(countries, "CUB"), "sameAs", "http://www.wikidata.org/entity/Q241"));
    assertEquals(
        List.of("party AX: no party of this name is known"), problems(row(countries, "ALA")));
    List<Row> embassies = Fixtures.rows("embassies", "database-of-embassies.csv");
    Row vienna = row(embassies, "Q104602592");
    assertTrue(says(vienna, "areaServed", "party/si"));
    assertTrue(says(vienna, "latitude", "48.2018"));
    assertEquals(3, row(embassies, "Q1").spot().line());
    assertEquals(
        List.of(
            "party Atlantis: no party of this name is known",
            "date 1960-02-30: there is no such day; the row is kept without it",
            "coordinates 95.5: this is no number of degrees",
            "coordinates north: this is no number of degrees"),
        problems(row(embassies, "Q1")));
  }

  @Test
  void threeFormatsOfOneTableGiveTheSame() {
    Set<String> found = new TreeSet<>();
    for (String format : List.of("csv", "json", "xml")) {
      Register register =
          Register.of(
              "people",
              Fixtures.FOLDER.resolve("mapped/people-" + format + ".rml.ttl"),
              List.of(Fixtures.FOLDER.resolve("mapped/people." + format)),
              Fixtures.BASE);
      found.add(
          Fixtures.rows(register).stream()
              .map(row -> row.statements().toString())
              .toList()
              .toString());
    }
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.toString().contains("party/pe"), found::toString);
  }

  private static String text(Row row) {
    return row.told().orElseThrow().text().text();
  }

  private static String quote(Fact fact) {
    return fact.evidence().quote();
  }

  private static Set<String> values(Row row, Slot slot) {
    return row.told().orElseThrow().facts().facts().stream()
        .filter(fact -> fact.slot() == slot)
        .map(fact -> words(fact.value()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Value value) {
    return switch (value) {
      case Value.Reference(Entity entity) -> entity.path();
      case Value.When when -> when.edtf();
      default -> value.toString();
    };
  }

  private static boolean says(Row row, String property, String value) {
    return row.statements().stream()
        .filter(statement -> statement.getPredicate().getLocalName().equals(property))
        .anyMatch(
            statement -> {
              String found = statement.getObject().stringValue();
              return found.equals(value) || found.equals(Fixtures.BASE + value);
            });
  }

  private static List<String> problems(Row row) {
    return row.problems().stream()
        .map(each -> "%s %s: %s".formatted(each.field(), each.value(), each.reason()))
        .toList();
  }
}
