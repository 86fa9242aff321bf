package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.authority.Authority;
import parley.authority.Library;
import parley.authority.register.OfficeNames;
import parley.authority.register.OfficeRegister;
import parley.authority.register.RegisterReader;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value.Text;
import parley.merge.correction.Corrections;

/** Officials are found in a register by their names and offices, and offices by their days. */
final class RegistrationTest {
  private static final String OFFICE = "Assistant Secretary for Democracy, Human Rights and Labor";

  @Test
  void anOfficeAtTheDayOfAMeetingIsItsHolder() throws IOException {
    Merged merged = merge(office("blog", OFFICE, "2015-03-31"));
    assertEquals(
        List.of(Told.reference(Kind.OFFICIAL, "tomasz-p-malinowski")),
        Merging.values(merged, Slot.DELEGATION_HEAD));
    Fact head =
        merged.documents().getFirst().facts().stream()
            .filter(fact -> fact.slot() == Slot.DELEGATION_HEAD)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "By the register Principal Officers and Chiefs of Mission (HistoryAtState/pocom), Tomasz P."
            + " Malinowski was Assistant Secretary of State for Democracy, Human Rights, and Labor"
            + " from 2014-04-03 to 2017-01-24, and the meeting was on 2015-03-31.",
        head.evidence().because());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before anybody held it         | Assistant Secretary for Democracy, Human Rights and Labor        | 2014-04-02
          the day of a handover          | Assistant Secretary for Democracy, Human Rights and Labor        | 2017-01-24
          in no register                 | Assistant Secretary for Consular Affairs                         | 2015-03-31
          somebody only acts             | Acting Assistant Secretary for Democracy, Human Rights and Labor | 2015-03-31
          a month in which it changed    | Assistant Secretary for Democracy, Human Rights and Labor        | 2017-01
          a day without a year           | Assistant Secretary for Democracy, Human Rights and Labor        | XXXX-03-31
          """)
  void anOfficeThatTheRegisterDoesNotSettleStaysAnOffice(String why, String office, String when)
      throws IOException {
    Merged merged = merge(office("blog", office, when));
    assertEquals(List.of(), Merging.values(merged, Slot.DELEGATION_HEAD), why);
    assertEquals(
        List.of(new Text(office, "en")), Merging.values(merged, Slot.DELEGATION_OFFICE), why);
  }

  @Test
  void whoIsNamedElsewhereAndWhoHoldsTheOfficeAreOne() throws IOException {
    Merged merged =
        merge(
            office("blog", OFFICE, "2015-03-31"),
            named("press", "Tom Malinowski", "us", "Assistant Secretary", "2015-03-31"));
    assertEquals(
        List.of(Told.reference(Kind.OFFICIAL, "tom-malinowski")),
        Merging.values(merged, Slot.DELEGATION_HEAD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Malinowski   | us | Assistant Secretary of State for Democracy, Human Rights and Labor | 2015-03-31 | malinowski-tomasz-p true
          Tom Malinowski   | us | Assistant Secretary of State                                       | 2015-03-31 | malinowski-tomasz-p true
          Tom Malinowski   | us | Congressman                                                        | 2019-03-31 | malinowski-tomasz-p false
          Tom Malinowski   | us | Mayor                                                              | 1910       | none
          Tom Malinowski   | pl | Assistant Secretary of State                                       | 2015-03-31 | none
          Malinowski       | us | Assistant Secretary of State                                       | 2015-03-31 | none
          Peter Malinowski | us | Assistant Secretary of State                                       | 2015-03-31 | none
          John Kerry       | us | Secretary of State                                                 | 2015-08-14 | kerry-john-forbes true
          F. Kerry         | us | Senator                                                            | 2015-08-14 | none
          Dick Mills       | us | Assistant Secretary for Democracy, Human Rights, and Labor         | 2017-01-24 | mills-richard-m true
          Jack Matlock     | us | Ambassador to the Soviet Union                                     | 1989-12-02 | matlock-jack-foust true
          Jack Matlock     | us | Ambassador to Poland                                               | 1989-12-02 | matlock-jack-foust false
          """)
  void whoIsNamedIsLinkedWhereNameAndOfficeAgree(
      String name, String party, String role, String when, String entry) throws IOException {
    Merged merged = merge(named("press", name, party, role, when));
    assertEquals(
        entry,
        merged.entries().stream()
            .map(e -> e.found().holder().id() + " " + e.found().isCertain())
            .findFirst()
            .orElse("none"));
  }

  @Test
  void everyEntrySaysWhy() throws IOException {
    Merged merged = merge(named("press", "Tom Malinowski", "us", OFFICE, "2015-03-31"));
    String because = merged.entries().getFirst().found().because();
    assertTrue(because.contains("from 2014-04-03 to 2017-01-24"), because);
    assertTrue(because.contains("2015-03-31"), because);
  }

  @Test
  void withoutARegisterNothingIsLinked() {
    Merged merged = Merging.merge(named("press", "Tom Malinowski", "us", OFFICE, "2015-03-31"));
    assertEquals(List.of(), merged.entries());
  }

  private static Told office(String document, String office, String when) {
    Told told = Told.by(document);
    told.meeting("m1", "cu", "us").on(when);
    return told.say(
        new Entity(Kind.DELEGATION, "m1/us"), Slot.DELEGATION_OFFICE, new Text(office, "en"));
  }

  private static Told named(String document, String name, String party, String role, String when) {
    Told told = Told.by(document).official("o1", name, party, role);
    told.meeting("m1", "cu", party).on(when).side(Slot.DELEGATION_HEAD, party, "o1");
    return told;
  }

  private static Merged merge(Told... documents) throws IOException {
    Merger merger = new Merger(Authority.packaged(), Corrections.none(), register());
    Stream.of(documents).map(Told::facts).forEach(merger::add);
    return merger.finish();
  }

  private static OfficeRegister register() throws IOException {
    return RegisterReader.read(
            List.of(Path.of("src/test/resources/register/pocom")),
            OfficeNames.of(Library.packaged(), Authority.packaged().partyNames()),
            name -> Map.of("cuba", "cu", "russia", "ru").getOrDefault(name, name))
        .register();
  }
}
