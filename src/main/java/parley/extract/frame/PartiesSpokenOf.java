package parley.extract.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Value.Status;
import parley.extract.mention.Mention;

/** Says whose meetings an item is about, be it by its headline or by whom it speaks of most. */
final class PartiesSpokenOf {
  private static final List<String> ACTING = List.of("side", "office", "person");

  private final List<SentenceReading> sentences;
  private final List<Frame> frames;

  /**
   * Prepares for one item.
   *
   * @param sentences its sentences
   * @param frames the meetings that it tells of
   */
  PartiesSpokenOf(List<SentenceReading> sentences, List<Frame> frames) {
    this.sentences = sentences;
    this.frames = frames;
  }

  /**
   * {@return ids of the parties of the item: of its first meeting that names them, else, if it
   * tells of officials meeting at all, those of its headline or sides, else those named most; none
   * if nothing says who they are}
   */
  Set<String> ids() {
    Optional<Frame> told = frames.stream().filter(f -> f.parties.size() >= 2).findFirst();
    if (told.isPresent()) {
      return new LinkedHashSet<>(told.get().order);
    }
    if (isOfOfficials()) {
      return headline().or(this::spokenOf).orElseGet(this::capitals);
    }
    if (frames.stream().anyMatch(PartiesSpokenOf::isOfficial)) {
      return headline().orElseGet(this::officesOfTwo);
    }
    boolean isOfRounds = frames.stream().filter(frame -> !frame.ordinals.isEmpty()).count() > 1;
    return isOfRounds ? headline().orElse(Set.of()) : Set.of();
  }

  /** A numbered round, and what is put off, are told of officials, though none may be named. */
  private static boolean isOfficial(Frame frame) {
    return !frame.statuses.said().isEmpty()
        && (!frame.ordinals.isEmpty()
            || frame.statuses.said().contains(Status.POSTPONED)
            || frame.statuses.said().contains(Status.CANCELLED));
  }

  /** The two for whom people with an office act, if there is no third. */
  private Set<String> officesOfTwo() {
    // Who asks for what at the summit of an organization does not meet with it.
    if (frames.stream().anyMatch(frame -> frame.isClear && frame.parties.size() == 1)) {
      return Set.of();
    }
    Set<String> acting = new TreeSet<>();
    ACTING.forEach(type -> sentences.forEach(reading -> acting.addAll(ids(reading, type))));
    return acting.size() == 2 ? acting : Set.of();
  }

  /** Countries are named in any text; those in which officials or both sides act are parties. */
  private boolean isOfOfficials() {
    return frames.stream().anyMatch(frame -> frame.isOfOfficials || isLed(frame))
        || sentences.stream().anyMatch(PartiesSpokenOf::isOfBoth);
  }

  private static boolean isLed(Frame frame) {
    return frame.claims.stream().anyMatch(claim -> claim.kind() == Claim.Kind.HEAD);
  }

  private Optional<Set<String>> headline() {
    return sentences.stream()
        .filter(reading -> reading.block().kind() == Block.Kind.HEADLINE)
        .map(reading -> ids(reading, "party"))
        .filter(named -> named.size() == 2)
        .findFirst();
  }

  private Optional<Set<String>> spokenOf() {
    Set<String> sides = sides();
    return Stream.of(sides.size() == 2 ? sides : MostNamed.of(sentences, false), pair(), onlyTwo())
        .filter(ids -> !ids.isEmpty())
        .findFirst();
  }

  private Set<String> sides() {
    Set<String> sides = new LinkedHashSet<>();
    for (SentenceReading reading : sentences) {
      sides.addAll(ids(reading, "side"));
      reading
          .matches(Effect.HEAD)
          .flatMap(match -> match.part("side").stream())
          .flatMap(side -> PartyIds.of(side).stream())
          .forEach(sides::add);
    }
    return sides;
  }

  /** Rounds are held in the capitals of those who meet, so that these tell who they are. */
  private Set<String> capitals() {
    return frames.stream().anyMatch(Frame::isOfSeries) ? MostNamed.of(sentences, true) : Set.of();
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
        .map(PartiesSpokenOf::governments)
        .filter(ids -> ids.size() == 2)
        .orElse(Set.of());
  }

  private boolean isOfTwo(SentenceReading first) {
    return first.phrases("meeting").findAny().isPresent()
        || sentences.stream().anyMatch(PartiesSpokenOf::isOfBoth);
  }

  /** A capital need be no more than where something is. */
  private static Set<String> governments(SentenceReading reading) {
    Set<String> ids = new LinkedHashSet<>();
    reading
        .sentence()
        .all("party")
        .filter(PartyIds::isNamed)
        .forEach(party -> PartyIds.of(party).ifPresent(ids::add));
    return ids;
  }

  private static boolean isOfBoth(SentenceReading reading) {
    return reading.sentence().has("@both-parties");
  }

  private static Set<String> ids(SentenceReading reading, String type) {
    Set<String> ids = new LinkedHashSet<>();
    reading.sentence().all(type).forEach((Mention m) -> PartyIds.of(m).ifPresent(ids::add));
    return ids;
  }
}
