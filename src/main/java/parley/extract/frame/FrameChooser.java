package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Value.Status;

/**
 * The meetings that an item has told of so far, and which of them the next words mean.
 *
 * <p>A sentence that tells of a meeting belongs to the meeting spoken of last, unless its date,
 * place, number or people contradict; then to an earlier one of the item, or it opens a new one.
 */
final class FrameChooser {
  private final Evidences evidences;
  private final TimeResolver times;
  private final List<Frame> frames = new ArrayList<>();
  private Optional<Frame> current = Optional.empty();
  private Optional<Frame> mentioned = Optional.empty();
  private boolean isFollowed;

  FrameChooser(Evidences evidences, TimeResolver times) {
    this.evidences = evidences;
    this.times = times;
  }

  /** {@return the meetings told of, in the order in which they were} */
  List<Frame> frames() {
    return frames;
  }

  /** {@return the meeting that the text speaks of} */
  Optional<Frame> current() {
    return current;
  }

  /** Goes on with the meeting named last, though it was only named in passing. */
  void followMentioned() {
    current = mentioned;
    isFollowed = true;
  }

  /** {@return the meeting that the item is about: the first that more than a headline tells of} */
  Optional<Frame> main() {
    return frames.stream().filter(frame -> !frame.isOnlyHeadline()).findFirst();
  }

  /**
   * Goes back to the meeting that the item is about, where a new paragraph begins behind a sentence
   * that only recalled or announced another of the same parties.
   *
   * @param block the paragraph that begins
   */
  void startParagraph(Block block) {
    Optional<Frame> main = main();
    boolean isAside =
        !isFollowed
            && current.isPresent()
            && main.isPresent()
            && current.get() != main.get()
            && current.get().blocks.stream().distinct().count() == 1
            && !current.get().blocks.contains(block)
            && !isOfOthers(current.get(), main.get());
    if (isAside) {
      current = main;
    }
  }

  /**
   * {@return the meeting at which was said what a sentence without an event tells: talks that took
   * place, not those announced last}
   *
   * @param reading the sentence
   * @param spokenOf the meeting that the text speaks of
   */
  Frame talks(SentenceReading reading, Frame spokenOf) {
    boolean isTold =
        reading.events().isEmpty()
            && reading.has(Effect.DISCUSSED)
            && reading.sentence().lacks("@will");
    return isTold && !isHeld(spokenOf)
        ? main().filter(FrameChooser::isHeld).orElse(spokenOf)
        : spokenOf;
  }

  private static boolean isHeld(Frame frame) {
    return frame.status().filter(Telling::isHeld).isPresent();
  }

  private static boolean isOfOthers(Frame frame, Frame main) {
    return frame.isOther
        || (frame.parties.size() > 1
            && main.parties.size() > 1
            && !main.parties.keySet().containsAll(frame.parties.keySet()));
  }

  /** {@return the round of a number, if the item told of it} */
  Optional<Frame> numbered(OptionalInt number) {
    return frames.stream().filter(frame -> frame.isNumber(number)).findFirst();
  }

  /** {@return the meeting that a telling tells of, a new one if it fits none} */
  Frame choose(Telling telling, Cues cues) {
    boolean isPrior = cues.isPriorRound() && current.isPresent();
    Optional<Frame> known = led(telling, cues).or(() -> known(telling, cues, isPrior));
    Frame frame = known.orElseGet(Frame::new);
    if (known.isEmpty()) {
      frame.isRecalled = isPrior;
      frame.isOther = frames.stream().anyMatch(cues::hasOtherPeopleThan);
      frames.add(frame);
    }
    // When a body met for the first time need not be the round before, nor each of several.
    boolean isNumbered =
        telling.matches(Effect.NO_ORDINAL).findAny().isEmpty() && !telling.isListed();
    if (isPrior
        && isNumbered
        && current.filter(c -> c != frame && cues.mayPrecede(c)).isPresent()) {
      current.get().previous =
          Optional.of(
              new Attested<>(frame, evidences.stated(telling.reading(), "previous.prior-round")));
    }
    if (cues.isNextRound() && known.isEmpty()) {
      frame.follows = current.filter(FrameChooser::isHeld).map(this::latest);
    }
    mentioned = Optional.of(frame);
    isFollowed = false;
    boolean isAside =
        isPrior
            || telling.isAside()
            || isElsewhen(frame, cues, telling.reading().block())
            || isFormerPlan(frame, telling);
    current = current.isPresent() && isAside ? current : mentioned;
    return frame;
  }

  private Optional<Frame> known(Telling telling, Cues cues, boolean isPrior) {
    boolean isInPassing = telling.stop().isPresent() && telling.isPast();
    return isPrior ? recalled(cues) : isInPassing ? named(telling, cues) : toldOf(telling, cues);
  }

  /** Who is to lead a side leads it at what is planned, whatever else the words recall. */
  private Optional<Frame> led(Telling telling, Cues cues) {
    return telling.isOfLeader()
        ? Stream.of(current, mentioned)
            .flatMap(Optional::stream)
            .filter(frame -> !isHeld(frame) && cues.fitsParties(frame))
            .findFirst()
        : Optional.empty();
  }

