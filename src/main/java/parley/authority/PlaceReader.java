package parley.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.authority.PartyName.Form;
import parley.authority.Place.Coordinates;
import parley.authority.Place.Kind;

/** Reads the table of places and makes a place of each state. */
final class PlaceReader {
  /** Above every capital. */
  private static final long COUNTRY_WEIGHT = 2_000_000_000L;

  private final Map<String, Place> places = new HashMap<>();
  private final List<Naming> namings = new ArrayList<>();

  /**
   * Reads all places.
   *
   * @param rows the table of places
   * @param parties the parties by id
   * @param partyNames their names; those of the form {@link Form#NAME} name the country, too
   */
  PlaceReader(
      List<Table.Row> rows,
      List<Table.Row> partyRows,
      Map<String, Party> parties,
      List<PartyReader.Naming> partyNames) {
    for (Table.Row row : partyRows) {
      addCountry(row, parties);
    }
    for (PartyReader.Naming naming : partyNames) {
      Place place = places.get(naming.name().party().id());
      if (naming.name().form() == Form.NAME && place != null) {
        namings.add(new Naming(naming.phrase(), place));
      }
    }
    rows.forEach(row -> add(row, parties));
  }

  /** {@return the places by id, sorted} */
  Map<String, Place> places() {
    return Collections.unmodifiableMap(new TreeMap<>(places));
  }

  /**
   * {@return the lookup by name, the likeliest place of a name first}
   *
   * @param others phrases that hold such a name but mean something else
   */
  PhraseIndex<Place> index(List<String> others) {
    PhraseIndex.Builder<Place> index = PhraseIndex.builder();
    namings.stream()
        .sorted(
            Comparator.comparingLong((Naming naming) -> naming.place().weight())
                .reversed()
                .thenComparing(naming -> naming.place().id()))
        .forEach(naming -> index.addListed(naming.phrase(), naming.place()));
    others.forEach(index::addOther);
    return index.build();
  }

  private void addCountry(Table.Row row, Map<String, Party> parties) {
    Party party = row.known("id", row.text("id"), parties);
    if (party.kind() == Party.Kind.STATE) {
      Place place =
          new Place(
              party.id(),
              Kind.COUNTRY,
              party.label(),
              Optional.of(party.id()),
              Optional.empty(),
              row.optional("geonames"),
              party.wikidata(),
              COUNTRY_WEIGHT);
      row.putNew(places, place.id(), place);
    }
  }

  private void add(Table.Row row, Map<String, Party> parties) {
    String id = row.text("id");
    Optional<String> country = row.optional("country");
    country.ifPresent(code -> row.known("country", code, parties));
    Place place =
        new Place(
            id,
            row.constant("kind", Kind.values()),
            row.text("label"),
            country,
            coordinates(row),
            row.optional("geonames"),
            row.optional("wikidata"),
            (long) number(row, "weight"));
    row.putNew(places, id, place);
    List<String> names = row.list("names");
    if (!names.contains("=" + place.label())) {
      namings.add(new Naming(place.label(), place));
    }
    for (String name : names) {
      namings.add(new Naming(name, place));
    }
  }

  private static Optional<Coordinates> coordinates(Table.Row row) {
    if (row.optional("latitude").isEmpty() && row.optional("longitude").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Coordinates(number(row, "latitude"), number(row, "longitude")));
    } catch (IllegalArgumentException e) {
      MalformedFileException error = row.error("latitude", "has wrong coordinates");
      error.initCause(e);
      throw error;
    }
  }

  private static double number(Table.Row row, String column) {
    String text = row.text(column);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      MalformedFileException error =
          row.error(column, "has %s in column %s, which is no number".formatted(text, column));
      error.initCause(e);
      throw error;
    }
  }

  private record Naming(String phrase, Place place) {}
}
