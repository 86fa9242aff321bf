package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Marks people who act for a party, type {@code person}: names that stand with an office, an organ
 * or a government. A mention covers the name with the office. Names without such a sign are nobody
 * that Parley knows of: reporters, activists, writers of comments.
 */
final class PersonFinder {
  private static final int LONGEST_LIST = 5;

  private final Annotated sentence;
  private final String text;
  private final NameReader names;

  PersonFinder(Annotated sentence, String text) {
    this.sentence = sentence;
    this.text = text;
    this.names = new NameReader(sentence);
  }

  /** Adds the people; everything else must have been marked before. */
  void annotate() {
    for (Role role : new RoleFinder(sentence).find()) {
      if (!markBefore(role) && !markAfter(role)) {
        markBehindComma(role);
      }
    }
    sentence.all("organ").toList().forEach(this::markOfOrgan);
    sentence.all("@led").toList().forEach(this::markLeader);
    sentence.all("@government").toList().forEach(this::markGovernment);
  }

  /** "Marco Rubio, the Republican Senator for Florida". */
  private boolean markBefore(Role role) {
    int comma = back("@comma", back("@determiner", role.from()));
    int start = names.start(comma);
    if (comma == role.from() || names.parts(start, comma) < 2 || isNotOfficial(role)) {
      return false;
    }
    add(new Mention("person", start, role.to(), person(start, comma, role, "person.name-office")));
    return true;
  }

  /** "Cuban Foreign Minister Bruno Rodríguez", "Senators Rick Scott and Marco Rubio". */
  private boolean markAfter(Role role) {
    int at = forward("@honorific", role.to());
    int end = names.end(at);
    if (end == at) {
      return false;
    }
    String rule = "person.office-name";
    OfPerson first = person(at, end, role, rule);
    int of = forward("@determiner", forward("@of", end));
    Optional<Mention> party = of > end ? partyAt(of) : Optional.empty();
    if (first.party().isEmpty() && party.isPresent()) {
      add(new Mention("person", role.from(), party.get().to(), of(first, party.get())));
      return true;
    }
    add(new Mention("person", role.from(), end, first));
    for (int i = 0; role.isPlural() && i < LONGEST_LIST; i++) {
      int next = forward("@list-joint", end);
      int nextEnd = names.end(next);
      if (next == end || nextEnd == next) {
        break;
      }
      add(new Mention("person", next, nextEnd, person(next, nextEnd, role, rule)));
      end = nextEnd;
    }
    return true;
  }

  /** "Foreign Minister Elena Petrova of Bulgaria". */
  private static OfPerson of(OfPerson person, Mention party) {
    return new OfPerson(
        person.name(), person.role(), Meanings.party(party), person.organs(), person.source());
  }

  private Optional<Mention> partyAt(int index) {
    return index < sentence.size()
        ? sentence.at("party", index).stream().findFirst()
        : Optional.empty();
  }

  /** "Cuba's Deputy Director General for Multilateral Affairs, Pedro Luis Pedroso Cuesta,". */
  private void markBehindComma(Role role) {
    int at = forward("@comma", role.to());
    int end = names.end(at);
    if (at > role.to() && names.parts(at, end) >= 2 && !isNotOfficial(role)) {
      Meaning person = person(at, end, role, "person.office-comma-name");
      add(new Mention("person", role.from(), end, person));
    }
  }

  /** "Pedro Luis Pedroso of the Cuban Foreign Ministry". */
  private void markOfOrgan(Mention mention) {
    if (!(mention.meaning() instanceof Meaning.OfOrgan organ)) {
      return;
    }
    int party = back("@determiner", back("party", back("@possessive", mention.from())));
    int of = back("@of", party);
    int start = names.start(of);
    if (of < party && names.parts(start, of) >= 2) {
      Meaning person =
          new OfPerson(text(start, of), "", organ.party(), List.of(organ), "person.of-organ");
      add(new Mention("person", start, mention.to(), person));
    }
  }

  /** "was headed by Tom Malinowski": who leads a side is an official, whatever the office. */
  private void markLeader(Mention led) {
    int by = forward("@by", led.to());
    int from = forward("@honorific", by);
    int end = names.end(from);
    if (by > led.to() && names.parts(from, end) >= 2) {
      add(new Mention("person", from, end, nameOnly(from, end, "person.leader")));
    }
  }

  /** "the Government of Donald Trump", "the Joe Biden administration". */
  private void markGovernment(Mention government) {
    int of = forward("@of", government.to());
    int end = names.end(of);
    String rule = "person.government";
    if (of > government.to() && names.parts(of, end) >= 2) {
      add(new Mention("person", of, end, nameOnly(of, end, rule)));
    }
    int start = names.start(government.from());
    if (names.parts(start, government.from()) >= 2) {
      add(
          new Mention(
              "person", start, government.from(), nameOnly(start, government.from(), rule)));
    }
  }

  private Meaning nameOnly(int from, int to, String rule) {
    return new OfPerson(text(from, to), "", Optional.empty(), List.of(), rule);
  }

  private OfPerson person(int from, int to, Role role, String rule) {
    String office = role.isPlural() ? role.singular() : text(role.textFrom(), role.to());
    return new OfPerson(text(from, to), office, role.party(), organs(role), rule);
  }

  /** An organ without a party is an organ of the party that the office belongs to. */
  private static List<Meaning.OfOrgan> organs(Role role) {
    List<Meaning.OfOrgan> organs = new ArrayList<>();
    for (Meaning.OfOrgan organ : role.organs()) {
      organs.add(new Meaning.OfOrgan(organ.organ(), organ.party().or(role::party)));
    }
    return organs;
  }

  private boolean isNotOfficial(Role role) {
    return sentence
        .all("@not-official")
        .anyMatch(m -> role.from() <= m.from() && m.from() <= role.to());
  }

  private void add(Mention person) {
    if (sentence.all("person").noneMatch(person::overlaps)) {
      sentence.add(person);
    }
  }

  private String text(int from, int to) {
    return sentence.text(text, from, to).replaceAll("\\s+", " ");
  }

  private int back(String type, int end) {
    return sentence.all(type).filter(m -> m.to() == end).findFirst().map(Mention::from).orElse(end);
  }

  private int forward(String type, int from) {
    return from < sentence.size()
        ? sentence.at(type, from).stream().findFirst().map(Mention::to).orElse(from)
        : from;
  }
}
