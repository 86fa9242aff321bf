package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Reduces a sentence to its {@link Outline}. */
final class OutlineMaker {
  /** Of "the delegations of" and "their delegations". */
  private static final char NOUN = 'N';

  private static final char EACH = 'Q';

  /** What says neither who leads nor whom. */
  private static final List<String> DROPPED =
      List.of("@adverb", "@honorific", "date", "@quote", "@determiner");

  /** Of "the Kenyan side and the Lao by" what follows an adjective that stands for a side. */
  private static final Set<Character> BEHIND_STAND_IN =
      Set.of('b', ',', 'A', 'V', 'T', 'e', 'U', 'k', '.');

  private final Annotated sentence;
  private final OutlineLetters lettered;
  private final StringBuilder letters = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();

  OutlineMaker(Annotated sentence) {
    this.sentence = sentence;
    this.lettered = new OutlineLetters(sentence);
  }

  Outline make() {
    int at = 0;
    while (at < sentence.size()) {
      at = step(at);
    }
    return new Outline(letters.toString(), List.copyOf(mentions));
  }

  private int step(int at) {
    Optional<Mention> whose = first("@elided-title", at).filter(that -> party(behind(that)));
    if (whose.isPresent()) {
      Mention party = first("party", behind(whose.get())).orElseThrow();
      return add('S', party, party.to());
    }
    Optional<Mention> party = first("party", at);
    if (party.isPresent() && !isNamed(at)) {
      return party(party.get());
    }
    if (letter(at).isEmpty() || isPunctuationOfNames(at) || isAdverb(at)) {
      return plain(at);
    }
    Optional<Mention> led = new OfficeSides(sentence).led(mention(at));
    if (led.isPresent()) {
      add('P', mention(at), at);
      add('H', mention(at), at);
      add('o', mention(at), at);
      return add('S', led.get(), Math.max(mention(at).to(), led.get().to()));
    }
    return lettered(at);
  }

  /** Adds the letter of a word, with those that tell what it stands beside. */
  private int lettered(int at) {
    boolean isOfCounterpart =
        letter(at).get() == 'P' && first("@opposite", at + sizeOfParty(at)).isPresent();
    if (isOfCounterpart) {
      add('O', mention(at), at);
    }
    boolean isForSide =
        letter(at).get() == 'S'
            && (first("@by", at).isPresent() || first("@on-side", at).isPresent());
    if (isForSide) {
      add('f', mention(at), at);
    }
    char letter = letter(at).get();
    return add(isOfParties(at) ? NOUN : letter, mention(at), end(mention(at)));
  }

  /** "The delegations of Kenya and Laos" are not those of whoever is named before. */
  private boolean isOfParties(int at) {
    return letter(at).get() == EACH && first("@of", mention(at).to()).isPresent();
  }

  /** "her Japanese counterpart, Ann Poe" */
  private int sizeOfParty(int at) {
    return first("party", at).map(party -> party.to() - at).orElse(0);
  }

  /** Of "de la delegación" the article belongs to the side. */
  private int end(Mention mention) {
    int end = mention.to();
    for (int i = mention.to() - 1; i > mention.from() && !isNamed(mention.from()); i--) {
      end = isNamed(i) ? i : end;
    }
    return end;
  }

  private boolean isNamed(int at) {
    return first("person", at).isPresent()
        || first("side", at).isPresent()
        || first("standing", at).isPresent();
  }

  /** "De nuevo" has nothing to do with "de". */
  private boolean isAdverb(int at) {
    return first("@adverb", at).filter(adverb -> adverb.to() > mention(at).to()).isPresent();
  }

  /** A dash inside a name or between two parties joins nothing. */
  private boolean isPunctuationOfNames(int at) {
    return sentence.words().get(at).equals("/");
  }

  private int plain(int at) {
    for (String type : DROPPED) {
      Optional<Mention> dropped = first(type, at);
      if (dropped.isPresent()) {
        return type.equals("date") ? drop(dropped.get().to()) : dropped.get().to();
      }
    }
    Optional<Mention> place = first("place", at).filter(p -> endsWith('i'));
    if (place.isPresent()) {
      return drop(place.get().to());
    }
    return add(mark(at), new Mention("word", at, at + 1, new Meaning.OfClass("")), at + 1);
  }

  /** Leaves out a time or venue with the preposition before it. */
  private int drop(int to) {
    while (endsWith('i') || endsWith('f')) {
      letters.setLength(letters.length() - 1);
      mentions.removeLast();
    }
    return to;
  }

  /** A party that is where something happens says nothing of sides. */
  private int party(Mention party) {
    // "in the Kenyan capital"
    if (letters.length() > 1
        && letters.charAt(letters.length() - 2) == 'i'
        && !sentence.at("@settlement", party.from() - 1).isEmpty()) {
      letters.setLength(letters.length() - 1);
      mentions.removeLast();
      return drop(party.to());
    }
    // "representaron a Paraguay", "a Paraguay lo representó"
    boolean isRepresented =
        letters.indexOf("T") >= 0 || first("@represents", behind(party)).isPresent();
    if (endsWith('i') && isRepresented) {
      drop(party.to());
    }
    return endsWith('i') ? drop(party.to()) : sideOrParty(party);
  }

  /** A party stands for its side where words say so, and nowhere if it is but a capital. */
  private int sideOrParty(Mention party) {
    boolean isCapital =
        party.meaning() instanceof Meaning.OfParty(PartyName name)
            && name.form() == PartyName.Form.CAPITAL;
    Optional<Mention> standIn = first("@stand-in", party.to());
    int possessive = first("@possessive", party.to()).map(Mention::to).orElse(party.to());
    boolean isOwner = possessive > party.to() && ends(possessive);
    if (isCapital && !isOwner && !endsWith('T') && !endsWith('f')) {
      return drop(party.to());
    }
    boolean isSide =
        standIn.isPresent()
            || ((possessive > party.to() || isBehindArticle(party)) && ends(possessive));
    return add(isSide ? 'S' : 'C', party, standIn.map(Mention::to).orElse(possessive));
  }

  /** "the Lao by", "la costarricense, por": the adjective stands for the side. */
  private boolean isBehindArticle(Mention party) {
    return party.from() > 0
        && (endsWith('A') || !sentence.at("@determiner", party.from() - 1).isEmpty())
        && party.meaning() instanceof Meaning.OfParty(PartyName name)
        && name.form() == PartyName.Form.ADJECTIVE;
  }

  private boolean ends(int at) {
    return at >= sentence.size() || BEHIND_STAND_IN.contains(letter(at).orElse(mark(at)));
  }

  private char mark(int at) {
    return sentence.words().get(at).equals(".") ? '.' : 'x';
  }

  private int add(char letter, Mention mention, int to) {
    letters.append(letter);
    mentions.add(mention);
    return to;
  }

  private boolean endsWith(char letter) {
    return !letters.isEmpty() && letters.charAt(letters.length() - 1) == letter;
  }

  private int behind(Mention mention) {
    return first("@determiner", mention.to()).map(Mention::to).orElse(mention.to());
  }

  private boolean party(int at) {
    return first("party", at).isPresent();
  }

  private Optional<Character> letter(int at) {
    return lettered.at(at).map(OutlineLetters::of);
  }

  private Mention mention(int at) {
    return lettered.at(at).orElseThrow();
  }

  private Optional<Mention> first(String type, int at) {
    List<Mention> found = at < sentence.size() ? sentence.at(type, at) : List.of();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }
}
