package parley.authority;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  private void add(Table.Row row, Map<String, Party> parties) {
    String key = row.text("key");
    Optional<String> party = row.optional("party");
    Organ organ = new Organ(key, row.text("label"), party, row.optional("wikidata"), true);
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
