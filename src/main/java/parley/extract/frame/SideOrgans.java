package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.extract.Evidence;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads which organs take part in a meeting, each on the side of its party. */
final class SideOrgans {
  /** In words between two organs of a list: "and of the U.S." */
  private static final int LONGEST_JOINT = 10;

  private static final List<String> JOINTS =
      List.of(
          "@organ-joint",
          "@organ-link",
          "@of",
          "@determiner",
          "@people-of",
          "@parenthesis",
          "@possessive",
          "party",
          "organ");

  private final Evidences evidences;
  private final Officials officials;
  private Optional<String> spokenOf = Optional.empty();

  SideOrgans(DocumentContext document) {
    this.officials = document.officials();
    this.evidences = document.evidences();
  }

  /** Adds what a sentence says of the organs of the meeting that each of its rules belongs to. */
  void add(SentenceReading reading, Function<Match, Frame> meeting) {
    if (!isElsewhere(reading)) {
      addPresent(reading, meeting);
    }
    remember(reading);
  }

  /** Notes whose side a sentence spoke of last: the next may go on with its organs. */
  private void remember(SentenceReading reading) {
    spokenOf =
        Stream.of("side", "office", "person")
            .flatMap(reading.sentence()::all)
            .max(Comparator.comparingInt(Mention::from))
            .flatMap(PartyIds::of)
            .or(() -> spokenOf);
  }

  private void addPresent(SentenceReading reading, Function<Match, Frame> meeting) {
    List<Match> composed = reading.matches(Effect.COMPOSED).toList();
    for (Match match : composed) {
      int next =
          composed.stream()
              .mapToInt(Match::from)
              .filter(from -> from > match.from())
              .min()
              .orElse(reading.sentence().size());
      Optional<String> side = match.part("side").flatMap(PartyIds::of);
      int end = Math.min(next, attribution(reading, match));
      within(match, end, side, reading, meeting.apply(match));
    }
    reading
        .matches(Effect.ORGANS_PRESENT)
        .forEach(
            match -> {
              int end = listEnd(reading.sentence(), match.to());
              within(match, end, Optional.empty(), reading, meeting.apply(match));
            });
    reading.matches(Effect.ORGANS).forEach(match -> pair(match, reading, meeting.apply(match)));
  }

  /** Whose people did what on another occasion takes no part. */
  private static boolean isElsewhere(SentenceReading reading) {
    return reading.events().isEmpty() && reading.sentence().has("@elsewhere");
  }

  /** Adds the organs that meet each other. */
  void addMeeting(List<Mention> actors, Frame frame, Evidence evidence) {
    actors.forEach(actor -> add(actor, Optional.empty(), frame, evidence));
  }

  /** {@return where the sentence turns to who says so} */
  private static int attribution(SentenceReading reading, Match match) {
    return reading
        .sentence()
        .all("@attribution")
        .mapToInt(Mention::from)
        .filter(from -> from > match.from())
        .min()
        .orElse(reading.sentence().size());
  }

  private void within(
      Match match, int end, Optional<String> side, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    Optional<String> last = Optional.empty();
    List<Mention> organs = organs(reading.sentence(), match.from(), end);
    if (isOfBoth(organs, reading.sentence())) {
      organs.forEach(organ -> addEach(organ, frame, evidence));
      return;
    }
    for (Mention organ : organs) {
      Optional<String> own = ((Meaning.OfOrgan) organ.meaning()).party();
      Optional<String> before = last;
      Optional<String> party =
          own.or(() -> side)
              .or(() -> nearest(reading.sentence(), organ))
              .or(() -> before)
              .or(() -> leader(reading))
              .or(() -> spokenOf)
              .or(officials::home);
      add(organ, party, frame, evidence);
      last = party;
    }
  }

  /** "The delegation, led by Ann Poe, includes": her side, if a sentence tells of one leader. */
  private Optional<String> leader(SentenceReading reading) {
    return reading.led().size() == 1
        ? reading
            .led()
            .getFirst()
            .side()
            .or(() -> officials.party(reading.led().getFirst().person()))
        : Optional.empty();
  }

