package parley.extract.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.document.Block;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.rule.Match;

/** A sentence with the rules that fired in it. */
final class SentenceReading {
  private final Annotated sentence;
  private final Block block;
  private final List<Match> matches;
  private final Map<Effect, List<Match>> byEffect = new EnumMap<>(Effect.class);
  private final boolean isSearched;
  private final List<Match> events;
  private @Nullable Outline outline;
  private @Nullable List<Led> led;
  private @Nullable List<MemberClauses.Joined> joined;
  private @Nullable List<List<Mention>> enumerations;
  private @Nullable List<Mention> runs;

  /**
   * Sorts the rules by what they do.
   *
   * @param sentence the sentence
   * @param block the block it stands in
   * @param matches the rules that fired, in the order of the grammar
   */
  SentenceReading(Annotated sentence, Block block, List<Match> matches) {
    this(sentence, block, matches, false);
  }

  private SentenceReading(
      Annotated sentence, Block block, List<Match> matches, boolean isSearched) {
    this.sentence = sentence;
    this.block = block;
    this.matches = List.copyOf(matches);
    this.isSearched = isSearched;
    for (Match match : this.matches) {
      Effect effect = Effect.of(match.rule().effect());
      byEffect.computeIfAbsent(effect, key -> new ArrayList<>(2)).add(match);
    }
    this.events = undenied();
  }

  /** {@return the same, where words count too that only speak of a meeting as known} */
  SentenceReading searched() {
    SentenceReading same = new SentenceReading(sentence, block, matches, true);
    same.outline = outline;
    same.led = led;
    same.joined = joined;
    same.enumerations = enumerations;
    same.runs = runs;
    return same;
  }

  /** {@return whether words count that only speak of a meeting as known} */
  boolean isSearched() {
    return isSearched;
  }

  /** {@return whether words speak of a meeting as known} */
  boolean hasTrace() {
    return byEffect.keySet().stream().anyMatch(Effect::isTrace);
  }

  /** {@return whether it says that somebody wants a meeting, or that there is none} */
  boolean isWish() {
    return Stream.of(Effect.PROPOSED, Effect.REFUSED, Effect.CANCELLED, Effect.POSTPONED)
        .anyMatch(this::has);
  }

  /** {@return the sentence} */
  Annotated sentence() {
    return sentence;
  }

  /** {@return what of it tells who leads which side; made once, since many ask for it} */
  Outline outline() {
    Outline known = outline;
    if (known == null) {
      known = Outline.of(sentence);
      outline = known;
    }
    return known;
  }

  /** {@return who it says to lead a side, made once} */
  List<Led> led() {
    List<Led> known = led;
    if (known == null) {
      known = Led.in(this);
      led = known;
    }
    return known;
  }

  /** {@return the members of sides that it names, made once} */
  List<MemberClauses.Joined> joined() {
    List<MemberClauses.Joined> known = joined;
    if (known == null) {
      known = MemberClauses.of(this);
      joined = known;
    }
    return known;
  }

  /** {@return the lists in which it names topics, made once} */
  List<List<Mention>> enumerations() {
    List<List<Mention>> known = enumerations;
    if (known == null) {
      known = new Enumerations(sentence, new SubjectLists(sentence)).all();
      enumerations = known;
    }
    return known;
  }

  /** {@return its words for topics that share a noun, made once} */
  List<Mention> runs() {
    List<Mention> known = runs;
    if (known == null) {
      known = new SubjectLists(sentence).runs();
      runs = known;
    }
    return known;
  }

  /** {@return the block it stands in} */
  Block block() {
    return block;
  }

  /** {@return the rules that fired, in the order of the grammar} */
  List<Match> matches() {
    return matches;
  }

  /** {@return the matches with an effect} */
  Stream<Match> matches(Effect effect) {
    return byEffect.getOrDefault(effect, List.of()).stream();
  }

  /** {@return whether a rule with this effect fired} */
  boolean has(Effect effect) {
    return byEffect.containsKey(effect);
  }

  /** {@return the rules by which the sentence tells of a meeting, without those that it denies} */
  List<Match> events() {
    return events;
  }

