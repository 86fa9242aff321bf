package parley.extract.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Calendar;

/**
 * Tells whether a sentence that names no meeting goes on with what one was about, whatever its
 * verb: those who meet are its subject, and nothing in it points to another time or other people.
 */
final class Continuation {
  /** In how many words from the start of the sentence its subject is looked for. */
  private static final int REACH = 12;

  private static final int LONG_LIST = 3;

  private static final Set<Effect> ON_ELSE =
      EnumSet.of(
          Effect.HEAD,
          Effect.HEADS,
          Effect.MEMBERS,
          Effect.COMPOSED,
          Effect.ORGANS_PRESENT,
          Effect.CONTEXT);

  /** Words that point to another time, or to who came along, whose offices name topics too. */
  private static final List<String> ELSEWHERE =
      List.of("@elsewhere", "@accompanied", "@accompanied-by");

  private static final List<String> ALL_WHO_MEET =
      List.of(
          "@both-parties",
          "@third-person",
          "@pronoun",
          "meeting",
          "@titles",
          "@goes-on",
          "@talkers");

  private static final List<String> ONE_WHO_MEETS =
      List.of("person", "side", "office", "organ", "party");

  private final SentenceReading reading;
  private final Annotated sentence;
  private final Officials officials;

  Continuation(SentenceReading reading, Officials officials) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.officials = officials;
  }

  /** {@return whether the sentence goes on with a meeting} */
  boolean isOf(Frame frame) {
    return reading.block().kind() == Block.Kind.PARAGRAPH
        && reading.events().isEmpty()
        && ON_ELSE.stream().noneMatch(reading::has)
        && (isSubjectOf(frame) || listsTopics())
        && ELSEWHERE.stream().allMatch(sentence::lacks)
        && isToBe(frame)
        && !isOfAnotherYear(frame);
  }

  /** What is said on when a meeting was called off is why, and not what it would be about. */
  private boolean isToBe(Frame frame) {
    return frame.status().filter(Status::isOff).isEmpty();
  }

  /** A long list of what governments talk about is the agenda, whoever is the subject. */
  private boolean listsTopics() {
    return reading.enumerations().stream().anyMatch(list -> list.size() >= LONG_LIST);
  }

  private boolean isSubjectOf(Frame frame) {
    if (ALL_WHO_MEET.stream().flatMap(sentence::all).anyMatch(m -> m.from() < REACH)) {
      return true;
    }
    return ONE_WHO_MEETS.stream()
        .flatMap(sentence::all)
        .filter(mention -> mention.from() < REACH)
        .flatMap(mention -> party(mention).stream())
        .anyMatch(frame.parties::containsKey);
  }

  private Optional<String> party(Mention mention) {
    return mention.meaning() instanceof OfPerson person
        ? officials.party(person)
        : PartyIds.of(mention);
  }

  private boolean isOfAnotherYear(Frame frame) {
    Set<Integer> years = new TreeSet<>();
    frame.times.forEach(timed -> year(timed.time()).forEach(years::add));
    return sentence
        .all("date")
        .map(Mention::meaning)
        .filter(Meaning.OfTime.class::isInstance)
        .flatMap(time -> year(((Meaning.OfTime) time).time()))
        .anyMatch(year -> years.stream().noneMatch(own -> own <= year));
  }

  private static Stream<Integer> year(TimeExpression time) {
    return time instanceof Calendar calendar
        ? calendar.start().year().stream().boxed()
        : Stream.of();
  }
}
