package parley.extract.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * A sentence reduced to what tells who leads which side: a letter for each person, side, word of
 * leading, joint and the like, and none for articles, adverbs, dates and venues. So a pattern over
 * the letters reads any order of words, whatever stands between.
 *
 * @param letters one for each mention
 * @param mentions what the letters stand for
 */
record Outline(String letters, List<Mention> mentions) {
  /** Letters by the types of mention that they stand for; the first of a word's types counts. */
  private static final Map<String, Character> LETTERS = new LinkedHashMap<>();

  static {
    LETTERS.put("person", 'P');
    LETTERS.put("@respective", 'Q');
    LETTERS.put("side", 'S');
    LETTERS.put("@under-lead", 'U');
    // "Al frente de" is more than "al frente".
    LETTERS.put("@at-the-head", 'A');
    LETTERS.put("@as-its-head", 'Z');
    LETTERS.put("@represents", 'T');
    LETTERS.put("@will-lead", 'A');
    LETTERS.put("@leading", 'A');
    LETTERS.put("@led", 'V');
    LETTERS.put("@head-noun", 'H');
    LETTERS.put("@lead", 'A');
    LETTERS.put("@co-chairs", 'J');
    LETTERS.put("@opposite", 'O');
    LETTERS.put("@composed", 'I');
    LETTERS.put("@accompanied", 'K');
    LETTERS.put("@accompanied-by", 'K');
    LETTERS.put("@signs", 'G');
    LETTERS.put("meeting", 'M');
    LETTERS.put("@meeting-noun", 'M');
    LETTERS.put("@side-noun", 'N');
    LETTERS.put("@respectively", 'R');
    LETTERS.put("@whereas", 'k');
    LETTERS.put("@be", 'e');
    LETTERS.put("@have-as", 'e');
    LETTERS.put("@say", 'W');
    LETTERS.put("@received", 'W');
    LETTERS.put("@met", 'W');
    LETTERS.put("@meet", 'W');
    LETTERS.put("@by", 'b');
    LETTERS.put("@on-side", 'f');
    LETTERS.put("@of", 'o');
    LETTERS.put("@comma", ',');
    LETTERS.put("@colon", ':');
    LETTERS.put("@and", 'a');
    LETTERS.put("@with", 'w');
    LETTERS.put("@preposition", 'i');
  }

  /** The places of the types in that order. */
  private static final Map<String, Integer> RANKS = new HashMap<>();

  static {
    LETTERS.keySet().forEach(type -> RANKS.put(type, RANKS.size()));
  }

  /** What says neither who leads nor whom. */
  private static final List<String> DROPPED =
      List.of("@adverb", "@honorific", "date", "@quote", "@determiner");

  /** Of "the Kenyan side and the Lao by" what follows an adjective that stands for a side. */
  private static final Set<Character> BEHIND_STAND_IN = Set.of('b', ',', 'A', 'V', 'T', 'e', 'U');

  /** {@return the outline of a sentence} */
  static Outline of(Annotated sentence) {
    return new Maker(sentence).make();
  }

  /** {@return the outline in which a letter is any word} */
  Outline without(char letter) {
    return new Outline(letters.replace(letter, 'x'), mentions);
  }

  /** Reduces one sentence. */
  private static final class Maker {
    private final Annotated sentence;
    private final StringBuilder letters = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();

    Maker(Annotated sentence) {
      this.sentence = sentence;
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
      if (letter(at).isEmpty() || isPunctuationOfNames(at)) {
        return plain(at);
      }
      boolean isOfCounterpart =
          letter(at).get() == 'P' && first("@opposite", at + sizeOfParty(at)).isPresent();
      if (isOfCounterpart) {
        add('O', mention(at), at);
      }
      boolean isForSide = letter(at).get() == 'S' && first("@by", at).isPresent();
      if (isForSide) {
        add('f', mention(at), at);
      }
      return add(letter(at).get(), mention(at), end(mention(at)));
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
      return first("person", at).isPresent() || first("side", at).isPresent();
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
      char letter = sentence.words().get(at).equals(".") ? '.' : 'x';
      return add(letter, new Mention("word", at, at + 1, new Meaning.OfClass("")), at + 1);
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
      boolean isCapital =
          party.meaning() instanceof Meaning.OfParty(PartyName name)
              && name.form() == PartyName.Form.CAPITAL;
      // "representaron a Paraguay"
      if (endsWith('i') && letters.indexOf("T") >= 0) {
        drop(party.to());
      }
      if (endsWith('i') || (isCapital && !endsWith('T') && !endsWith('f'))) {
        return drop(party.to());
      }
      Optional<Mention> standIn = first("@stand-in", party.to());
      int possessive = first("@possessive", party.to()).map(Mention::to).orElse(party.to());
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
      return at >= sentence.size() || BEHIND_STAND_IN.contains(letter(at).orElse('x'));
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
      return lettered(at).map(mention -> LETTERS.get(mention.type()));
    }

    private Mention mention(int at) {
      return lettered(at).orElseThrow();
    }

    /** What a letter stands for at a word; most words are in no class that has one. */
    private Optional<Mention> lettered(int at) {
      Optional<Mention> best = Optional.empty();
      int least = RANKS.size();
      for (Mention mention : at < sentence.size() ? sentence.at(at) : List.<Mention>of()) {
        int rank = RANKS.getOrDefault(mention.type(), least);
        if (rank < least) {
          least = rank;
          best = Optional.of(mention);
        }
      }
      return best;
    }

    private Optional<Mention> first(String type, int at) {
      List<Mention> found = at < sentence.size() ? sentence.at(type, at) : List.of();
      return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }
  }
}
