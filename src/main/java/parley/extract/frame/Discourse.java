package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Value.Status;

/**
 * The meetings that an item has told of so far, and of which of them the text speaks; {@link
 * FrameChooser} says which one the next words mean.
 */
final class Discourse {
  private final List<Frame> frames = new ArrayList<>();
  private Optional<Frame> current = Optional.empty();
  private Optional<Frame> mentioned = Optional.empty();
  private boolean isFollowed;

  /** {@return the meetings told of, in the order in which they were} */
  List<Frame> frames() {
    return frames;
  }

  /** {@return the meeting that the text speaks of} */
  Optional<Frame> current() {
    return current;
  }

  /** {@return the meeting named last, be it only in passing} */
  Optional<Frame> mentioned() {
    return mentioned;
  }

  /** Adds a meeting that the text tells of for the first time. */
  void add(Frame frame) {
    frames.add(frame);
  }

  /**
   * Goes on with a meeting that words name.
   *
   * @param frame the meeting
   * @param isAside whether they only mention it, so that the text soon speaks on of the one before
   */
  void follow(Frame frame, boolean isAside) {
    mentioned = Optional.of(frame);
    isFollowed = false;
    current = current.isPresent() && isAside ? current : mentioned;
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
    return isTold && !spokenOf.is(Status.HELD)
        ? main().filter(frame -> frame.is(Status.HELD)).orElse(spokenOf)
        : spokenOf;
  }

  /** {@return whether others meet than at a main meeting} */
  static boolean isOfOthers(Frame frame, Frame main) {
    return frame.isOther
        || (frame.parties.size() > 1
            && main.parties.size() > 1
            && !main.parties.keySet().containsAll(frame.parties.keySet()));
  }

  /** {@return the round of a number, if the item told of it} */
  Optional<Frame> numbered(OptionalInt number) {
    return frames.stream().filter(frame -> frame.isNumber(number)).findFirst();
  }

  /**
   * {@return the last round told of of those who meet at one: what comes next comes after that,
   * though the text recalls an older one}
   */
  Frame latest(Frame spokenOf) {
    return frames.stream()
        .filter(frame -> frame.is(Status.HELD))
        .filter(frame -> frame.ordinal().isPresent() && spokenOf.ordinal().isPresent())
        .filter(frame -> !isOfOthers(frame, spokenOf))
        .max(Comparator.comparingInt(frame -> frame.ordinal().orElseThrow().value()))
        .orElse(spokenOf);
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
}
