package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Marks people who act for a party, type {@code person}: names that stand with an office. A mention
 * covers the name with the office. Names without a sign, see also {@link PersonSigns}, are nobody
 * that Parley knows of: reporters, activists, writers of comments.
 */
final class PersonFinder {
  private static final int LONGEST_LIST = 5;

  private final Annotated sentence;
  private final String text;
  private final NameReader names;
  private final Walk walk;
  private final OfficeBounds offices;

  PersonFinder(Annotated sentence, String text, NameReader names) {
    this.sentence = sentence;
    this.text = text;
    this.names = names;
    this.walk = new Walk(sentence);
    this.offices = new OfficeBounds(sentence, walk);
  }

  /** Adds the people; everything else must have been marked before. */
  void annotate() {
    for (Role role : new RoleFinder(sentence).find()) {
      boolean found =
          markSecond(role)
              || (role.isPlural() && markPaired(role))
              || markBefore(role)
              || markAfter(role)
              || markBehindComma(role);
      if (!found) {
        markBehindOffice(role);
      }
    }
  }

  /** "Ann Poe, the Liberal Senator for Ohio", "the Rt Hon Ann Poe MP, Minister of". */
  private boolean markBefore(Role role) {
    int comma = walk.back("@apposition", walk.back("@determiner", role.from()));
    int end = walk.backAll("@post-nominal", comma);
    int start = names.start(end);
    int from = walk.backAll("@honorific", start);
    if (comma == role.from() || !isName(from, start, end) || isBeforeName(role)) {
      return false;
    }
    if (offices.isNotOfficial(role)) {
      return false;
    }
    int to = offices.end(role);
    OfPerson person = person(start, end, role, "person.name-office");
    String office = to > role.to() ? text(role.textFrom(), to) : person.role();
    return add(new Mention("person", from, to, withRole(person, office)));
  }

  /** "Ambassador Ann Poe, Permanent Secretary": a second office; it tells more than a rank does. */
  private boolean markSecond(Role role) {
    int comma = walk.back("@apposition", walk.back("@determiner", role.from()));
    Optional<Mention> known =
        sentence
            .all("person")
            .filter(m -> comma < role.from() && m.to() == comma)
            .filter(m -> m.from() < role.from())
            .findFirst();
    if (known.isEmpty() || role.kind() != Role.Kind.SINGLE || isOfNext(role)) {
      return false;
    }
    if (!offices.isNotOfficial(role)) {
      sentence.removeIf(known.get()::equals);
      Meaning person = withSecond(known.get(), role);
      sentence.add(new Mention("person", known.get().from(), offices.end(role), person));
    }
    return true;
  }

  /** "Minister Ann Poe, Senator Bo Lee and …": the office stands before another name. */
  private boolean isOfNext(Role role) {
    return isBeforeName(role) || isNameAt(walk.forward("@comma", offices.end(role)));
  }

  /** A single word behind more than the bare title may be the rest of the office. */
  private boolean isBeforeName(Role role) {
    boolean isBare = walk.back("@title", role.to()) < role.to();
    return isNameAt(role.to()) || (isBare && names.end(role.to()) > role.to());
  }

  private boolean isNameAt(int index) {
    int at = walk.forwardAll("@honorific", index);
    return isName(index, at, names.end(at));
  }

  private OfPerson withSecond(Mention known, Role role) {
    OfPerson person = (OfPerson) known.meaning();
    List<Meaning.OfOrgan> organs = new ArrayList<>(person.organs());
    organs.addAll(organs(role));
    int rank = walk.forward("@determiner", known.from());
    int rankEnd = walk.forwardAll("@rank", rank);
    boolean isRank =
        person.role().isEmpty() || (rankEnd > rank && text(rank, rankEnd).equals(person.role()));
    return new OfPerson(
        person.name(),
        isRank ? text(role.textFrom(), offices.end(role)) : person.role(),
        person.party().or(role::party),
        organs,
        person.source());
  }

  /** A whole name, or a surname behind an honorific. */
  private boolean isName(int from, int start, int end) {
    int parts = names.parts(start, end);
    return parts >= 2 || (parts == 1 && from < start);
  }

  /** "Kenyan Foreign Minister Ann Poe", "Senators Ann Poe and Bo Lee". */
  private boolean markAfter(Role role) {
    int at = walk.forwardAll("@honorific", role.to());
    int end = names.end(at);
    if (end == at || isPartOfMore(at, end) || offices.isNotOfficial(role)) {
      return false;
    }
    String rule = "person.office-name";
    OfPerson first = person(at, end, role, rule);
    int of = walk.forward("@of", end);
    Optional<Mention> party =
        of > end ? partyAt(walk.forward("@determiner", of)) : Optional.empty();
    if (first.party().isEmpty() && party.isPresent()) {
      add(new Mention("person", role.from(), party.get().to(), of(first, party.get())));
      return true;
    }
    add(new Mention("person", role.from(), end, first));
    for (int i = 0; role.isPlural() && i < LONGEST_LIST; i++) {
      int next = walk.forwardAll("@honorific", walk.forward("@list-joint", end));
      int nextEnd = names.end(next);
      if (next == end || nextEnd == next) {
        break;
      }
      add(new Mention("person", next, nextEnd, person(next, nextEnd, role, rule)));
      end = nextEnd;
    }
    return true;
  }

