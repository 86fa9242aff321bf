package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.Leaders;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.mention.Presence;

/**
 * Marks people whose office is not named, but who are shown to act for a party by something else:
 * an organ, a government, the side they lead, a party behind each name of a list, or that they are
 * known as leaders.
 */
final class PersonSigns {
  private static final int[] SIGNS =
      Presence.ofTypes(
          "@led",
          "@lead",
          "@leading",
          "@will-lead",
          "@at-the-head",
          "@under-lead",
          "@represents",
          "@head-noun",
          "@co-chairs",
          "@composed",
          "@accompanied",
          "@accompanied-by",
          "@also-present",
          "@attends",
          "@co-chairs",
          "@met",
          "@meet",
          "@received",
          "@spoke-with",
          "@government",
          "@title",
          "@titles");
  private static final int ORGAN = Presence.ofType("organ");
  private static final int OF = Presence.ofType("@of");
  private static final int PARTICLE = Presence.ofType("@name-particle");

  /** What shows that a sentence speaks of officials. */
  private static final List<String> OFFICIAL =
      List.of(
          "@title",
          "@titles",
          "@met",
          "@meet",
          "@received",
          "@spoke-with",
          "@meeting-noun",
          "@chaired",
          "@led",
          "@lead",
          "@head-noun");

  /** What shows that a sentence tells of people who meet. */
  private static final List<String> MEETING =
      List.of(
          "@met",
          "@meets",
          "@meet",
          "@will-meet",
          "@talked",
          "@received",
          "@discussed",
          "@spoke-with",
          "@meeting-noun");

  /** Whom a leader may meet. */
  private static final Set<String> OTHERS =
      Set.of("person", "organ", "@counterpart", "@title", "@titles", "@side-noun", "@government");

  private static final int LONGEST_BARE_NAME = 4;

  private final Annotated sentence;
  private final String text;
  private final NameReader names;
  private final Walk walk;

  PersonSigns(Annotated sentence, String text, NameReader names) {
    this.sentence = sentence;
    this.text = text;
    this.names = names;
    this.walk = new Walk(sentence);
  }

  /** {@return whether there may be a sign; if not, none is looked for} */
  static boolean mayFind(Annotated sentence, Leaders leaders) {
    Presence presence = sentence.presence();
    return presence.mayHoldAny(SIGNS)
        || (presence.mayHold(ORGAN) && presence.mayHold(OF))
        || mayNameLeader(sentence, leaders);
  }

