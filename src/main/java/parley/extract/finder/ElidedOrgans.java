package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.authority.Authority;
import parley.authority.Organ;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Finds organs whose word for what they are stands once behind several, "the State, Justice and
 * Treasury departments", or nowhere, "officials from State, Justice and the Coast Guard".
 */
final class ElidedOrgans {
  private static final int LONGEST = 4;

  private final Authority authority;
  private final Annotated sentence;
  private final Walk walk;

  ElidedOrgans(Authority authority, Annotated sentence) {
    this.authority = authority;
    this.sentence = sentence;
    this.walk = new Walk(sentence);
  }

  /** Adds the organs. */
  void mark() {
    sentence.list("@organ-plural-last").forEach(this::markBefore);
    sentence.list("@people-of").forEach(this::markBehind);
  }

  /** A stretch of words and the organs that it may name. */
  private record Item(int from, int to, List<Organ> organs) {}

  private void markBefore(Mention plural) {
    if (!(plural.meaning() instanceof Meaning.OfClass(String kind))) {
      return;
    }
    List<Item> items = new ArrayList<>();
    Optional<Item> item = before(plural.from(), kind);
    while (item.isPresent()) {
      items.add(item.get());
      int joint = walk.back("@organ-joint", item.get().from());
      item = joint < item.get().from() ? before(joint, kind) : Optional.empty();
    }
    if (items.size() > 1) {
      items.reversed().forEach(one -> add(one, items.getLast().from()));
    }
  }

  private Optional<Item> before(int end, String kind) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      String name = String.join(" ", sentence.words().subList(from, end)) + " " + kind;
      List<Organ> organs = authority.organNames().exactly(name);
      if (!organs.isEmpty()) {
        return Optional.of(new Item(from, end, organs));
      }
    }
    return Optional.empty();
  }

  private void markBehind(Mention people) {
    List<Item> items = new ArrayList<>();
    int named = 0;
    int at = skip(people.to());
    while (at < sentence.size()) {
      int organ = walk.forward("organ", at);
      Optional<Item> item = organ > at ? Optional.empty() : shortened(at, people.from());
      if (organ == at && item.isEmpty()) {
        break;
      }
      named++;
      item.ifPresent(items::add);
      int end = item.map(Item::to).orElse(organ);
      int next = skip(walk.forward("@organ-joint", end));
      if (walk.forward("@organ-joint", end) == end) {
        break;
      }
      at = next;
    }
    if (named > 1) {
      items.forEach(one -> add(one, one.from()));
    }
  }

  private int skip(int from) {
    int at = walk.forward("@determiner", from);
    at = walk.forward("party", at);
    return walk.forward("@possessive", at);
  }

  /** "Justice" is the Department of one party and the Ministry of another. */
  private Optional<Item> shortened(int at, int before) {
    return sentence.at("@organ-short", at).stream()
        .findFirst()
        .filter(word -> word.meaning() instanceof Meaning.OfClass)
        .flatMap(
            word -> {
              String names = ((Meaning.OfClass) word.meaning()).value();
              List<Organ> organs = new ArrayList<>();
              for (String name : List.of(names.split(";", -1))) {
                organs.addAll(authority.organNames().exactly(name.strip()));
              }
              return Optional.of(new Item(at, word.to(), ofNearest(organs, before)))
                  .filter(item -> !item.organs().isEmpty());
            });
  }

  private List<Organ> ofNearest(List<Organ> organs, int before) {
    Optional<String> nearest =
        sentence
            .all("party")
            .filter(party -> party.from() <= before + 1)
            .reduce((one, other) -> other)
            .flatMap(Meanings::party);
    List<Organ> own =
        organs.stream()
            .filter(o -> nearest.isEmpty() || o.party().isEmpty() || o.party().equals(nearest))
            .toList();
    boolean isBound = nearest.isEmpty() || own.stream().anyMatch(o -> o.party().equals(nearest));
    return own.stream().filter(o -> !isBound || o.party().isPresent()).toList();
  }

  private void add(Item item, int phraseStart) {
    if (sentence.none("organ", o -> o.from() < item.to() && item.from() < o.to())) {
      OrganFinder.add(sentence, item.from(), item.to(), item.organs(), phraseStart);
    }
  }
}
