package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.document.DocumentReader;
import parley.document.Reading;
import parley.document.Source;
import parley.extract.frame.Extractor;
import parley.merge.Merger;
import parley.merge.Told;
import parley.score.TravelJudge.Right;

/**
 * Reads a register of trips as if each row were a short report, and counts what is found.
 *
 * <p>The register itself is not part of the project. With a copy of HistoryAtState/travels at hand:
 * {@code mvn test -Dtest=TravelsTest -Dtravels=FOLDER} prints the counts and writes what was missed
 * to {@code target/travels.tsv}.
 */
final class TravelsTest {
  private static final Path FIXTURE = Path.of("src/test/resources/travels");
  private static final Authority AUTHORITY = Authority.packaged();
  private static final Extractor EXTRACTOR = new Extractor(AUTHORITY);

  @Test
  void aRowBecomesSentencesOfItsOwnWords() throws IOException {
    List<String> texts = Travels.withMeetings(FIXTURE).stream().map(Travel::text).toList();
    assertEquals(
        List.of(
            "U.S. Secretary of State Jane Mary Doe visited Lima, Cuzco, Peru, from October 9, 1995"
                + " to October 11, 1995. Attended a fair. Secretary Doe met with President Quispe"
                + " in Lima.\n",
            "In Seoul, Republic of Korea, from December 30, 1995 to January 2, 1996, U.S. Secretary"
                + " of State Jane Mary Doe met with Foreign Minister Han.\n"),
        texts);
  }

  @Test
  void whatIsRightIsCounted() throws IOException {
    Travel travel = Travels.withMeetings(FIXTURE).getLast();
    TravelJudge judge = new TravelJudge(AUTHORITY);
    assertEquals(Set.of(), judge.judge(travel, new Found(List.of(), List.of())));
    assertEquals(
        EnumSet.allOf(Right.class),
        judge.judge(travel, found("1995-12-31", "kr/seoul", "us", "kr")));
    assertEquals(
        EnumSet.of(Right.MEETING), judge.judge(travel, found("1996-01-03", "us/washington", "us")));
  }

  @Test
  void theRegisterIsRead() throws IOException {
    String folder = System.getProperty("travels", "");
    assumeTrue(
        !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
        "no register of trips: name its folder with -Dtravels=FOLDER");
    List<Travel> travels = Travels.withMeetings(Path.of(folder));
    Map<Right, Integer> counts = new EnumMap<>(Right.class);
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (Travel travel : travels) {
      Set<Right> right = new TravelJudge(AUTHORITY).judge(travel, read(travel));
      right.forEach(kind -> counts.merge(kind, 1, Integer::sum));
      if (right.size() == Right.values().length) {
        all++;
      } else {
        Set<Right> lacks = EnumSet.allOf(Right.class);
        lacks.removeAll(right);
        missed.add(travel.id() + "\t" + lacks + "\t" + travel.text().strip());
      }
    }
    Files.write(Path.of("target", "travels.tsv"), missed);
    System.out.printf(
        "%d remarks; all right: %d; right in part: %s%n", travels.size(), all, counts);
    assertFalse(travels.isEmpty());
  }

  private static Found found(String day, String place, String... parties) {
    Merger merger = new Merger(AUTHORITY);
    Told told = Told.by("a");
    told.meeting("m", parties).on(day).in(place);
    merger.add(told.facts());
    return FoundReader.read(merger.finish());
  }

  private static Found read(Travel travel) {
    byte[] bytes = travel.text().getBytes(StandardCharsets.UTF_8);
    Source source = Source.of("trip-" + travel.id(), "trip-" + travel.id() + ".txt", bytes);
    return switch (new DocumentReader().read(source)) {
      case Reading.Refused refused -> throw new AssertionError(refused.toString());
      case Reading.Read read -> {
        Merger merger = new Merger(AUTHORITY);
        merger.add(EXTRACTOR.extract(read.document()));
        yield FoundReader.read(merger.finish());
      }
    };
  }
}
