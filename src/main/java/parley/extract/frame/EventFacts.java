package parley.extract.frame;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.authority.Place;
import parley.document.Block;
import parley.extract.Evidence;
import parley.extract.Value.Mode;
import parley.extract.frame.Parties.Named;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Adds to a meeting what the words say that tell of it: status, mode, venue, number, parties. */
final class EventFacts {
  private static final List<String> ACTING = List.of("side", "office", "organ");

  private final Evidences evidences;
  private final Places places;
  private final Optional<Place> home;
  private final SeriesNames series;
  private final Speech speech;

  /**
   * Prepares for one item.
   *
   * @param document what is shared by the items of the document
   * @param item what is shared by the readers of the item
   */
  EventFacts(DocumentContext document, ItemContext item) {
    this.evidences = document.evidences();
    this.places = document.places();
    this.home = item.home();
    this.series = item.series();
    this.speech = item.speech();
  }

  /** Adds what a stretch says of the meeting that it tells of. */
  void add(Telling telling, Cues cues, Named named, Frame frame) {
    SentenceReading reading = telling.reading();
    boolean isOfLeader = telling.isOfLeader() && !frame.blocks.isEmpty();
    frame.blocks.add(reading.block());
    if (frame.first.isEmpty() && reading.block().kind() != Block.Kind.HEADLINE) {
      frame.first = Optional.of(reading);
    }
    addStatus(telling, frame);
    if (!isOfLeader) {
      addVenue(telling, named, frame);
      addOrdinal(reading, cues, frame);
    }
    frame.counted = frame.counted.isPresent() ? frame.counted : cues.counted();
    frame.names.addAll(cues.series());
    frame.isRound |= cues.relative().isPresent();
    frame.named.addAll(named.ids());
    frame.isMutual |= telling.isMutual() || named.isOpen();
    frame.isOfOfficials |= isOfOfficials(telling, named);
    frame.isTold |= !telling.isVisit();
    if (named.ids().size() >= 2 || named.isClear()) {
      addParties(telling, cues, named, frame);
    }
    series.addFromEvent(telling, frame);
    speech.addTopics(telling, frame);
  }

  /** Adds how far the meeting has come, and in which form it is held. */
  private void addStatus(Telling telling, Frame frame) {
    SentenceReading reading = telling.reading();
    for (Match event : telling.events()) {
      frame.statuses.add(telling.status(), telling.isHint(), evidence(event, reading));
      mode(event, reading, frame);
    }
    telling
        .matches(Effect.REMOTE)
        .findFirst()
        .map(match -> evidences.stated(reading, match.rule().id()))
        .ifPresent(words -> frame.modes.add(new Attested<>(Mode.CALL, words)));
  }

  private void addVenue(Telling telling, Named named, Frame frame) {
    if (telling.isRemark()) {
      return;
    }
    frame.places.addAll(places.in(telling, home, named.ids()));
    if (telling.matches(Effect.THERE).findAny().isPresent()) {
      frame.there = Optional.of(telling.reading());
    }
  }

  private void addOrdinal(SentenceReading reading, Cues cues, Frame frame) {
    if (cues.ordinal().isPresent()) {
      Evidence words = evidences.stated(reading, "ordinal.of-meeting");
      frame.ordinals.add(new Attested<>(cues.ordinal().getAsInt(), words));
    }
  }

  /** What no rule reads is not stated outright. */
  private Evidence evidence(Match event, SentenceReading reading) {
    String rule = event.rule().id();
    return SecondReading.isWeighed(event)
        ? evidences.inferred(reading, rule, Reasons.of("telling.weighed"))
        : evidences.stated(reading, rule);
  }

  /** "They met on the beach" may be told of anybody: officials, sides or organs do diplomacy. */
  private static boolean isOfOfficials(Telling telling, Named named) {
    Annotated sentence = telling.reading().sentence();
    boolean isOfBoth = sentence.any("@both-parties", telling::covers);
    boolean isActed =
        !named.ids().isEmpty() || (!telling.isVague() && (named.isOpen() || telling.isMutual()));
    return isOfBoth
        || (isActed
            && (ACTING.stream().anyMatch(type -> sentence.any(type, telling::covers))
                || sentence.all("person").filter(telling::covers).anyMatch(EventFacts::hasOffice)));
  }

  private static boolean hasOffice(Mention person) {
    return person.meaning() instanceof Meaning.OfPerson who && !who.role().isEmpty();
  }

  private void addParties(Telling telling, Cues cues, Named named, Frame frame) {
    String rule = isPair(telling, named) ? "parties.between" : "parties.in-sentence";
    // Who chairs "the meeting" of others for somebody else is no further party.
    boolean isTheirs =
        cues.isOfKnown() && !Collections.disjoint(named.ids(), frame.parties.keySet());
    named.ids().stream()
        .filter(id -> !isTheirs || frame.parties.containsKey(id))
        .forEach(id -> frame.party(id, evidences.stated(telling.reading(), rule)));
    frame.isClear |= (named.isClear() || telling.isOfPair()) && !telling.isVague();
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
        .flatMap(noun -> mode(noun.meaning()))
        .ifPresent(
            mode ->
                frame.modes.add(new Attested<>(mode, evidences.stated(reading, "mode.of-noun"))));
  }

  /** A noun that a rule names as a word, not by its class, says nothing of how they meet. */
  private static Optional<Mode> mode(Meaning noun) {
    return Arrays.stream(Mode.values())
        .filter(mode -> noun instanceof Meaning.OfClass(String value) && value.equals(mode.name()))
        .findFirst();
  }
}
