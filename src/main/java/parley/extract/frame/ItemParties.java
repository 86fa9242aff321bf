package parley.extract.frame;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Evidence;
import parley.extract.Value.Status;
import parley.extract.mention.Mention;

/** Gives the meetings of an item that name no parties those of which the item speaks. */
final class ItemParties {
  private static final List<String> ACTING = List.of("side", "office", "person");

  private final List<SentenceReading> sentences;
  private final List<Frame> frames;

  ItemParties(List<SentenceReading> sentences, List<Frame> frames) {
    this.sentences = sentences;
    this.frames = frames;
  }

  /** A meeting of which the item names no other party is one of the parties it speaks of. */
  void complete() {
    for (int i = 1; i < frames.size(); i++) {
      goOn(frames.get(i - 1), frames.get(i));
    }
    Set<String> parties = known();
    if (parties.size() < 2) {
      organization();
      return;
    }
    Optional<String> common = common();
    for (Frame frame : frames) {
      if (frame.parties.size() < 2 && frame.named.size() == 1 && !frame.isClear) {
        common.filter(id -> !parties.containsAll(frame.named)).ifPresent(id -> meet(id, frame));
      }
      boolean isOfThem = parties.containsAll(frame.named) || frame.isOfSeries();
      if (frame.parties.size() < 2 && !frame.isClear && isOfThem) {
        Evidence because =
            Because.add(frame.event(), "parties.of-item", Reasons.of("parties.item"));
        beside(frame)
            .or(() -> roundsBefore(frame))
            .or(() -> toldJustBefore(frame))
            .orElse(parties)
            .forEach(id -> frame.party(id, because));
      }
    }
  }

  /**
   * The party of all meetings of the item, if it tells of several with others; of two who meet, the
   * one of whom it says who goes there.
   */
  private Optional<String> common() {
    Set<Set<String>> pairs = new HashSet<>();
    frames.forEach(frame -> pairs.add(frame.parties.keySet()));
    pairs.removeIf(ids -> ids.size() < 2);
    Set<String> all = new TreeSet<>();
    pairs.forEach(all::addAll);
    all.removeIf(id -> pairs.stream().anyMatch(ids -> !ids.contains(id)));
    if (pairs.size() == 1) {
      all.removeIf(id -> frames.stream().noneMatch(frame -> frame.leaders.containsKey(id)));
    }
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  /** Who met one after the other also met the one whom another sentence names alone. */
  private static void meet(String party, Frame frame) {
    Evidence because = Because.add(frame.event(), "parties.of-item", Reasons.of("parties.item"));
    frame.party(party, because);
    List.copyOf(frame.named).forEach(id -> frame.party(id, because));
  }

  /** The summit told of right behind one of an organization is that organization's. */
  private static void goOn(Frame told, Frame frame) {
    if (told.isClear && told.parties.size() == 1 && frame.isOfSeries() && frame.parties.isEmpty()) {
      Evidence because = Because.add(frame.event(), "parties.of-item", Reasons.of("parties.item"));
      told.parties.keySet().forEach(id -> frame.party(id, because));
      frame.isClear = true;
    }
  }

  /** The other summits of an item about one of an organization are that organization's. */
  private void organization() {
    Optional<Frame> told =
        frames.stream().filter(frame -> frame.isClear && frame.parties.size() == 1).findFirst();
    told.ifPresent(first -> frames.forEach(frame -> goOn(first, frame)));
  }

  /** "The last round ended in May": the round before another is one of those who meet there. */
  private Optional<Set<String>> beside(Frame frame) {
    return frames.stream()
        .filter(other -> other.parties.size() >= 2)
        .filter(other -> frame.follows.filter(other::equals).isPresent() || precedes(frame, other))
        .map(other -> (Set<String>) new LinkedHashSet<>(other.order))
        .findFirst();
  }

  private static boolean precedes(Frame frame, Frame other) {
    return other.previous.filter(before -> before.value() == frame).isPresent();
  }

  /** A round is one of those that meet in the round told of before it. */
  private Optional<Set<String>> roundsBefore(Frame frame) {
    return !frame.isOfSeries()
        ? Optional.empty()
        : frames.subList(0, frames.indexOf(frame)).reversed().stream()
            .filter(other -> other.isOfSeries() && other.parties.size() >= 2)
            .map(other -> (Set<String>) new LinkedHashSet<>(other.order))
            .findFirst();
  }

  /** "The sides had met in May" behind other talks in a paragraph is said of those. */
  private Optional<Set<String>> toldJustBefore(Frame frame) {
    return frames.subList(0, frames.indexOf(frame)).reversed().stream()
        .filter(other -> other.parties.size() >= 2)
        .filter(other -> !Collections.disjoint(other.blocks, frame.blocks))
        .map(other -> (Set<String>) new LinkedHashSet<>(other.order))
        .findFirst();
  }

  /**
   * The parties of the item: of its first meeting that names them, else, if it tells of officials
   * meeting at all, those of its headline or sides, else those named most.
   */
  private Set<String> known() {
    Optional<Frame> told = frames.stream().filter(f -> f.parties.size() >= 2).findFirst();
    if (told.isPresent()) {
      return new LinkedHashSet<>(told.get().order);
    }
    if (isOfOfficials()) {
      return headline().or(this::spokenOf).orElseGet(this::capitals);
    }
    if (frames.stream().anyMatch(ItemParties::isOfficial)) {
      return headline().orElseGet(this::officesOfTwo);
    }
    boolean isOfRounds = frames.stream().filter(frame -> !frame.ordinals.isEmpty()).count() > 1;
    return isOfRounds ? headline().orElse(Set.of()) : Set.of();
  }

  /** A numbered round, and what is put off, are told of officials, though none may be named. */
  private static boolean isOfficial(Frame frame) {
    return !frame.statuses.isEmpty()
        && (!frame.ordinals.isEmpty()
            || frame.statuses.containsKey(Status.POSTPONED)
            || frame.statuses.containsKey(Status.CANCELLED));
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
        || sentences.stream().anyMatch(ItemParties::isOfBoth);
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
          .flatMap(side -> Parties.id(side).stream())
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
        .map(ItemParties::governments)
        .filter(ids -> ids.size() == 2)
        .orElse(Set.of());
  }

  private boolean isOfTwo(SentenceReading first) {
    return first.phrases("meeting").findAny().isPresent()
        || sentences.stream().anyMatch(ItemParties::isOfBoth);
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

  private static Set<String> ids(SentenceReading reading, String type) {
    Set<String> ids = new LinkedHashSet<>();
    reading.sentence().all(type).forEach((Mention m) -> Parties.id(m).ifPresent(ids::add));
    return ids;
  }
}
