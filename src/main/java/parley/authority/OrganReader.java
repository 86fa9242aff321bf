package parley.authority;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the table of government organs. */
final class OrganReader {
  private final Map<String, Organ> generic = new TreeMap<>();
  private final Map<String, Organ> bound = new TreeMap<>();
  private final PhraseIndex.Builder<Organ> index = PhraseIndex.builder();

  /**
   * Reads all organs.
   *
   * @param rows the table of organs
   * @param parties the parties by id
   */
  OrganReader(List<Table.Row> rows, Map<String, Party> parties) {
    rows.forEach(row -> add(row, parties));
  }

  /** {@return the organs that any party may have, by key, sorted} */
  Map<String, Organ> generic() {
    return Collections.unmodifiableMap(generic);
  }

  /** {@return the organs of one party, by organization key, sorted} */
  Map<String, Organ> bound() {
    return Collections.unmodifiableMap(bound);
  }

  /**
   * {@return the lookup by name}
   *
   * @param others phrases that hold such a name but mean something else
   */
  PhraseIndex<Organ> index(List<String> others) {
    others.forEach(index::addOther);
    return index.build();
  }

  /** Names that tell of themselves which organ they mean; lower case fits other organs, too. */
  private static List<String> otherNames(Table.Row row) {
    return Stream.concat(row.list("names").stream(), row.list("abbreviations").stream())
        .map(name -> name.startsWith("=") ? name.substring(1) : name)
        .filter(name -> Character.isUpperCase(name.codePointAt(0)))
        .filter(name -> !name.equals(row.text("label")))
        .distinct()
        .sorted()
        .toList();
  }

  private void add(Table.Row row, Map<String, Party> parties) {
    String key = row.text("key");
    Optional<String> party = row.optional("party");
    Organ organ =
        new Organ(
            key,
            row.text("label"),
            party,
            row.optional("wikidata"),
            party.isPresent() ? otherNames(row) : List.of(),
            true);
    if (party.isPresent()) {
      row.known("party", party.get(), parties);
      row.putNew(bound, party.get() + "-" + key, organ);
    } else {
      row.putNew(generic, key, organ);
    }
    row.list("names").forEach(name -> index.addListed(name, organ));
    row.list("abbreviations").forEach(abbreviation -> index.addExact(abbreviation, organ));
  }
}
