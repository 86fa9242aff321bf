package parley.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.authority.PartyName.Form;

/** Reads the tables of parties and of their names. */
final class PartyReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}-\\d{2})?");

  private PartyReader() {}

  /**
   * {@return the parties by id, sorted}
   *
   * @param rows the table of parties
   */
  static Map<String, Party> parties(List<Table.Row> rows) {
    Map<String, Party> parties = new TreeMap<>();
    for (Table.Row row : rows) {
      String id = row.text("id");
      row.putNew(
          parties,
          id,
          new Party(
              id,
              row.constant("kind", Party.Kind.values()),
              row.optional("iso"),
              labels(row),
              new Party.Codes(
                  row.optionalIfAny("iso3"),
                  row.optionalIfAny("numeric"),
                  row.optionalIfAny("m49")),
              date(row, "founded"),
              date(row, "dissolved"),
              row.optional("wikidata")));
    }
    return Collections.unmodifiableMap(parties);
  }

  private static Optional<String> date(Table.Row row, String column) {
    Optional<String> date = row.optionalIfAny(column);
    if (date.filter(text -> !DATE.matcher(text).matches()).isPresent()) {
      throw row.error(column, "has %s; expected a day or a year".formatted(date.get()));
    }
    return date;
  }

  /**
   * {@return the labels of a row by language tag, sorted}
   *
   * @param row a row with the columns {@code en} and {@code es}
   */
  static Map<String, String> labels(Table.Row row) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("en", row.text("en"));
    labels.put("es", row.text("es"));
    return Collections.unmodifiableMap(labels);
  }

  /**
   * {@return every way to name a party: the labels, then the table's names in its order}
   *
   * @param rows the table of names
   * @param parties the parties by id
   */
  static List<Naming> namings(List<Table.Row> rows, Map<String, Party> parties) {
    List<Naming> namings = new ArrayList<>();
    for (Party party : parties.values()) {
      PartyName name = new PartyName(party, Form.NAME, Optional.empty());
      party.labels().values().forEach(label -> namings.add(new Naming(label, name)));
    }
    for (Table.Row row : rows) {
      Party party = row.known("party", row.text("party"), parties);
      Form form = row.constant("form", Form.values());
      PartyName name = new PartyName(party, form, language(row));
      row.text("names");
      row.list("names").forEach(phrase -> namings.add(new Naming(phrase, name)));
    }
    return List.copyOf(namings);
  }

  /** Tables of users may lack the column. */
  private static Optional<String> language(Table.Row row) {
    return row.optionalIfAny("language");
  }

  /**
   * {@return the lookup of all ways to name a party}
   *
   * @param namings the ways
   * @param others phrases that hold such a name but mean something else
   */
  static PhraseIndex<PartyName> index(List<Naming> namings, List<String> others) {
    PhraseIndex.Builder<PartyName> index = PhraseIndex.builder();
    for (Naming naming : namings) {
      if (naming.name().form() == Form.ABBREVIATION) {
        index.addExact(naming.phrase(), naming.name());
      } else {
        index.addListed(naming.phrase(), naming.name());
      }
    }
    others.forEach(index::addOther);
    return index.build();
  }

  /**
   * A phrase that names a party.
   *
   * @param phrase the words
   * @param name the party and how the words name it
   */
  record Naming(String phrase, PartyName name) {}
}
