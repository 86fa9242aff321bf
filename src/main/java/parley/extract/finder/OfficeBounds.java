package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/** Says how far an office goes whose last words are unknown, and whether it is a public one. */
final class OfficeBounds {
  private static final int LONGEST_OFFICE = 14;
  private static final int LONGEST_FIELD = 6;
  private static final List<String> STOPS =
      List.of("@title", "@say", "@be", "@led", "@met", "@hold-past", "@chaired", "date");

  /** What may end an office and is no field of it: "Secretary of Peru and Ann Poe, Deputy". */
  private static final List<String> NO_FIELD = List.of("@title", "party", "place", "organ");

  /** Of a further field at least one word is known. */
  private static final List<String> FIELDS =
      List.of("@field-word", "@office-word", "topic", "party");

  private final Annotated sentence;
  private final Walk walk;

  OfficeBounds(Annotated sentence, Walk walk) {
    this.sentence = sentence;
    this.walk = walk;
  }

  /**
   * {@return the word behind the name that an office stands behind: "Ann Poe, once the head of"}
   */
  int beforeLink(Role role) {
    int article = walk.back("@determiner", role.from());
    return walk.back("@apposition", walk.back("@office-link", article));
  }

  /** {@return the comma that closes an office whose last words are unknown, else its known end} */
  int end(Role role) {
    if (!walk.is("@role-joint", role.to())) {
      return role.to();
    }
    if (walk.is("@list-joint", role.to())) {
      return behindFields(role);
    }
    int last = Math.min(role.to() + LONGEST_OFFICE, sentence.size() - 1);
    for (int i = role.to() + 1; i <= last; i++) {
      if (walk.is("@comma", i)) {
        return i;
      }
      boolean isShortForm = walk.is("@parenthesis", i) && walk.is("@parenthesis", i + 2);
      if (isBehindOffice(i) && !isShortForm) {
        return role.to();
      }
      i += isShortForm ? 2 : 0;
    }
    return role.to();
  }

  /**
   * "Minister for Trade and Northern Affairs,": a further field may have words that nobody knows.
   */
  private int behindFields(Role role) {
    boolean hasField =
        !walk.is("@comma", role.to())
            && NO_FIELD.stream().allMatch(type -> walk.back(type, role.to()) == role.to());
    int last = Math.min(role.to() + LONGEST_FIELD, sentence.size() - 1);
    boolean isKnown = false;
    for (int i = role.to() + 1; hasField && i <= last && !isBehindOffice(i); i++) {
      int at = i;
      isKnown |= FIELDS.stream().anyMatch(type -> walk.is(type, at));
      if (walk.is("@comma", i + 1)) {
        return isKnown ? i + 1 : role.to();
      }
      hasField = isCapital(i) || walk.is("@role-joint", i);
    }
    return role.to();
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(sentence.words().get(index).codePointAt(0));
  }

  /**
   * {@return the party that the last words of an office name: "Secretary General of the Rice
   * Farmers' Party of Laos"}
   */
  Optional<String> lastParty(int end) {
    int start = walk.back("party", end);
    int article = walk.back("@determiner", start);
    int of = walk.back("@of", article);
    if (start == end || of == article) {
      return Optional.empty();
    }
    Mention party = sentence.at("party", start).getFirst();
    return Meanings.isDesk(sentence, of) && !Meanings.isOrganization(party)
        ? Optional.empty()
        : Meanings.party(party);
  }

  private boolean isBehindOffice(int index) {
    return STOPS.stream().anyMatch(type -> walk.is(type, index)) || isMark(index);
  }

  private boolean isMark(int index) {
    String word = sentence.words().get(index);
    return !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("-");
  }

  /** {@return whether the words name a trade, or a post that anything may have} */
  boolean isNotOfficial(Role role) {
    boolean isOther =
        sentence.any(
            "@not-official",
            m -> role.from() <= m.from() && m.from() <= walk.forward("@and", role.to()));
    return isOther || isOfAnything(role);
  }

  /** A director or chief may be one of anything: a company, a choir. */
  private boolean isOfAnything(Role role) {
    boolean isWeak = false;
    for (int i = role.textFrom(); i < role.to(); i++) {
      if (walk.is("@office-word", i) || walk.is("@title-modifier", i)) {
        return false;
      }
      isWeak = isWeak || walk.is("@weak-title", i);
    }
    return isWeak && role.party().isEmpty() && role.organs().isEmpty();
  }
}
