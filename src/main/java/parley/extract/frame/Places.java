package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.authority.Authority;
import parley.authority.Place;
import parley.authority.Words;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads venues off sentences. */
final class Places {
  private static final Comparator<Attested<Place>> MOST_PRECISE =
      Comparator.comparing(place -> place.value().kind());

  private final Authority authority;
  private final Evidences evidences;

  Places(Authority authority, Evidences evidences) {
    this.authority = authority;
    this.evidences = evidences;
  }

  /** {@return the venues that a stretch of a sentence names, most precise first} */
  List<Attested<Place>> in(Telling telling, Optional<Place> home) {
    SentenceReading reading = telling.reading();
    List<Attested<Place>> places = new ArrayList<>();
    telling
        .matches(Effect.PLACE)
        .forEach(
            match ->
                place(match, reading)
                    .filter(p -> p.kind() != Place.Kind.COUNTRY || isBehindVerb(match, telling))
                    .ifPresent(p -> add(places, p, match, reading)));
    telling
        .matches(Effect.CAPITAL)
        .forEach(match -> capital(match).ifPresent(p -> add(places, p, match, reading)));
    if (home.isPresent() && places.isEmpty()) {
      telling.matches(Effect.HERE).forEach(match -> add(places, home.get(), match, reading));
    }
    places.sort(MOST_PRECISE);
    return places;
  }

  /** {@return where an item was filed, by the first dateline that names a place} */
  Optional<Place> home(List<SentenceReading> sentences) {
    return sentences.stream()
        .flatMap(reading -> reading.block().dateline().stream())
        .flatMap(dateline -> dateline.place().stream())
        .map(span -> span.of(evidences.text()).replaceAll("\\s+", " "))
        .flatMap(name -> authority.placeNames().exactly(titled(name)).stream())
        .findFirst();
  }

  /** "NEW DELHI" as "New Delhi", since names are compared with their capitals. */
  private static String titled(String name) {
    return Words.split(name).stream()
        .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  /** A country before the verb is more often what is spoken of than where. */
  private static boolean isBehindVerb(Match match, Telling telling) {
    return telling.events().stream().anyMatch(e -> Telling.trigger(e).from() < match.from());
  }

  private void add(
      List<Attested<Place>> places, Place place, Match match, SentenceReading reading) {
    places.add(new Attested<>(place, evidences.stated(reading, match.rule().id())));
  }

  private static Optional<Place> place(Match match, SentenceReading reading) {
    return match
        .part("p")
        .filter(mention -> reading.sentence().all("person").noneMatch(p -> p.overlaps(mention)))
        .map(Mention::meaning)
        .filter(Meaning.OfPlace.class::isInstance)
        .map(meaning -> ((Meaning.OfPlace) meaning).likeliest());
  }

  private Optional<Place> capital(Match match) {
    return match.part("p").flatMap(Parties::id).flatMap(authority::capital);
  }

  /** {@return whether two places may be one venue: equal, or one lies in the other} */
  static boolean fit(Place one, Place two) {
    return one.id().equals(two.id())
        || one.id().startsWith(two.id() + "/")
        || two.id().startsWith(one.id() + "/")
        || (one.kind() != two.kind() && one.country().equals(two.country()));
  }
}