  private List<Match> undenied() {
    if (has(Effect.NONE) || !holdsEvent()) {
      return List.of();
    }
    List<Match> denials = matches(Effect.DENIED).toList();
    Predicate<Match> isDenied =
        event -> !isOff(event) && denials.stream().anyMatch(no -> denies(no, event));
    List<Match> all =
        matches.stream().filter(match -> isEvent(Effect.of(match.rule().effect()))).toList();
    List<Mention> gone =
        all.stream().filter(isDenied).flatMap(event -> event.part("m").stream()).toList();
    return all.stream()
        .filter(isDenied.negate())
        .filter(event -> gone.stream().noneMatch(noun -> isHintAt(event, noun)))
        .filter(event -> !isClaimed(event))
        .filter(event -> !isPlanned(event))
        .toList();
  }

  private boolean holdsEvent() {
    for (Effect effect : byEffect.keySet()) {
      if (effect.isEvent()) {
        return true;
      }
    }
    return false;
  }

  /** What the verb is denied of, its noun alone does not tell either. */
  private static boolean isHintAt(Match event, Mention noun) {
    return Telling.isHeld(Telling.statusOf(event)) && Telling.trigger(event).overlaps(noun);
  }

  private boolean isEvent(Effect effect) {
    return effect.isEvent() && (isSearched || !effect.isTrace());
  }

  /** "will meet at the talks in Oslo" hints of what is to come by words that else recall. */
  private boolean isPlanned(Match event) {
    return Telling.isHeld(Telling.statusOf(event))
        && matches(Effect.ANNOUNCED)
            .filter(other -> other.part("hint").isPresent() || event.part("hint").isEmpty())
            .anyMatch(other -> denies(other, event));
  }

  /** What somebody is quoted to say that others did is a claim; of what "we" did, a report. */
  private boolean isClaimed(Match event) {
    if (!Telling.isHeld(Telling.statusOf(event))) {
      return false;
    }
    Mention trigger = Telling.trigger(event);
    List<Mention> marks = sentence.list("@quote");
    for (int i = 0; i + 1 < marks.size(); i += 2) {
      int open = marks.get(i).from();
      int close = marks.get(i + 1).from();
      // A name of a round that is merely quoted is no claim that it was held.
      boolean isName = event.part("hint").isPresent() && trigger.from() == open + 1;
      if (open < trigger.from() && trigger.to() <= close && !isName) {
        return sentence.none("@first-person", word -> open < word.from() && word.from() < close);
      }
    }
    return false;
  }

  private static boolean isOff(Match event) {
    return Telling.isOff(Telling.statusOf(event));
  }

  /** What somebody proposes may be told by words that else say that it is only wished. */
  private static boolean denies(Match denial, Match event) {
    boolean isWish = denial.part("wish").isPresent() && Telling.statusOf(event) == Status.PROPOSED;
    return !isWish && Telling.trigger(event).overlaps(Telling.trigger(denial));
  }

  /** {@return the relative clause, as in "who was in Lima on Monday,", that a mention lies in} */
  Optional<Mention> clause(Mention mention) {
    return sentence.all("relative").filter(clause -> clause.covers(mention)).findFirst();
  }

  /** {@return the dates in the sentence that are not the dates of something else} */
  Stream<Mention> dates() {
    List<Mention> taken = sentence.list("taken");
    return sentence
        .all("date")
        .filter(date -> taken.stream().noneMatch(t -> t.covers(date)))
        .filter(date -> sentence.none("person", p -> p.covers(date)));
  }

  /** {@return the time that a mention of a date names} */
  static TimeExpression time(Mention date) {
    return ((Meaning.OfTime) date.meaning()).time();
  }

  /** {@return the times in the sentence that are not the times of something else} */
  List<TimeExpression> times() {
    return dates().map(SentenceReading::time).toList();
  }

  /** {@return the phrases of a type in the sentence} */
  Stream<Meaning.OfPhrase> phrases(String type) {
    return sentence.all(type).map(mention -> (Meaning.OfPhrase) mention.meaning());
  }
}
