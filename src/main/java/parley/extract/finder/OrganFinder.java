package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.authority.Authority;
import parley.authority.Organ;
import parley.authority.PhraseIndex.Hit;
import parley.authority.Words;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Marks organs of governments, type {@code organ}, with the party whose organ it is where the words
 * around say so: "Cuba's Border Guard Troops", "the Ministry of Foreign Affairs of Cuba". Lists
 * that share their first word are taken apart: "the Departments of Homeland Security, Justice and
 * State".
 */
final class OrganFinder {
  private static final int LONGEST_NAME = 8;

  private final Authority authority;

  OrganFinder(Authority authority) {
    this.authority = authority;
  }

  /** Adds the organs; parties must have been marked before. */
  void annotate(Annotated sentence) {
    int i = 0;
    while (i < sentence.size()) {
      int end = markAt(sentence, i);
      i = Math.max(end, i + 1);
    }
  }

  private int markAt(Annotated sentence, int from) {
    for (Mention plural : sentence.at("@organ-plural", from)) {
      int end = markList(sentence, plural);
      if (end > from) {
        return end;
      }
    }
    Optional<Hit<Organ>> hit =
        authority.organNames().longest(sentence.words(), sentence.folded(), from);
    hit.ifPresent(found -> add(sentence, from, found.end(), found.values(), from));
    return hit.map(Hit::end).orElse(from);
  }

  /** {@return the word behind the list, or the first word of the plural if it starts no list} */
  private int markList(Annotated sentence, Mention plural) {
    if (!(plural.meaning() instanceof Meaning.OfClass(String singular))) {
      return plural.from();
    }
    int end = plural.from();
    int at = plural.to();
    while (at > end) {
      int start = skip(sentence, at, "@determiner");
      Optional<Hit<Organ>> hit = completed(sentence, singular, start);
      if (hit.isEmpty()) {
        return end;
      }
      boolean first = end == plural.from();
      end = start + hit.get().end();
      add(sentence, first ? plural.from() : start, end, hit.get().values(), plural.from());
      at = skip(sentence, end, "@organ-joint");
    }
    return end;
  }

  /** {@return the organ that the noun and the words at a place name together, its end relative} */
  private Optional<Hit<Organ>> completed(Annotated sentence, String singular, int start) {
    List<String> head = Words.split(singular);
    List<String> words = new ArrayList<>(head);
    words.addAll(sentence.words().subList(start, Math.min(start + LONGEST_NAME, sentence.size())));
    List<String> folded = words.stream().map(Words::fold).toList();
    return authority
        .organNames()
        .longest(words, folded, 0)
        .filter(hit -> hit.end() > head.size())
        .map(hit -> new Hit<>(hit.end() - head.size(), hit.values()));
  }

  private static int skip(Annotated sentence, int at, String type) {
    return at < sentence.size() && !sentence.at(type, at).isEmpty()
        ? sentence.at(type, at).getFirst().to()
        : at;
  }

  private static void add(
      Annotated sentence, int from, int to, List<Organ> organs, int phraseStart) {
    Optional<String> said = partyBefore(sentence, phraseStart).or(() -> partyAfter(sentence, to));
    Organ organ =
        organs.stream()
            .filter(o -> said.isPresent() && o.party().equals(said))
            .findFirst()
            .or(() -> organs.stream().filter(o -> o.party().isEmpty()).findFirst())
            .orElse(organs.getFirst());
    Optional<String> party = organ.party().isPresent() ? organ.party() : said;
    sentence.add(new Mention("organ", from, to, new Meaning.OfOrgan(organ, party)));
  }

  /** A party right before the organ, as an adjective or with a possessive. */
  private static Optional<String> partyBefore(Annotated sentence, int from) {
    int end =
        sentence
            .all("@possessive")
            .filter(possessive -> possessive.to() == from)
            .findFirst()
            .map(Mention::from)
            .orElse(from);
    return sentence
        .all("party")
        .filter(party -> party.to() == end)
        .findFirst()
        .flatMap(Meanings::party);
  }

  /** A party right behind the organ: "of Cuba", "of the United States", "cubano". */
  private static Optional<String> partyAfter(Annotated sentence, int to) {
    Optional<Mention> adjective = Meanings.adjectiveBehind(sentence, to);
    if (adjective.isPresent()) {
      return adjective.flatMap(Meanings::party);
    }
    int of = skip(sentence, to, "@of");
    int at = skip(sentence, of, "@determiner");
    return of > to && at < sentence.size()
        ? sentence.at("party", at).stream().findFirst().flatMap(Meanings::party)
        : Optional.empty();
  }
}
