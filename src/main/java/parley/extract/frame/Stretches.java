package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import parley.extract.Value.Status;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Cuts a sentence into the stretches that tell of one meeting each. */
final class Stretches {
  private Stretches() {}

  /** {@return the tellings of a sentence, in order; what it tells in passing comes last} */
  static List<Telling> of(SentenceReading reading) {
    Insets insets = Insets.of(reading);
    List<Telling> tellings = new ArrayList<>();
    rest(reading, insets).forEach(telling -> tellings.addAll(RoundLists.cut(telling)));
    insets
        .inset()
        .forEach(
            (words, events) ->
                tellings.add(
                    of(reading, events, words.from(), words.to(), List.of())
                        .at(Stop.within(reading, words), List.of())));
    return tellings;
  }

  private static Telling of(
      SentenceReading reading, List<Match> all, int from, int to, List<Mention> insets) {
    List<Match> main = outside(reading, all);
    Status status = status(main);
    List<Match> events = main.stream().filter(event -> Telling.statusOf(event) == status).toList();
    return new Telling(reading, events, status, from, to, insets, Optional.empty());
  }

  private static List<Telling> rest(SentenceReading reading, Insets insets) {
    List<Match> events = insets.rest();
    if (events.isEmpty()) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    reading.sentence().all("boundary").map(Mention::from).filter(at -> at > 0).forEach(starts::add);
    events.stream()
        .flatMap(event -> ownStart(event, events, reading).stream())
        .forEach(starts::add);
    starts.addAll(Turns.of(reading, events));
    TreeMap<Integer, List<Match>> byStart = new TreeMap<>();
    for (Match event : events) {
      int anchor = anchor(event);
      int start = starts.stream().filter(at -> at <= anchor).reduce(0, Math::max);
      byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(event);
    }
    return tellings(reading, byStart, List.copyOf(insets.inset().keySet()));
  }

  /** "The first was held in Lima and the second will be in Oslo": each has its verb and number. */
  private static Optional<Integer> ownStart(
      Match event, List<Match> events, SentenceReading reading) {
    Mention verb = Telling.trigger(event);
    return event
        .part("m")
        .filter(noun -> isNumbered(noun) && noun.to() <= verb.from())
        .filter(
            noun ->
                reading
                    .sentence()
                    .all("meeting")
                    .filter(Stretches::isNumbered)
                    .noneMatch(other -> noun.to() <= other.from() && other.to() <= verb.from()))
        .map(Mention::from)
        .filter(at -> events.stream().anyMatch(other -> endsBefore(other, at)));
  }

  private static boolean endsBefore(Match event, int at) {
    return Telling.trigger(event).to() <= at
        && event.part("m").filter(noun -> noun.to() <= at && isNumbered(noun)).isPresent();
  }

  private static boolean isNumbered(Mention noun) {
    return noun.meaning() instanceof Meaning.OfPhrase phrase
        && (phrase.number("o").isPresent() || phrase.number("r").isPresent());
  }

  /** "Was held in May; that of June was put off": what is put off stands in the last stretch. */
  private static int anchor(Match event) {
    boolean isUpToVerb =
        event.part("v").isEmpty()
            && event.part("hint").isEmpty()
            && Telling.statusOf(event).isOff();
    return isUpToVerb ? event.to() - 1 : Telling.trigger(event).from();
  }

  private static List<Telling> tellings(
      SentenceReading reading, NavigableMap<Integer, List<Match>> byStart, List<Mention> insets) {
    List<Telling> tellings = new ArrayList<>();
    for (var stretch : byStart.entrySet()) {
      int from = tellings.isEmpty() ? 0 : stretch.getKey();
      Integer next = byStart.higherKey(stretch.getKey());
      int to = next == null ? reading.sentence().size() : next;
      tellings.add(of(reading, stretch.getValue(), from, to, insets));
    }
    return tellings;
  }

  /** What a relative clause recalls of somebody is not what the sentence tells. */
  private static List<Match> outside(SentenceReading reading, List<Match> all) {
    List<Match> outside =
        all.stream().filter(event -> reading.clause(Telling.trigger(event)).isEmpty()).toList();
    return outside.stream().allMatch(event -> event.part("hint").isPresent()) ? all : outside;
  }

  /** What became of a meeting counts before what was planned, else what is said first. */
  private static Status status(List<Match> all) {
    List<Match> sure = all.stream().filter(event -> event.part("hint").isEmpty()).toList();
    List<Match> events = sure.isEmpty() ? all : sure;
    return events.stream()
        .map(Telling::statusOf)
        .filter(Status::isOff)
        .findFirst()
        .orElseGet(
            () ->
                Telling.statusOf(
                    events.stream().min(Comparator.comparingInt(Match::to)).orElseThrow()));
  }
}
