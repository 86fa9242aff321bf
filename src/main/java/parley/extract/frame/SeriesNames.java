package parley.extract.frame;

import java.util.Locale;
import java.util.Optional;
import parley.authority.Topic;
import parley.document.Block;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Finds the series that a meeting belongs to. */
final class SeriesNames {
  /** Words of a name such as "technical meeting"; "round of talks" is none. */
  private static final int PAIR = 2;

  private final Evidences evidences;

  SeriesNames(Evidences evidences) {
    this.evidences = evidences;
  }

  /** Adds what a sentence that tells of a meeting says of its series. */
  void addFromEvent(Telling telling, Frame frame) {
    SentenceReading reading = telling.reading();
    reading
        .matches(Effect.SERIES)
        .filter(match -> telling.insets().isEmpty() || telling.covers(match.from()))
        .filter(match -> reading.sentence().covering("person", match.from()).isEmpty())
        .forEach(match -> named(match, nameSource(reading), reading, frame));
    reading.matches(Effect.TALKS_ON).forEach(match -> onTopic(match, reading, frame));
    reading.matches(Effect.ORGANS).forEach(match -> ofOrgans(match, reading, frame));
    if (!reading.has(Effect.NO_ORDINAL)) {
      meetingName(reading)
          .ifPresent(
              name ->
                  frame.series(
                      SeriesSource.NUMBERED, name, evidences.stated(reading, "series.numbered")));
    }
  }

  private static SeriesSource nameSource(SentenceReading reading) {
    return reading.block().kind() == Block.Kind.HEADLINE
        ? SeriesSource.HEADLINE
        : SeriesSource.NAMED;
  }

  /**
   * What has a number and a name of more than "meeting" belongs to a series of that name, which
   * goes on with its topic and says nothing of who meets: "the 6th technical meeting on mail".
   */
  private Optional<String> meetingName(SentenceReading reading) {
    return numbered(reading)
        .map(name -> new Stretch(behindParties(name, reading), name.to()))
        .filter(name -> name.from() < noun(reading).from() || name.to() - name.from() == PAIR)
        .filter(name -> !isOfAnyKind(name, reading))
        .map(
            name ->
                words(reading, new Stretch(name.from(), behindTopic(name.to(), reading)))
                    .toLowerCase(Locale.ROOT));
  }

  /** "the first in-person talks" says how they talk. */
  private static boolean isOfAnyKind(Stretch name, SentenceReading reading) {
    int noun = noun(reading).from();
    int at = name.from();
    while (at < noun) {
      int next = behind("@manner-of-meeting", at, reading);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return name.from() < noun;
  }

  private static int behindParties(Stretch name, SentenceReading reading) {
    int from =
        reading
            .sentence()
            .all("party")
            .filter(party -> name.from() <= party.from() && party.to() < name.to())
            .mapToInt(Mention::to)
            .max()
            .orElse(name.from());
    return behind("@party-joint", from, reading);
  }

  private static int behindTopic(int end, SentenceReading reading) {
    int at = behind("@series-on", end, reading);
    int topic = at > end ? behind("topic", at, reading) : at;
    return topic > at ? topic : end;
  }

  private static int behind(String type, int at, SentenceReading reading) {
    return at < reading.sentence().size()
        ? reading.sentence().at(type, at).stream().mapToInt(Mention::to).findFirst().orElse(at)
        : at;
  }

  /** Adds the series that a sentence says the meeting belongs to. */
  void addFromContext(SentenceReading reading, Frame frame) {
    reading.matches(Effect.CONTEXT).forEach(m -> named(m, SeriesSource.CONTEXT, reading, frame));
  }

  private void named(Match match, SeriesSource source, SentenceReading reading, Frame frame) {
    match
        .part("s")
        .flatMap(mention -> name(mention, reading))
        .ifPresent(
            name ->
                frame.series(
                    name.isOfParties() ? SeriesSource.NUMBERED : source,
                    words(reading, name).toLowerCase(Locale.ROOT),
                    evidences.stated(reading, match.rule().id())));
  }

  /**
   * Whose the series is says nothing of its name, as in "Chad-Niger Joint Commission", unless it is
   * all of it: "Chad-Niger Summit". A body of an organization is none: "African Union Commission".
   */
  private static Optional<Stretch> name(Mention mention, SentenceReading reading) {
    int from = mention.from();
    int parties = 0;
    for (int next = behindParty(from, reading); next > from; next = behindParty(from, reading)) {
      parties++;
      from = behind("@party-joint", next, reading);
    }
    if (from == mention.from() || mention.to() - from >= PAIR) {
      return Optional.of(new Stretch(from, mention.to()));
    }
    return parties >= PAIR
        ? Optional.of(new Stretch(mention.from(), mention.to(), true))
        : Optional.empty();
  }

  private static int behindParty(int at, SentenceReading reading) {
    return reading
        .sentence()
        .all("party")
        .filter(party -> party.from() <= at && at < party.to())
        .mapToInt(Mention::to)
        .max()
        .orElse(at);
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
    return numbered(reading)
        .map(
            name ->
                reading
                    .sentence()
                    .text(evidences.text(), name.from(), name.to())
                    .toLowerCase(Locale.ROOT));
  }

  /** Where a name stands, and whether it is made of the names of parties. */
  private record Stretch(int from, int to, boolean isOfParties) {
    Stretch(int from, int to) {
      this(from, to, false);
    }
  }

  private static Optional<Stretch> numbered(SentenceReading reading) {
    return phrase(reading)
        .map(
            phrase ->
                new Stretch(
                    behindNumber(phrase.part("o").orElseThrow(), reading),
                    phrase.part("n").orElseThrow().to()));
  }

  private static Mention noun(SentenceReading reading) {
    return phrase(reading).flatMap(phrase -> phrase.part("n")).orElseThrow();
  }

  private static Optional<Meaning.OfPhrase> phrase(SentenceReading reading) {
    return reading.phrases("meeting").filter(SeriesNames::isNumbered).findFirst();
  }

  private static boolean isNumbered(Meaning.OfPhrase phrase) {
    return phrase.part("o").isPresent()
        && phrase.part("n").isPresent()
        && phrase.part("o").get().to() <= phrase.part("n").get().from();
  }

  /** "the 6th technical meeting" is one of technical meetings. */
  private static int behindNumber(Mention number, SentenceReading reading) {
    return behind("@ordinal-suffix", number.to(), reading);
  }

  private String words(SentenceReading reading, Stretch name) {
    return reading
        .sentence()
        .text(evidences.text(), name.from(), name.to())
        .replaceAll("\\s+", " ");
  }
}
