package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.authority.Place.Kind;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Reads what stands before a title and belongs to the office: "the Kenyan Foreign Ministry's". */
final class RoleFront {
  /** What may stand before a title and belong to it, beside organs. */
  private static final List<String> BEFORE = List.of("@title-modifier", "@field-word");

  /** Words of a short form with its parentheses. */
  private static final int SHORT_FORM = 3;

  private final Annotated sentence;

  RoleFront(Annotated sentence) {
    this.sentence = sentence;
  }

  /**
   * What says for whom an office is held.
   *
   * @param from index of its first word
   * @param party id of the party, if it names one
   */
  record Holder(int from, Optional<String> party) {}

  /** {@return what stands before the first word of an office and says for whom it is held} */
  Holder holder(int textFrom, int free, List<Meaning.OfOrgan> organs) {
    Optional<String> party = Optional.empty();
    int from = textFrom;
    for (int start = outerStart(from, free, organs);
        start < from;
        start = outerStart(from, free, organs)) {
      Optional<String> named = partyOf(start);
      party = named.isPresent() ? named : party;
      from = modifiersStart(start, free);
    }
    return new Holder(from, party);
  }

  /** {@return the first word of what an office is called by itself, its organs gathered} */
  int textStart(int from, int free, List<Meaning.OfOrgan> organs) {
    // The title of "the United Nations High Commissioner for Refugees" is part of a party's name.
    int start = sentence.covering("party", from).map(Mention::from).orElse(from);
    while (true) {
      Optional<Mention> before = endingAt("organ", start, free);
      before.ifPresent(mention -> organs.add((Meaning.OfOrgan) mention.meaning()));
      for (String type : BEFORE) {
        int end = start;
        before = before.or(() -> wordEndingAt(type, end, free));
      }
      if (before.isEmpty()) {
        before = listedField(start, free);
      }
      if (before.isEmpty()) {
        return start;
      }
      start = before.get().from();
    }
  }

  /** "Industry, Trade and Employment Secretary". */
  private Optional<Mention> listedField(int start, int free) {
    return sentence.at("@field-word", start).isEmpty()
        ? Optional.empty()
        : endingAt("@list-joint", start, free)
            .flatMap(
                joint ->
                    endingAt("@field-word", joint.from(), free)
                        .or(() -> endingAt("@office-word", joint.from(), free)));
  }

  /** "a former Kenyan ambassador". */
  private int modifiersStart(int from, int free) {
    int start = from;
    Optional<Mention> before = wordEndingAt("@title-modifier", start, free);
    while (before.isPresent()) {
      start = before.get().from();
      before = wordEndingAt("@title-modifier", start, free);
    }
    return start;
  }

  /**
   * The last word of "the European Union ambassador" is one of a name, as in no "Union Minister".
   */
  private Optional<Mention> wordEndingAt(String type, int end, int free) {
    return endingAt(type, end, free)
        .filter(word -> sentence.none("party", name -> name.to() == end && isLonger(name, word)));
  }

  private static boolean isLonger(Mention name, Mention word) {
    return name.from() < word.from();
  }

  /** {@return where the words begin that say for whom the office is held, one step further left} */
  private int outerStart(int from, int free, List<Meaning.OfOrgan> organs) {
    int owned = endingAt("@possessive", from, free).map(Mention::from).orElse(from);
    // "the Foreign Ministry's director general" is an office of the Ministry.
    Optional<Mention> owner =
        owned < from ? endingAt("organ", owned, free) : Optional.<Mention>empty();
    owner.ifPresent(organ -> organs.add((Meaning.OfOrgan) organ.meaning()));
    if (owner.isPresent()) {
      return owner.get().from();
    }
    int at = beforeShortForm(owned, free);
    Optional<Mention> holder =
        endingAt("party", at, free)
            .or(() -> endingAt("place", at, free))
            .filter(named -> !isWhere(named, at))
            .or(() -> endingAt("@political-party", at, free));
    // "the Ministry's director general" says no party, but it belongs to the office.
    return holder
        .or(() -> at < from ? endingAt("@office-word", at, free) : Optional.empty())
        .map(Mention::from)
        .orElse(from);
  }

  /** "In Lima General Ann Poe met": the city or region is no owner of the office. */
  private boolean isWhere(Mention named, int end) {
    return end == named.to()
        && named.from() > 0
        && !sentence.at("@venue-preposition", named.from() - 1).isEmpty()
        && sentence.at("place", named.from()).stream().anyMatch(RoleFront::isWithinState);
  }

  private static boolean isWithinState(Mention place) {
    return place.meaning() instanceof Meaning.OfPlace known
        && known.likeliest().kind() != Kind.COUNTRY;
  }

  /** "United Kingdom (UK) Prime Minister" */
  private int beforeShortForm(int end, int free) {
    int open = end - SHORT_FORM;
    boolean isClosed = endingAt("@parenthesis", end, free).isPresent();
    return isClosed && open >= free && endingAt("@parenthesis", open + 1, free).isPresent()
        ? open
        : end;
  }

  private Optional<String> partyOf(int start) {
    Optional<String> party =
        sentence.at("party", start).stream().findFirst().flatMap(Meanings::party);
    return party.isPresent()
        ? party
        : sentence.at("place", start).stream().findFirst().flatMap(Meanings::country);
  }

  private Optional<Mention> endingAt(String type, int end, int free) {
    if (sentence.before(type, end) == end) {
      return Optional.empty();
    }
    return sentence.all(type).filter(m -> m.to() == end && m.from() >= free).findFirst();
  }
}
