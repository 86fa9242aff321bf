package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int NEAR = 6;
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
          "@composed",
          "@accompanied",
          "@accompanied-by",
          "@also-present",
          "@government",
          "@title",
          "@titles");
  private static final int ORGAN = Presence.ofType("organ");
  private static final int OF = Presence.ofType("@of");
  private static final int PARTICLE = Presence.ofType("@name-particle");

  /** What shows that a sentence speaks of officials. */
  private static final List<String> OFFICIAL =
      List.of("@title", "@titles", "@met", "@meeting-noun", "@chaired", "@led");

  /** Words of leading a side. */
  private static final List<String> LEADS =
      List.of(
          "@led",
          "@lead",
          "@leading",
          "@will-lead",
          "@at-the-head",
          "@under-lead",
          "@represents",
          "@head-noun");

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
    sentence.all("@led").toList().forEach(this::markLedBy);
    sentence.all("@led").toList().forEach(this::markLeads);
    sentence.all("@lead").toList().forEach(this::markLeads);
    sentence.all("@represents").toList().forEach(this::markLeads);
    sentence.all("@leading").toList().forEach(this::markLeads);
    sentence.all("@at-the-head").toList().forEach(this::markLeads);
    markListed();
    sentence.all("@government").toList().forEach(this::markGovernment);
    if (OFFICIAL.stream().anyMatch(type -> sentence.all(type).findAny().isPresent())) {
      markOfParties();
    }
    markLeaders();
    markKnown(leaders);
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

  /** "was headed by Ann Poe": who leads a side is an official, whatever the office. */
  private void markLedBy(Mention led) {
    int by = walk.forward("@by", led.to());
    int at = by;
    while (at > led.to() && at < sentence.size()) {
      int known = walk.forward("person", walk.forward("@determiner", at));
      int from = walk.forwardAll("@honorific", at);
      int end = known > at ? known : names.end(from);
      if (known <= at && names.parts(from, end) < 2) {
        return;
      }
      if (known <= at) {
        add(new Mention("person", at, end, nameOnly(from, end, "person.leader")));
      }
      int next = walk.forward("@list-joint", end);
      at = next > end ? next : sentence.size();
    }
  }

  /** "Ann Poe and Dr Bo Lee led their delegations", "Ann Poe, who leads the foreign ministry". */
  private void markLeads(Mention lead) {
    int before = walk.back("@comma", walk.back("@relative", lead.from()));
    int end = walk.backAll("@post-nominal", before);
    int start = names.start(end);
    while (names.parts(start, end) >= 2 && isSide(lead.to())) {
      int from = walk.backAll("@honorific", start);
      add(new Mention("person", from, end, nameOnly(start, end, "person.leader")));
      end = walk.back("@list-joint", from);
      start = end < from ? names.start(end) : end;
    }
  }

  /**
   * Where a sentence says who leads a side, names stand for people: "headed by Ann Poe", "por la
   * parte cubana encabeza Ana Poe", "and the Lao side by Bo Lee", "head of the delegation: Ann
   * Poe".
   */
  private void markLeaders() {
    List<Mention> leads = LEADS.stream().flatMap(sentence::all).toList();
    boolean isOfSide =
        sentence.all("@side-noun").findAny().isPresent()
            || sentence.all("party").findAny().isPresent();
    if (leads.isEmpty() || !isOfSide) {
      return;
    }
    leads.stream().filter(lead -> !lead.type().equals("@head-noun")).forEach(this::markLeader);
    List.of("@by", "@colon", "@side-noun", "@stand-in").stream()
        .flatMap(sentence::all)
        .toList()
        .forEach(this::markLeader);
    // "the Lao side by Bo Lee and the Thai, Ann Poe"
    sentence
        .all("party")
        .filter(party -> walk.is("@by", party.to()) || walk.is("@comma", party.to()))
        .filter(party -> walk.back("@determiner", party.from()) < party.from())
        .toList()
        .forEach(this::markLeader);
  }

  /** "The delegation included Mr. Bo Lee and Col. Ann Poe": honorifics show people in a list. */
  private void markListed() {
    List<Mention> cues =
        Stream.of("@composed", "@accompanied", "@accompanied-by", "@also-present")
            .flatMap(sentence::all)
            .toList();
    if (cues.isEmpty() || sentence.all("@side-noun").findAny().isEmpty()) {
      return;
    }
    int first = cues.stream().mapToInt(Mention::to).min().orElse(0);
    cues.forEach(cue -> markHonored(cue.to()));
    sentence
        .all("@list-joint")
        .filter(joint -> joint.from() > first)
        .toList()
        .forEach(joint -> markHonored(joint.to()));
  }

  private void markHonored(int index) {
    int at = walk.forward("@determiner", index);
    int from = walk.forwardAll("@honorific", at);
    int end = names.end(from);
    if (from > at && names.parts(from, end) >= 2) {
      add(new Mention("person", at, end, nameOnly(from, end, "person.leader")));
    }
  }

  private void markLeader(Mention word) {
    int index = word.to();
    int by = walk.forward("@by", walk.forward("@colon", walk.forward("@comma", index)));
    int at = walk.forward("@determiner", by);
    int from = walk.forwardAll("@honorific", walk.forward("@actor-modifier", at));
    int end = names.end(from);
    if (names.parts(from, end) >= 2 && !isOfMeeting(from, end)) {
      add(new Mention("person", from, end, nameOnly(from, end, "person.leader")));
    }
  }

  /** "the Tenth Session" */
  private boolean isOfMeeting(int from, int to) {
    return List.of("@any-meeting-noun", "@ordinal", "organ").stream()
        .flatMap(sentence::all)
        .anyMatch(word -> from <= word.from() && word.from() < to);
  }

  private boolean isSide(int from) {
    int at = walk.forward("@determiner", from);
    for (int i = at; i < Math.min(at + NEAR, sentence.size()); i++) {
      boolean isNoun = walk.is("@side-noun", i) || walk.is("organ", i);
      if (isNoun || walk.is("@government", i) || walk.is("party", i)) {
        return true;
      }
    }
    return false;
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

  /** "the co-chairs, Igor Popov of Russia and Andrew Schofer of the United States". */
  private void markOfParties() {
    List<Mention> list = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int from = at;
      Optional<Mention> person = ofParty(at).or(() -> ownedByParty(from));
      if (person.isPresent()) {
        list.add(person.get());
        at = walk.forward("@list-joint", person.get().to());
      }
      boolean isContinued = person.isPresent() && at > person.get().to();
      if (!isContinued) {
        if (list.size() >= 2) {
          list.forEach(this::add);
        }
        list.clear();
        at = person.isPresent() ? at : at + 1;
      }
    }
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
    int of = walk.forward("@determiner", walk.forward("@belongs-to", end));
    if (names.parts(start, end) < 2 || of == end || !walk.is("party", of)) {
      return Optional.empty();
    }
    Mention party = sentence.at("party", of).getFirst();
    Meaning person = ofParty(start, end, Meanings.party(party));
    return Optional.of(new Mention("person", from, party.to(), person));
  }

  /** "Barack Obama": leaders of states need no office beside their whole name. */
  private void markKnown(Leaders leaders) {
    int at = 0;
    while (at < sentence.size()) {
      int end = names.end(at);
      if (end - at >= 2 && names.parts(at, end) >= 2 && leaders.isKnown(text(at, end))) {
        add(new Mention("person", at, end, nameOnly(at, end, "person.known-leader")));
      }
      at = Math.max(end, at + 1);
    }
  }

  private Meaning nameOnly(int from, int to, String rule) {
    return new OfPerson(text(from, to), "", Optional.empty(), List.of(), rule);
  }

  private void add(Mention person) {
    if (sentence.all("person").noneMatch(person::overlaps)) {
      sentence.add(person);
    }
  }

  private String text(int from, int to) {
    return sentence.text(text, from, to).replaceAll("\\s+", " ");
  }
}
