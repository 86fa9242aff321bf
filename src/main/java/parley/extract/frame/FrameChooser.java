package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parley.document.Block;

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
            && reading.sentence().all("@will").findAny().isEmpty();
    return isTold && !isHeld(spokenOf)
        ? main().filter(FrameChooser::isHeld).orElse(spokenOf)
        : spokenOf;
  }

  private static boolean isHeld(Frame frame) {
    return frame.status().filter(Telling::isHeld).isPresent();
  }

  private static boolean isOfOthers(Frame frame, Frame main) {
    return frame.isOther
        || (frame.parties.size() > 1 && !main.parties.keySet().containsAll(frame.parties.keySet()));
  }

  /** {@return the round of a number, if the item told of it} */
  Optional<Frame> numbered(OptionalInt number) {
    return frames.stream().filter(frame -> frame.isNumber(number)).findFirst();
  }

  /** {@return the meeting that a telling tells of, a new one if it fits none} */
  Frame choose(Telling telling, Cues cues) {
    boolean isPrior = cues.isPriorRound() && current.isPresent();
    Optional<Frame> known = isPrior ? recalled(cues) : toldOf(cues);
    Frame frame = known.orElseGet(Frame::new);
    if (known.isEmpty()) {
      frame.isRecalled = isPrior;
      frame.isOther = frames.stream().anyMatch(cues::hasOtherPeopleThan);
      frames.add(frame);
    }
    // When a body met for the first time need not be the round before.
    boolean isNumbered = telling.matches(Effect.NO_ORDINAL).findAny().isEmpty();
    if (isPrior && isNumbered && current.filter(c -> c != frame).isPresent()) {
      current.get().previous =
          Optional.of(
              new Attested<>(frame, evidences.stated(telling.reading(), "previous.prior-round")));
    }
    mentioned = Optional.of(frame);
    isFollowed = false;
    boolean isAside = current.isPresent() && (isPrior || telling.isAside());
    current = isAside ? current : mentioned;
    return frame;
  }

  private Optional<Frame> toldOf(Cues cues) {
    return current
        .filter(frame -> fits(cues, frame))
        .or(() -> frames.reversed().stream().filter(frame -> fits(cues, frame)).findFirst());
  }

  private boolean fits(Cues cues, Frame frame) {
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
