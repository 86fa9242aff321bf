package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word lists as a user may write them; {@code ;} stands for a tab. */
final class AuthorityReaderTest {
  private final Map<String, String> files = new TreeMap<>();

  @BeforeEach
  void fillEachListWithOneLine() {
    files.put("parties.tsv", "id;kind;iso;wikidata;geonames;en;es\nfr;state;FR;;;France;Francia\n");
    files.put("party-names.tsv", "party;form;names\nfr;adjective;French | francés\n");
    files.put(
        "places.tsv",
        """
        id;kind;country;label;names;latitude;longitude;geonames;wikidata;weight
        fr/nice;city;fr;Nice;Niza;43.7;7.3;;;340000
        """);
    files.put(
        "organs.tsv", "key;party;label;wikidata;names;abbreviations\ncustoms;;Customs;;douane\n");
    files.put(
        "topics.tsv",
        "id;en;es;phrases_en;phrases_es;broader;match;series\ntrade;trade;comercio\n");
    files.put("other-meanings.tsv", "lists;phrases\nplace;Nice Treaty\n");
    files.put("leaders.tsv", "name;party;wikidata\nCharles de Gaulle;fr\n");
    files.put("given-names.tsv", "# forms of one name\n\nnames\nJean | John\n");
  }

  @Test
  void listsOfAUserAreRead() {
    Authority authority = read();

    assertEquals("France", authority.party("fr").orElseThrow().label());
    assertEquals("fr/nice", authority.placeNames().exactly("Niza").getFirst().id());
    assertEquals(List.of(), authority.placeNames().exactly("nice"));
    assertEquals("customs", authority.organNames().exactly("Douane").getFirst().key());
    assertEquals("trade", authority.topicNames().exactly("comercio").getFirst().id());
    assertEquals(Optional.of("fr"), authority.leaders().party("Charles de Gaulle"));
    assertTrue(authority.nameVariants().same("Jean", "john"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "parties.tsv~de;empire;DE;;;Germany;Alemania~parties.tsv line 3, column 4: names the kind empire",
        "parties.tsv~de;state;DE;;;Germany~parties.tsv line 3, column 22: has nothing in column es",
        "parties.tsv~fr;state;FR;;;France;Francia~parties.tsv line 3, column 1: repeats the key fr",
        "parties.tsv~de;state;DE;;;Germany;Alemania;x~parties.tsv line 3, column 32: has 8 cells",
        "party-names.tsv~de;name;Germany~party-names.tsv line 3, column 1: names the unknown party de",
        "party-names.tsv~fr;nickname;Gaul~party-names.tsv line 3, column 4: names the form nickname",
        "party-names.tsv~fr;name;Gaul | | France~party-names.tsv line 3, column 9: has an empty item",
        "party-names.tsv~fr;name~party-names.tsv line 3, column 8: has nothing in column names",
        "places.tsv~de/ulm;city;de;Ulm;;;;;;1~places.tsv line 3, column 13: names the unknown country de",
        "places.tsv~fr/ulm;city;fr;Ulm;;95;7;;;1~places.tsv line 3, column 21: has wrong coordinates",
        "places.tsv~fr/ulm;city;fr;Ulm;;north;7;;;1~places.tsv line 3, column 21: has wrong coordinates",
        "places.tsv~fr/ulm;city;fr;Ulm;;;;;;many~places.tsv line 3, column 25: has many in column weight",
        "organs.tsv~police;de;Police~organs.tsv line 3, column 8: names the unknown party de",
        "organs.tsv~customs;;Customs~organs.tsv line 3, column 1: repeats the key customs",
        "topics.tsv~tariffs;tariffs;aranceles;;;money~topics.tsv line 3, column 29: names the unknown broader",
        "other-meanings.tsv~person;Mr Nice~other-meanings.tsv line 3, column 1: names the unknown list person",
        "leaders.tsv~Konrad Adenauer;de~leaders.tsv line 3, column 17: names the unknown party de",
        "given-names.tsv~Paul~given-names.tsv line 5, column 1: has fewer than two names"
      })
  void lineThatCannotBeReadIsNamedWithItsFile(String file, String line, String message) {
    files.merge(file, line + "\n", String::concat);

    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, this::read);

    assertTrue(error.toString().contains(": " + message), error::toString);
  }

  @Test
  void missingColumnIsNamed() {
    files.put("leaders.tsv", "name;party;wikidata\nCharles de Gaulle;fr\n");
    files.put("given-names.tsv", "forms\nJean | John\n");

    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, this::read);

    assertEquals(
        "given-names.tsv line 2, column 1: lacks the column names; the columns are [forms]",
        error.getMessage());
  }

  @Test
  void missingListIsNamed() {
    files.remove("topics.tsv");

    UncheckedIOException error = assertThrows(UncheckedIOException.class, this::read);

    assertEquals("cannot read the word list topics.tsv", error.getMessage());
  }

  private Authority read() {
    return new AuthorityReader(this::files).read();
  }

  private List<TextFile> files(String file) throws IOException {
    String content = files.get(file);
    if (content == null) {
      throw new FileNotFoundException(file);
    }
    return List.of(new TextFile(file, content.replace(';', '\t').lines().toList()));
  }
}
