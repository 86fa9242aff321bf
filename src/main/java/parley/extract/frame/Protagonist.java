package parley.extract.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * Of whom a text speaks: the subject of verbs that have a pronoun for it, or none at all, as in
 * "Later also met with the minister".
 */
final class Protagonist {
  /** How many words may stand between "she" and the verb. */
  private static final int REACH = 10;

  /** Types that tell when, where and how, or join clauses, and so name no subject. */
  private static final List<String> ADVERBIAL =
      List.of("date", "place", "@without-subject", "@preposition", "@determiner");

  /** Verbs whose subject is a meeting, unless they are among those of whoever holds one. */
  private static final List<String> HAPPENING = List.of("@took-place", "@be-held-future");

  private static final List<String> HOLDING = List.of("@hold-past", "@will-hold");

  private static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::from);

  private final TitleHolders holders = new TitleHolders();
  private List<Mention> subject = List.of();
  private Optional<Annotated> sentence = Optional.empty();
  private Optional<Annotated> withoutSubject = Optional.empty();
  private List<Mention> ofClause = List.of();

  /** Notes of whom a sentence speaks first: the next may take them up. */
  void remember(SentenceReading reading) {
    Annotated sentence = reading.sentence();
    holders.remember(sentence);
    // Whom a sentence without a subject names is somebody whom that subject met.
    if (!subject.isEmpty() && withoutSubject.filter(sentence::equals).isPresent()) {
      return;
    }
    Optional<Mention> person = sentence.all("person").min(BY_PLACE);
    if (!subject.isEmpty() && person.filter(who -> isBehindPronoun(who, sentence)).isPresent()) {
      return;
    }
    Optional<Mention> office =
        sentence
            .all("office")
            .filter(one -> sentence.all("person").noneMatch(one::overlaps))
            .filter(one -> person.isEmpty() || isSubjectBefore(one, person.get()))
            .min(BY_PLACE);
    // "With the Serbian minister explored": the text goes on with whom it spoke of.
    if (!subject.isEmpty() && office.or(() -> person).filter(m -> isMet(m, sentence)).isPresent()) {
      return;
    }
    // "The President" is the one of whom the text spoke before.
    if (office.isEmpty() || !ActorSigns.isBareOffice(office.get()) || subject.isEmpty()) {
      office.or(() -> person).ifPresent(mention -> subject = List.of(mention));
    }
  }

  /** "She met the minister, Ann Poe. She also met": both times the one spoken of before. */
  private static boolean isBehindPronoun(Mention who, Annotated sentence) {
    return sentence.any("@pronoun", word -> word.from() <= REACH && word.to() <= who.from());
  }

  private static boolean isMet(Mention who, Annotated sentence) {
    return sentence.at("@with", 0).stream()
        .mapToInt(Mention::to)
        .anyMatch(
            at ->
                at == who.from()
                    || sentence.at("@determiner", at).stream().anyMatch(m -> m.to() == who.from()));
  }

  /** "The President met Ann Poe": the text goes on with the president. */
  private static boolean isSubjectBefore(Mention office, Mention person) {
    return ActorSigns.isBareOffice(office) && office.to() <= person.from();
  }

  /** Notes who acts in a stretch of a sentence: the next stretch of it may leave them out. */
  void act(Telling telling, List<Mention> actors) {
    sentence = Optional.of(telling.reading().sentence());
    ofClause = actors;
  }

  /** {@return of whom the text spoke, as if a word named them} */
  List<Mention> at(Mention word) {
    return subject.stream()
        .map(who -> new Mention(who.type(), word.from(), word.to(), who.meaning()))
        .toList();
  }

  /** {@return whom a pronoun or a title before a verb takes up} */
  List<Mention> takenUp(Mention verb, Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return sentence
        .all("@taken-up")
        .filter(word -> word.to() <= verb.from() && verb.from() - word.to() <= REACH)
        .filter(word -> !speaks(word, verb, sentence))
        .findFirst()
        .flatMap(
            word ->
                holders
                    .of(word, sentence)
                    .or(() -> subject.stream().findFirst())
                    .map(who -> new Mention(who.type(), word.from(), word.to(), who.meaning())))
        .stream()
        .toList();
  }

  /** "She said that the sides would meet": she need not be there. */
  private static boolean speaks(Mention word, Mention verb, Annotated sentence) {
    return sentence.any("@say", said -> word.to() <= said.from() && said.to() <= verb.from());
  }

  /** {@return whom a verb has as subject before which nothing but when and where is said} */
  List<Mention> leftOut(Mention verb, Telling telling) {
    Annotated sentence = telling.reading().sentence();
    if (isOfMeeting(verb, sentence) || !isWithoutSubject(sentence, telling.from(), verb.from())) {
      return List.of();
    }
    boolean isJoined = telling.from() > 0 && this.sentence.filter(sentence::equals).isPresent();
    withoutSubject = isJoined ? withoutSubject : Optional.of(sentence);
    return (isJoined ? ofClause : subject)
        .stream()
            .map(who -> new Mention(who.type(), telling.from(), telling.from() + 1, who.meaning()))
            .toList();
  }

  /**
   * Whether what a verb tells of is the meeting itself: "will take place", "was held"; or whether
   * it has no subject: "The sides agreed: 1. To hold the second round in Lima".
   */
  private static boolean isOfMeeting(Mention verb, Annotated sentence) {
    boolean isHappening = HAPPENING.stream().anyMatch(type -> sentence.any(type, verb::equals));
    boolean isHolding = HOLDING.stream().anyMatch(type -> sentence.any(type, verb::overlaps));
    return (isHappening && !isHolding) || sentence.any("@hold-future", verb::equals);
  }

  private static boolean isWithoutSubject(Annotated sentence, int from, int to) {
    int at = from;
    while (at < to) {
      int start = at;
      int end =
          ADVERBIAL.stream()
              .flatMap(type -> sentence.at(type, start).stream())
              .mapToInt(Mention::to)
              .filter(behind -> behind <= to)
              .max()
              .orElse(start);
      if (end == start) {
        return false;
      }
      at = end;
    }
    return true;
  }
}
