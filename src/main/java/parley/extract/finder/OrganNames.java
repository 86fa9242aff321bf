package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Finds the bounds of names of organs that no table knows, by the word for what kind of organ it is
 * and the capitalized words around it: "Ministry of Trade, Industry and Energy", "National
 * Migration Institute", "Instituto Nacional de Migración".
 */
final class OrganNames {
  private static final int LONGEST_RUN = 5;
  private static final int LONGEST_NAME = 12;

  /** Of letters, a share from which a capital means nothing: headlines, shouting. */
  private static final double TITLE_CASE = 0.8;

  private static final List<String> STOPS =
      List.of(
          "@organ-kind",
          "@title-rank",
          "@title",
          "@titles",
          "@honorific",
          "@be",
          "@say",
          "@month",
          "@weekday",
          "@meeting-noun",
          "@never-name",
          "@determiner",
          "@function-word");

  private final Annotated sentence;
  private final Walk walk;
  private final boolean isTitleCase;

  OrganNames(Annotated sentence) {
    this.sentence = sentence;
    this.walk = new Walk(sentence);
    this.isTitleCase = isTitleCase(sentence);
  }

  /** The first word of a name and the one behind its last. */
  record Bounds(int from, int to) {}

  private static boolean isTitleCase(Annotated sentence) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < sentence.size(); i++) {
      int first = sentence.words().get(i).codePointAt(0);
      letters += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isUpperCase(first) && Character.isLetter(first) ? 1 : 0;
    }
    return capitals > TITLE_CASE * letters;
  }

  /** {@return the name of which the kind of organ at a word is part, if it has further words} */
  Optional<Bounds> around(Mention kind) {
    if (isTitleCase) {
      return Optional.empty();
    }
    int to = Math.max(behind(kind.to()), abroad(kind));
    int from = sentence.at("@organ-kind-last", kind.from()).isEmpty() ? kind.from() : before(kind);
    boolean isMeeting =
        walk.is("@meeting-noun", to)
            || (walk.is("@organ-kind-of-meeting", kind.from()) && isJoint(from, kind.from()));
    boolean isNamed = from < kind.from() || to > kind.to();
    return isNamed && !isMeeting && to - from <= LONGEST_NAME
        ? Optional.of(new Bounds(from, to))
        : Optional.empty();
  }

  /** "the Joint Commission", "the Mexico-Guatemala Group": bodies of two parties, not of one. */
  private boolean isJoint(int from, int kind) {
    for (int i = from; i <= kind; i++) {
      if (walk.is("@joint-word", i) || walk.is("@ordinal", i)) {
        return true;
      }
    }
    return from > 1 && isHyphen(from - 2) && walk.back("party", from) < from;
  }

  /** {@return the end of what a list item names behind the word that all items share} */
  int content(int from) {
    int at = from;
    while (at < sentence.size()
        && at - from < LONGEST_RUN
        && isContent(at)
        && !walk.is("organ", at)) {
      at++;
      if (isHyphen(at) && isCapital(at + 1)) {
        at += 2;
      }
    }
    return withoutPerson(from, at);
  }

  /** "Bureau of African Affairs Edward Lee": two names behind the field are those of a person. */
  private int withoutPerson(int from, int to) {
    int end = to;
    while (end > from && !isField(end - 1)) {
      end--;
    }
    boolean isPerson = end > from && to - end >= 2 && !isHyphen(end + 1);
    return isPerson ? end : to;
  }

  private boolean isField(int index) {
    return walk.is("@office-word", index)
        || walk.is("topic", index)
        || walk.is("topic-word", index);
  }

  /**
   * {@return the end of "Embassy in Lima", "Embassy Lima"; the end of the word for the kind if it
   * is none}
   */
  private int abroad(Mention kind) {
    int at = walk.forward("@role-joint", kind.to());
    boolean isAbroad =
        walk.is("@organ-kind-abroad", kind.from()) && (at > kind.to() || isCity(kind.to()));
    return isAbroad ? Math.max(walk.forward("place", at), kind.to()) : kind.to();
  }

  private int behind(int kind) {
    int at = walk.forwardAll("@organ-follower", kind);
    boolean isNamed = at > kind && isCapital(kind);
    at = isNamed ? at : kind;
    while (at < sentence.size()) {
      int link = walk.forward("@organ-link", at);
      int next = link > at ? content(link) : link;
      if (next == link) {
        next = isNamed ? subject(at) : at;
      }
      if (next <= at) {
        return at;
      }
      isNamed = true;
      at = next;
    }
    return at;
  }

  /**
   * {@return the end of a further subject of the organ: "and Energy", ", Industry and Energy"; a
   * comma joins only if the list ends in "and"}
   */
  private int subject(int from) {
    int joint = walk.forward("@organ-joint", from);
    int at = walk.forward("@organ-link", joint);
    if (joint == from || !isSubject(at)) {
      return from;
    }
    int end = content(at);
    if (!walk.is("@comma", from) || joint > from + 1) {
      return end;
    }
    int last = isAnd(end) ? content(walk.forward("@organ-joint", end)) : subject(end);
    return last > end + 1 ? last : from;
  }

  private boolean isSubject(int index) {
    return isContent(index) && !walk.is("organ", index) && isField(index);
  }

  private int before(Mention kind) {
    int at = kind.from();
    while (at > 0 && kind.from() - at < LONGEST_RUN) {
      int next = at;
      if (isContent(at - 1)) {
        next = at - 1;
      } else if (at < kind.from() && isAnd(at - 1) && at > 1 && isSubjectEnd(at - 2)) {
        next = at - 2;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** "Border and Coast Guard", "the Fish and Wildlife Service". */
  private boolean isSubjectEnd(int index) {
    boolean isFirst =
        index > 0 && walk.back("@determiner", index) + walk.back("party", index) < 2 * index;
    return isSubject(index) || (isContent(index) && isFirst);
  }

  private boolean isAnd(int index) {
    return walk.is("@organ-joint", index) && !walk.is("@comma", index);
  }

  /** A capitalized word that belongs to no other name. */
  private boolean isContent(int index) {
    return isCapital(index)
        && STOPS.stream().noneMatch(type -> walk.is(type, index))
        && !isName(index);
  }

  /**
   * Names of parties and cities; "European" in "Ministry of European Affairs" is none, but the one
   * in "Division of the Kenyan Ministry" is.
   */
  private boolean isName(int index) {
    Optional<Mention> party = sentence.covering("party", index);
    return party
        .map(mention -> !isAdjectiveWithin(mention))
        .orElseGet(() -> sentence.covering("place", index).filter(OrganNames::isCity).isPresent());
  }

  private boolean isAdjectiveWithin(Mention party) {
    return party.meaning() instanceof Meaning.OfParty(PartyName name)
        && name.form() == PartyName.Form.ADJECTIVE
        && walk.is("@office-word", party.to())
        && !walk.is("organ", party.to())
        && !walk.is("@organ-kind", party.to())
        && walk.back("@organ-link", party.from()) < party.from();
  }

  private boolean isCity(int index) {
    return index < sentence.size()
        && sentence.at("place", index).stream().anyMatch(OrganNames::isCity);
  }

  private static boolean isCity(Mention place) {
    return place.meaning() instanceof Meaning.OfPlace known
        && known.likeliest().kind() == parley.authority.Place.Kind.CITY;
  }

  private boolean isCapital(int index) {
    return index < sentence.size()
        && Character.isUpperCase(sentence.words().get(index).codePointAt(0));
  }

  private boolean isHyphen(int index) {
    return index < sentence.size() && sentence.folded().get(index).equals("-");
  }
}
