package parley.store.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What {@code plover.tsv} says: PLOVER's codes for what stands in the graph. */
final class EventCodes {
  private static final String ORGANIZATION = "IGO";

  /**
   * An event and how it happens.
   *
   * @param event one of PLOVER's event types
   * @param mode one of its modes, if any fits
   */
  record Code(String event, Optional<String> mode) {}

  private final SortedMap<String, List<Code>> codes = new TreeMap<>();

  private EventCodes() {}

  /** {@return the codes that come with the program} */
  static EventCodes packaged() throws IOException {
    EventCodes all = new EventCodes();
    for (List<String> row : Resource.table("plover.tsv")) {
      all.codes
          .computeIfAbsent(key(row.get(0), row.get(1)), key -> new ArrayList<>())
          .add(new Code(row.get(2), Optional.of(row.get(3)).filter(value -> !value.isEmpty())));
    }
    return all;
  }

  private static String key(String kind, String key) {
    return kind + " " + key;
  }

  /** {@return the event that a meeting of this status and mode is, if it is one} */
  Optional<Code> meeting(String status, String mode) {
    Optional<Code> event = first("status", status);
    return event
        .flatMap(code -> first("mode", mode).filter(m -> m.event().equals(code.event())))
        .or(() -> event);
  }

  /** {@return the event that a position of this stance is, if it is one} */
  Optional<Code> position(String stance) {
    return first("stance", stance);
  }

  private Optional<Code> first(String kind, String key) {
    return Optional.ofNullable(codes.get(key(kind, key))).map(List::getFirst);
  }

  /** {@return the contexts of topics, given with all that are wider} */
  List<String> contexts(List<String> topics) {
    NavigableSet<String> contexts = new TreeSet<>();
    for (String topic : topics) {
      codes.getOrDefault(key("topic", lastPart(topic)), List.of()).stream()
          .flatMap(code -> code.mode().stream())
          .forEach(contexts::add);
    }
    return List.copyOf(contexts);
  }

  /**
   * {@return the code of a party: of a state three letters}
   *
   * @param party its IRI
   * @param iso its ISO 3166-1 code of two letters, if it has one
   */
  String party(String party, Optional<String> iso) {
    return first("party", lastPart(party))
        .flatMap(Code::mode)
        .or(() -> iso.flatMap(EventCodes::threeLetters))
        .orElse(ORGANIZATION);
  }

  private static Optional<String> threeLetters(String iso) {
    try {
      return Optional.of(Locale.of("", iso).getISO3Country());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String lastPart(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
