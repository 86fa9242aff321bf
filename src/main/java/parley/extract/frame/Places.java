package parley.extract.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Place;
import parley.authority.Words;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads venues off sentences. */
final class Places {
  private static final Meaning NO_MEANING = new Meaning.OfClass("");

  /** The most precise first, of these the one nearest to the event. */
  private static final Comparator<Found> NEAREST =
      Comparator.comparing((Found found) -> found.place().value().kind())
          .thenComparing(Found::distance);

  private final Authority authority;
  private final Evidences evidences;

  Places(Authority authority, Evidences evidences) {
    this.authority = authority;
    this.evidences = evidences;
  }

  /**
   * {@return the venue that a stretch of a sentence names, and what it lies in, most precise first:
   * of several cities the one nearest to the event; none for a meeting at a distance}
   *
   * @param telling the stretch
   * @param home where the report was filed
   * @param parties ids of those who meet, as far as the words say it
   */
  List<Attested<Place>> in(Telling telling, Optional<Place> home, Collection<String> parties) {
    // "Was due in Lima but was put off after the attack in Cusco": its venue stands with the plan.
    if (telling.isOutcome() || telling.matches(Effect.REMOTE).findAny().isPresent()) {
      return List.of();
    }
    if (telling.stop().isPresent()) {
      return venues(telling.stop().get(), telling.reading());
    }
    List<Found> found = found(telling, home, parties);
    List<Attested<Place>> venues = new ArrayList<>();
    found.stream()
        .filter(Found::isCity)
        .findFirst()
        .map(nearest -> within(nearest, found).place())
        .ifPresent(venues::add);
    found.stream().filter(f -> !f.isCity()).map(Found::place).forEach(venues::add);
    return venues;
  }

  /** What the rules of venues find in a stretch, the nearest to the event first. */
  private List<Found> found(Telling telling, Optional<Place> home, Collection<String> parties) {
    SentenceReading reading = telling.reading();
    List<Found> found = new ArrayList<>();
    telling
        .matches(Effect.PLACE)
        .filter(match -> match.part("p").filter(telling::lends).isPresent())
        .filter(match -> match.part("p").filter(telling::isOfAnotherClause).isEmpty())
        .forEach(
            match ->
                place(match, reading, parties)
                    .filter(p -> p.kind() != Place.Kind.COUNTRY || isBehindVerb(match, telling))
                    .ifPresent(p -> found.add(found(p, match, telling))));
    telling
        .matches(Effect.CAPITAL)
        .forEach(match -> capital(match).ifPresent(p -> found.add(found(p, match, telling))));
    if (home.isPresent() && found.stream().noneMatch(Found::isCity)) {
      telling
          .matches(Effect.HERE)
          .filter(match -> !isInOffice(match, reading))
          .findFirst()
          .ifPresent(match -> found.add(found(home.get(), match, telling)));
    }
    found.sort(NEAREST);
    return found;
  }

  /** "The Director General at the Foreign Ministry" need not be there. */
  private static boolean isInOffice(Match match, SentenceReading reading) {
    return reading
        .sentence()
        .any("person", who -> who.from() <= match.from() && match.to() <= who.to());
  }

  /** The building where one in the city is named too. */
  private static Found within(Found city, List<Found> found) {
    String inside = city.place().value().id() + "/";
    return found.stream()
        .filter(other -> other.place().value().id().startsWith(inside))
        .findFirst()
        .orElse(city);
  }

  /** Words that name a meeting only by where and when it was name its venue outright. */
  private List<Attested<Place>> venues(Stop stop, SentenceReading reading) {
    return stop.places().stream()
        .map(place -> ((Meaning.OfPlace) place.meaning()).likeliest())
        .filter(place -> place.kind() != Place.Kind.COUNTRY || stop.journey().isPresent())
        .map(place -> new Attested<>(place, evidences.stated(reading, "place.in-passing")))
        .toList();
  }

  /** {@return the cities that the rules of venues find in a sentence, in its order} */
  List<Attested<Place>> cities(SentenceReading reading) {
    return reading
        .matches(Effect.PLACE)
        .flatMap(
            match ->
                place(match, reading, List.of()).stream()
                    .filter(place -> place.kind() == Place.Kind.CITY)
                    .map(
                        place ->
                            new Attested<>(place, evidences.stated(reading, match.rule().id()))))
        .toList();
  }

  /**
   * {@return the countries where somebody is at home of whom nothing says for whom they act: that
   * of the dateline, else that which is the venue, or its capital, unless the world meets there}
   */
  List<String> hosting(Telling telling, Optional<Place> home) {
    boolean isOfHost = telling.reading().sentence().all("@host").anyMatch(telling::covers);
    Stream<String> venues =
        telling
            .matches(Effect.PLACE)
            .flatMap(match -> match.part("p").stream())
            .filter(place -> telling.reading().sentence().none("@neutral-venue", place::overlaps))
            .map(Mention::meaning)
            .filter(Meaning.OfPlace.class::isInstance)
            .map(meaning -> ((Meaning.OfPlace) meaning).likeliest())
            .filter(place -> place.kind() == Place.Kind.COUNTRY || isCapital(place) || isOfHost)
            .flatMap(place -> place.country().stream());
    Stream<String> houses =
        telling
            .matches(Effect.CAPITAL)
            .flatMap(match -> match.part("p").stream())
            .flatMap(p -> PartyIds.of(p).stream());
    return Stream.of(home.flatMap(Place::country).stream(), venues, houses)
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  private boolean isCapital(Place place) {
    return place.country().flatMap(authority::capital).filter(place::equals).isPresent();
  }

  /** A place with how far from the event it stands. */
  private record Found(Attested<Place> place, int distance) {
    boolean isCity() {
      return place.value().kind() == Place.Kind.CITY;
    }
  }

  private Found found(Place place, Match match, Telling telling) {
    Mention words =
        match.part("p").orElseGet(() -> new Mention("words", match.from(), match.to(), NO_MEANING));
    return new Found(
        new Attested<>(place, evidences.stated(telling.reading(), match.rule().id())),
        telling.distance(words));
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

  private Optional<Place> place(Match match, SentenceReading reading, Collection<String> parties) {
    return match
        .part("p")
        .filter(mention -> reading.sentence().none("person", p -> p.overlaps(mention)))
        .map(Mention::meaning)
        .filter(Meaning.OfPlace.class::isInstance)
        .map(meaning -> likeliest((Meaning.OfPlace) meaning, parties));
  }

  /** A town whose name others have too lies rather where one of those is who meet there. */
  private Place likeliest(Meaning.OfPlace name, Collection<String> parties) {
    Place likeliest = name.likeliest();
    return isCapital(likeliest)
        ? likeliest
        : name.candidates().stream()
            .filter(place -> place.kind() == likeliest.kind())
            .filter(place -> place.country().filter(parties::contains).isPresent())
            .findFirst()
            .orElse(likeliest);
  }

  private Optional<Place> capital(Match match) {
    return match.part("p").flatMap(PartyIds::of).flatMap(authority::capital);
  }

  /** {@return whether two places may be one venue: equal, or one lies in the other} */
  static boolean fit(Place one, Place two) {
    return one.id().equals(two.id())
        || one.id().startsWith(two.id() + "/")
        || two.id().startsWith(one.id() + "/")
        || (one.kind() != two.kind() && one.country().equals(two.country()));
  }
}
