package parley.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import parley.authority.Place;
import parley.document.Block;
import parley.extract.Value.Mode;
import parley.extract.frame.Frame.Timed;
import parley.extract.frame.Parties.Named;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Reads one item sentence by sentence and gathers what it says of each meeting.
 *
 * <p>A sentence that tells of a meeting belongs to the meeting spoken of last, unless its date,
 * place or number contradicts; then to an earlier one of the item, or it opens a new one. What
 * stands between belongs to the meeting spoken of last.
 */
final class ItemReader {
  private final List<SentenceReading> sentences;
  private final Evidences evidences;
  private final Places places;
  private final Optional<Place> home;
  private final TimeResolver times;
  private final Parties parties;
  private final Participants participants;
  private final SeriesNames series;
  private final Speech speech;
  private final Notes notes;
  private final List<Frame> frames = new ArrayList<>();
  private final Map<Telling, Frame> told = new LinkedHashMap<>();
  private Optional<Frame> current = Optional.empty();
  private Optional<Frame> mentioned = Optional.empty();

  /**
   * Prepares for one item.
   *
   * @param sentences its sentences with the rules that fired, notes and captions included
   * @param document what is shared by the items of the document
   * @param times says which days its words mean
   */
  ItemReader(List<SentenceReading> sentences, DocumentContext document, TimeResolver times) {
    this.sentences = sentences;
    this.evidences = document.evidences();
    this.places = document.places();
    this.home = places.home(sentences);
    this.times = times;
    this.parties = new Parties(document.officials());
    this.participants = new Participants(document);
    this.series = new SeriesNames(evidences);
    this.speech = new Speech(document);
    this.notes = new Notes(sentences, evidences.text());
  }

  /** {@return the meetings that the item tells of, in the order in which it does} */
  List<Frame> read() {
    boolean isOfAnotherKind =
        sentences.stream()
            .anyMatch(s -> s.block().kind() == Block.Kind.HEADLINE && s.has(Effect.NONE));
    if (isOfAnotherKind || sentences.stream().allMatch(s -> s.events().isEmpty())) {
      return List.of();
    }
    for (SentenceReading reading : sentences) {
      switch (reading.block().kind()) {
        case HEADLINE, SUBHEAD, PARAGRAPH -> read(reading);
        case CAPTION, FOOTNOTE -> {}
      }
    }
    frames.forEach(this::readNotes);
    frames.forEach(this::numberPrevious);
    new Completion(sentences, frames).complete();
    frames.forEach(participants::settle);
    return frames;
  }

  /** {@return the notes of the item} */
  Notes notes() {
    return notes;
  }

  private void read(SentenceReading reading) {
    told.clear();
    if (reading.block().kind() != Block.Kind.SUBHEAD) {
      Telling.of(reading).forEach(this::read);
    }
    if (reading.events().isEmpty()
        && reading.phrases("meeting").anyMatch(phrase -> phrase.part("that").isPresent())) {
      current = mentioned;
    }
    current.ifPresent(
        frame -> {
          series.addFromContext(reading, frame);
          participants.add(reading, match -> meetingOf(match, reading, frame));
          notes
              .membersFor(reading)
              .ifPresent(note -> participants.addMembers(reading, note, frame));
          speech.add(reading, frame);
        });
  }

