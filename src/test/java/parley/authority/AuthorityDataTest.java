package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the packaged word lists are whole. */
final class AuthorityDataTest {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private final Authority authority = Authority.packaged();

  @Test
  void everyStateHasAnAdjectiveAndACapital() throws IOException {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (Table.Row row : rows("party-names.tsv")) {
      forms.computeIfAbsent(row.text("party"), key -> new TreeSet<>()).add(row.text("form"));
    }
    for (Table.Row row : rows("parties.tsv")) {
      if (row.text("kind").equals("state")) {
        Set<String> given = forms.getOrDefault(row.text("id"), Set.of());
        assertTrue(given.containsAll(Set.of("adjective", "capital")), row::toString);
      }
    }
  }

  @Test
  void everyPartyIsFoundByItsLabels() throws IOException {
    for (Table.Row row : rows("parties.tsv")) {
      Party party = authority.party(row.text("id")).orElseThrow();
      assertEquals(Set.of("en", "es"), party.labels().keySet());
      for (String label : party.labels().values()) {
        assertTrue(
            authority.partyNames().exactly(label).stream()
                .anyMatch(name -> name.party().equals(party)),
            label);
      }
    }
  }

  @Test
  void everyCapitalOfAStateIsAlsoAPlace() throws IOException {
    Set<String> historical =
        Set.of("dd", "zr", "suhh", "yucs", "cshh", "csxx", "south-vietnam", "ydye");
    List<String> unplaced = new ArrayList<>();
    for (Table.Row row : rows("party-names.tsv")) {
      String party = row.text("party");
      if (row.text("form").equals("capital") && !historical.contains(party)) {
        boolean placed =
            row.list("names").stream()
                .flatMap(name -> authority.placeNames().exactly(name.replace("=", "")).stream())
                .anyMatch(
                    place ->
                        place.kind() == Place.Kind.CITY
                            && place.country().equals(Optional.of(party)));
        if (!placed) {
          unplaced.add(party);
        }
      }
    }
    assertEquals(List.of(), unplaced);
  }

  @Test
  void everyUnitedNationsMemberIsThere() throws IOException {
    long states =
        rows("parties.tsv").stream().filter(row -> row.text("kind").equals("state")).count();
    long organizations = rows("parties.tsv").size() - states;

    assertTrue(states >= 193 + 2, () -> states + " states");
    assertTrue(organizations >= 60, () -> organizations + " organizations");
  }

  @Test
  void idsAreSpelledAsIriSegments() throws IOException {
    for (Table.Row row : rows("places.tsv")) {
      String id = row.text("id");
      for (String segment : id.split("/", -1)) {
        assertTrue(ID.matcher(segment).matches(), id);
      }
      row.optional("country").ifPresent(country -> assertTrue(id.startsWith(country + "/"), id));
    }
    for (String file : List.of("parties.tsv", "topics.tsv")) {
      for (Table.Row row : rows(file)) {
        assertTrue(ID.matcher(row.text("id")).matches(), row::toString);
      }
    }
    for (Table.Row row : rows("organs.tsv")) {
      assertTrue(ID.matcher(row.text("key")).matches(), row::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"parties.tsv", "places.tsv", "organs.tsv"})
  void wikidataIdsAreSpelledRight(String file) throws IOException {
    for (Table.Row row : rows(file)) {
      row.optional("wikidata").ifPresent(id -> assertTrue(WIKIDATA.matcher(id).matches(), id));
    }
  }

  @Test
  void noWikidataIdStandsForTwoPartiesOrTwoPlaces() throws IOException {
    for (String file : List.of("parties.tsv", "places.tsv")) {
      Map<String, Integer> first = new TreeMap<>();
      for (Table.Row row : rows(file)) {
        row.optional("wikidata")
            .ifPresent(id -> assertEquals(null, first.put(id, row.line()), row::toString));
      }
    }
  }

  @Test
  void phraseOfOneCommonWordStandsInNoList() throws IOException {
    List<String> found = new ArrayList<>();
    for (String word : commonWords()) {
      boolean clean =
          authority.partyNames().exactly(word).isEmpty()
              && authority.placeNames().exactly(word).isEmpty()
              && authority.organNames().exactly(word).isEmpty()
              && authority.topicNames().exactly(word).isEmpty();
      if (!clean) {
        found.add(word);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void placesStayBelowOneMegabyte() throws IOException {
    try (InputStream in = open("places.tsv")) {
      int size = in.readAllBytes().length;
      assertTrue(size < 1_000_000, () -> size + " bytes");
    }
  }

  private static List<String> commonWords() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AuthorityDataTest.class.getResourceAsStream("common-words.txt"), "common-words.txt")) {
      List<String> words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> List.of(line.strip().split(" +")).stream())
              .filter(word -> !word.isEmpty())
              .toList();
      assertFalse(words.isEmpty(), "no words, so this test would prove nothing");
      return words;
    }
  }

  private static List<Table.Row> rows(String file) throws IOException {
    return Table.read(Library.packaged().files(file).getFirst());
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Authority.class.getResourceAsStream(file), file);
  }
}
