package parley.extract.frame;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.document.Block;
import parley.extract.Evidence;
import parley.extract.Value.Mode;
import parley.extract.mention.Mention;

/** Gives the meetings of an item what the item says of others or of all of them. */
final class Completion {
  private static final int LEAST_MENTIONS = 2;
  private static final int LONGEST_LABELLED = 12;
  private static final int LONGEST_LABEL = 3;

  private static final List<String> ACTING = List.of("side", "office", "person");

  private final List<SentenceReading> sentences;
  private final List<Frame> frames;
  private final Places places;

  Completion(List<SentenceReading> sentences, List<Frame> frames, Places places) {
    this.sentences = sentences;
    this.frames = frames;
    this.places = places;
  }

  /** Completes numbers, parties, series, then venues. */
  void complete() {
    frames.forEach(Completion::numberPrevious);
    frames.forEach(Completion::led);
    parties();
    frames.forEach(this::series);
    frames.stream().filter(frame -> !frame.isOnlyHeadline()).findFirst().ifPresent(this::venue);
  }

  /** The city in the headline, or behind a label, is that of the meeting that the item is about. */
  private void venue(Frame frame) {
    boolean isRemote = frame.modes.stream().anyMatch(mode -> mode.value() == Mode.CALL);
    if (isRemote || !frame.places.isEmpty()) {
      return;
    }
    List<Attested<Place>> cities =
        sentences.stream()
            .filter(reading -> isHead(reading) || isLabelled(reading))
            .flatMap(reading -> places.cities(reading).stream())
            .toList();
    if (cities.stream().map(city -> city.value().id()).distinct().count() == 1) {
      frame.places.add(cities.getFirst());
    }
  }

  /** Those whose sides are said to be led at a meeting meet there. */
  private static void led(Frame frame) {
    Map<String, Evidence> sides = new LinkedHashMap<>();
    frame.claims.stream()
        .filter(claim -> claim.kind() == Claim.Kind.HEAD || claim.kind() == Claim.Kind.SPEAKER)
        .forEach(claim -> claim.side().ifPresent(id -> sides.putIfAbsent(id, claim.evidence())));
    if (frame.parties.size() < 2 && sides.size() > 1) {
      sides.forEach(
          (id, words) -> frame.party(id, Because.add(words, "parties.of-heads", words.because())));
    }
  }

  private static boolean isHead(SentenceReading reading) {
    return reading.block().kind() == Block.Kind.HEADLINE
        || reading.block().kind() == Block.Kind.SUBHEAD;
  }

  /** "Venue: Hotel Miramar, Lima". */
  private static boolean isLabelled(SentenceReading reading) {
    return reading.events().isEmpty()
        && reading.sentence().size() <= LONGEST_LABELLED
        && reading.sentence().folded().indexOf(":") > 0
        && reading.sentence().folded().indexOf(":") <= LONGEST_LABEL;
  }

  /** A meeting of which the item names no other party is one of the parties it speaks of. */
  private void parties() {
    Set<String> parties = known();
    if (parties.size() < 2) {
      organization();
      return;
    }
    for (Frame frame : frames) {
      boolean isOfThem = parties.containsAll(frame.named) || isRound(frame);
      if (frame.parties.size() < 2 && !frame.isClear && isOfThem) {
        Evidence because = Because.add(event(frame), "parties.of-item", Reasons.of("parties.item"));
        roundsBefore(frame).orElse(parties).forEach(id -> frame.party(id, because));
      }
    }
  }

  /** The other summits of an item about one of an organization are that organization's. */
  private void organization() {
    Optional<Frame> told =
        frames.stream().filter(frame -> frame.isClear && frame.parties.size() == 1).findFirst();
    for (Frame frame : frames) {
      if (told.isPresent() && isRound(frame) && frame.parties.isEmpty()) {
        Evidence because = Because.add(event(frame), "parties.of-item", Reasons.of("parties.item"));
        told.get().parties.keySet().forEach(id -> frame.party(id, because));
        frame.isClear = true;
      }
    }
  }

  /** A round is one of those that meet in the round told of before it. */
  private Optional<Set<String>> roundsBefore(Frame frame) {
    return !isRound(frame)
        ? Optional.empty()
        : frames.subList(0, frames.indexOf(frame)).reversed().stream()
            .filter(other -> isRound(other) && other.parties.size() >= 2)
            .map(other -> Set.copyOf(other.parties.keySet()))
            .findFirst();
  }

  /** The rounds of an item are of one series, whoever is named as the chair or host of one. */
  private static boolean isRound(Frame frame) {
    return frame.isRound || !frame.ordinals.isEmpty();
  }

