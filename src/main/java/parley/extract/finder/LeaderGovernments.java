package parley.extract.finder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.authority.Leaders;
import parley.authority.Party;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.Presence;

/**
 * Marks governments that are called by their leader as the party for which they act: "the Obama
 * administration", "President Obama's government", "el Gobierno del presidente Boric".
 *
 * <p>Where leaders of several states have the name, it is the one that the document names.
 */
final class LeaderGovernments {
  private static final int GOVERNMENT = Presence.ofType("@government");

  private final Leaders leaders;
  private final Function<String, Optional<Party>> parties;
  private final Set<String> named = new HashSet<>();

  LeaderGovernments(Leaders leaders, Function<String, Optional<Party>> parties) {
    this.leaders = leaders;
    this.parties = parties;
  }

  /** Marks them in the sentences of a document. */
  void mark(List<Annotated> sentences) {
    List<Annotated> telling =
        sentences.stream().filter(one -> one.presence().mayHold(GOVERNMENT)).toList();
    if (telling.isEmpty()) {
      return;
    }
    Meanings.parties(sentences).forEach(named::add);
    telling.forEach(
        sentence -> sentence.list("@government").forEach(government -> mark(government, sentence)));
  }

  private void mark(Mention government, Annotated sentence) {
    Walk walk = new Walk(sentence);
    int before = walk.back("@possessive", government.from()) - 1;
    int of = walk.forward("@of", government.to());
    int behind = walk.forward("@title", of);
    int last = isName(behind, sentence) ? behind + 1 : behind;
    if (party(before, sentence).isPresent()) {
      // Somebody who is named in full is an official besides.
      boolean isPerson = isName(before - 1, sentence) || walk.back("@title", before) < before;
      add(isPerson ? government.from() : before, government.to(), before, sentence);
    } else if (party(last, sentence).isPresent()) {
      boolean isPerson = last > of;
      add(government.from(), isPerson ? government.to() : last + 1, last, sentence);
    }
  }

  private void add(int from, int to, int surname, Annotated sentence) {
    party(surname, sentence)
        .map(party -> new PartyName(party, PartyName.Form.NAME, Optional.empty()))
        .map(name -> new Mention("party", from, to, new Meaning.OfParty(name)))
        .ifPresent(
            party -> {
              sentence.removeIf(other -> other.type().equals("organ") && other.overlaps(party));
              sentence.add(party);
            });
  }

  /** The party of the leaders who have the surname at a word. */
  private Optional<Party> party(int index, Annotated sentence) {
    if (index < 0
        || index >= sentence.size()
        || !leaders.isSurname(sentence.wording().number(index))
        || !Character.isUpperCase(sentence.words().get(index).codePointAt(0))
        || Stream.of("party", "place")
            .anyMatch(type -> sentence.covering(type, index).isPresent())) {
      return Optional.empty();
    }
    Set<String> all = leaders.partiesOfSurname(sentence.words().get(index));
    List<String> likely =
        all.size() == 1 ? List.copyOf(all) : all.stream().filter(named::contains).toList();
    return likely.size() == 1 ? parties.apply(likely.getFirst()) : Optional.empty();
  }

  /** Whether given name and surname of a leader start at a word. */
  private boolean isName(int given, Annotated sentence) {
    List<String> words = sentence.words();
    return given >= 0
        && given + 1 < words.size()
        && leaders.isNamed(words.get(given) + " " + words.get(given + 1));
  }
}
