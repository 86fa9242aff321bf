package parley.extract.frame;

import java.util.Locale;
import java.util.Optional;
import parley.authority.Topic;
import parley.extract.frame.Frame.SeriesSource;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Finds the series that a meeting belongs to. */
final class SeriesNames {
  private final Evidences evidences;

  SeriesNames(Evidences evidences) {
    this.evidences = evidences;
  }

  /** Adds what a sentence that tells of a meeting says of its series. */
  void addFromEvent(SentenceReading reading, Frame frame) {
    reading.matches(Effect.SERIES).forEach(m -> named(m, SeriesSource.NAMED, reading, frame));
    reading.matches(Effect.TALKS_ON).forEach(match -> onTopic(match, reading, frame));
    reading.matches(Effect.ORGANS).forEach(match -> ofOrgans(match, reading, frame));
  }

  /** Adds the series that a sentence says the meeting belongs to. */
  void addFromContext(SentenceReading reading, Frame frame) {
    reading.matches(Effect.CONTEXT).forEach(m -> named(m, SeriesSource.CONTEXT, reading, frame));
  }

  private void named(Match match, SeriesSource source, SentenceReading reading, Frame frame) {
    match
        .part("s")
        .ifPresent(
            mention ->
                frame.series(
                    source, words(reading, mention), evidences.stated(reading, match.rule().id())));
  }

  /** Talks on a topic are rounds of the dialogue on it where custom has one. */
  private void onTopic(Match match, SentenceReading reading, Frame frame) {
    topic(match)
        .flatMap(Topic::series)
        .ifPresent(
            name ->
                frame.series(
                    SeriesSource.TOPIC,
                    name,
                    evidences.inferred(reading, match.rule().id(), Reasons.of("series.topic"))));
  }

  private static Optional<Topic> topic(Match match) {
    return match
        .part("t")
        .map(Mention::meaning)
        .filter(Meaning.OfTopic.class::isInstance)
        .map(meaning -> ((Meaning.OfTopic) meaning).topic());
  }

  /** "the eighth technical exchange between the border guards and the coast guard". */
  private void ofOrgans(Match match, SentenceReading reading, Frame frame) {
    Optional<String> noun = meetingNoun(reading);
    Optional<String> one = organ(match, "a");
    Optional<String> two = organ(match, "b");
    if (noun.isPresent() && one.isPresent() && two.isPresent() && !frame.ordinals.isEmpty()) {
      String name = one.get() + " – " + two.get() + " " + noun.get();
      frame.series(SeriesSource.ORGANS, name, evidences.stated(reading, match.rule().id()));
    }
  }

  private static Optional<String> organ(Match match, String part) {
    return match
        .part(part)
        .map(Mention::meaning)
        .filter(Meaning.OfOrgan.class::isInstance)
        .map(meaning -> ((Meaning.OfOrgan) meaning).organ().label());
  }

  /** What the meeting is called behind its number: "technical exchange". */
  private Optional<String> meetingNoun(SentenceReading reading) {
    return reading
        .phrases("meeting")
        .filter(phrase -> phrase.part("o").isPresent() && phrase.part("n").isPresent())
        .findFirst()
        .map(
            phrase ->
                reading
                    .sentence()
                    .text(
                        evidences.text(),
                        phrase.part("o").orElseThrow().to(),
                        phrase.part("n").orElseThrow().to())
                    .toLowerCase(Locale.ROOT));
  }

  private String words(SentenceReading reading, Mention mention) {
    return reading.sentence().text(evidences.text(), mention).toLowerCase(Locale.ROOT);
  }
}
