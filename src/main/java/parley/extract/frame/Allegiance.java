package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.extract.Evidence;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Finds out for whom people act whose office does not say it, from the words around them: the side
 * that they are said to lead or to belong to, and those they are named together with.
 */
final class Allegiance {
  private final Evidences evidences;
  private final Officials officials;

  Allegiance(DocumentContext document) {
    this.evidences = document.evidences();
    this.officials = document.officials();
  }

  /** Reads a document, before its meetings are read. */
  void read(List<List<SentenceReading>> items) {
    for (List<SentenceReading> item : items) {
      Optional<OfPerson> leader = Optional.empty();
      Optional<SentenceReading> last = Optional.empty();
      for (SentenceReading reading : item) {
        Optional<String> side = last.flatMap(before -> side(before, reading.sentence()));
        heads(reading, side);
        members(reading, leader);
        joined(reading, side);
        together(reading);
        abroad(reading);
        leader = leader(reading);
        last = Optional.of(reading);
      }
    }
  }

  /** Those who lead a side act for it, where the words or the sentence before say which. */
  private void heads(SentenceReading reading, Optional<String> before) {
    List<Led> all = reading.led();
    for (Led led : all) {
      boolean isOfLast =
          all.size() == 1
              && led.kind() == Claim.Kind.HEAD
              && led.standing().isEmpty()
              && namesNoParty(reading, led);
      Optional<String> side = led.side().or(() -> isOfLast ? before : Optional.empty());
      note(led.person(), side, reading, led.rule(), "party.side");
    }
  }

  /**
   * The only side that a sentence speaks of, be it by who leads it; else the one of "a Lao
   * delegation … Belgian officials" that the next takes up as "the delegation".
   */
  private static Optional<String> side(SentenceReading reading, Annotated next) {
    Annotated sentence = reading.sentence();
    return only(Stream.concat(
            sentence.all("side").flatMap(m -> PartyIds.of(m).stream()),
            reading.led().stream().flatMap(led -> led.side().stream())))
        .or(
            () ->
                only(
                    sentence
                        .all("side")
                        .filter(side -> isTakenUp(sentence, side, next))
                        .flatMap(side -> PartyIds.of(side).stream())));
  }

  private static boolean isTakenUp(Annotated sentence, Mention side, Annotated next) {
    return next.all("@side-noun")
        .filter(noun -> next.behind("@definite", 0) == noun.from())
        .map(noun -> next.folded().get(noun.from()))
        .anyMatch(sentence.folded().subList(side.from(), side.to())::contains);
  }

  private static Optional<String> only(Stream<String> parties) {
    List<String> all = parties.distinct().toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** What whoever leads the side says may name any party. */
  private static boolean namesNoParty(SentenceReading reading, Led led) {
    Annotated sentence = reading.sentence();
    int said =
        sentence
            .all("@say")
            .mapToInt(Mention::from)
            .filter(say -> say > led.at())
            .min()
            .orElse(sentence.size());
    return namesNoParty(sentence, said);
  }

  private static boolean namesNoParty(SentenceReading reading) {
    return namesNoParty(reading.sentence(), reading.sentence().size());
  }

  private static boolean namesNoParty(Annotated sentence, int end) {
    return sentence
        .all("party")
        .filter(party -> party.from() < end)
        .allMatch(
            party ->
                Stream.of("person", "organ").anyMatch(t -> sentence.any(t, m -> m.covers(party))));
  }

  private void joined(SentenceReading reading, Optional<String> before) {
    for (MemberClauses.Joined joined : reading.joined()) {
      Optional<String> side =
          joined
              .side()
              .or(() -> joined.with().flatMap(officials::party))
              .or(() -> joined.isOpen() && namesNoParty(reading) ? before : Optional.empty());
      joined
          .people()
          .forEach(person -> note(person, side, reading, MemberClauses.RULE, "party.side"));
    }
  }

  private void members(SentenceReading reading, Optional<OfPerson> leader) {
    for (Match match : reading.matches(Effect.MEMBERS).toList()) {
      List<OfPerson> people = SideList.of(match, reading.sentence());
      Optional<String> side =
          match
              .part("side")
              .flatMap(PartyIds::of)
              .or(() -> match.part("of").flatMap(Sides::person).flatMap(officials::party))
              .or(() -> leader.filter(l -> isOfPronoun(match, reading)).flatMap(officials::party))
              .or(() -> SideList.party(people));
      for (OfPerson person : people) {
        note(person, side, reading, match.rule().id(), "party.side");
      }
    }
  }

  /** "She was accompanied by", "The delegation included". */
  private static boolean isOfPronoun(Match match, SentenceReading reading) {
    return match.part("side").isEmpty()
        && match.part("of").isEmpty()
        && Stream.of("@third-person", "@side-noun")
            .flatMap(reading.sentence()::all)
            .anyMatch(word -> word.to() <= match.to());
  }

  /** "Chilean Foreign Minister Ana Rojas and Deputy Minister Peter Lund". */
  private void together(SentenceReading reading) {
    Annotated sentence = reading.sentence();
    List<Mention> people = sentence.list("person");
    for (int i = 1; i < people.size(); i++) {
      Mention one = people.get(i - 1);
      Mention other = people.get(i);
      if (isShared(one, other, sentence) && reading.matches(Effect.MEETS).noneMatch(meets(other))) {
        Optional<String> party = officials.party(Sides.person(one).orElseThrow());
        note((OfPerson) other.meaning(), party, reading, "party.of-list", "party.list");
      }
    }
  }

  /** "At the Kenyan Embassy Ambassador Ann Poe received": an envoy without a country is its own. */
  private void abroad(SentenceReading reading) {
    Annotated sentence = reading.sentence();
    List<String> embassies =
        sentence
            .all("organ")
            .filter(organ -> sentence.any("@organ-kind-abroad", organ::covers))
            .flatMap(organ -> PartyIds.of(organ).stream())
            .distinct()
            .toList();
    if (embassies.size() == 1) {
      sentence
          .all("person")
          .filter(person -> sentence.any("@envoy", person::covers))
          .flatMap(person -> Sides.person(person).stream())
          .forEach(
              person ->
                  note(
                      person,
                      Optional.of(embassies.getFirst()),
                      reading,
                      "party.of-embassy",
                      "party.embassy"));
    }
  }

  /** Whether the party before an office goes for the next office in the list as well. */
  private static boolean isShared(Mention one, Mention other, Annotated sentence) {
    OfPerson first = (OfPerson) one.meaning();
    OfPerson second = (OfPerson) other.meaning();
    boolean isBefore =
        !sentence.at("party", one.from()).isEmpty() || !sentence.at("place", one.from()).isEmpty();
    return isBefore
        && SideList.isJoined(one, other, sentence)
        && !second.role().isEmpty()
        && !second.role().equalsIgnoreCase(first.role())
        && sentence.none("@sovereign", other::covers);
  }

  private static Predicate<Match> meets(Mention person) {
    return match -> match.part("also").filter(person::equals).isPresent();
  }

  /** {@return whom a sentence speaks of as leading a side, or first of all} */
  private Optional<OfPerson> leader(SentenceReading reading) {
    return reading.led().stream()
        .map(Led::person)
        .findFirst()
        .or(() -> reading.sentence().all("person").findFirst().flatMap(Sides::person));
  }

  private void note(
      OfPerson person,
      Optional<String> party,
      SentenceReading reading,
      String rule,
      String because) {
    if (party.isPresent() && officials.party(person).isEmpty()) {
      Evidence evidence = evidences.inferred(reading, rule, Reasons.of(because));
      officials.party(person, party.get(), evidence);
    }
  }
}
