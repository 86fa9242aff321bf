package parley.extract.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.document.Block;
import parley.extract.PartialDate;
import parley.extract.mention.TimeExpression;

/** The notes of one item, and which of them a paragraph refers to. */
final class Notes {
  private final List<SentenceReading> notes;
  private final String text;

  Notes(List<SentenceReading> sentences, String text) {
    this.notes = sentences.stream().filter(s -> s.block().kind() == Block.Kind.FOOTNOTE).toList();
    this.text = text;
  }

  /** {@return the sentences of the notes that the sentences of a meeting refer to} */
  List<SentenceReading> of(Frame frame) {
    return notes.stream()
        .filter(note -> frame.blocks.stream().anyMatch(block -> refersTo(block, note)))
        .toList();
  }

  private boolean refersTo(Block block, SentenceReading note) {
    String label = note.block().label();
    return !label.isEmpty() && block.span().of(text).contains("[" + label + "]");
  }

  /** {@return the note that lists the members of a delegation of which the sentence speaks} */
  Optional<SentenceReading> membersFor(SentenceReading reading) {
    return reading.has(Effect.MEMBERS_IN_NOTE)
        ? notes.stream().filter(note -> refersTo(reading.block(), note)).findFirst()
        : Optional.empty();
  }

  /** {@return the whole dates in the notes of a meeting; in all notes if it refers to none} */
  List<LocalDate> dates(Frame frame) {
    List<SentenceReading> own = of(frame);
    List<LocalDate> dates = new ArrayList<>();
    for (SentenceReading note : own.isEmpty() ? notes : own) {
      note.sentence()
          .all("date")
          .map(mention -> SentenceReading.time(mention))
          .flatMap(time -> day(time).stream())
          .forEach(dates::add);
    }
    return dates;
  }

  /** {@return the day that a time names, if it names one with its year} */
  static Optional<LocalDate> day(TimeExpression time) {
    if (!(time instanceof TimeExpression.Calendar calendar) || !calendar.start().isDay()) {
      return Optional.empty();
    }
    return Optional.of(date(calendar.start()));
  }

  /** {@return the day of a date of which year, month and day are known} */
  static LocalDate date(PartialDate day) {
    return LocalDate.of(
        day.year().orElseThrow(), day.month().orElseThrow(), day.day().orElseThrow());
  }
}
