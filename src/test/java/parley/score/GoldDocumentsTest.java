package parley.score;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.authority.Authority;
import parley.authority.Place;
import parley.score.GoldDocument.GoldDelegation;

/** Keeps the gold documents and what is said of them in step, whatever is extracted from them. */
final class GoldDocumentsTest {
  private static final Authority AUTHORITY = Authority.packaged();

  @ParameterizedTest
  @MethodSource("parley.score.Written#parts")
  void everyDocumentHasItsGoldAndTheReverse(String part) throws IOException {
    Set<String> documents = Written.names(part, "documents");
    assertEquals(documents, Written.names(part, "expected"));

    Set<String> sidecars = Written.sidecars(part);
    sidecars.removeAll(documents);
    assertEquals(Set.of(), sidecars, "sidecars of no document");
  }

  @Test
  void noTwoDocumentsHaveOneNumber() {
    List<String> numbers =
        Written.all()
            .map(document -> document.kind() + document.number() + document.letter())
            .sorted()
            .toList();
    assertEquals(numbers.stream().distinct().toList(), numbers);
  }

  @ParameterizedTest
  @MethodSource("parley.score.Written#all")
  void theNumberDecidesThePart(Written document) {
    int number = Integer.parseInt(document.number());

    assertEquals(number % 3 == 0, document.part().endsWith("test"));
    assertEquals(document.kind().equals("plain"), document.part().startsWith("plain"));
    assertEquals(document.kind().equals("group"), document.part().startsWith("clusters"));
    assertTrue(Files.exists(document.expected()), "its file has another name");
  }

  @Test
  void everyMentionInAGroupBelongsToACluster() throws IOException {
    for (Part part : Part.of(Path.of("gold/clusters"))) {
      Gold gold = Gold.read(part.expected());
      GoldClusters clusters = GoldClusters.read(part.clusters().orElseThrow(), gold);
      assertTrue(
          gold.documents().stream().map(GoldDocument::document).allMatch(clusters::holds),
          part::name);
    }
  }

  @ParameterizedTest
  @MethodSource("parley.score.Written#all")
  void partiesPlacesAndDatesExist(Written document) throws IOException {
    String text = document.text();
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
  @MethodSource("parley.score.Written#all")
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
  @MethodSource("parley.score.Written#all")
  void everyNameStandsInTheText(Written document) throws IOException {
    String text = document.text();

    assertEquals(
        List.of(),
        Stream.concat(document.officials(), document.people())
            .filter(name -> !text.contains(Written.withSingleSpaces(name)))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("parley.score.Written#all")
  void whoLeadsOrTakesPartIsAnOfficial(Written document) {
    List<String> officials = document.officials().toList();

    assertEquals(
        List.of(),
        document
            .people()
            .filter(name -> officials.stream().noneMatch(o -> o.contains(name) || name.contains(o)))
            .toList());
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
}