  /**
   * The parties of the item: of its first meeting that names them, else of its headline or sides,
   * else those named most.
   */
  private Set<String> known() {
    Optional<Frame> told = frames.stream().filter(f -> f.parties.size() >= 2).findFirst();
    if (told.isPresent()) {
      return told.get().parties.keySet();
    }
    Set<String> sides = new LinkedHashSet<>();
    for (SentenceReading reading : sentences) {
      if (reading.block().kind() == Block.Kind.HEADLINE) {
        Set<String> named = ids(reading, "party");
        if (named.size() == 2) {
          return named;
        }
      }
      sides.addAll(ids(reading, "side"));
      reading
          .matches(Effect.HEAD)
          .flatMap(match -> match.part("side").stream())
          .flatMap(side -> Parties.id(side).stream())
          .forEach(sides::add);
    }
    Set<String> most = sides.size() == 2 ? sides : mostNamed(false);
    Set<String> known =
        Stream.of(most, pair(), onlyTwo())
            .filter(ids -> !ids.isEmpty())
            .findFirst()
            .orElse(Set.of());
    // Rounds are held in the capitals of those who meet, so that these tell who they are.
    return known.isEmpty() && frames.stream().anyMatch(Completion::isRound)
        ? mostNamed(true)
        : known;
  }

  /** The two for whom people, sides or offices act, in an item that names no third. */
  private Set<String> onlyTwo() {
    Set<String> named = new TreeSet<>();
    Set<String> acting = new TreeSet<>();
    for (SentenceReading reading : sentences) {
      named.addAll(ids(reading, "party"));
      ACTING.forEach(type -> acting.addAll(ids(reading, type)));
    }
    return named.size() == 2 && acting.equals(named) ? named : Set.of();
  }

  /** The two that the first sentence with a party names, in an item that speaks of both. */
  private Set<String> pair() {
    return sentences.stream()
        .filter(reading -> !governments(reading).isEmpty())
        .findFirst()
        .filter(this::isOfTwo)
        .map(Completion::governments)
        .filter(ids -> ids.size() == 2)
        .orElse(Set.of());
  }

  private boolean isOfTwo(SentenceReading first) {
    return first.phrases("meeting").findAny().isPresent()
        || sentences.stream().anyMatch(Completion::isOfBoth);
  }

  /** A capital need be no more than where something is. */
  private static Set<String> governments(SentenceReading reading) {
    Set<String> ids = new LinkedHashSet<>();
    reading
        .sentence()
        .all("party")
        .filter(Parties::isNamed)
        .forEach(party -> Parties.id(party).ifPresent(ids::add));
    return ids;
  }

  private static boolean isOfBoth(SentenceReading reading) {
    return reading.sentence().has("@both-parties");
  }

  /** The two that the item names most, if no third is named as often. */
  private Set<String> mostNamed(boolean isAnywhere) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SentenceReading reading : sentences) {
      reading
          .sentence()
          .all("party")
          .filter(party -> !isDateline(reading, party))
          .filter(party -> isAnywhere || Parties.isNamed(party) || !isWhere(reading, party))
          .flatMap(party -> Parties.id(party).stream())
          .forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    boolean isClear =
        most.size() >= 2
            && most.get(1).getValue() >= LEAST_MENTIONS
            && (most.size() == 2 || most.get(2).getValue() < most.get(1).getValue());
    return isClear
        ? new LinkedHashSet<>(List.of(most.get(0).getKey(), most.get(1).getKey()))
        : Set.of();
  }

  /** A capital that is all of a sentence says where the report was filed. */
  private static boolean isDateline(SentenceReading reading, Mention party) {
    return party.from() == 0 && reading.sentence().size() <= party.to() + 1;
  }

  /** "in Lima" is where something is. */
  private static boolean isWhere(SentenceReading reading, Mention capital) {
    return reading.sentence().any("@preposition", word -> word.to() == capital.from());
  }

  private static Set<String> ids(SentenceReading reading, String type) {
    Set<String> ids = new LinkedHashSet<>();
    reading.sentence().all(type).forEach((Mention m) -> Parties.id(m).ifPresent(ids::add));
    return ids;
  }

  /** Rounds that the item numbers belong to one series, though it may name it for one only. */
  private void series(Frame frame) {
    if (!frame.series.isEmpty() || !isRound(frame)) {
      return;
    }
    frames.stream()
        .filter(other -> !other.series.isEmpty())
        .filter(other -> !other.sameNumber(frame))
        .findFirst()
        .ifPresent(
            other ->
                other.series.forEach(
                    (source, names) ->
                        frame.series(
                            source,
                            names.getFirst().value(),
                            Because.add(
                                event(frame), "series.of-item", Reasons.of("parties.series")))));
  }

  private static Evidence event(Frame frame) {
    return frame.told().values().stream().flatMap(List::stream).findFirst().orElseThrow();
  }

  private static void numberPrevious(Frame frame) {
    frame.previous.ifPresent(
        previous ->
            frame
                .ordinal()
                .filter(ordinal -> ordinal.value() > 1 && previous.value().ordinals.isEmpty())
                .ifPresent(
                    ordinal ->
                        previous
                            .value()
                            .ordinals
                            .add(
                                new Attested<>(
                                    ordinal.value() - 1,
                                    Because.add(
                                        previous.evidence(),
                                        "ordinal.previous",
                                        Reasons.of("ordinal.previous", ordinal.value()))))));
  }
}