  /** The meeting that the stretch tells of, or the round that the sentence numbers. */
  private Frame meetingOf(Match match, SentenceReading reading, Frame spokenOf) {
    OptionalInt number = ordinal(reading);
    return told.entrySet().stream()
        .filter(entry -> entry.getKey().covers(match))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> frames.stream().filter(frame -> frame.isNumber(number)).findFirst())
        .orElse(spokenOf);
  }

  private void read(Telling telling) {
    Named named = parties.meeting(telling, home.flatMap(Place::country));
    Cues cues = Cues.of(telling, places.in(telling, home), named.ids(), times);
    if (!cues.isSpecific() && isVague(telling, named)) {
      return;
    }
    boolean isAside = cues.isPriorRound() && current.isPresent();
    Frame frame = frameFor(telling, cues);
    mentioned = Optional.of(frame);
    current = isAside ? current : mentioned;
    told.put(telling, frame);
    addEvent(telling, cues, named, frame);
    participants.addMeeting(telling, frame);
  }

  /** What is only wanted, or not named by its parties, is told of a meeting only by what else. */
  private boolean isVague(Telling telling, Named named) {
    return !frames.isEmpty()
        && switch (telling.status()) {
          case HELD, ANNOUNCED, POSTPONED, CANCELLED -> false;
          case PROPOSED, REFUSED -> named.ids().size() < 2;
        };
  }

  private Frame frameFor(Telling telling, Cues cues) {
    boolean isPrior = cues.isPriorRound() && current.isPresent();
    Optional<Frame> known =
        current
            .filter(frame -> !isPrior && cues.fit(frame, times))
            .or(
                () ->
                    frames.reversed().stream()
                        .filter(f -> !(isPrior && Optional.of(f).equals(current)))
                        .filter(frame -> cues.fit(frame, times))
                        .findFirst());
    Frame frame = known.orElseGet(Frame::new);
    if (known.isEmpty()) {
      frames.add(frame);
    }
    if (isPrior && current.filter(c -> c != frame).isPresent()) {
      current.get().previous =
          Optional.of(
              new Attested<>(frame, evidences.stated(telling.reading(), "previous.prior-round")));
    }
    return frame;
  }

  private void addEvent(Telling telling, Cues cues, Named named, Frame frame) {
    SentenceReading reading = telling.reading();
    frame.blocks.add(reading.block());
    for (Match event : telling.events()) {
      frame.status(
          telling.status(), telling.isHint(), evidences.stated(reading, event.rule().id()));
      mode(event, reading, frame);
    }
    telling.times().forEach(time -> frame.times.add(new Timed(time, telling.isPast(), reading)));
    frame.places.addAll(places.in(telling, home));
    cues.ordinal()
        .ifPresent(
            number ->
                frame.ordinals.add(
                    new Attested<>(number, evidences.stated(reading, "ordinal.of-meeting"))));
    frame.isRound |= cues.relative().isPresent();
    frame.named.addAll(named.ids());
    if (named.ids().size() >= 2 || named.isClear()) {
      String rule = isPair(telling, named) ? "parties.between" : "parties.in-sentence";
      named.ids().forEach(id -> frame.party(id, evidences.stated(reading, rule)));
      frame.isClear |= named.isClear() && !telling.isHint();
    }
    series.addFromEvent(reading, frame);
    speech.addTopics(reading, frame, "topic.in-event");
  }

  private static boolean isPair(Telling telling, Named named) {
    return telling
        .matches(Effect.PARTIES)
        .anyMatch(match -> match.part("all").isEmpty() || named.ids().size() == 1);
  }

  private void mode(Match event, SentenceReading reading, Frame frame) {
    event
        .part("m")
        .map(Mention::meaning)
        .filter(Meaning.OfPhrase.class::isInstance)
        .flatMap(phrase -> ((Meaning.OfPhrase) phrase).part("n"))
        .map(Mention::meaning)
        .filter(meaning -> meaning instanceof Meaning.OfClass(String mode) && !mode.isEmpty())
        .map(meaning -> Mode.valueOf(((Meaning.OfClass) meaning).value()))
        .ifPresent(
            mode ->
                frame.modes.add(new Attested<>(mode, evidences.stated(reading, "mode.of-noun"))));
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

  private void numberPrevious(Frame frame) {
    frame.previous.ifPresent(
        previous ->
            frame
                .ordinal()
                .filter(ordinal -> ordinal.value() > 1 && previous.value().ordinals.isEmpty())
                .ifPresent(
                    ordinal ->
                        previous
                            .value()
                            .ordinals
                            .add(
                                new Attested<>(
                                    ordinal.value() - 1,
                                    Because.add(
                                        previous.evidence(),
                                        "ordinal.previous",
                                        Reasons.of("ordinal.previous", ordinal.value()))))));
  }
}
