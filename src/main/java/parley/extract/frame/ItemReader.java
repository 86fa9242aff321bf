package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parley.document.Block;

/**
 * Reads one item sentence by sentence and gathers what it says of each meeting.
 *
 * <p>Which meeting a sentence tells of, {@link FrameChooser} says; what stands between belongs to
 * the meeting spoken of last.
 */
final class ItemReader {
  private static final int LONGEST_LABEL = 3;

  private final List<SentenceReading> sentences;
  private final DocumentContext document;
  private final ItemContext item;
  private final Discourse discourse;
  private final Participants participants;
  private final Speech speech;
  private final Notes notes;
  private final TellingReader tellings;
  private final List<SentenceReading> leading = new ArrayList<>();
  private final List<SentenceReading> early = new ArrayList<>();

  /**
   * Prepares for one item.
   *
   * @param sentences its sentences with the rules that fired, notes and captions included
   * @param document what is shared by the items of the document
   * @param times says which days its words mean
   */
  ItemReader(List<SentenceReading> sentences, DocumentContext document, TimeRanges times) {
    this.sentences = sentences;
    this.document = document;
    this.item = ItemContext.of(sentences, document, times);
    this.discourse = item.discourse();
    this.participants = item.participants();
    this.speech = item.speech();
    this.notes = new Notes(sentences, document.evidences().text());
    this.tellings = new TellingReader(document, item);
  }

  /** {@return the meetings that the item tells of, in the order in which it does} */
  List<Frame> read() {
    if (sentences.stream().allMatch(s -> s.events().isEmpty())) {
      return List.of();
    }
    boolean isOfAnotherKind = false;
    boolean isBelowText = false;
    for (SentenceReading reading : sentences) {
      boolean isHeadline = reading.block().kind() == Block.Kind.HEADLINE;
      // A bulletin goes on with the next headline; two lines of one headline stand together.
      isOfAnotherKind &= !(isHeadline && isBelowText);
      isOfAnotherKind |= isHeadline && reading.has(Effect.NONE);
      isBelowText = !isHeadline;
      if (!isOfAnotherKind) {
        readBlock(reading);
      }
    }
    List<Frame> frames = discourse.frames();
    discourse.main().ifPresent(main -> leading.forEach(r -> speech.addDiscussed(r, main)));
    frames.forEach(this::readNotes);
    new Completion(sentences, frames, document, item.times()).complete();
    discourse.main().ifPresent(main -> participants.addEarly(early, main));
    frames.forEach(participants::settle);
    return frames;
  }

  /** {@return the notes of the item} */
  Notes notes() {
    return notes;
  }

  private void readBlock(SentenceReading reading) {
    document.deadline().check();
    switch (reading.block().kind()) {
      case HEADLINE, SUBHEAD, PARAGRAPH -> read(reading);
      case CAPTION -> early.add(reading);
      case FOOTNOTE -> {}
    }
  }

  private void read(SentenceReading reading) {
    discourse.startParagraph(reading.block());
    boolean isText = reading.block().kind() != Block.Kind.SUBHEAD || isLabelled(reading);
    SentenceMeetings told = isText ? tellings.read(reading) : new SentenceMeetings();
    if (reading.events().isEmpty()
        && reading.phrases("meeting").anyMatch(phrase -> phrase.part("that").isPresent())) {
      discourse.followMentioned();
    }
    if (discourse.current().isEmpty()) {
      early.add(reading);
      if (reading.has(Effect.DISCUSSED)) {
        leading.add(reading);
      }
    }
    if (!reading.has(Effect.NONE)) {
      told.spokenOf(reading, discourse).ifPresent(frame -> read(reading, frame, told));
    }
  }

  /** Reads what a sentence says of the meeting that it speaks of, whether it tells of it or not. */
  private void read(SentenceReading reading, Frame spokenOf, SentenceMeetings told) {
    item.series().addFromContext(reading, spokenOf);
    participants.add(reading, spokenOf, at -> meetingAt(at, reading, told).orElse(spokenOf));
    notes.membersFor(reading).ifPresent(note -> participants.addMembers(reading, note, spokenOf));
    speech.add(reading, discourse.talks(reading, spokenOf));
  }

  /** The meeting that the stretch tells of, or the round that the sentence numbers. */
  private Optional<Frame> meetingAt(int word, SentenceReading reading, SentenceMeetings told) {
    return told.at(word).or(() -> discourse.numbered(ordinal(reading)));
  }

  /** "When: 5 May 2014": a line of an invitation looks like a title, and says something. */
  private static boolean isLabelled(SentenceReading reading) {
    int colon = reading.sentence().folded().indexOf(":");
    return reading.has(Effect.ANNOUNCED) && 0 < colon && colon <= LONGEST_LABEL;
  }

  /** A note that the sentences of a meeting refer to may say which round it was. */
  private void readNotes(Frame frame) {
    for (SentenceReading note : notes.of(frame)) {
      OptionalInt ordinal = ordinal(note);
      if (frame.ordinals.isEmpty() && ordinal.isPresent() && !note.has(Effect.NO_ORDINAL)) {
        frame.ordinals.add(
            new Attested<>(
                ordinal.getAsInt(), document.evidences().stated(note, "ordinal.in-note")));
      }
      participants.addTravellers(note, frame);
    }
  }

  private static OptionalInt ordinal(SentenceReading note) {
    return note.phrases("meeting")
        .map(phrase -> phrase.number("o"))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
