package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import parley.authority.Place;

/** Says which place words such as "in the same city" and "there" mean: the one named last. */
final class PlaceBefore {
  private final List<SentenceReading> sentences;
  private final Places places;
  private final Evidences evidences;

  PlaceBefore(List<SentenceReading> sentences, Places places, Evidences evidences) {
    this.sentences = sentences;
    this.places = places;
    this.evidences = evidences;
  }

  /** Gives a meeting that is said to be "there" its venue. */
  void complete(Frame frame) {
    if (frame.places.stream().allMatch(place -> place.value().kind() != Place.Kind.CITY)) {
      frame.there.flatMap(this::namedBefore).ifPresent(frame.places::addFirst);
    }
  }

  private Optional<Attested<Place>> namedBefore(SentenceReading there) {
    return sentences.subList(0, Math.max(0, sentences.indexOf(there))).reversed().stream()
        .flatMap(reading -> places.cities(reading).reversed().stream())
        .findFirst()
        .map(
            city ->
                new Attested<>(
                    city.value(),
                    evidences.inferred(there, "place.there", Reasons.of("place.before"))));
  }
}