  private static List<Mention> organs(Annotated sentence, int from, int to) {
    return sentence
        .all("organ")
        .filter(organ -> from <= organ.from() && organ.to() <= to)
        .filter(organ -> sentence.none("person", p -> p.covers(organ)))
        .sorted(Comparator.comparingInt(Mention::from))
        .toList();
  }

  /** "the Ministries of Health and Culture of both countries". */
  private static boolean isOfBoth(List<Mention> organs, Annotated sentence) {
    return !organs.isEmpty()
        && !sentence.at("@both-parties", sentence.behind("@of", organs.getLast().to())).isEmpty();
  }

  private static void addEach(Mention organ, Frame frame, Evidence evidence) {
    frame.organsOfEach.add(new Attested<>((Meaning.OfOrgan) organ.meaning(), evidence));
  }

  /** {@return the party that is named last before an organ of which nothing says whose it is} */
  private static Optional<String> nearest(Annotated sentence, Mention organ) {
    return sentence
        .all("party")
        .filter(party -> party.to() <= organ.from())
        .reduce((one, other) -> other)
        .flatMap(PartyIds::of);
  }

  /** {@return the end of the last organ that is joined to those named up to a word} */
  private static int listEnd(Annotated sentence, int to) {
    int end = to;
    for (Mention organ : sentence.all("organ").filter(o -> o.to() > to).toList()) {
      if (organ.from() - end > LONGEST_JOINT || !isJoined(sentence, end, organ.from())) {
        return end;
      }
      end = Math.max(end, organ.to());
    }
    return end;
  }

  /** Whether nothing but words that join names, and whose organs they are, stand between. */
  private static boolean isJoined(Annotated sentence, int from, int to) {
    int at = from;
    while (at < to) {
      int start = at;
      at =
          JOINTS.stream()
              .flatMap(type -> sentence.at(type, start).stream())
              .mapToInt(Mention::to)
              .max()
              .orElse(sentence.size());
    }
    return at == to || at == from;
  }

  private void pair(Match match, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    match.part("each").ifPresent(organ -> addEach(organ, frame, evidence));
    match.part("a").ifPresent(organ -> add(organ, Optional.empty(), frame, evidence));
    match.part("b").ifPresent(organ -> add(organ, Optional.empty(), frame, evidence));
  }

  /** Gives each side the organ that all sides are said to have sent, once the parties are known. */
  void settle(Frame frame) {
    for (Attested<Meaning.OfOrgan> each : frame.organsOfEach) {
      Meaning.OfOrgan organ = new Meaning.OfOrgan(each.value().organ(), Optional.empty());
      Mention mention = new Mention("organ", 0, 1, organ);
      frame.parties.keySet().forEach(p -> add(mention, Optional.of(p), frame, each.evidence()));
    }
  }

  /** Adds the organs that a note lists with the members of a delegation. */
  void addMembers(SentenceReading reading, SentenceReading note, Frame frame) {
    for (Match match : reading.matches(Effect.MEMBERS_IN_NOTE).toList()) {
      Optional<String> party = match.part("side").flatMap(PartyIds::of);
      Evidence evidence = evidences.stated(note, match.rule().id());
      note.sentence()
          .all("organ")
          .filter(organ -> party.isPresent() && PartyIds.of(organ).equals(party))
          .forEach(organ -> add(organ, party, frame, evidence));
    }
  }

  private void add(Mention mention, Optional<String> side, Frame frame, Evidence evidence) {
    if (mention.meaning() instanceof Meaning.OfOrgan organ) {
      Optional<String> party = organ.party().or(() -> side);
      officials
          .organization(organ, party, evidence)
          .ifPresent(
              organization ->
                  frame
                      .side(party.orElseThrow())
                      .organizations
                      .computeIfAbsent(organization, key -> new ArrayList<>())
                      .add(evidence));
    }
  }
}
