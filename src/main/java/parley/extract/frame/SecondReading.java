package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.document.Block;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.mention.Presence;
import parley.extract.rule.Match;
import parley.extract.rule.Rule;
import parley.extract.weigh.Clues;
import parley.extract.weigh.Odds;
import parley.extract.weigh.Weights;

/**
 * Reads sentences in which no rule finds a meeting: if the kinds of words in one, weighed together,
 * say that it tells of one, it does, around its noun or verb of meeting.
 */
final class SecondReading {
  /** How likely it must be where other sentences of the item tell of a meeting too. */
  static final double BESIDE_OTHERS = 0.7;

  /** How likely it must be where nothing else in the item tells of one. */
  static final double ALONE = 0.85;

  private static final int STRONGEST = 5;
  private static final String NOUN = "meeting";

  /** Classes of verbs that tell of a meeting by themselves, the surest first. */
  private static final List<String> VERBS =
      List.of("@met", "@talked", "@received", "@received-by", "@spoke-with", "@discussed");

  /** Classes of verbs that tell of one with a noun for it. */
  private static final List<String> VERBS_OF_NOUN =
      List.of("@chaired", "@took-place", "@hold-past", "@will-hold");

  /** Those behind which a meeting may be what was spoken about. */
  private static final Set<String> SPEAKING = Set.of("@talked", "@spoke-with", "@discussed");

  private static final List<String> ACTORS = List.of("person", "side", "office");
  private static final Rule HELD = rule("weighed.held", "held");
  private static final Rule ANNOUNCED = rule("weighed.announced", "announced");
  private static final Rule PARTIES = rule("weighed.parties", "parties");

  private final Weights weights;
  private final int noun = Presence.ofType(NOUN);
  private final int[] verbs = VERBS.stream().mapToInt(Presence::ofType).toArray();

  SecondReading(Weights weights) {
    this.weights = weights;
  }

  private static Rule rule(String id, String effect) {
    return new Rule(id, effect, List.of(), List.of());
  }

  /** {@return whether an event was found by weighing, not by a rule} */
  static boolean isWeighed(Match event) {
    return event.rule().equals(HELD) || event.rule().equals(ANNOUNCED);
  }

  /**
   * {@return whether a sentence may tell of a meeting; a wrong "yes" is possible, a wrong "no" is
   * not}
   */
  boolean mayTell(Annotated sentence, Presence presence) {
    return sentence.block() == Block.Kind.PARAGRAPH
        && mayHoldEvent(presence)
        && weights.mayReach(presence, ALONE);
  }

  private boolean mayHoldEvent(Presence presence) {
    boolean isFound = presence.mayHold(noun);
    for (int i = 0; i < verbs.length && !isFound; i++) {
      isFound = presence.mayHold(verbs[i]);
    }
    return isFound;
  }

  /**
   * {@return a sentence with the meeting that its words tell of together, or as it was}
   *
   * @param reading the sentence with the rules that fired
   * @param least how likely it must be that it tells of one
   */
  SentenceReading read(SentenceReading reading, double least) {
    // Of what speech tells, rules know more; who belonged to a side is told of a meeting known.
    if (reading.holdsEvent()
        || reading.sentence().has("@quote")
        || reading.has(Effect.NONE)
        || reading.has(Effect.MEMBERS)
        || reading.block().kind() != Block.Kind.PARAGRAPH) {
      return reading;
    }
    Map<String, Mention> parts = parts(reading);
    if (parts.isEmpty()) {
      return reading;
    }
    Set<String> clues = clues(reading);
    Odds odds = weights.weigh(clues);
    boolean isAhead = odds.isAhead() || Clues.isAhead(clues);
    return odds.any() >= least ? with(reading, isAhead ? ANNOUNCED : HELD, parts) : reading;
  }