  /** "officials of the National Park Service": a single word before "Service" names nobody. */
  private boolean isPartOfMore(int from, int end) {
    return names.parts(from, end) == 1 && walk.is("@thing-noun", end);
  }

  /** "Foreign Minister Elena Petrova of Bulgaria". */
  private static OfPerson of(OfPerson person, Mention party) {
    return of(person, Meanings.party(party));
  }

  private static OfPerson of(OfPerson person, Optional<String> party) {
    return new OfPerson(person.name(), person.role(), party, person.organs(), person.source());
  }

  private Optional<Mention> partyAt(int index) {
    return index < sentence.size()
        ? sentence.at("party", index).stream().findFirst()
        : Optional.empty();
  }

  /**
   * "the foreign ministers of Kenya and Chad, Ann Poe and Moussa Faki": each for their own party.
   */
  private boolean markPaired(Role role) {
    List<String> parties = new ArrayList<>();
    int at = parties(role, parties);
    int first = walk.forward("@comma", at);
    int next = first;
    List<Mention> people = new ArrayList<>();
    while (people.size() < LONGEST_LIST) {
      int start = walk.forwardAll("@honorific", next);
      int end = names.end(start);
      if (names.parts(start, end) < 2) {
        break;
      }
      people.add(new Mention("person", next, end, person(start, end, role, "person.of-each")));
      next = walk.forward("@list-joint", end);
      if (next == end) {
        break;
      }
    }
    if (people.size() < 2 || (people.size() != parties.size() && first == at)) {
      return false;
    }
    for (int i = 0; i < people.size(); i++) {
      Optional<String> party =
          people.size() == parties.size() ? Optional.of(parties.get(i)) : Optional.empty();
      Mention one = people.get(i);
      add(new Mention("person", one.from(), one.to(), of((OfPerson) one.meaning(), party)));
    }
    return true;
  }

  /** Gathers the parties whose office it is, and returns the word behind the last. */
  private int parties(Role role, List<String> parties) {
    role.party().ifPresent(parties::add);
    int before = walk.back("@list-joint", role.from());
    sentence
        .all("party")
        .filter(party -> before < role.from() && party.to() == before)
        .findFirst()
        .flatMap(Meanings::party)
        .ifPresent(parties::addFirst);
    int end = role.to();
    while (!parties.isEmpty()) {
      int next = walk.forward("@determiner", walk.forward("@list-joint", end));
      Optional<Mention> party = next > end ? partyAt(next) : Optional.empty();
      if (party.isEmpty()) {
        break;
      }
      Meanings.party(party.get()).ifPresent(parties::add);
      end = party.get().to();
    }
    return end;
  }

  /** "Kenya's Deputy Director General for Multilateral Affairs, Ann Poe,". */
  private boolean markBehindComma(Role role) {
    boolean isNext = walk.is("@apposition", role.to()) || walk.is("@colon", role.to());
    return isNext && mark(role, role.to(), role.to());
  }

  /** "A spokeswoman for the royal household, Lene Hansen,": the words of the office are unknown. */
  private void markBehindOffice(Role role) {
    int end = offices.end(role);
    if (end > role.to()) {
      mark(role, end, end);
    }
  }

  private boolean mark(Role role, int comma, int officeEnd) {
    int from = walk.forward("@colon", walk.forward("@apposition", comma));
    int at = walk.forwardAll("@honorific", from);
    int end = names.end(at);
    if (!isName(from, at, end) || offices.isNotOfficial(role)) {
      return false;
    }
    OfPerson person = person(at, end, role, "person.office-comma-name");
    String office = officeEnd > role.to() ? text(role.textFrom(), officeEnd) : person.role();
    return add(
        new Mention(
            "person",
            role.from(),
            walk.forwardAll("@post-nominal", end),
            withRole(person, office)));
  }

  private static OfPerson withRole(OfPerson person, String role) {
    return new OfPerson(person.name(), role, person.party(), person.organs(), person.source());
  }

  private OfPerson person(int from, int to, Role role, String rule) {
    String office =
        switch (role.kind()) {
          case SINGLE -> text(role.textFrom(), role.to());
          case SHARED -> role.title();
          case COUNTERPART -> "";
          case ELIDED -> role.title() + " " + text(role.textFrom(), role.to());
        };
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

  private boolean add(Mention person) {
    boolean isFree = sentence.all("person").noneMatch(person::overlaps);
    if (isFree) {
      sentence.add(person);
    }
    return isFree;
  }

  private String text(int from, int to) {
    return sentence.text(text, from, to).replaceAll("\\s+", " ");
  }
}
