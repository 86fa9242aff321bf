package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parley.authority.Place;
import parley.document.Block;
import parley.document.Deadline;
import parley.extract.Value.When;
import parley.extract.frame.Parties.Named;
import parley.extract.mention.Mention;

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
  private final Evidences evidences;
  private final Places places;
  private final Optional<Place> home;
  private final TimeResolver times;
  private final Timing timing;
  private final Parties parties;
  private final Participants participants;
  private final SeriesNames series;
  private final Speech speech;
  private final Notes notes;
  private final DayLines days;
  private final FrameChooser chooser;
  private final EventFacts events;
  private final Deadline deadline;
  private final List<SentenceReading> leading = new ArrayList<>();
  private final List<SentenceReading> early = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /**
   * Prepares for one item.
   *
   * @param sentences its sentences with the rules that fired, notes and captions included
   * @param document what is shared by the items of the document
   * @param times says which days its words mean
   */
  ItemReader(List<SentenceReading> sentences, DocumentContext document, TimeResolver times) {
    this.sentences = sentences;
    this.document = document;
    this.deadline = document.deadline();
    this.evidences = document.evidences();
    this.places = document.places();
    this.home = places.home(sentences);
    this.times = times;
    this.timing = new Timing(times);
    this.parties = new Parties(document.officials(), document.holders());
    this.participants = new Participants(document);
    this.series = new SeriesNames(evidences);
    this.speech = new Speech(document);
    this.notes = new Notes(sentences, evidences.text());
    this.days = new DayLines(sentences);
    this.chooser = new FrameChooser(evidences, times);
    this.events = new EventFacts(document, home, series, speech);
  }

  /** Which meeting a stretch of the sentence being read tells of. */
  private record Told(Telling telling, Frame frame) {}

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
    List<Frame> frames = chooser.frames();
    chooser.main().ifPresent(main -> leading.forEach(r -> speech.addDiscussed(r, main)));
    frames.forEach(this::readNotes);
    new Completion(sentences, frames, document, times).complete();
    chooser.main().ifPresent(main -> participants.addEarly(early, main));
    frames.forEach(participants::settle);
    return frames;
  }

  /** {@return the notes of the item} */
  Notes notes() {
    return notes;
  }

  private void readBlock(SentenceReading reading) {
    deadline.check();
    switch (reading.block().kind()) {
      case HEADLINE, SUBHEAD, PARAGRAPH -> read(reading);
      case CAPTION -> early.add(reading);
      case FOOTNOTE -> {}
    }
  }

  private void read(SentenceReading reading) {
    told.clear();
    chooser.startParagraph(reading.block());
    if (reading.block().kind() != Block.Kind.SUBHEAD || isLabelled(reading)) {
      // Who is to lead a side is said of what the sentence tells of besides.
      Stretches.of(reading).stream()
          .sorted(Comparator.comparing(Telling::isOfLeader))
          .forEach(this::read);
      shareWhen();
      parties.remember(reading);
    }
    if (reading.events().isEmpty()
        && reading.phrases("meeting").anyMatch(phrase -> phrase.part("that").isPresent())) {
      chooser.followMentioned();
    }
    if (chooser.current().isEmpty()) {
      early.add(reading);
    }
    if (chooser.current().isEmpty() && reading.has(Effect.DISCUSSED)) {
      leading.add(reading);
    }
    if (reading.has(Effect.NONE)) {
      return;
    }
    spokenOf(reading)
        .ifPresent(
            frame -> {
              series.addFromContext(reading, frame);
              participants.add(reading, frame, at -> meetingOf(at, reading, frame));
              notes
                  .membersFor(reading)
                  .ifPresent(note -> participants.addMembers(reading, note, frame));
              speech.add(reading, chooser.talks(reading, frame));
            });
  }

  /** "When: 5 May 2014": a line of an invitation looks like a title, and says something. */
  private static boolean isLabelled(SentenceReading reading) {
    int colon = reading.sentence().folded().indexOf(":");
    return reading.has(Effect.ANNOUNCED) && 0 < colon && colon <= LONGEST_LABEL;
  }

  /** Whom somebody met next by the same sentence was met then and there too. */
  private void shareWhen() {
    for (int i = 1; i < told.size(); i++) {
      Told before = told.get(i - 1);
      Told next = told.get(i);
      boolean isNext =
          next.frame() != before.frame()
              && next.frame().isOther
              && next.frame().times.isEmpty()
              && next.frame().places.isEmpty()
              && next.telling().stop().isEmpty()
              && next.telling().status() == before.telling().status();
      if (isNext) {
        next.frame().times.addAll(before.frame().times);
        next.frame().places.addAll(before.frame().places);
      }
    }
  }

  /** The meeting that a sentence tells of; what it tells in passing is not what it is about. */
  private Optional<Frame> spokenOf(SentenceReading reading) {
    List<Frame> own =
        told.stream().filter(one -> !one.telling().isAside()).map(Told::frame).toList();
    if (own.isEmpty()) {
      boolean isInPassing = told.stream().allMatch(one -> one.telling().stop().isPresent());
      return isInPassing ? chooser.spokenOf(reading) : chooser.current();
    }
    return chooser.current().filter(own::contains).or(() -> Optional.of(own.getFirst()));
  }

  /** The meeting that the stretch tells of, or the round that the sentence numbers. */
  private Frame meetingOf(int at, SentenceReading reading, Frame spokenOf) {
    OptionalInt number = ordinal(reading);
    return told.stream()
        .filter(part -> part.telling().covers(at))
        .map(Told::frame)
        .findFirst()
        .or(() -> chooser.numbered(number))
        .orElse(spokenOf);
  }

  private void read(Telling telling) {
    Named named = parties.meeting(telling, places.hosting(telling, home));
    List<Mention> actors = parties.actors(telling);
    List<List<Mention>> apart = parties.apart(telling, actors, named);
    Optional<Frame> spokenOf = chooser.current();
    if (apart.isEmpty()) {
      participants.addOpposite(telling, actors, named.ids());
      read(telling, named, actors, spokenOf);
    }
    for (List<Mention> some : apart) {
      participants.addOpposite(telling, some, named.ids());
      read(telling, parties.named(some, named), some, spokenOf);
    }
  }

  private void read(Telling telling, Named named, List<Mention> actors, Optional<Frame> spokenOf) {
    Cues cues =
        Cues.of(telling, places.in(telling, home, named.ids()), named, times, days)
            .with(participants.people(telling, actors));
    if (new InPassing(chooser).tellsNothing(telling, cues, named)) {
      return;
    }
    Optional<When> before = timing.of(before(telling).or(() -> spokenOf));
    int known = chooser.frames().size();
    Frame frame = chooser.choose(telling, cues);
    told.add(new Told(telling, frame));
    boolean isNew = chooser.frames().size() > known;
    if (!telling.isRemark() && (isNew || !telling.isOfLeader())) {
      timing.add(telling, before, frame);
    }
    if (!cues.isPriorRound()) {
      days.date(telling, frame);
    }
    events.add(telling, cues, named, frame);
    participants.addMeeting(telling, actors, frame);
    if (isNew && telling.isFurther()) {
      spokenOf.ifPresent(last -> Timing.share(last, telling, frame));
    }
  }

  /** The meeting that an earlier stretch of the same sentence tells of. */
  private Optional<Frame> before(Telling telling) {
    return told.reversed().stream()
        .filter(one -> !one.telling().equals(telling))
        .map(Told::frame)
        .findFirst();
  }

  /** A note that the sentences of a meeting refer to may say which round it was. */
  private void readNotes(Frame frame) {
    for (SentenceReading note : notes.of(frame)) {
      OptionalInt ordinal = ordinal(note);
      if (frame.ordinals.isEmpty() && ordinal.isPresent() && !note.has(Effect.NO_ORDINAL)) {
        frame.ordinals.add(
            new Attested<>(ordinal.getAsInt(), evidences.stated(note, "ordinal.in-note")));
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