  /** What comes next comes after the last round told of, though the text recalls an older one. */
  private Frame latest(Frame spokenOf) {
    return frames.stream()
        .filter(FrameChooser::isHeld)
        .filter(frame -> frame.ordinal().isPresent() && spokenOf.ordinal().isPresent())
        .filter(frame -> !isOfOthers(frame, spokenOf))
        .max(Comparator.comparingInt(frame -> frame.ordinal().orElseThrow().value()))
        .orElse(spokenOf);
  }

  /** Whether a paragraph tells of a round before or after its own, from which it soon returns. */
  private boolean isElsewhen(Frame frame, Cues cues, Block block) {
    return current
        .filter(spokenOf -> spokenOf != frame && isHeld(spokenOf))
        .filter(spokenOf -> spokenOf.blocks.contains(block))
        .filter(spokenOf -> !isOfOthers(frame, spokenOf) && cues.fitsParties(spokenOf))
        .filter(spokenOf -> cues.isPlanned() || cues.isBefore(spokenOf, times.ranges(spokenOf)))
        .isPresent();
  }

  /** What came to nothing is recalled beside what is to come, of which the text soon speaks on. */
  private boolean isFormerPlan(Frame frame, Telling telling) {
    return telling.status() == Status.CANCELLED
        && current
            .filter(spokenOf -> spokenOf != frame && !isOfOthers(frame, spokenOf))
            .flatMap(Frame::status)
            .filter(status -> status == Status.ANNOUNCED)
            .isPresent();
  }

  /**
   * {@return the meeting that a sentence without an event speaks of: what will be belongs to one to
   * come, what was to one that took place}
   *
   * @param reading the sentence
   */
  Optional<Frame> spokenOf(SentenceReading reading) {
    Optional<Tense> tense = Tense.of(reading.sentence());
    if (current.isEmpty() || tense.isEmpty() || tense.get().fits(current.get())) {
      return current;
    }
    return Stream.concat(
            Stream.of(mentioned, main()).flatMap(Optional::stream), frames.reversed().stream())
        .filter(tense.get()::fits)
        .filter(frame -> !isOfOthers(frame, current.get()))
        .findFirst()
        .or(() -> current);
  }

  private Optional<Frame> toldOf(Telling telling, Cues cues) {
    return numbered(cues.ordinal())
        .or(() -> current)
        .filter(frame -> fits(cues, frame))
        .or(
            () ->
                frames.reversed().stream()
                    .filter(frame -> fits(cues, frame) && !isOnlyRecalled(frame, telling, cues))
                    .findFirst());
  }

  /** Whom a later paragraph names did not meet at the round that was recalled in passing. */
  private boolean isOnlyRecalled(Frame frame, Telling telling, Cues cues) {
    boolean isOfWhoMet =
        !cues.people().isEmpty()
            || telling.events().stream().allMatch(event -> event.part("m").isEmpty());
    return frame.isRecalled
        && isOfWhoMet
        && !(cues.name(frame, times) && cues.time().isAnchored())
        && !frame.blocks.contains(telling.reading().block());
  }

  /** What is recalled by where and when it was is told of elsewhere only if that agrees. */
  private Optional<Frame> named(Telling telling, Cues cues) {
    return frames.reversed().stream()
        .filter(frame -> fits(cues, frame))
        .filter(frame -> cues.name(frame, times) || isUnnamed(frame))
        .findFirst()
        .or(() -> current.filter(c -> telling.isOfThat() && c.times.isEmpty() && fits(cues, c)));
  }

  private static boolean isUnnamed(Frame frame) {
    boolean isAhead = frame.status().filter(status -> status == Status.ANNOUNCED).isPresent();
    return !isAhead && !frame.isOnlyHeadline() && frame.times.isEmpty() && frame.ordinals.isEmpty();
  }

  /** Talks of others beside a numbered summit are no round of its series. */
  private boolean isBesideSeries(Cues cues, Frame frame) {
    return cues.ordinal().isPresent()
        && cues.people().isEmpty()
        && frame.isOther
        && frame.ordinals.isEmpty()
        && frames.stream().anyMatch(other -> !other.ordinals.isEmpty());
  }

  private boolean fits(Cues cues, Frame frame) {
    if (isBesideSeries(cues, frame)) {
      return false;
    }
    Set<String> assumed =
        frames.stream()
            .map(f -> f.parties.keySet())
            .filter(ids -> ids.size() > 1)
            .findFirst()
            .orElse(Set.of());
    return cues.fit(frame, assumed, times);
  }

  /** The round before the one spoken of is none of those told of for their own sake. */
  private Optional<Frame> recalled(Cues cues) {
    return frames.reversed().stream()
        .filter(frame -> !Optional.of(frame).equals(current))
        .filter(frame -> fits(cues, frame))
        .filter(frame -> frame.isRecalled || cues.name(frame, times))
        .findFirst();
  }
}