  /** {@return how likely a sentence tells of a meeting, and what in it weighs most} */
  List<String> explain(SentenceReading reading) {
    Set<String> clues = clues(reading);
    Odds odds = weights.weigh(clues);
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(Locale.ROOT, "held %.2f, announced %.2f", odds.held(), odds.announced()));
    lines.addAll(weights.strongest(clues, STRONGEST));
    return lines;
  }

  /** {@return what in a sentence speaks for or against its telling of a meeting} */
  static Set<String> clues(SentenceReading reading) {
    Set<String> effects = new TreeSet<>();
    for (Match match : reading.matches()) {
      String effect = match.rule().effect();
      if (!Effect.of(effect).isEvent() && !match.rule().equals(PARTIES)) {
        effects.add(effect);
      }
    }
    return Clues.of(reading.sentence(), effects);
  }

  /** The noun and the verb around which the sentence tells of a meeting, if it has them. */
  private static Map<String, Mention> parts(SentenceReading reading) {
    Annotated sentence = reading.sentence();
    Optional<Mention> noun =
        sentence.all(NOUN).max(Comparator.comparing(words -> words.to() - words.from()));
    Optional<Mention> verb =
        Stream.concat(VERBS.stream(), noun.isEmpty() ? Stream.empty() : VERBS_OF_NOUN.stream())
            .flatMap(sentence::all)
            .filter(word -> noun.filter(word::overlaps).isEmpty())
            .findFirst();
    if (isSpokenOf(noun, verb, reading) || isKnown(sentence)) {
      return Map.of();
    }
    Map<String, Mention> parts = new TreeMap<>();
    verb.ifPresent(word -> parts.put("v", word));
    noun.filter(words -> verb.isPresent() || isTelling(words, sentence))
        .ifPresent(words -> parts.put(verb.isPresent() ? "m" : "hint", words));
    return parts;
  }

  /**
   * Whether a noun tells of a meeting without a verb: not in "in consultation with Norway, Peru
   * printed a guide", nor in "the minister is in Lima for the ninth summit of mayors".
   */
  private static boolean isTelling(Mention noun, Annotated sentence) {
    return noun.to() - noun.from() > 1 && parties(sentence).size() != 1;
  }

  /** "They talked of the next round". */
  private static boolean isSpokenOf(
      Optional<Mention> noun, Optional<Mention> verb, SentenceReading reading) {
    return noun.isPresent()
        && reading.has(Effect.DISCUSSED)
        && verb.filter(word -> SPEAKING.contains(word.type()))
            .filter(word -> word.to() <= noun.get().from())
            .isPresent();
  }

  /** "Norway welcomed the meeting" tells nothing new, "the talks brought both to Lima" does. */
  private static boolean isKnown(Annotated sentence) {
    return sentence.any(NOUN, noun -> MeetingNouns.isBareDefinite(noun, sentence))
        && (parties(sentence).size() < 2 || (sentence.lacks("date") && sentence.lacks("place")));
  }

  private static SentenceReading with(
      SentenceReading reading, Rule event, Map<String, Mention> parts) {
    List<Match> matches = new ArrayList<>(reading.matches());
    int size = reading.sentence().size();
    matches.add(new Match(event, 0, size, parts));
    Map<String, Mention> parties = parties(reading.sentence());
    boolean isActed =
        parts.containsKey("m")
            || parts.containsKey("hint")
            || parties.values().stream().anyMatch(m -> ACTORS.contains(m.type()));
    if (parties.size() == 2 && isActed) {
      List<Mention> both = List.copyOf(parties.values());
      matches.add(
          new Match(PARTIES, 0, size, new TreeMap<>(Map.of("a", both.get(0), "b", both.get(1)))));
    }
    return new SentenceReading(reading.sentence(), reading.block(), matches);
  }

  /** Who is named, by the party they act for. */
  private static Map<String, Mention> parties(Annotated sentence) {
    Map<String, Mention> parties = new LinkedHashMap<>();
    for (String type : ACTORS) {
      sentence.all(type).forEach(m -> PartyIds.of(m).ifPresent(id -> parties.putIfAbsent(id, m)));
    }
    ActorSigns signs = new ActorSigns(sentence);
    sentence
        .all("party")
        .filter(party -> PartyIds.isNamed(party) && !signs.isInPlace(party))
        .forEach(m -> PartyIds.of(m).ifPresent(id -> parties.putIfAbsent(id, m)));
    return parties;
  }
}
