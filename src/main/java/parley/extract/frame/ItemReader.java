package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parley.document.Block;
import parley.extract.Value.Mode;
import parley.extract.frame.Frame.Timed;
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
  private final Sides sides;
  private final SeriesNames series;
  private final Speech speech;
  private final Notes notes;
  private final List<Frame> frames = new ArrayList<>();
  private Optional<Frame> current = Optional.empty();
  private Optional<Frame> mentioned = Optional.empty();

  /**
   * Prepares for one item.
   *
   * @param sentences its sentences with the rules that fired, notes and captions included
   * @param document what is shared by the items of the document
   */
  ItemReader(List<SentenceReading> sentences, DocumentContext document) {
    this.sentences = sentences;
    this.evidences = document.evidences();
    this.places = document.places();
    this.sides = new Sides(document);
    this.series = new SeriesNames(evidences);
    this.speech = new Speech(document);
    this.notes = new Notes(sentences, evidences.text());
  }

  /** {@return the meetings that the item tells of, in the order in which it does} */
  List<Frame> read() {
    boolean isOfAnotherKind =
        sentences.stream()
            .anyMatch(s -> s.block().kind() == Block.Kind.HEADLINE && s.has(Effect.NONE));
    if (isOfAnotherKind) {
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
    completeParties();
    frames.forEach(this::completeSeries);
    return frames;
  }

  /** {@return the notes of the item} */
  Notes notes() {
    return notes;
  }

  private void read(SentenceReading reading) {
    boolean isEvent = !reading.events().isEmpty() && reading.block().kind() != Block.Kind.SUBHEAD;
    if (isEvent) {
      Frame frame = frameFor(reading);
      mentioned = Optional.of(frame);
      boolean isAside = Cues.of(reading, places).isPriorRound() && current.isPresent();
      current = isAside ? current : mentioned;
      addEvent(reading, frame);
    } else if (reading.phrases("meeting").anyMatch(phrase -> phrase.part("that").isPresent())) {
      current = mentioned;
    }
    current.ifPresent(
        frame -> {
          series.addFromContext(reading, frame);
          sides.add(reading, frame);
          notes.membersFor(reading).ifPresent(note -> sides.addMembers(reading, note, frame));
          speech.add(reading, frame);
        });
  }

  private Frame frameFor(SentenceReading reading) {
    Cues cues = Cues.of(reading, places);
    boolean isPrior = cues.isPriorRound() && current.isPresent();
    Optional<Frame> known =
        current
            .filter(frame -> !isPrior && cues.fit(frame))
            .or(
                () ->
                    frames.reversed().stream()
                        .filter(f -> !(isPrior && Optional.of(f).equals(current)))
                        .filter(cues::fit)
                        .findFirst());
    Frame frame = known.orElseGet(Frame::new);
    if (known.isEmpty()) {
      frames.add(frame);
    }
    if (isPrior && current.filter(c -> c != frame).isPresent()) {
      current.get().previous =
          Optional.of(new Attested<>(frame, evidences.stated(reading, "previous.prior-round")));
    }
    return frame;
  }

  private void addEvent(SentenceReading reading, Frame frame) {
    Cues cues = Cues.of(reading, places);
    frame.blocks.add(reading.block());
    for (Match event : reading.events()) {
      Effect.of(event.rule().effect())
          .status()
          .ifPresent(status -> frame.status(status, evidences.stated(reading, event.rule().id())));
      mode(event, reading, frame);
    }
    cues.times().forEach(time -> frame.times.add(new Timed(time, reading)));
    frame.places.addAll(places.in(reading));
    cues.ordinal()
        .ifPresent(
            number ->
                frame.ordinals.add(
                    new Attested<>(number, evidences.stated(reading, "ordinal.of-meeting"))));
    List<String> parties = Parties.meeting(reading);
    frame.named.addAll(parties);
    if (parties.size() >= 2) {
      String rule = reading.has(Effect.PARTIES) ? "parties.between" : "parties.in-sentence";
      parties.forEach(id -> frame.party(id, evidences.stated(reading, rule)));
    }
    series.addFromEvent(reading, frame);
    speech.addTopics(reading, frame, "topic.in-event");
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
      OptionalInt ordinal = Cues.of(note, places).ordinal();
      if (frame.ordinals.isEmpty() && ordinal.isPresent() && !note.has(Effect.NO_ORDINAL)) {
        frame.ordinals.add(
            new Attested<>(ordinal.getAsInt(), evidences.stated(note, "ordinal.in-note")));
      }
      sides.addTravellers(note, frame);
    }
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

  /** A meeting of which the item names no other party is one of the parties it speaks of. */
  private void completeParties() {
    Optional<Frame> known = frames.stream().filter(f -> f.parties.size() >= 2).findFirst();
    if (known.isEmpty()) {
      return;
    }
    Set<String> parties = known.get().parties.keySet();
    for (Frame frame : frames) {
      if (frame.parties.size() < 2 && parties.containsAll(frame.named)) {
        frame.statuses.values().stream()
            .flatMap(List::stream)
            .findFirst()
            .map(event -> Because.add(event, "parties.of-item", Reasons.of("parties.item")))
            .ifPresent(evidence -> parties.forEach(id -> frame.party(id, evidence)));
      }
    }
  }

  /** Rounds that the item numbers belong to one series, though it may name it for one only. */
  private void completeSeries(Frame frame) {
    if (!frame.series.isEmpty() || frame.ordinals.isEmpty()) {
      return;
    }
    frames.stream()
        .filter(other -> !other.series.isEmpty() && !other.ordinals.isEmpty())
        .filter(other -> !other.sameNumber(frame))
        .findFirst()
        .ifPresent(
            other ->
                other.series.forEach(
                    (source, names) ->
                        frame.series(
                            source,
                            names.getFirst().value(),
                            Because.add(
                                frame.ordinals.getFirst().evidence(),
                                "series.of-item",
                                Reasons.of("parties.series")))));
  }
}
