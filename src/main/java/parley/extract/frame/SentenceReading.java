package parley.extract.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.document.Block;
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
    this.events = holdsEvent() ? new UndeniedEvents(this, isSearched).all() : List.of();
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

  /** {@return whether it tells of a meeting, or speaks of one as known} */
  boolean isTelling() {
    return hasTrace() || !events.isEmpty();
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

  /**
   * {@return whether rules find a meeting in it, be it one that it denies or speaks of as known}
   */
  boolean holdsEvent() {
    for (Effect effect : byEffect.keySet()) {
      if (effect.isEvent()) {
        return true;
      }
    }
    return false;
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
        .filter(date -> isOfEvent(date) || taken.stream().noneMatch(t -> t.covers(date)))
        .filter(date -> sentence.none("person", p -> p.covers(date)));
  }

  /** "The round before those was in May": a rule says outright that the day is the meeting's. */
  private boolean isOfEvent(Mention date) {
    return events.stream().anyMatch(event -> event.part("day").filter(date::equals).isPresent());
  }

  /** {@return the time that a mention of a date names} */
  static TimeExpression time(Mention date) {
    return ((Meaning.OfTime) date.meaning()).time();
  }

  /** {@return the phrases of a type in the sentence} */
  Stream<Meaning.OfPhrase> phrases(String type) {
    return sentence.all(type).map(mention -> (Meaning.OfPhrase) mention.meaning());
  }
}
