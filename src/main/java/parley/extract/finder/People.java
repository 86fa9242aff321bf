package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/** Makes people out of names and offices, and adds them to a sentence. */
final class People {
  private final Annotated sentence;
  private final String text;
  private final Walk walk;
  private final OfficeBounds offices;

  People(Annotated sentence, String text, Walk walk, OfficeBounds offices) {
    this.sentence = sentence;
    this.text = text;
    this.walk = walk;
    this.offices = offices;
  }

  /** {@return the same person in an office as stated} */
  static OfPerson withRole(OfPerson person, String role) {
    return new OfPerson(person.name(), role, person.party(), person.organs(), person.source());
  }

  /** {@return somebody of that name who holds an office} */
  OfPerson person(int from, int to, Role role, String rule) {
    String office =
        switch (role.kind()) {
          case SINGLE -> text(role.textFrom(), withoutRank(role));
          case SHARED -> role.title();
          case COUNTERPART -> "";
          case ELIDED -> role.title() + " " + text(role.textFrom(), role.to());
        };
    return new OfPerson(
        text(from, to), office, role.party().or(() -> seat(to)), organs(role), rule);
  }

  /** "Prime Minister Sheikh": the office tells more than the rank behind it. */
  private int withoutRank(Role role) {
    int rank = walk.back("@title", role.to());
    boolean isRank = walk.forward("@rank", rank) == role.to();
    int before = walk.back("@title", rank);
    boolean isBehindOffice = before >= role.textFrom() && before < rank;
    return isRank && isBehindOffice && !walk.is("@rank", before) ? rank : role.to();
  }

  /** "Senator Ann Poe (D-Ohio)": only one party's parliament is written of so. */
  private Optional<String> seat(int to) {
    return to < sentence.size()
        ? sentence.at("@member-of", to).stream()
            .map(Mention::meaning)
            .filter(Meaning.OfClass.class::isInstance)
            .map(party -> ((Meaning.OfClass) party).value())
            .findFirst()
        : Optional.empty();
  }

  /** An organ without a party is an organ of the party that the office belongs to. */
  private static List<Meaning.OfOrgan> organs(Role role) {
    List<Meaning.OfOrgan> organs = new ArrayList<>();
    for (Meaning.OfOrgan organ : role.organs()) {
      organs.add(new Meaning.OfOrgan(organ.organ(), organ.party().or(role::party)));
    }
    return organs;
  }

  /** Adds somebody, if nobody is there already, and says whether. */
  boolean add(Mention person) {
    boolean isFree = sentence.none("person", person::overlaps);
    if (isFree) {
      sentence.add(person);
    }
    return isFree;
  }

  /** {@return words of the sentence with single spaces} */
  String text(int from, int to) {
    return sentence.sentence().withSingleSpaces(text, from, to);
  }

  /** {@return the same person, acting for a party} */
  static OfPerson of(OfPerson person, Optional<String> party) {
    return new OfPerson(person.name(), person.role(), party, person.organs(), person.source());
  }

  /** {@return somebody known with a second office; it stands for a mere rank} */
  OfPerson withSecond(Mention known, Role role) {
    OfPerson person = (OfPerson) known.meaning();
    List<Meaning.OfOrgan> organs = new ArrayList<>(person.organs());
    organs.addAll(organs(role));
    boolean isRank =
        person.role().isEmpty()
            || sentence
                .all("@rank")
                .filter(known::covers)
                .map(rank -> text(rank.from(), walk.forwardAll("@rank", rank.from())))
                .anyMatch(person.role()::equals);
    return new OfPerson(
        person.name(),
        isRank ? text(role.textFrom(), offices.end(role)) : person.role(),
        person.party().or(role::party),
        organs,
        person.source());
  }
}
