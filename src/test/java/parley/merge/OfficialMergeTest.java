package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.merge.Merging.keys;
import static parley.merge.Merging.merge;
import static parley.merge.Merging.officials;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Stance;
import parley.extract.Value.Text;

/** When names are of one official, and under which key and label. */
final class OfficialMergeTest {

  @Test
  void theFullestNameWithItsAccentsIsTheLabel() {
    Merged merged =
        merge(
            Told.by("a").official("o", "Bruno Rodriguez Parrilla", "cu", ""),
            Told.by("b").official("o", "Bruno Rodríguez", "cu", ""),
            Told.by("c").official("o", "Bruno Rodríguez Parrilla", "cu", ""));
    assertEquals(List.of("bruno-rodriguez-parrilla"), keys(merged, Kind.OFFICIAL));
    assertTrue(
        merged
            .beliefs()
            .contains(
                new Belief(
                    new Entity(Kind.OFFICIAL, "bruno-rodriguez-parrilla"),
                    Slot.OFFICIAL_NAME,
                    new Text("Bruno Rodríguez Parrilla", ""))));
  }

  @Test
  void namesOfOtherPartiesAreOthers() {
    assertEquals(
        List.of("jose-garcia.cu", "jose-garcia.mx"),
        officials(
            Told.by("a").official("o", "José García", "cu", ""),
            Told.by("b").official("o", "José García", "mx", "")));
  }

  @Test
  void aShorterNameThatFitsTwoJoinsNeither() {
    assertEquals(
        List.of("pedro-rodriguez", "pedro-rodriguez-gomez", "pedro-rodriguez-silva"),
        officials(
            Told.by("a").official("o", "Pedro Rodríguez Gómez", "cu", ""),
            Told.by("b").official("o", "Pedro Rodríguez Silva", "cu", ""),
            Told.by("c").official("o", "Pedro Rodríguez", "cu", "")));
  }

  @Test
  void aSurnameThatFitsTwoJoinsNeither() {
    assertEquals(
        List.of("castro", "fidel-castro", "raul-castro"),
        officials(
            Told.by("a").official("o", "Fidel Castro", "cu", "President"),
            Told.by("b").official("o", "Raúl Castro", "cu", "President"),
            Told.by("c").official("o", "Castro", "cu", "President")));
  }

  @Test
  void aSurnameIsSettledByItsOwnDocument() {
    Told told =
        Told.by("c").official("o1", "Raúl Castro", "cu", "").official("o2", "Castro", "", "");
    assertEquals(
        List.of("fidel-castro", "raul-castro"),
        officials(Told.by("a").official("o", "Fidel Castro", "cu", ""), told));
  }

  @Test
  void aSurnameWithoutPartyOrRoleStaysAlone() {
    assertEquals(
        List.of("malinowski", "tom-malinowski"),
        officials(
            Told.by("a").official("o", "Tom Malinowski", "us", "Assistant Secretary"),
            Told.by("b").official("o", "Malinowski", "", "")));
  }

  @Test
  void aSurnameJoinsByRole() {
    assertEquals(
        List.of("tom-malinowski"),
        officials(
            Told.by("a").official("o", "Tom Malinowski", "us", "Assistant Secretary of State"),
            Told.by("b").official("o", "Malinowski", "", "Assistant Secretary")));
  }

  @Test
  void aGivenNameIsNoSurname() {
    assertEquals(
        2,
        officials(
                Told.by("a").official("o", "Bruno Rodríguez", "cu", ""),
                Told.by("b").official("o", "Bruno", "cu", ""))
            .size());
  }

  @Test
  void chineseNamesComeSurnameFirstOrLast() {
    assertEquals(
        List.of("wang-yi"),
        officials(
            Told.by("a").official("o", "Wang Yi", "cn", ""),
            Told.by("b").official("o", "Wang Yi", "cn", ""),
            Told.by("c").official("o", "Wang", "cn", "")));
    assertEquals(
        1,
        officials(
                Told.by("a").official("o", "Shinzo Abe", "jp", ""),
                Told.by("b").official("o", "Abe Shinzo", "jp", ""))
            .size());
  }

  @Test
  void shortFormsAndInitialsAreForms() {
    assertEquals(
        List.of("joseph-r-biden"),
        officials(
            Told.by("a").official("o", "Joe Biden", "us", ""),
            Told.by("b").official("o", "Joseph R. Biden Jr.", "us", ""),
            Told.by("c").official("o", "J. Biden", "us", "")));
  }

  @Test
  void aNameInAnotherScriptIsPercentEncoded() {
    assertEquals(
        List.of("%E7%8E%8B%E6%AF%85"),
        officials(
            Told.by("a").official("o", "王毅", "cn", ""),
            Told.by("b").official("o", "王毅", "cn", "")));
  }

  @Test
  void namesakesOfOnePartyAreToldApartByRoleOrDigest() {
    List<String> keys =
        officials(
            Told.by("a").official("o", "Castro", "cu", "President"),
            Told.by("b").official("o", "Castro", "cu", "Minister of Trade"),
            Told.by("c").official("o", "Castro", "cu", ""));
    assertEquals(3, keys.size());
    assertTrue(keys.contains("castro.cu.president"), keys::toString);
    assertTrue(keys.contains("castro.cu.minister-trade"), keys::toString);
  }

  @Test
  void twoPositionsAreTwoAndOneKeepsItsKeyWhateverOthersSay() {
    Told alone = position("a", "first");
    Entity key = position(merge(alone));
    assertTrue(key.key().matches("a/[0-9a-f]{12}"), key::key);
    assertEquals(
        key,
        position(
            merge(
                position("a", "first"),
                Told.by("b").official("o", "Pedro Luis Pedroso Cuesta", "cu", ""))));
    assertNotEquals(key, position(merge(position("a", "second"))));
  }

  private static Told position(String document, String quote) {
    Entity position = new Entity(Kind.POSITION, "p1");
    return Told.by(document)
        .official("o", "Pedro Luis Pedroso", "cu", "")
        .say(position, Slot.POSITION_BY_OFFICIAL, Told.reference(Kind.OFFICIAL, "o"))
        .say(position, Slot.POSITION_QUOTE, new Text(quote, "en"))
        .say(position, Slot.POSITION_STANCE, Stance.ASSERTS);
  }

  private static Entity position(Merged merged) {
    return merged.beliefs().stream()
        .map(Belief::subject)
        .filter(subject -> subject.kind() == Kind.POSITION)
        .findFirst()
        .orElseThrow();
  }
}
