package parley.extract.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.authority.Topic;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Value.Stance;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Reads what somebody says about a meeting or at it: never a fact about the world, always the
 * position of a speaker. What is said at a meeting shows what it was about.
 */
final class Speech {
  /** How many words behind the verb of saying, such as "its deep concern", may show a stance. */
  private static final int GOVERNED = 5;

  private final Evidences evidences;
  private final Officials officials;
  private Optional<Speaker> last = Optional.empty();
  private Optional<Speaker> listing = Optional.empty();
  private boolean listsSubjects;

  Speech(DocumentContext document) {
    this.evidences = document.evidences();
    this.officials = document.officials();
  }

  /** Who speaks. */
  private record Speaker(Optional<String> party, Optional<Entity> official) {}

  /** Adds the positions that a sentence states, and their topics. */
  void add(SentenceReading reading, Frame frame) {
    boolean isSubject = listsSubjects && isSubject(reading);
    boolean isAbout =
        reading.has(Effect.DISCUSSED) || new Continuation(reading, officials).isOf(frame);
    if (isAbout && !isSubject) {
      addDiscussed(reading, frame);
    }
    if (isSubject) {
      addItem(reading, frame);
    }
    listsSubjects = isSubject || (reading.has(Effect.DISCUSSED) && opensList(reading));
    Optional<Match> said =
        reading.matches(Effect.POSITION).min(Comparator.comparingInt(Match::from));
    boolean isListed = reading.block().isListItem(evidences.text());
    if (!isListed) {
      listing = Optional.empty();
    }
    Optional<Speaker> speaker = said.flatMap(this::speaker).or(() -> listing);
    String rule = said.map(match -> match.rule().id()).orElse("position.list");
    Optional<Mention> verb = said.flatMap(match -> match.part("v"));
    speaker.ifPresent(who -> position(who, rule, stance(reading, verb), reading, frame));
    rememberPerson(reading, said);
    if (speaker.isPresent() && opensList(reading)) {
      listing = speaker;
    }
  }

  /** An item that says who says what is more than a subject. */
  private boolean isSubject(SentenceReading reading) {
    return reading.block().isListItem(evidences.text())
        && !reading.has(Effect.POSITION)
        && reading.sentence().none("person", person -> true);
  }

  private void position(
      Speaker speaker, String rule, Stance stance, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, rule);
    List<Topic> topics = topics(reading);
    frame.positions.add(
        new Position(
            speaker.party(), speaker.official(), topics, stance, evidence.quote(), evidence));
    addTopics(reading, frame, "topic.raised");
  }

  /** Adds the topics that a sentence names as topics of the meeting. */
  void addTopics(SentenceReading reading, Frame frame, String rule) {
    Evidence evidence = evidences.stated(reading, rule);
    new Subjects(reading, evidences.text(), frame.parties.keySet())
        .all()
        .forEach((id, name) -> frame.topic(id, name, evidence));
  }

  /** Adds the topics that a sentence says were discussed. */
  void addDiscussed(SentenceReading reading, Frame frame) {
    addTopics(reading, frame, "topic.discussed");
  }

  /** Adds the topics that an item of a list of subjects names. */
  private void addItem(SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, "topic.discussed");
    Subjects.ofItem(reading, evidences.text(), frame.parties.keySet())
        .all()
        .forEach((id, name) -> frame.topic(id, name, evidence));
  }

  /** Adds the topics that a telling names; another round named with the first is about the same. */
  void addTopics(Telling telling, Frame frame) {
    if (SubjectLists.isOnSubject(telling) || telling.isRecalledInClause()) {
      return;
    }
    Evidence evidence = evidences.stated(telling.reading(), "topic.in-event");
    Subjects subjects = new Subjects(telling.reading(), evidences.text(), frame.parties.keySet());
    Map<String, String> own = subjects.within(telling.from(), telling.to());
    boolean isSame = own.isEmpty() && (frame.isRound || !frame.ordinals.isEmpty());
    (isSame ? subjects.all() : own).forEach((id, name) -> frame.topic(id, name, evidence));
  }

  private static List<Topic> topics(SentenceReading reading) {
    return reading
        .sentence()
        .all("topic")
        .filter(topic -> reading.sentence().none("party", p -> p.covers(topic)))
        .map(mention -> ((Meaning.OfTopic) mention.meaning()).topic())
        .distinct()
        .toList();
  }

  /** What the verb of saying and the words right behind it show; what else is said does not. */
  private static Stance stance(SentenceReading reading, Optional<Mention> verb) {
    int from = verb.map(Mention::from).orElse(0);
    int to = verb.map(said -> governed(said, reading)).orElse(reading.sentence().size());
    if (stands("@opposes", from, to, reading)) {
      return Stance.OPPOSES;
    }
    if (stands("@concerned", from, to, reading)) {
      return Stance.CONCERNED;
    }
    return stands("@supports", from, to, reading) ? Stance.SUPPORTS : Stance.ASSERTS;
  }

  /** A clause behind the verb says what is so, not how the speaker stands to it. */
  private static int governed(Mention verb, SentenceReading reading) {
    int most = verb.to() + GOVERNED;
    return reading
        .sentence()
        .all("@list-end")
        .mapToInt(Mention::from)
        .filter(at -> verb.to() <= at && at < most)
        .findFirst()
        .orElse(most);
  }

  private static boolean stands(String type, int from, int to, SentenceReading reading) {
    return reading.sentence().any(type, word -> from <= word.from() && word.from() <= to);
  }

  private Optional<Speaker> speaker(Match match) {
    Optional<Mention> by = match.part("by");
    if (by.filter(mention -> mention.meaning() instanceof OfPerson).isPresent()) {
      return by.map(mention -> speaker((OfPerson) mention.meaning()));
    }
    Optional<String> party = by.flatMap(PartyIds::of);
    return party.isPresent() ? Optional.of(new Speaker(party, Optional.empty())) : pronoun(by);
  }

  private Speaker speaker(OfPerson person) {
    return new Speaker(officials.party(person), Optional.of(officials.entity(person)));
  }

  /** A pronoun stands for whoever spoke or was named last. */
  private Optional<Speaker> pronoun(Optional<Mention> by) {
    return by.isPresent() ? last : Optional.empty();
  }

  /** What "he" or "she" stands for in the next sentence: who spoke, else who was named. */
  private void rememberPerson(SentenceReading reading, Optional<Match> said) {
    Optional<Speaker> speaker = said.flatMap(this::speaker);
    boolean isOrgan =
        said.flatMap(match -> match.part("by"))
            .filter(by -> by.meaning() instanceof Meaning.OfOrgan)
            .isPresent();
    if (isOrgan || speaker.filter(who -> who.official().isPresent()).isPresent()) {
      last = speaker;
    } else {
      reading
          .sentence()
          .all("person")
          .findFirst()
          .ifPresent(person -> last = Optional.of(speaker((OfPerson) person.meaning())));
    }
  }

  private boolean opensList(SentenceReading reading) {
    return reading.block().span().of(evidences.text()).stripTrailing().endsWith(":")
        || reading.block().isListItem(evidences.text());
  }
}
