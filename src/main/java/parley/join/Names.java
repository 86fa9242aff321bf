package parley.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.authority.Authority;
import parley.authority.PartyName.Form;
import parley.authority.Place;

/**
 * Looks up the names that registers write: turned around at a comma ("Korea, South"), with a second
 * name or an explanation in brackets ("Dahomey (Benin)"), or as a code.
 */
final class Names {
  private static final Pattern TURNED = Pattern.compile("([^,(]+), ([^,]+)");
  private static final Pattern BRACKETED = Pattern.compile("([^(]+?)\\s*\\(([^)]+)\\)");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  private final Authority authority;

  Names(Authority authority) {
    this.authority = authority;
  }

  /**
   * {@return the id of the party that a text names, empty if none}
   *
   * @param text as a register writes it
   */
  Optional<String> party(String text) {
    List<String> names = variants(text);
    return first(names, name -> exactParty(name, Set.of(Form.NAME, Form.ABBREVIATION)))
        .or(() -> first(names, name -> exactParty(name, Set.of(Form.CAPITAL))));
  }

  private Optional<String> exactParty(String name, Set<Form> forms) {
    if (CODE.matcher(name).matches()) {
      String id = name.toLowerCase(Locale.ROOT);
      if (authority.party(id).isPresent()) {
        return Optional.of(id);
      }
    }
    return authority.partyNames().exactly(name).stream()
        .filter(found -> forms.contains(found.form()))
        .map(found -> found.party().id())
        .findFirst();
  }

  /**
   * {@return the id of the place that a text names, empty if none}
   *
   * <p>A place lies in the country that the row names, or that stands behind it in brackets. Where
   * a state is no more, its places are those of others now; and what is a country or region by
   * itself may have been ruled by the one that the row names.
   *
   * @param text as a register writes it
   * @param parties where it can lie; anywhere if empty
   */
  Optional<String> place(String text, Set<String> parties) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      Set<String> other = party(bracketed.group(2)).map(Set::of).orElse(parties);
      return place(bracketed.group(1), other).or(() -> place(bracketed.group(1), parties));
    }
    List<Place> places = authority.placeNames().exactly(text);
    return places.stream()
        .filter(place -> parties.isEmpty() || place.country().filter(parties::contains).isPresent())
        .findFirst()
        .or(() -> places.stream().filter(place -> mayHaveBelonged(place, parties)).findFirst())
        .map(Place::id);
  }

  private boolean mayHaveBelonged(Place place, Set<String> parties) {
    return place.kind() != Place.Kind.CITY || parties.stream().allMatch(this::isHistorical);
  }

  private boolean isHistorical(String party) {
    return authority.party(party).filter(known -> known.isoCode().isEmpty()).isPresent();
  }

  private static Optional<String> first(
      List<String> names, Function<String, Optional<String>> look) {
    return names.stream().flatMap(name -> look.apply(name).stream()).findFirst();
  }

  /** {@return the text, and what else it may be called by its own words, likeliest first} */
  private static List<String> variants(String text) {
    List<String> names = new ArrayList<>(List.of(text));
    Matcher turned = TURNED.matcher(text);
    if (turned.matches()) {
      names.add(turned.group(2) + " " + turned.group(1));
    }
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      names.addAll(variants(bracketed.group(1)));
      names.addAll(variants(bracketed.group(2)));
    }
    return names;
  }
}
