package parley.extract.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.authority.Words;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Whom a text named with a title so far: "the Undersecretary" is the one of them who has it, though
 * somebody else was spoken of last.
 */
final class TitleHolders {
  private final List<Mention> people = new ArrayList<>();
  private final List<Set<String>> titles = new ArrayList<>();

  /** Notes the people with a title in a sentence. */
  void remember(Annotated sentence) {
    for (Mention mention : sentence.list("person")) {
      if (mention.meaning() instanceof OfPerson person && !person.role().isEmpty()) {
        people.add(mention);
        titles.add(folded(Words.split(person.role())));
      }
    }
  }

  /**
   * {@return who was named last of those who have the title that words behind a determiner give}
   */
  Optional<Mention> of(Mention words, Annotated sentence) {
    int title = sentence.behind("@determiner", words.from());
    if (title == words.from() || title >= words.to()) {
      return Optional.empty();
    }
    Set<String> wanted = folded(sentence.words().subList(title, words.to()));
    for (int i = people.size() - 1; i >= 0; i--) {
      if (titles.get(i).containsAll(wanted)) {
        return Optional.of(people.get(i));
      }
    }
    return Optional.empty();
  }

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(Words.fold(word)));
    return folded;
  }
}
