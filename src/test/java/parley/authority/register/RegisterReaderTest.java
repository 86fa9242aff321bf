package parley.authority.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.authority.Authority;
import parley.authority.Library;
import parley.authority.MalformedFileException;

/** Registers of the shape of HistoryAtState/pocom, and tables of one's own. */
final class RegisterReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/register");
  private static final OfficeNames NAMES = names();

  private final Path temporary;

  RegisterReaderTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Assistant Secretary for Democracy, Human Rights and Labor          | 2015-03-31 | [Tomasz P. Malinowski]
          Assistant Secretary of State for Democracy, Human Rights, and Labor | 2014-04-02 | []
          subsecretario de Estado para Democracia, Derechos Humanos y Trabajo | 2015-03-31 | [Tomasz P. Malinowski]
          Assistant Secretary of Commerce for Human Rights                   | 2015-03-31 | []
          Assistant Secretary for Democracy, Human Rights and Labor          | 2017-01-24 | [Tomasz P. Malinowski, Richard M. Mills]
          U.S. Secretary of State                                            | 2015-08-14 | [John Forbes Kerry]
          Secretary                                                          | 2015-08-14 | []
          chief of the U.S. Interests Section in Havana                      | 2015-01-22 | [Jeffrey DeLaurentis]
          chargé d'affaires in Cuba                                          | 2016-03-01 | [Jeffrey DeLaurentis]
          chargé d'affaires in Panama                                        | 2016-03-01 | []
          chargé d'affaires in the DR Congo                                   | 2001-06-01 | [Mara R. Tekach]
          chargé d'affaires in Zaire                                          | 2001-06-01 | []
          Ambassador to Zaire                                                 | 1980-05-01 | [Robert Bigger Oakley]
          Ambassador to the Democratic Republic of the Congo                  | 1980-05-01 | [Robert Bigger Oakley]
          Ambassador to the Republic of the Congo                             | 1980-05-01 | []
          U.S. Ambassador to the Soviet Union                                 | 1989-12-02 | [Jack Foust Matlock]
          Ambassador to the USSR                                              | 1989-12-02 | [Jack Foust Matlock]
          embajador en la Unión Soviética                                     | 1989-12-02 | [Jack Foust Matlock]
          Ambassador to the Soviet Union                                      | 1992-06-01 | []
          Ambassador to Ukraine                                               | 1989-12-02 | []
          Ambassador to Ceylon                                                | 1963-02-04 | [Frances Elizabeth Willis]
          Ambassador to Sri Lanka                                             | 1963-02-04 | [Frances Elizabeth Willis]
          """)
  void anOfficeAtADayIsItsHolders(String title, LocalDate day, String names) throws IOException {
    OfficeRegister register = read("pocom").register();
    OfficeKey office = register.key(title, "us").orElseThrow();
    List<String> holders =
        register.inOffice(office, day, day).stream()
            .map(term -> term.holder().name())
            .distinct()
            .sorted((one, other) -> other.compareTo(one))
            .toList();
    assertEquals(names, holders.toString());
  }

  @Test
  void aTermIsAsPreciseAsTheRegisterStatesIt() throws IOException {
    OfficeRegister register = read("pocom").register();
    Term term = term(register, "Principal Officer (cu)");
    assertEquals("2014-08 to 2015-07", term.span().inWords());
    assertEquals(Term.Cover.POSSIBLE, cover(register, term, "2014-08-10"));
    assertEquals(Term.Cover.CERTAIN, cover(register, term, "2015-01-22"));
    assertEquals(Term.Cover.NONE, cover(register, term, "2015-08-01"));
  }

  @Test
  void aTermWithoutAnEndIsKnownToLastAsLongAsTheRegisterTellsOfAnything() throws IOException {
    OfficeRegister register = read("pocom").register();
    Term term = term(register, "Chargé d’Affaires (cu)");
    assertEquals("Mara R. Tekach", term.holder().name());
    assertEquals(Term.Cover.CERTAIN, cover(register, term, "2018-07-20"));
    assertEquals(Term.Cover.NONE, cover(register, term, "2018-07-21"));
  }

  @Test
  void aTermWithoutAnEndInOnesOwnTableGoesOn() throws IOException {
    OfficeRegister register = read("own").register();
    OfficeKey office = register.key("Cuban President", "cu").orElseThrow();
    LocalDate day = LocalDate.of(2023, 1, 1);
    assertEquals(
        List.of("Miguel Díaz-Canel"),
        register.inOffice(office, day, day).stream().map(term -> term.holder().name()).toList());
  }

  @Test
  void actingHoldersAreMarked() throws IOException {
    assertTrue(term(read("pocom").register(), "Chargé d’Affaires ad interim (cu)").isActing());
    assertEquals(
        List.of(true, false, false),
        read("own").register().terms().stream()
            .sorted(Comparator.comparing(term -> term.span().inWords()))
            .map(Term::isActing)
            .toList());
  }

  @Test
  void peopleAreLinkedToTheirEntries() throws IOException {
    assertEquals(
        List.of("https://history.state.gov/departmenthistory/people/kerry-john-forbes"),
        term(read("pocom").register(), "Secretary of State").holder().same());
    assertEquals(
        List.of("http://www.wikidata.org/entity/Q1932603"),
        read("own").register().namedWith("canel").iterator().next().same());
  }

  @Test
  void entriesThatCannotBeAreReportedAndLeftOut() throws IOException {
    RegisterReader.Result result = read("pocom");
    assertEquals(
        List.of(
            "The term names the person lost-nobody, of whom there is no file in people; it is left"
                + " out.",
            "The term of Mara R. Tekach, Chargé d’Affaires (cu), 2019-07-20 to 2018-07-20 ends"
                + " before it begins; it is left out."),
        result.oddities().stream().map(RegisterReader.Oddity::what).toList());
    assertEquals(
        List.of(41, 52), result.oddities().stream().map(RegisterReader.Oddity::line).toList());
  }

  @Test
  void brokenXmlIsRefusedWithItsPlace() throws IOException {
    assertRefused("<person>\n  <id>poe</person>\n", "poe.xml line 2, column");
  }

  @Test
  void entitiesAreNotRead() throws IOException {
    String file =
        """
        <!DOCTYPE person [ <!ENTITY all SYSTEM "file:///etc/passwd"> ]>
        <person><id>&all;</id></person>
        """;
    assertRefused(file, "without a document type");
  }

  @Test
  void aDateThatDoesNotExistIsRefusedWithItsPlace() throws IOException {
    Files.writeString(
        temporary.resolve("offices.tsv"),
        "person\twikidata\tparty\toffice\tstart\tend\nAnn Poe\t\tcu\tMinister\t2015-02-31\t\n");
    MalformedFileException refusal =
        assertThrows(MalformedFileException.class, () -> read(temporary));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("offices.tsv line 2, column 22"),
        refusal::getMessage);
  }

  @Test
  void aFolderThatIsNoRegisterIsRefused() {
    MalformedFileException refusal =
        assertThrows(MalformedFileException.class, () -> read(temporary));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("expected a register"), refusal::getMessage);
  }

  private void assertRefused(String person, String words) throws IOException {
    Files.createDirectories(temporary.resolve("people"));
    Files.writeString(temporary.resolve("people/poe.xml"), person);
    MalformedFileException refusal =
        assertThrows(MalformedFileException.class, () -> read(temporary));
    assertTrue(String.valueOf(refusal.getMessage()).contains(words), refusal::getMessage);
  }

  private static Term term(OfficeRegister register, String office) {
    return register.terms().stream()
        .filter(term -> term.office().equals(office))
        .findFirst()
        .orElseThrow();
  }

  private static Term.Cover cover(OfficeRegister register, Term term, String day) {
    return register.cover(term, LocalDate.parse(day), LocalDate.parse(day));
  }

  private static RegisterReader.Result read(String folder) throws IOException {
    return read(FOLDER.resolve(folder));
  }

  private static RegisterReader.Result read(Path folder) throws IOException {
    return RegisterReader.read(List.of(folder), NAMES, RegisterReaderTest::party);
  }

  private static String party(String name) {
    return Map.of("cuba", "cu", "russia", "ru", "sri lanka", "lk").getOrDefault(name, name);
  }

  private static OfficeNames names() {
    try {
      return OfficeNames.of(Library.packaged(), Authority.packaged().partyNames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
