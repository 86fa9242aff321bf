package parley.extract.frame;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Place;
import parley.document.Block;
import parley.extract.Evidence;
import parley.extract.Value.Mode;

/** Gives the meetings of an item what the item says of others or of all of them. */
final class Completion {
  private static final int LONGEST_LABELLED = 12;
  private static final int LONGEST_LABEL = 3;

  private final List<SentenceReading> sentences;
  private final List<Frame> frames;
  private final Authority authority;
  private final Places places;
  private final PlaceBefore before;
  private final Trips trips;
  private final Surroundings surroundings;

  /**
   * Prepares for one item.
   *
   * @param sentences its sentences
   * @param frames the meetings that it tells of
   * @param document what is shared by the items of the document
   * @param times says which days words mean
   */
  Completion(
      List<SentenceReading> sentences,
      List<Frame> frames,
      DocumentContext document,
      TimeRanges times) {
    this.sentences = sentences;
    this.frames = frames;
    this.authority = document.authority();
    this.places = document.places();
    this.before = new PlaceBefore(sentences, places, document.evidences());
    this.trips = new Trips(sentences, document.evidences());
    this.surroundings = new Surroundings(sentences, places, times);
  }

  /** Completes numbers, parties, series, topics, then venues and times. */
  void complete() {
    frames.forEach(Completion::numberPrevious);
    frames.forEach(Completion::numberNext);
    frames.stream().filter(frame -> !frame.isTold).forEach(this::arrived);
    frames.forEach(Completion::led);
    Set<Frame> named = frames.stream().filter(Completion::isTellable).collect(toSet());
    PairLabels labels = new PairLabels(sentences);
    frames.forEach(labels::complete);
    new ItemParties(sentences, frames).complete();
    frames.forEach(this::series);
    frames.forEach(before::complete);
    frames.forEach(trips::complete);
    frames.forEach(this::specify);
    frames.stream()
        .filter(frame -> !frame.isOnlyHeadline())
        .findFirst()
        .ifPresent(
            main -> {
              venue(main);
              if (named.contains(main)) {
                surroundings.complete(main);
              }
            });
  }

  /**
   * A meeting whose parties are only guessed, and which nothing tells from others, stays untold:
   * any report has a day and a city.
   */
  private static boolean isTellable(Frame frame) {
    return frame.parties.size() > 1 || frame.isClear || frame.isOfOfficials || frame.isSpecific();
  }

  /** "Peace talks" of Israel and Palestine are about the peace of the Middle East. */
  private void specify(Frame frame) {
    for (String topic : List.copyOf(frame.topics.keySet())) {
      authority
          .topicOf(topic, frame.parties.keySet())
          .ifPresent(own -> frame.renameTopic(topic, own.id()));
    }
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

  /** Who led a delegation that arrived leads it at the talks that are told of next. */
  private void arrived(Frame visit) {
    frames.subList(frames.indexOf(visit) + 1, frames.size()).stream()
        .filter(frame -> frame.isTold && visit.parties.keySet().containsAll(frame.parties.keySet()))
        .findFirst()
        .ifPresent(
            frame ->
                visit.claims.stream()
                    .filter(claim -> claim.kind() == Claim.Kind.HEAD)
                    .forEach(frame.claims::add));
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

  /** Rounds that the item numbers belong to one series, though it may name it for one only. */
  private void series(Frame frame) {
    if (!frame.series.isEmpty() || !frame.isOfSeries()) {
      return;
    }
    frames.stream()
        .filter(other -> !other.series.isEmpty())
        .filter(other -> !other.sameNumber(frame) && isOfSame(other, frame))
        .findFirst()
        .ifPresent(
            other ->
                other.series.forEach(
                    (source, names) ->
                        frame.series(
                            source,
                            names.getFirst().value(),
                            Because.add(
                                frame.event(), "series.of-item", Reasons.of("parties.series")))));
  }

  private static boolean isOfSame(Frame one, Frame other) {
    return one.parties.isEmpty()
        || other.parties.isEmpty()
        || one.parties.keySet().stream().anyMatch(other.parties::containsKey);
  }

  private static void numberNext(Frame frame) {
    if (frame.ordinals.isEmpty()) {
      frame
          .follows
          .filter(last -> !isOfOtherSeries(frame, last))
          .flatMap(Frame::ordinal)
          .ifPresent(
              last ->
                  frame.ordinals.add(
                      new Attested<>(
                          last.value() + 1,
                          Because.add(
                              frame.event(),
                              "ordinal.next",
                              Reasons.of("ordinal.next", last.value())))));
    }
  }

  /** The next round of the law enforcement dialogue does not follow the fourth migration talks. */
  private static boolean isOfOtherSeries(Frame frame, Frame other) {
    Set<String> own = wordsOfSeries(frame);
    Set<String> theirs = wordsOfSeries(other);
    return !own.isEmpty() && !theirs.isEmpty() && Collections.disjoint(own, theirs);
  }

  private static Set<String> wordsOfSeries(Frame frame) {
    return frame.seriesNames().stream()
        .flatMap(name -> Stream.of(name.value().toLowerCase(Locale.ROOT).split(" ")))
        .collect(toSet());
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
