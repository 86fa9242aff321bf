package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.authority.Authority;
import parley.authority.Organ;
import parley.authority.PhraseIndex.Hit;
import parley.authority.Wording;
import parley.authority.Words;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Marks organs of governments, type {@code organ}, with the party whose organ it is where the words
 * around say so: "Latvia's Border Guard", "the Ministry of Foreign Affairs of Peru". Lists that
 * share their first word are taken apart: "the Departments of Homeland Security, Justice and
 * State". An organ that the table lacks is known by the word for its kind, see {@link OrganNames}.
 */
final class OrganFinder {
  private static final int LONGEST_NAME = 8;

  /** Words that a name of a person has at least. */
  private static final int NAME = 2;

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
    OrganNames names = new OrganNames(sentence);
    sentence
        .all("@organ-kind")
        .forEach(kind -> names.around(kind).ifPresent(bounds -> markNamed(sentence, bounds)));
    new ElidedOrgans(authority, sentence).mark();
    sentence.all("@organs-of-each").forEach(plural -> markOfEach(sentence, plural));
  }

  /** "the foreign ministries" of two states: an organ of each, of type {@code organ-each}. */
  private void markOfEach(Annotated sentence, Mention plural) {
    if (plural.meaning() instanceof Meaning.OfClass(String singular)) {
      authority.organNames().exactly(singular).stream()
          .findFirst()
          .map(organ -> new Meaning.OfOrgan(organ, Optional.empty()))
          .ifPresent(
              organ -> sentence.add(new Mention("organ-each", plural.from(), plural.to(), organ)));
    }
  }

  /**
   * A name that goes on behind what the table knows is another's: "Ministry of Trade and". But who
   * is named right behind a whole name is no part of it: "of the Ministry of Trade Ann Poe".
   */
  private static void markNamed(Annotated sentence, OrganNames.Bounds bounds) {
    List<Mention> known =
        sentence
            .all("organ")
            .filter(organ -> organ.from() < bounds.to() && bounds.from() < organ.to())
            .toList();
    if (known.stream().anyMatch(organ -> isBeforeName(organ, bounds, sentence))) {
      return;
    }
    if (known.stream().allMatch(organ -> isPartOf(organ, bounds))) {
      sentence.removeIf(known::contains);
      int from = known.stream().mapToInt(Mention::from).reduce(bounds.from(), Math::min);
      add(sentence, from, bounds.to(), List.of(unlisted(sentence, "", bounds)), from);
    }
  }

  private static boolean isBeforeName(Mention organ, OrganNames.Bounds bounds, Annotated sentence) {
    Walk walk = new Walk(sentence);
    boolean isWhole = organ.from() >= bounds.from() && bounds.to() - organ.to() >= NAME;
    for (int i = organ.to(); isWhole && i < bounds.to(); i++) {
      isWhole =
          !walk.is("@office-word", i)
              && !walk.is("topic-word", i)
              && !walk.is("topic", i)
              && !walk.is("@organ-link", i)
              && !walk.is("@organ-joint", i);
    }
    return isWhole;
  }

  private static boolean isPartOf(Mention organ, OrganNames.Bounds bounds) {
    boolean isOfParty =
        organ.meaning() instanceof Meaning.OfOrgan known && known.organ().party().isPresent();
    return bounds.from() <= organ.from() && organ.to() < bounds.to() && !isOfParty;
  }

  /** {@return an organ that is known by its name alone} */
  private static Organ unlisted(Annotated sentence, String kind, OrganNames.Bounds bounds) {
    List<String> words = new ArrayList<>(Words.split(kind));
    words.addAll(sentence.words().subList(bounds.from(), bounds.to()));
    String key =
        words.stream()
            .map(Words::fold)
            .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
            .collect(Collectors.joining("-"));
    return Organ.named(key, label(words));
  }

  private static String label(List<String> words) {
    return String.join(" ", words).replaceAll(" ?(['’-]) ?| (?=,)", "$1");
  }

  private int markAt(Annotated sentence, int from) {
    for (Mention plural : sentence.at("@organ-plural", from)) {
      int end = markList(sentence, plural);
      if (end > from) {
        return end;
      }
    }
    Optional<Hit<Organ>> hit = authority.organNames().longest(sentence.wording(), from);
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
    Optional<Hit<Organ>> known =
        authority
            .organNames()
            .longest(Wording.of(words), 0)
            .filter(hit -> hit.end() > head.size())
            .map(hit -> new Hit<>(hit.end() - head.size(), hit.values()));
    return known.or(() -> named(sentence, singular, start));
  }

  private static Optional<Hit<Organ>> named(Annotated sentence, String singular, int start) {
    int end = new OrganNames(sentence).content(start);
    return end == start
        ? Optional.empty()
        : Optional.of(
            new Hit<>(
                end - start,
                List.of(unlisted(sentence, singular, new OrganNames.Bounds(start, end)))));
  }

  private static int skip(Annotated sentence, int at, String type) {
    return at < sentence.size() && !sentence.at(type, at).isEmpty()
        ? sentence.at(type, at).getFirst().to()
        : at;
  }

  /** Adds an organ, of the party that the words around name, if it may be one of that party. */
  static void add(Annotated sentence, int from, int to, List<Organ> organs, int phraseStart) {
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

  /** A party right behind the organ: "of Peru", "of the United States", "peruano". */
  private static Optional<String> partyAfter(Annotated sentence, int to) {
    Optional<Mention> adjective = Meanings.adjectiveBehind(sentence, to);
    if (adjective.isPresent()) {
      return adjective.flatMap(Meanings::party);
    }
    int behind = abbreviationEnd(sentence, to);
    int of = skip(sentence, behind, "@of");
    int at = skip(sentence, of, "@determiner");
    return of > behind && at < sentence.size() && !Meanings.isDesk(sentence, to)
        ? sentence.at("party", at).stream().findFirst().flatMap(Meanings::party)
        : Optional.empty();
  }

  /** {@return the word behind an abbreviation in parentheses; the word itself if there is none} */
  private static int abbreviationEnd(Annotated sentence, int to) {
    int open = skip(sentence, to, "@parenthesis");
    int close = open > to ? skip(sentence, open + 1, "@parenthesis") : open;
    return close > open + 1 ? close : to;
  }
}
