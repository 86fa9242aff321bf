package parley.extract.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import parley.document.Deadline;
import parley.extract.finder.DocumentMentions;
import parley.extract.finder.DocumentMentions.AnnotatedBlock;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.finder.Language;
import parley.extract.mention.Annotated;
import parley.extract.rule.Grammar;

/** Finds out which rules fire in the sentences of a document, where that is of use. */
final class Sentences {
  private final DocumentMentions mentions;
  private final Language language;
  private final Grammar events;
  private final Deadline deadline;
  private final SecondReading second;
  private final Map<Annotated, SentenceReading> known = new HashMap<>();

  /**
   * Prepares for one document.
   *
   * @param mentions finds what the rules ask for
   * @param language of the document
   * @param events its rules that tell of a meeting
   * @param second reads where these find none
   * @param deadline when to give up
   */
  Sentences(
      DocumentMentions mentions,
      Language language,
      Grammar events,
      SecondReading second,
      Deadline deadline) {
    this.second = second;
    this.deadline = deadline;
    this.mentions = mentions;
    this.language = language;
    this.events = events;
  }

  /**
   * {@return whether an item tells of a meeting; its other sentences are of no use if it does not}
   */
  boolean tell(AnnotatedItem item) {
    return any(item, this::mayTell, SentenceReading::isTelling)
        || any(
            item, this::mayWeigh, reading -> second.read(reading, SecondReading.ALONE).isTelling());
  }

  private boolean any(
      AnnotatedItem item, Predicate<Annotated> isWorthIt, Predicate<SentenceReading> isWanted) {
    for (AnnotatedBlock block : item.blocks()) {
      for (Annotated sentence : block.sentences()) {
        if (isWorthIt.test(sentence) && isWanted.test(reading(sentence, block))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayWeigh(Annotated sentence) {
    if (!second.mayTell(sentence, mentions.foresee(sentence))) {
      return false;
    }
    mentions.findNames(sentence);
    return second.mayTell(sentence, mentions.foresee(sentence));
  }

  private boolean mayTell(Annotated sentence) {
    if (!events.mayMatch(mentions.foresee(sentence))) {
      return false;
    }
    mentions.findNames(sentence);
    return events.mayMatch(mentions.foresee(sentence));
  }

  /** {@return the sentences of an item} */
  List<SentenceReading> all(AnnotatedItem item) {
    List<SentenceReading> readings = new ArrayList<>();
    for (AnnotatedBlock block : item.blocks()) {
      block.sentences().forEach(sentence -> readings.add(reading(sentence, block)));
    }
    double least =
        readings.stream().anyMatch(SentenceReading::isTelling)
            ? SecondReading.BESIDE_OTHERS
            : SecondReading.ALONE;
    readings.replaceAll(reading -> second.read(reading, least));
    return readings;
  }

  /**
   * {@return the sentences of an item that tells of no meeting, with the rules that fire where they
   * name people; none if the item names nobody}
   */
  List<SentenceReading> people(AnnotatedItem item) {
    if (item.sentences().noneMatch(Sentences::namesPeople)) {
      return List.of();
    }
    List<SentenceReading> readings = new ArrayList<>();
    for (AnnotatedBlock block : item.blocks()) {
      for (Annotated sentence : block.sentences()) {
        readings.add(
            namesPeople(sentence)
                ? reading(sentence, block)
                : new SentenceReading(sentence, block.block(), List.of()));
      }
    }
    return readings;
  }

  private static boolean namesPeople(Annotated sentence) {
    return sentence.has("person");
  }

  private SentenceReading reading(Annotated sentence, AnnotatedBlock block) {
    SentenceReading reading = known.get(sentence);
    if (reading == null) {
      deadline.check();
      mentions.read(sentence);
      reading = new SentenceReading(sentence, block.block(), language.facts().match(sentence));
      known.put(sentence, reading);
    }
    return reading;
  }
}
