package parley.score;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.Authority;
import parley.authority.Place;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Sources;
import parley.score.GoldDocument.GoldDelegation;
import parley.score.GoldDocument.GoldOfficial;

/** Keeps the gold documents and what is said of them in step, whatever is extracted from them. */
final class GoldDocumentsTest {
  private static final Path GOLD = Path.of("gold");
  private static final Authority AUTHORITY = Authority.packaged();
  private static final String SIDECAR = ".meta.json";
  private static final Pattern NAME =
      Pattern.compile("(en|es|html|pdf|none)-(\\d{3})(-[a-z0-9]+)+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private record Written(String part, GoldDocument gold) {
    @Override
    public String toString() {
      return gold.document();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "test"})
  void everyDocumentHasItsGoldAndTheReverse(String part) throws IOException {
    Set<String> documents =
        withoutEnding(files(part, "documents").filter(name -> !name.endsWith(SIDECAR)));
    assertEquals(documents, withoutEnding(files(part, "expected")));

    Set<String> sidecars =
        withoutEnding(files(part, "documents").filter(name -> name.endsWith(SIDECAR)));
    sidecars.removeAll(documents);
    assertEquals(Set.of(), sidecars, "sidecars of no document");
  }

  @Test
  void noTwoDocumentsHaveOneNumber() {
    List<String> numbers =
        written()
            .map(GoldDocumentsTest::numbered)
            .map(name -> name.group(1) + name.group(2))
            .sorted()
            .toList();
    assertEquals(numbers.stream().distinct().toList(), numbers);
  }

  @ParameterizedTest
  @MethodSource("written")
  void theNumberDecidesThePart(Written document) {
    int number = Integer.parseInt(numbered(document).group(2));

    assertEquals(number % 3 == 0 ? "test" : "development", document.part());
    assertTrue(Files.exists(expected(document)), "its file has another name");
  }

  @ParameterizedTest
  @MethodSource("written")
  void partiesPlacesAndDatesExist(Written document) throws IOException {
    String text = text(document);
    List<String> wrong = new ArrayList<>();
    for (GoldMeeting meeting : document.gold().meetings()) {
      parties(meeting).filter(GoldDocumentsTest::unknownParty).forEach(wrong::add);
      meeting.venue().country().filter(GoldDocumentsTest::unknownParty).ifPresent(wrong::add);
      meeting
          .venue()
          .place()
          .filter(place -> misplaced(place, meeting, text))
          .ifPresent(wrong::add);
      wrongDays(meeting.when()).ifPresent(wrong::add);
    }
    document.gold().officials().stream()
        .flatMap(official -> official.party().stream())
        .filter(GoldDocumentsTest::unknownParty)
        .forEach(wrong::add);

    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("written")
  void delegationsAreOfTheParties(Written document) {
    assertAll(
        document.gold().meetings().stream()
            .map(
                meeting ->
                    () ->
                        assertTrue(
                            meeting
                                .parties()
                                .containsAll(
                                    meeting.delegations().stream()
                                        .map(GoldDelegation::party)
                                        .toList()),
                            meeting::key)));
  }

  @ParameterizedTest
  @MethodSource("written")
  void everyNameStandsInTheText(Written document) throws IOException {
    String text = text(document);

    assertEquals(
        List.of(),
        Stream.concat(officials(document), people(document))
            .filter(name -> !text.contains(SPACES.matcher(name).replaceAll(" ")))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("written")
  void whoLeadsOrTakesPartIsAnOfficial(Written document) {
    List<String> officials = officials(document).toList();

    assertEquals(
        List.of(),
        people(document)
            .filter(name -> officials.stream().noneMatch(o -> o.contains(name) || name.contains(o)))
            .toList());
  }

  private static Stream<Written> written() {
    return Stream.of("development", "test").flatMap(GoldDocumentsTest::written);
  }

  private static Stream<Written> written(String part) {
    try {
      return Gold.read(GOLD.resolve(part).resolve("expected")).documents().stream()
          .map(gold -> new Written(part, gold));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Matcher numbered(Written document) {
    Matcher name = NAME.matcher(document.gold().document());
    assertTrue(name.matches(), () -> document + " is not KIND-NNN-words");
    return name;
  }

  private static Stream<String> files(String part, String folder) throws IOException {
    try (Stream<Path> files = Files.list(GOLD.resolve(part).resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private static Set<String> withoutEnding(Stream<String> files) {
    return files.map(name -> name.replaceFirst("\\.[a-z.]+$", "")).collect(Collectors.toSet());
  }

  private static Path expected(Written document) {
    return GOLD.resolve(document.part() + "/expected/" + document.gold().document() + ".json");
  }

  private static boolean plain(Written document) {
    return Files.exists(document(document, ".txt"));
  }

  /** {@return the text with its sidecar, in one line; of a page or PDF, as it is read} */
  private static String text(Written document) throws IOException {
    StringBuilder text = new StringBuilder();
    if (plain(document)) {
      text.append(Files.readString(document(document, ".txt"), StandardCharsets.UTF_8));
      Path sidecar = document(document, SIDECAR);
      text.append(Files.exists(sidecar) ? Files.readString(sidecar, StandardCharsets.UTF_8) : "");
    } else {
      text.append(asRead(document));
    }
    return SPACES.matcher(text).replaceAll(" ");
  }

  private static String asRead(Written document) throws IOException {
    Path file =
        Stream.of(".html", ".pdf")
            .map(ending -> document(document, ending))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Source source =
        Sources.of(List.of(file.toString()), InputStream.nullInputStream(), Limits.USUAL)
            .getFirst();
    return switch (new DocumentReader().read(source)) {
      case Reading.Read read -> read.document().text();
      case Reading.Refused(Refusal refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  private static Path document(Written document, String ending) {
    return GOLD.resolve(document.part() + "/documents/" + document.gold().document() + ending);
  }

  private static Stream<String> parties(GoldMeeting meeting) {
    return Stream.concat(
        meeting.parties().stream(), meeting.delegations().stream().map(GoldDelegation::party));
  }

  private static boolean unknownParty(String code) {
    return AUTHORITY.party(code.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** Whether a known place of this name lies elsewhere, or an unknown one is not in the text. */
  private static boolean misplaced(String place, GoldMeeting meeting, String text) {
    List<Place> known = AUTHORITY.placeNames().exactly(place);
    Optional<String> country = meeting.venue().country().map(code -> code.toLowerCase(Locale.ROOT));
    return known.isEmpty()
        ? !text.isEmpty() && !upper(text).contains(upper(place))
        : known.stream().noneMatch(p -> country.isEmpty() || p.country().equals(country));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static Optional<String> wrongDays(GoldMeeting.Days days) {
    try {
      Optional<LocalDate> start = days.start().map(GoldDocumentsTest::firstDay);
      Optional<LocalDate> end = days.end().map(GoldDocumentsTest::firstDay);
      return start.isPresent() && end.isPresent() && end.get().isBefore(start.get())
          ? Optional.of(days + " ends before it starts")
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(days + ": " + e.getMessage());
    }
  }

  private static LocalDate firstDay(String date) {
    return LocalDate.parse((date + "-01-01").substring(0, "2015-03-31".length()));
  }

  private static Stream<String> officials(Written document) {
    return document.gold().officials().stream().map(GoldOfficial::name);
  }

  private static Stream<String> people(Written document) {
    return document.gold().meetings().stream()
        .flatMap(meeting -> meeting.delegations().stream())
        .flatMap(side -> Stream.concat(side.head().stream(), side.members().stream()));
  }
}
