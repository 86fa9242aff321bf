package parley.extract.frame;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Status;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;

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
  void add(List<SentenceReading> sentences, Writing known) {
    Optional<LocalDate> written = known.day().or(() -> dateLine(sentences));
    Writing writing = new Writing(written, known.month());
    TimeRanges ranges = new TimeRanges(writing);
    TimeResolver times =
        new TimeResolver(writing, ranges, context.evidences(), YearLines.of(sentences));
    ItemReader reader = new ItemReader(sentences, context, ranges);
    List<Frame> frames = reader.read();
    List<Frame> told = frames.stream().filter(frame -> isMeeting(frame, frames)).toList();
    if (told.isEmpty() && isWorthSearching(sentences)) {
      List<SentenceReading> searched = sentences.stream().map(SentenceReading::searched).toList();
      reader = new ItemReader(searched, context, ranges);
      List<Frame> all = reader.read();
      told =
          all.stream().filter(frame -> isMeeting(frame, all) && isDated(frame)).limit(1).toList();
    }
    for (int i = 0; i < told.size(); i++) {
      Frame frame = told.get(i);
      Optional<Attested<When>> when =
          times.resolve(frame, reader.notes().dates(frame), otherDates(sentences, frame));
      facts.addAll(new FrameFacts(key(i), language).of(frame, when));
      previous(frame, i, told);
    }
    meetings += told.size();
  }

  /** Who only wants a meeting, or wants none, speaks of it in the same words as of one known. */
  private static boolean isWorthSearching(List<SentenceReading> sentences) {
    return sentences.stream().anyMatch(SentenceReading::hasTrace)
        && sentences.stream().noneMatch(SentenceReading::isWish);
  }

  /** Of what is only taken for granted a meeting is made where it is said when it was. */
  private static boolean isDated(Frame frame) {
    return !frame.times.isEmpty();
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

  /**
   * A meeting needs two parties, or the members of an organization, and something to tell it by,
   * unless they are said to meet and the item tells of no other meeting of theirs, or of one with
   * other people.
   */
  private static boolean isMeeting(Frame frame, List<Frame> frames) {
    return (frame.parties.size() >= 2 || (frame.isClear && !frame.parties.isEmpty()))
        && frame.status().isPresent()
        && frame.isTold
        && !isVagueRound(frame, frames)
        && (frame.isSpecific() || isOnly(frame, frames));
  }

  /**
   * "The next round will be in Lima" says of no round which it is: that takes a day or a number.
   */
  private static boolean isVagueRound(Frame frame, List<Frame> frames) {
    boolean isTimed = !frame.times.isEmpty();
    boolean isNumbered = frame.ordinals.stream().anyMatch(o -> !o.evidence().isInferred());
    return !isTimed
        && !isNumbered
        && !frame.isOther
        && frames.subList(0, frames.indexOf(frame)).stream()
            .anyMatch(
                other ->
                    !other.isOnlyHeadline()
                        && other.parties.keySet().equals(frame.parties.keySet()));
  }

  private static boolean isOnly(Frame frame, List<Frame> frames) {
    boolean isToldElse =
        frames.stream()
            .filter(Frame::isSpecific)
            .anyMatch(other -> other.parties.keySet().containsAll(frame.parties.keySet()));
    boolean isClear = frame.isClear || (frame.isMutual && isSaidToBeHeld(frame));
    return (isClear
            && (!isToldElse
                || (frame.isOther && (isSaidToBeHeld(frame) || frame.is(Status.ANNOUNCED)))))
        || (isLead(frame, frames) && (isClear || isWanted(frame)));
  }

  /** What the text tells of first is what it is about, though it may not say when that is. */
  private static boolean isLead(Frame frame, List<Frame> frames) {
    return frames.stream()
        .filter(one -> !one.isOnlyHeadline())
        .findFirst()
        .filter(first -> first == frame)
        .isPresent();
  }

  /** What was proposed, put off or called off need not have a day. */
  private static boolean isWanted(Frame frame) {
    return (frame.isOfOfficials || frame.named.size() > 1)
        && !Collections.disjoint(
            frame.statuses.said(), Set.of(Status.POSTPONED, Status.PROPOSED, Status.CANCELLED));
  }

  private static boolean isSaidToBeHeld(Frame frame) {
    return frame.statuses.said().contains(Status.HELD);
  }

  /** {@return the date of a line that says nothing else} */
  private static Optional<LocalDate> dateLine(List<SentenceReading> sentences) {
    return sentences.stream()
        .filter(reading -> reading.block().kind() != Block.Kind.FOOTNOTE)
        .flatMap(
            reading ->
                reading
                    .dates()
                    .filter(date -> date.to() - date.from() >= reading.sentence().size() - 1))
        .flatMap(date -> Notes.day(SentenceReading.time(date)).stream())
        .findFirst();
  }

  /**
   * {@return the days, or first days of months and of years spoken of, that the item names and that
   * are not the frame's}
   */
  private static List<LocalDate> otherDates(List<SentenceReading> sentences, Frame frame) {
    List<TimeExpression> own = frame.times.stream().map(Timed::time).toList();
    Stream<LocalDate> days =
        sentences.stream()
            .flatMap(reading -> reading.sentence().all("date"))
            .map(SentenceReading::time)
            .filter(time -> !own.contains(time))
            .flatMap(time -> firstDay(time).stream());
    Stream<LocalDate> years =
        sentences.stream()
            .flatMap(SentenceReading::dates)
            .map(SentenceReading::time)
            .flatMap(time -> firstDayOfYear(time).stream());
    return Stream.concat(days, years).toList();
  }

  /** "During 2022": of an older year, such as that since which there are talks, nothing follows. */
  private static Optional<LocalDate> firstDayOfYear(TimeExpression time) {
    return time instanceof TimeExpression.Calendar calendar && calendar.start().month().isEmpty()
        ? calendar.start().year().stream().mapToObj(year -> LocalDate.of(year, 1, 1)).findFirst()
        : Optional.empty();
  }

  private static Optional<LocalDate> firstDay(TimeExpression time) {
    if (!(time instanceof TimeExpression.Calendar calendar)) {
      return Optional.empty();
    }
    PartialDate start = calendar.start();
    return start.year().isPresent() && start.month().isPresent()
        ? Optional.of(
            LocalDate.of(start.year().getAsInt(), start.month().getAsInt(), start.day().orElse(1)))
        : Optional.empty();
  }
}
