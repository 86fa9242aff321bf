package parley.extract.finder;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.AnyOf;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Reads offices: a title with what stands before it ("Deputy", "Kenyan Foreign Ministry") and
 * behind it ("for Multilateral Affairs and International Law of the Ministry of Foreign Affairs").
 */
final class RoleFinder {
  /** A short form that only several holders of an office before it explain. */
  private static final Meaning OF_SEVERAL = new Meaning.OfClass("SEVERAL");

  private static final List<String> TITLE_TYPES = List.of("@title", "@titles", "@counterpart");
  private static final AnyOf TITLES = AnyOf.types("@title", "@titles", "@counterpart");

  private final Annotated sentence;
  private final RoleFront front;
  private final Walk walk;

  RoleFinder(Annotated sentence) {
    this.sentence = sentence;
    this.front = new RoleFront(sentence);
    this.walk = new Walk(sentence);
  }

  /** {@return whether a sentence may name an office; if not, none is looked for} */
  static boolean mayFind(Annotated sentence) {
    return sentence.presence().mayHold(TITLES);
  }

  /** {@return the offices in the sentence, in order, not overlapping} */
  List<Role> find() {
    List<Role> roles = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Mention> title = i < free ? Optional.empty() : titleAt(i);
      Optional<Role> role =
          title.isPresent()
              ? Optional.of(read(title.get(), free))
              : i < free || roles.isEmpty() ? Optional.empty() : elided(i, roles.getLast());
      if (role.isPresent()) {
        roles.add(role.get());
        free = role.get().to();
      }
    }
    return new DoubleOffices(sentence).join(roles);
  }

  /** "the minister of Kenya and that of Chad": the title is the one before. */
  private Optional<Role> elided(int index, Role before) {
    List<Mention> titles = sentence.at("@elided-title", index);
    if (titles.isEmpty()) {
      return isOfSeveral(before) ? ofNextParty(index, before) : Optional.empty();
    }
    return titles.stream()
        .filter(m -> isOfSeveral(before) || !m.meaning().equals(OF_SEVERAL))
        .findFirst()
        .flatMap(that -> elided(that, before));
  }

  /** "their counterparts of Kenya, Ann Poe, and of Chad, Bo Lee" */
  private static boolean isOfSeveral(Role role) {
    return role.isPlural()
        || role.kind() == Role.Kind.COUNTERPART
        || role.kind() == Role.Kind.ELIDED;
  }

  /** "the presidents of Brazil, Ann Poe; Chad, Bo Lee; and Peru, Cy Fox": no word but the party. */
  private Optional<Role> ofNextParty(int index, Role before) {
    int at = walk.forward("@determiner", walk.forward("@party-joint", index));
    int end = at > index ? walk.forward("party", at) : at;
    int name = walk.forward("@comma", end);
    boolean isNamed =
        end > at
            && name > end
            && name < sentence.size()
            && Character.isUpperCase(firstOf(name))
            && !walk.is("party", name)
            && before.party().isPresent();
    return isNamed
        ? Meanings.party(sentence.at("party", at).getFirst())
            .map(
                party ->
                    new Role(
                        at,
                        end,
                        end,
                        Optional.of(party),
                        List.of(),
                        Role.Kind.ELIDED,
                        before.title()))
        : Optional.empty();
  }

  private Optional<Role> elided(Mention that, Role before) {
    // Of "y de Ghana" the first word joins, as the comma before it does.
    int of = that.to() - 1;
    int from = that.meaning().equals(OF_SEVERAL) ? of : that.from();
    RoleTail tail = RoleTail.read(sentence, of);
    List<Meaning.OfOrgan> organs = tail.organs();
    Optional<String> party = organs.stream().flatMap(o -> o.party().stream()).findFirst();
    return Optional.of(tail)
        .filter(named -> named.to() > of)
        .map(
            named ->
                new Role(
                    from,
                    of,
                    named.to(),
                    party.or(named::party),
                    organs,
                    before.kind() == Role.Kind.COUNTERPART
                        ? Role.Kind.COUNTERPART
                        : Role.Kind.ELIDED,
                    named.party().isEmpty() ? single(that, before) : before.title()));
  }

  /** "the ministers of Trade, Ann Poe, and of Labour, Bo Lee": each has a field of their own. */
  private String single(Mention that, Role before) {
    return sentence
        .all("@titles")
        .filter(titles -> that.meaning().equals(OF_SEVERAL))
        .filter(titles -> before.textFrom() <= titles.from() && titles.to() <= before.to())
        .findFirst()
        .map(titles -> ((Meaning.OfClass) titles.meaning()).value())
        .orElse(before.title());
  }

  private Optional<Mention> titleAt(int index) {
    // "at 5 PM" names no prime minister.
    if (index > 0 && walk.is("@clock", index) && Character.isDigit(firstOf(index - 1))) {
      return Optional.empty();
    }
    for (String type : TITLE_TYPES) {
      List<Mention> titles = sentence.at(type, index);
      if (!titles.isEmpty()) {
        return Optional.of(titles.getFirst());
      }
    }
    return Optional.empty();
  }

  private int firstOf(int index) {
    return sentence.words().get(index).codePointAt(0);
  }

  private Role read(Mention title, int free) {
    List<Meaning.OfOrgan> organs = new ArrayList<>();
    int textFrom = front.textStart(title.from(), free, organs);
    RoleTail tail = tail(title);
    organs.addAll(tail.organs());
    RoleFront.Holder holder = front.holder(textFrom, free, organs);
    Optional<String> organParty =
        organs.stream().flatMap(organ -> organ.party().stream()).findFirst();
    return new Role(
        holder.from(),
        textFrom,
        tail.to(),
        holder("@office-of-agency", textFrom, tail.to())
            .or(holder::party)
            .or(() -> organParty)
            .or(tail::party)
            .or(() -> holder("@office-of", textFrom, tail.to())),
        organs,
        kind(title),
        one(title, textFrom, tail));
  }

  private RoleTail tail(Mention title) {
    int end = titleEnd(title);
    // "her counterpart from Chad"
    int from = walk.forward("@determiner", walk.forward("@list-origin", end));
    boolean isOrigin = kind(title) == Role.Kind.COUNTERPART && from > end && walk.is("party", from);
    return isOrigin
        ? new RoleTail(
            walk.forward("party", from),
            Meanings.party(sentence.at("party", from).getFirst()),
            List.of())
        : RoleTail.read(sentence, end);
  }

  /** "Ambassador Brigadier General", "Special Assistant Secretary". */
  private int titleEnd(Mention title) {
    int end = title.to();
    while (end < sentence.size() && !sentence.at("@title", end).isEmpty()) {
      end = sentence.at("@title", end).getFirst().to();
    }
    return end;
  }

  /** {@return the only party that has an office of this name; of the longest, if several have} */
  private Optional<String> holder(String offices, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Mention> office =
          sentence.at(offices, i).stream().max(Comparator.comparingInt(Mention::to));
      if (office.isPresent() && office.get().meaning() instanceof Meaning.OfClass(String party)) {
        return Optional.of(party).filter(id -> !id.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static Role.Kind kind(Mention title) {
    return switch (title.type()) {
      case "@titles" -> Role.Kind.SHARED;
      case "@counterpart" -> Role.Kind.COUNTERPART;
      default -> Role.Kind.SINGLE;
    };
  }

  /** "Deputy Foreign Ministers" is "Deputy Foreign Minister" of each. */
  private String one(Mention title, int from, RoleTail tail) {
    if (!(title.type().equals("@titles")
        && title.meaning() instanceof Meaning.OfClass(String single))) {
      return String.join(" ", sentence.words().subList(title.from(), title.to()));
    }
    // What says whose the office is may say so of one of them only.
    int to = tail.party().isPresent() ? title.to() : Math.max(tail.to(), title.to());
    return Stream.of(
            sentence.words().subList(from, title.from()),
            List.of(single),
            sentence.words().subList(title.to(), to))
        .flatMap(List::stream)
        .collect(joining(" "))
        .replace(" - ", "-");
  }
}
