package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Marks people who act for a party, type {@code person}: names that stand with an office. A mention
 * covers the name with the office. Names without a sign, see also {@link PersonSigns}, are nobody
 * that Parley knows of: reporters, activists, writers of comments. Offices without a name are of
 * type {@code unnamed}.
 */
final class PersonFinder {
  private final Annotated sentence;
  private final NameReader names;
  private final Walk walk;
  private final NameBounds bounds;
  private final OfficeBounds offices;
  private final People people;
  private final PersonLists lists;

  PersonFinder(Annotated sentence, String text, NameReader names) {
    this.sentence = sentence;
    this.names = names;
    this.walk = new Walk(sentence);
    this.bounds = new NameBounds(sentence, names, walk);
    this.offices = new OfficeBounds(sentence, walk);
    this.people = new People(sentence, text, walk, offices);
    this.lists = new PersonLists(sentence, names, walk, people);
  }

  /** {@return whether there may be people with an office; if not, nobody is marked} */
  static boolean mayFind(Annotated sentence) {
    return RoleFinder.mayFind(sentence);
  }

  /** Adds the people; everything else must have been marked before. */
  void annotate() {
    List<Role> roles = new RoleFinder(sentence).find();
    for (Role role : roles) {
      boolean found =
          markSecond(role)
              || (role.isPlural() && lists.markPaired(role))
              || markBefore(role)
              || markAfter(role)
              || markBehindComma(role);
      if (!found) {
        markBehindOffice(role);
      }
    }
    roles.forEach(this::markUnnamed);
  }

  /** "The U.S. Assistant Secretary of State for Consular Affairs led": who, nobody says. */
  private void markUnnamed(Role role) {
    boolean isAlone =
        role.kind() == Role.Kind.SINGLE
            && sentence
                .all("person")
                .noneMatch(person -> person.from() < role.to() && role.from() < person.to());
    if (isAlone) {
      String office = people.text(role.textFrom(), role.to());
      OfPerson holder =
          new OfPerson("", office, role.party(), role.organs(), "person.unnamed-office");
      sentence.add(new Mention("unnamed", role.from(), role.to(), holder));
    }
  }

