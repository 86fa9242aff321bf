package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfParty;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Marks later mentions of people by their office or by a pronoun: "the Russian foreign minister",
 * "the visitor met the president", "he was received".
 */
final class Descriptions {
  /** A pronoun is looked into only where it is said to meet, to lead or to go somewhere. */
  private static final List<String> MEETING =
      List.of("@met", "@meet", "@received", "@hold-past", "@travel", "@led", "@lead", "@will-lead");

  private static final int VERB_REACH = 3;

  private final AnnotatedItem item;
  private final List<Holder> holders = new ArrayList<>();

  /** Prepares for the people of one item. */
  Descriptions(AnnotatedItem item) {
    this.item = item;
  }

  /** Somebody with the kind of their office. */
  private record Holder(String kind, OfPerson person) {}

  /**
   * Marks the descriptions.
   *
   * @param names finds all other names in a sentence, as is needed where one of these may stand
   */
  void mark(Consumer<Annotated> names) {
    item.sentences().forEach(this::gather);
    if (holders.isEmpty()) {
      return;
    }
    Optional<OfPerson> spokenOf = Optional.empty();
    for (Annotated sentence : item.sentences().toList()) {
      List<Mention> words =
          Stream.of("@office-kind", "@person-meant").flatMap(sentence::all).toList();
      if (!words.isEmpty()) {
        names.accept(sentence);
      }
      for (Mention one : words) {
        mark(one, sentence, spokenOf);
      }
      Optional<OfPerson> before = spokenOf;
      spokenOf =
          sentence.all("person").map(m -> (OfPerson) m.meaning()).findFirst().or(() -> before);
    }
  }

  private void gather(Annotated sentence) {
    for (Mention person : sentence.list("person")) {
      sentence
          .all("@office-kind")
          .filter(kind -> person.covers(kind) && isWhole(kind, sentence))
          .findFirst()
          .map(kind -> new Holder(kind(kind), (OfPerson) person.meaning()))
          .ifPresent(holders::add);
    }
  }

  /** "the former president", "the deputy foreign minister" are not the president or minister. */
  private static boolean isWhole(Mention kind, Annotated sentence) {
    return sentence.none("@title-modifier", m -> m.to() == kind.from());
  }

  private static String kind(Mention words) {
    return ((Meaning.OfClass) words.meaning()).value();
  }

  private void mark(Mention words, Annotated sentence, Optional<OfPerson> before) {
    if (sentence.any("person", words::overlaps)) {
      return;
    }
    if (words.type().equals("@person-meant")) {
      spokenOf(words, sentence, before)
          .filter(person -> isMeeting(words, sentence))
          .ifPresent(person -> add(person, words.from(), words.to(), sentence));
      return;
    }
    int to =
        party(words, sentence).map(party -> Math.max(party.to(), words.to())).orElse(words.to());
    if (isWhole(words, sentence) && !isPartOfMore(to, sentence)) {
      holder(words, sentence).ifPresent(person -> add(person, words.from(), to, sentence));
    }
  }

  private static void add(OfPerson person, int from, int to, Annotated sentence) {
    OfPerson meant = new OfPerson(person.name(), "", person.party(), List.of(), "person.described");
    sentence.add(new Mention("person", from, to, meant));
  }

  /** Whom the sentence named first, else the one before it. */
  private static Optional<OfPerson> spokenOf(
      Mention pronoun, Annotated sentence, Optional<OfPerson> before) {
    return sentence
        .all("person")
        .filter(person -> person.to() <= pronoun.from())
        .map(person -> (OfPerson) person.meaning())
        .findFirst()
        .or(() -> before);
  }

  private static boolean isMeeting(Mention pronoun, Annotated sentence) {
    return MEETING.stream()
        .flatMap(sentence::all)
        .anyMatch(
            verb -> pronoun.from() <= verb.from() && verb.from() - pronoun.to() <= VERB_REACH);
  }

  /** "the minister of Chile for", "the president of the commission", "President Poe". */
  private static boolean isPartOfMore(int end, Annotated sentence) {
    return end < sentence.size()
        && (!sentence.at("@holder-of", end).isEmpty()
            || !sentence.at("@belongs-to", end).isEmpty()
            || Character.isUpperCase(sentence.words().get(end).codePointAt(0)));
  }

  /** The only one whom the item names with that office, and for that party if words name one. */
  private Optional<OfPerson> holder(Mention words, Annotated sentence) {
    Optional<String> party =
        party(words, sentence).map(m -> ((OfParty) m.meaning()).name().party().id());
    boolean isDefinite = words.from() > 0 && !sentence.at("@definite", words.from() - 1).isEmpty();
    if (party.isEmpty() && !isDefinite) {
      return Optional.empty();
    }
    List<OfPerson> fitting =
        holders.stream()
            .filter(holder -> holder.kind().equals(kind(words)))
            .map(Holder::person)
            .filter(person -> party.isEmpty() || person.party().equals(party))
            .toList();
    boolean isOne = fitting.stream().map(OfPerson::name).distinct().count() == 1;
    return isOne ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** The party beside the office: "the Russian minister", "the minister of Russia". */
  private static Optional<Mention> party(Mention words, Annotated sentence) {
    return sentence
        .all("party")
        .filter(
            party ->
                party.to() == words.from()
                    || party.from() == words.to()
                    || sentence.any("@possessive", s -> isBetween(s, party, words))
                    || sentence.any("@holder-of", s -> isBetween(s, words, party)))
        .findFirst();
  }

  private static boolean isBetween(Mention word, Mention before, Mention behind) {
    return before.to() == word.from() && word.to() == behind.from();
  }
}
