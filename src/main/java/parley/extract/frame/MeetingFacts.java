package parley.extract.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.When;

/** Numbers the meetings of a document and writes down what is known of each. */
final class MeetingFacts {
  private final DocumentContext context;
  private final String language;
  private final List<Fact> facts;
  private int meetings;

  /**
   * Starts with no meeting.
   *
   * @param context of the document
   * @param language of the document
   * @param facts gets the facts
   */
  MeetingFacts(DocumentContext context, String language, List<Fact> facts) {
    this.context = context;
    this.language = language;
    this.facts = facts;
  }

  /** Adds the meetings of one item. */
  void add(List<SentenceReading> sentences, Optional<LocalDate> published) {
    TimeResolver times = new TimeResolver(published, context.evidences());
    ItemReader reader = new ItemReader(sentences, context, times);
    List<Frame> frames = reader.read();
    List<Frame> told = frames.stream().filter(MeetingFacts::isMeeting).toList();
    for (int i = 0; i < told.size(); i++) {
      Frame frame = told.get(i);
      Optional<Attested<When>> when =
          times.resolve(frame, reader.notes().dates(frame), otherDates(frames, frame));
      facts.addAll(new FrameFacts(key(i), language).of(frame, when));
      previous(frame, i, told);
    }
    meetings += told.size();
  }

  private String key(int index) {
    return "m" + (meetings + index + 1);
  }

  /** The round before is the one that the text calls so, or the one numbered one lower. */
  private void previous(Frame frame, int index, List<Frame> told) {
    if (frame.previous.filter(earlier -> told.contains(earlier.value())).isPresent()) {
      Attested<Frame> earlier = frame.previous.get();
      previous(index, told.indexOf(earlier.value()), earlier.evidence());
      return;
    }
    for (int i = 0; i < told.size(); i++) {
      Optional<Attested<Integer>> number = told.get(i).ordinal();
      if (number.isPresent() && isRoundBefore(told.get(i), frame)) {
        String because = Reasons.of("previous.by-number", number.get().value());
        previous(index, i, Because.add(number.get().evidence(), "previous.by-number", because));
      }
    }
  }

  private void previous(int later, int earlier, Evidence evidence) {
    Value.Reference before = new Value.Reference(FrameFacts.meeting(key(earlier)));
    Entity meeting = FrameFacts.meeting(key(later));
    facts.add(new Fact(meeting, Slot.MEETING_PREVIOUS, before, evidence));
  }

  private static boolean isRoundBefore(Frame earlier, Frame later) {
    int before = earlier.ordinal().map(Attested::value).orElse(0);
    int own = later.ordinal().map(Attested::value).orElse(0);
    return before > 0
        && own == before + 1
        && earlier.parties.keySet().equals(later.parties.keySet());
  }

  /** A meeting needs two parties and something by which to tell it from others. */
  private static boolean isMeeting(Frame frame) {
    return frame.parties.size() >= 2
        && frame.status().isPresent()
        && !(frame.times.isEmpty() && frame.places.isEmpty() && frame.ordinals.isEmpty());
  }

  private static List<LocalDate> otherDates(List<Frame> frames, Frame frame) {
    List<LocalDate> dates = new ArrayList<>();
    for (Frame other : frames) {
      if (other != frame) {
        other.times.forEach(timed -> Notes.day(timed.time()).ifPresent(dates::add));
      }
    }
    return dates;
  }
}