  private static boolean mayNameLeader(Annotated sentence, Leaders leaders) {
    for (int i = 1; i < sentence.size(); i++) {
      if (mayBeOfName(sentence, i)
          && leaders.isSurname(sentence.folded().get(i))
          && mayBeOfName(sentence, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Words of names have capitals, but for particles and what stands behind a hyphen. */
  private static boolean mayBeOfName(Annotated sentence, int index) {
    if (sentence.words().get(index).equals(".")) {
      return index > 0 && sentence.words().get(index - 1).length() <= NameReader.LONGEST_SHORT_FORM;
    }
    return !Character.isLowerCase(sentence.words().get(index).codePointAt(0))
        || (index > 0 && sentence.words().get(index - 1).equals("-"))
        || sentence.presence().mayHold(PARTICLE);
  }

  /** Adds the people; those with an office must have been marked before. */
  void annotate(Leaders leaders) {
    sentence.all("organ").toList().forEach(this::markOfOrgan);
    LeaderSigns leading = new LeaderSigns(sentence, text, names);
    leading.annotate();
    sentence.all("@government").toList().forEach(this::markGovernment);
    if (OFFICIAL.stream().anyMatch(type -> sentence.has(type))) {
      markOfParties();
    }
    leading.annotateSides();
    new BareNames(sentence, text, names).annotateJoined();
    markKnown(leaders);
    if (OFFICIAL.stream().anyMatch(type -> sentence.all(type).findAny().isPresent())) {
      sentence.all("person").toList().forEach(person -> markBeside(person, leaders));
    }
  }

  /** "John Kerry and Ann Poe met": a name that a leader has is theirs beside another official. */
  private void markBeside(Mention person, Leaders leaders) {
    int next = walk.forward("@list-joint", person.to());
    int end = names.end(next);
    if (next > person.to() && names.parts(next, end) >= 2) {
      markLeader(next, end, leaders);
    }
    int joint = walk.back("@list-joint", person.from());
    int start = names.start(joint);
    if (joint < person.from() && names.parts(start, joint) >= 2) {
      markLeader(start, joint, leaders);
    }
  }

  private void markLeader(int from, int to, Leaders leaders) {
    if (leaders.party(text(from, to)).isPresent()) {
      add(new Mention("person", from, to, nameOnly(from, to, "person.known-leader")));
    }
  }

  /** "Ann Poe of the Kenyan Foreign Ministry". */
  private void markOfOrgan(Mention mention) {
    if (!(mention.meaning() instanceof Meaning.OfOrgan organ)) {
      return;
    }
    int possessive = walk.back("@possessive", mention.from());
    int party = walk.back("@determiner", walk.back("party", possessive));
    int of = walk.back("@of", party);
    int start = names.start(of);
    if (of < party && names.parts(start, of) >= 2) {
      Meaning person =
          new OfPerson(text(start, of), "", organ.party(), List.of(organ), "person.of-organ");
      add(new Mention("person", start, mention.to(), person));
    }
  }

  /** "the Government of Donald Trump", "the Joe Biden administration". */
  private void markGovernment(Mention government) {
    int of = walk.forward("@of", government.to());
    int end = names.end(of);
    String rule = "person.government";
    if (of > government.to() && names.parts(of, end) >= 2) {
      add(new Mention("person", of, end, nameOnly(of, end, rule)));
    }
    int start = names.start(government.from());
    // "the Tamil Nadu Government" is that of a region.
    boolean isName = Character.isUpperCase(sentence.words().get(government.from()).codePointAt(0));
    if (!isName && names.parts(start, government.from()) >= 2) {
      Meaning person = nameOnly(start, government.from(), rule);
      add(new Mention("person", start, government.from(), person));
    }
  }

  /**
   * "the co-chairs, Ann Poe of Kenya and Bo Lee of Chad"; where they are said to meet, they need
   * not stand together: "Kenya's Ann Poe met Chad's Bo Lee".
   */
  private void markOfParties() {
    List<List<Mention>> lists = new ArrayList<>();
    int free = -1;
    int at = 0;
    while (at < sentence.size()) {
      int from = at;
      Optional<Mention> person = ofParty(at).or(() -> ownedByParty(from));
      if (person.isPresent()) {
        if (lists.isEmpty() || free != at) {
          lists.add(new ArrayList<>());
        }
        lists.getLast().add(person.get());
        int to = person.get().to();
        at = walk.forward("@list-joint", to);
        free = at > to ? at : -1;
      } else {
        at++;
      }
    }
    Stream<Mention> named =
        Stream.concat(sentence.all("person"), lists.stream().flatMap(List::stream));
    boolean isMeeting =
        MEETING.stream().anyMatch(sentence::has)
            && named.flatMap(person -> party(person).stream()).distinct().count() > 1;
    // "President Ana Roe and Chad's Bo Lee talked"
    boolean isBeside =
        sentence.has("person") && MEETING.stream().anyMatch(type -> sentence.has(type));
    lists.stream()
        .filter(list -> isMeeting || list.size() > 1 || (isBeside && isOwned(list.getFirst())))
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private boolean isOwned(Mention person) {
    return walk.forward("party", person.from()) > person.from();
  }

  private static Optional<String> party(Mention person) {
    return ((OfPerson) person.meaning()).party();
  }

  /** "Kenya's Ann Poe and Chad's Bo Lee". */
  private Optional<Mention> ownedByParty(int from) {
    int owner = walk.forward("party", from);
    int name = walk.forward("@possessive", owner);
    int start = walk.forwardAll("@honorific", name);
    int end = names.end(start);
    boolean isWhole = names.parts(start, end) >= 2 && end - start <= LONGEST_BARE_NAME;
    if (owner == from || name == owner || !isWhole) {
      return Optional.empty();
    }
    Optional<String> party = Meanings.party(sentence.at("party", from).getFirst());
    return Optional.of(new Mention("person", from, end, ofParty(start, end, party)));
  }

  private Meaning ofParty(int from, int to, Optional<String> party) {
    return new OfPerson(text(from, to), "", party, List.of(), "person.of-party");
  }

  private Optional<Mention> ofParty(int from) {
    int start = walk.forwardAll("@honorific", from);
    int end = names.end(start);
    // "Ann Poe (Chad)", "Ann Poe, for Chad"
    int comma = walk.forward("@comma", end);
    int belongs = walk.forward("@belongs-to", comma);
    // "Boa Vista, Brazil" is a town.
    int joint = Math.max(belongs > comma ? belongs : end, walk.forward("@parenthesis", end));
    int of = walk.forward("@determiner", joint);
    if (names.parts(start, end) < 2 || of == end || !walk.is("party", of)) {
      return Optional.empty();
    }
    Mention party = sentence.at("party", of).getFirst();
    Meaning person = ofParty(start, end, Meanings.party(party));
    int to = walk.is("@parenthesis", end) ? walk.forward("@parenthesis", party.to()) : party.to();
    return Optional.of(new Mention("person", from, to, person));
  }

  /**
   * "Barack Obama": leaders of states need no office beside their whole name; others need a
   * sentence that tells of officials who meet, and somebody else whom they can meet.
   */
  private void markKnown(Leaders leaders) {
    List<Mention> unsure = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int end = names.end(at);
      if (end - at >= 2 && names.parts(at, end) >= 2 && leaders.isNamed(text(at, end))) {
        Mention person = new Mention("person", at, end, nameOnly(at, end, "person.known-leader"));
        if (leaders.isKnown(text(at, end))) {
          add(person);
        } else {
          unsure.add(person);
        }
      }
      at = Math.max(end, at + 1);
    }
    boolean isOfSeveral =
        unsure.size() > 1 || sentence.all().anyMatch(m -> OTHERS.contains(m.type()));
    if (isOfSeveral
        && MEETING.stream().anyMatch(type -> sentence.all(type).findAny().isPresent())) {
      unsure.forEach(this::add);
    } else {
      new Company(sentence, leaders).vouched(unsure).forEach(this::add);
    }
  }

  private Meaning nameOnly(int from, int to, String rule) {
    return new OfPerson(text(from, to), "", Optional.empty(), List.of(), rule);
  }

  private void add(Mention person) {
    if (sentence.none("person", person::overlaps)) {
      sentence.add(person);
    }
  }

  private String text(int from, int to) {
    return sentence.withSingleSpaces(text, from, to);
  }
}
