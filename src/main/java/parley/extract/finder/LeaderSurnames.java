package parley.extract.finder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.authority.Leaders;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Marks leaders of states of whom a document names but the surname: "Biden and Putin spoke". Nobody
 * else may have it in the document, which must name the state, in a sentence that speaks of
 * officials.
 */
final class LeaderSurnames {
  private static final int SHORTEST = 4;

  /** What shows that a sentence speaks of leaders. */
  private static final List<String> SIGNS = List.of("@met", "@meet", "@received", "@spoke-with");

  private final List<Annotated> sentences;
  private final Leaders leaders;
  private final Set<String> parties = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  LeaderSurnames(List<AnnotatedItem> items, Leaders leaders) {
    this.sentences = items.stream().flatMap(AnnotatedItem::sentences).toList();
    this.leaders = leaders;
  }

  /**
   * Marks them.
   *
   * @param names finds all other names in a sentence, as is needed where one of these may stand
   */
  void mark(Consumer<Annotated> names) {
    List<Annotated> named = sentences.stream().filter(this::mayName).toList();
    if (named.isEmpty()) {
      return;
    }
    Meanings.parties(sentences).forEach(parties::add);
    named.forEach(names);
    named.forEach(this::gather);
    named.forEach(this::mark);
  }

  private boolean mayName(Annotated sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (party(sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> party(Annotated sentence, int index) {
    String word = sentence.words().get(index);
    return leaders.isSurname(sentence.wording().number(index))
            && word.length() >= SHORTEST
            && Character.isUpperCase(word.codePointAt(0))
        ? leaders.partyOfBareSurname(word)
        : Optional.empty();
  }

  /** Gathers the surnames that stand in longer names. */
  private void gather(Annotated sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (party(sentence, i).isPresent() && !isAlone(sentence, i)) {
        others.add(sentence.folded().get(i));
      }
    }
  }

  private void mark(Annotated sentence) {
    if (SIGNS.stream().noneMatch(sentence::has)) {
      return;
    }
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      Optional<String> party = party(sentence, i).filter(parties::contains);
      // "near Austin" is a town.
      boolean isWhere = sentence.any("@preposition", word -> word.to() == at);
      boolean isOther = isWhere || others.contains(sentence.folded().get(i));
      if (party.isPresent() && !isOther && isAlone(sentence, i)) {
        sentence.add(new Mention("person", i, i + 1, leader(sentence.words().get(i), party)));
      }
    }
  }

  private static OfPerson leader(String name, Optional<String> party) {
    return new OfPerson(name, "", party, List.of(), "person.known-leader");
  }

  private static boolean isAlone(Annotated sentence, int index) {
    NameReader names = new NameReader(sentence);
    boolean isOther =
        Stream.of("person", "party", "place", "organ", "@given-name", "@month")
            .anyMatch(type -> sentence.covering(type, index).isPresent());
    return !isOther && names.end(index) == index + 1 && names.start(index + 1) == index;
  }
}
