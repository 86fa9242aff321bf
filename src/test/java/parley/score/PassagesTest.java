package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.score.GoldDocument.GoldDelegation;

/** Keeps passages and what is said of them in step, whatever is extracted from them. */
final class PassagesTest {
  private static final Authority AUTHORITY = Authority.packaged();
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theNumberDecidesThePartAndNoneStandsTwice() throws IOException {
    Set<String> names = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (String part : List.of("development", "test")) {
      for (JsonNode line : lines(part)) {
        String name = line.get("name").textValue();
        boolean third = Integer.parseInt(name.substring(name.length() - 3)) % 3 == 0;
        if (third != part.equals("test") || !names.add(name)) {
          wrong.add(part + " " + name);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void partiesExistAndNamesStandInTheText() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String part : List.of("development", "test")) {
      List<JsonNode> lines = lines(part);
      List<GoldDocument> gold = Gold.read(file(part)).documents();
      assertEquals(lines.size(), gold.size(), part);
      for (int i = 0; i < lines.size(); i++) {
        String text =
            Written.withSingleSpaces(
                lines.get(i).path("title").asText("") + " " + lines.get(i).get("text").textValue());
        String name = lines.get(i).get("name").textValue();
        gold.get(i).meetings().stream()
            .flatMap(meeting -> problems(meeting, text))
            .forEach(problem -> wrong.add(name + ": " + problem));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Stream<String> problems(GoldMeeting meeting, String text) {
    Stream<String> parties =
        meeting.parties().stream()
            .filter(code -> AUTHORITY.party(code.toLowerCase(Locale.ROOT)).isEmpty());
    Stream<String> sides =
        meeting.delegations().stream()
            .map(GoldDelegation::party)
            .filter(party -> !meeting.parties().contains(party));
    Stream<String> people =
        meeting.delegations().stream()
            .flatMap(side -> Stream.concat(side.head().stream(), side.members().stream()))
            .filter(person -> !text.contains(Written.withSingleSpaces(person)));
    return Stream.of(parties, sides, people).flatMap(problem -> problem);
  }

  private static List<JsonNode> lines(String part) throws IOException {
    try (Stream<String> lines = Files.lines(file(part))) {
      return lines.map(PassagesTest::tree).toList();
    }
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String part) {
    return Path.of("gold", part, "passages.jsonl");
  }
}