  /** "Ann Poe, the Liberal Senator for Ohio", "the Rt Hon Ann Poe MP, Minister of". */
  private boolean markBefore(Role role) {
    int comma = offices.beforeLink(role);
    int end = bounds.end(comma);
    int start = names.start(end);
    int from = walk.backAll("@honorific", start);
    if (end == role.from()
        || !bounds.isName(from, start, end)
        || isBeforeName(role)
        || offices.isNotOfficial(role)) {
      return false;
    }
    int to = offices.end(role);
    OfPerson person = people.person(start, end, role, "person.name-office");
    String office = to > role.to() ? people.text(role.textFrom(), to) : person.role();
    return people.add(new Mention("person", from, to, People.withRole(person, office)));
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
      Meaning person = people.withSecond(known.get(), role);
      sentence.add(new Mention("person", known.get().from(), offices.end(role), person));
    }
    return true;
  }

  /** "Minister Ann Poe, Senator Bo Lee and …": the office stands before another name. */
  private boolean isOfNext(Role role) {
    return isBeforeName(role) || bounds.isNameAt(walk.forward("@comma", offices.end(role)));
  }

  /** A single word behind more than the bare title may be the rest of the office. */
  private boolean isBeforeName(Role role) {
    boolean isBare = walk.back("@title", role.to()) < role.to();
    return bounds.isNameAt(role.to()) || (isBare && names.end(role.to()) > role.to());
  }

  /** "Kenyan Foreign Minister Ann Poe", "Senators Ann Poe and Bo Lee". */
  private boolean markAfter(Role role) {
    int at = walk.forwardAll("@honorific", role.to());
    int end = names.end(at);
    if (end == at
        || bounds.isPartOfMore(at, end)
        || isOpen(role)
        || isLastOfOffice(role, at, end)
        || offices.isNotOfficial(role)) {
      return false;
    }
    OfPerson person = people.person(at, end, role, "person.office-name");
    int to = bounds.behindPostNominal(end);
    if (!markOfParty(role, person, to)) {
      OfPerson one = role.isPlural() ? lists.withOrigin(person, to) : person;
      int last = one.equals(person) ? to : lists.behindOrigin(to);
      people.add(new Mention("person", role.from(), last, one));
      lists.markList(role, to);
    }
    return true;
  }

  /** "Foreign Minister Ann Poe of Chile", "Director Ann Poe of the Kenyan Foreign Ministry". */
  private boolean markOfParty(Role role, OfPerson person, int to) {
    boolean mayBelong = person.party().isEmpty() || isOfOrganization(role);
    if (!mayBelong || !walk.is("@of", to)) {
      return false;
    }
    RoleTail tail = RoleTail.read(sentence, to);
    Optional<String> party = tail.organParty().or(tail::party);
    if (party.isEmpty()) {
      return false;
    }
    int last = tail.organs().isEmpty() ? behindParty(to) : tail.to();
    OfPerson member = People.of(ofMember(person, role), party);
    people.add(new Mention("person", role.from(), last, member));
    lists.markList(role, last);
    return true;
  }

  /** "ASEAN Chair Prime Minister Ann Poe of Laos": the chair acts for a member. */
  private boolean isOfOrganization(Role role) {
    return sentence
        .all("party")
        .filter(party -> role.from() <= party.from() && party.to() <= role.to())
        .anyMatch(Meanings::isOrganization);
  }

  private OfPerson ofMember(OfPerson person, Role role) {
    int own = walk.back("@title", role.to());
    // "the secretary general of ASEAN Ann Poe of Laos" has no title of its own behind the party.
    boolean isLast = role.textFrom() < own && own < role.to();
    return isOfOrganization(role) && isLast
        ? People.withRole(person, people.text(own, role.to()))
        : person;
  }

  /** "Foreign Minister Ann Poe of Chile in Oslo". */
  private int behindParty(int from) {
    int at = walk.forward("@determiner", walk.forward("@of", from));
    return walk.is("party", at) ? walk.forward("party", at) : walk.forward("place", at);
  }

  /** "the leader of the Australian Democrats": the adjective shows that the office goes on. */
  private boolean isOpen(Role role) {
    int start = walk.back("party", role.to());
    int article = walk.back("@determiner", start);
    return start < role.to()
        && article < start
        && article > role.textFrom()
        && sentence.at("party", start).stream().anyMatch(Meanings::isAdjective)
        && Character.isUpperCase(sentence.words().get(start).codePointAt(0));
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

  /** "director of Andean Affairs, Ann Poe": of the words of an office the last may be unknown. */
  private boolean isLastOfOffice(Role role, int from, int end) {
    boolean isBare = walk.back("@title", role.to()) < role.to() || from > role.to();
    int next = walk.forward("@comma", end);
    return !isBare
        && names.parts(from, end) == 1
        && next > end
        && names.parts(next, names.end(next)) >= 2
        && mark(role, end, end);
  }

  private boolean mark(Role role, int comma, int officeEnd) {
    int from = walk.forward("@colon", walk.forward("@apposition", comma));
    int at = walk.forwardAll("@honorific", from);
    int end = names.end(at);
    if (!bounds.isName(from, at, end) || offices.isNotOfficial(role)) {
      return false;
    }
    OfPerson person = people.person(at, end, role, "person.office-comma-name");
    String office = officeEnd > role.to() ? people.text(role.textFrom(), officeEnd) : person.role();
    OfPerson named = People.withRole(person, office);
    OfPerson holder =
        person.party().isPresent() ? named : People.of(named, offices.lastParty(officeEnd));
    int to = walk.forwardAll("@post-nominal", end);
    OfPerson one = role.isPlural() ? lists.withOrigin(holder, to) : holder;
    int last = one.equals(holder) ? to : lists.behindOrigin(to);
    boolean isAdded = people.add(new Mention("person", role.from(), last, one));
    if (isAdded) {
      lists.markList(role, to);
    }
    return isAdded;
  }
}
