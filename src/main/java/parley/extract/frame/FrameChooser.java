package parley.extract.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Value.Status;

/**
 * Says which of the meetings that an item has told of so far the next words mean.
 *
 * <p>A sentence that tells of a meeting belongs to the meeting spoken of last, unless its date,
 * place, number or people contradict; then to an earlier one of the item, or it opens a new one.
 */
final class FrameChooser {
  private final Discourse discourse;
  private final Evidences evidences;
  private final TimeRanges times;

  /**
   * Prepares for one item.
   *
   * @param discourse what it has told of so far; gets what else it tells of
   * @param evidences makes evidence
   * @param times says which days words mean
   */
  FrameChooser(Discourse discourse, Evidences evidences, TimeRanges times) {
    this.discourse = discourse;
    this.evidences = evidences;
    this.times = times;
  }

  /** {@return the meeting that a telling tells of, a new one if it fits none} */
  Frame choose(Telling telling, Cues cues) {
    Optional<Frame> current = discourse.current();
    boolean isPrior = cues.isPriorRound() && current.isPresent();
    Optional<Frame> known = led(telling, cues).or(() -> known(telling, cues, isPrior));
    Frame frame = known.orElseGet(() -> open(cues, isPrior));
    if (isPrior && isOneRound(telling)) {
      current
          .filter(later -> later != frame && cues.mayPrecede(later))
          .ifPresent(later -> later.previous = Optional.of(prior(frame, telling)));
    }
    if (cues.isNextRound() && known.isEmpty()) {
      frame.follows = current.filter(spokenOf -> spokenOf.is(Status.HELD)).map(discourse::latest);
    }
    boolean isAside =
        isPrior
            || telling.isAside()
            || isElsewhen(frame, cues, telling.reading().block())
            || isFormerPlan(frame, telling);
    discourse.follow(frame, isAside);
    return frame;
  }

  private Frame open(Cues cues, boolean isPrior) {
    Frame frame = new Frame();
    frame.isRecalled = isPrior;
    frame.isOther = discourse.frames().stream().anyMatch(cues::hasOtherPeopleThan);
    discourse.add(frame);
    return frame;
  }

  /** When a body met for the first time need not be the round before, nor each of several. */
  private static boolean isOneRound(Telling telling) {
    return telling.matches(Effect.NO_ORDINAL).findAny().isEmpty() && !telling.isListed();
  }

  private Attested<Frame> prior(Frame frame, Telling telling) {
    return new Attested<>(frame, evidences.stated(telling.reading(), "previous.prior-round"));
  }

  private Optional<Frame> known(Telling telling, Cues cues, boolean isPrior) {
    boolean isInPassing = telling.stop().isPresent() && telling.isPast();
    return isPrior ? recalled(cues) : isInPassing ? named(telling, cues) : toldOf(telling, cues);
  }

  /** Who is to lead a side leads it at what is planned, whatever else the words recall. */
  private Optional<Frame> led(Telling telling, Cues cues) {
    return telling.isOfLeader()
        ? Stream.of(discourse.current(), discourse.mentioned())
            .flatMap(Optional::stream)
            .filter(frame -> !frame.is(Status.HELD) && cues.fitsParties(frame))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a paragraph tells of a round before or after its own, from which it soon returns. */
  private boolean isElsewhen(Frame frame, Cues cues, Block block) {
    return discourse
        .current()
        .filter(spokenOf -> spokenOf != frame && spokenOf.is(Status.HELD))
        .filter(spokenOf -> spokenOf.blocks.contains(block))
        .filter(spokenOf -> !Discourse.isOfOthers(frame, spokenOf) && cues.fitsParties(spokenOf))
        .filter(spokenOf -> cues.isPlanned() || cues.isBefore(spokenOf, times.of(spokenOf)))
        .isPresent();
  }

  /** What came to nothing is recalled beside what is to come, of which the text soon speaks on. */
  private boolean isFormerPlan(Frame frame, Telling telling) {
    return telling.status() == Status.CANCELLED
        && discourse
            .current()
            .filter(spokenOf -> spokenOf != frame && !Discourse.isOfOthers(frame, spokenOf))
            .filter(spokenOf -> spokenOf.is(Status.ANNOUNCED))
            .isPresent();
  }

  private Optional<Frame> toldOf(Telling telling, Cues cues) {
    return discourse
        .numbered(cues.ordinal())
        .or(() -> discourse.current())
        .filter(frame -> fits(cues, frame))
        .or(
            () ->
                discourse.frames().reversed().stream()
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
    return discourse.frames().reversed().stream()
        .filter(frame -> fits(cues, frame))
        .filter(frame -> cues.name(frame, times) || isUnnamed(frame))
        .findFirst()
        .or(
            () ->
                discourse
                    .current()
                    .filter(
                        c ->
                            new MeetingNouns(telling).nameThat()
                                && c.times.isEmpty()
                                && fits(cues, c)));
  }

  private static boolean isUnnamed(Frame frame) {
    return !frame.is(Status.ANNOUNCED)
        && !frame.isOnlyHeadline()
        && frame.times.isEmpty()
        && frame.ordinals.isEmpty();
  }

  /** Talks of others beside a numbered summit are no round of its series. */
  private boolean isBesideSeries(Cues cues, Frame frame) {
    return cues.ordinal().isPresent()
        && cues.people().isEmpty()
        && frame.isOther
        && frame.ordinals.isEmpty()
        && discourse.frames().stream().anyMatch(other -> !other.ordinals.isEmpty());
  }

  private boolean fits(Cues cues, Frame frame) {
    if (isBesideSeries(cues, frame)) {
      return false;
    }
    Set<String> assumed =
        discourse.frames().stream()
            .map(f -> f.parties.keySet())
            .filter(ids -> ids.size() > 1)
            .findFirst()
            .orElse(Set.of());
    return cues.fit(frame, assumed, times);
  }

  /** The round before the one spoken of is none of those told of for their own sake. */
  private Optional<Frame> recalled(Cues cues) {
    return discourse.frames().reversed().stream()
        .filter(frame -> !Optional.of(frame).equals(discourse.current()))
        .filter(frame -> fits(cues, frame))
        .filter(frame -> frame.isRecalled || cues.name(frame, times))
        .findFirst();
  }
}
