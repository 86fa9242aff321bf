package parley.extract.finder;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parley.authority.Words;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/** Marks later mentions of people that a document names, by surname: "Poe wrote". */
final class KnownNames {
  private final List<AnnotatedItem> items;
  private final String text;
  private final List<Known> people;
  private final Set<String> surnames = new HashSet<>();

  /** Gathers the people that were found. */
  KnownNames(List<AnnotatedItem> items, String text) {
    this.items = items;
    this.text = text;
    this.people =
        items.stream()
            .flatMap(AnnotatedItem::sentences)
            .flatMap(sentence -> sentence.all("person"))
            .map(mention -> (OfPerson) mention.meaning())
            .sorted(Comparator.comparingInt((OfPerson person) -> person.name().length()).reversed())
            .map(person -> new Known(person, folded(person.name())))
            .toList();
    people.forEach(known -> surnames.addAll(known.words()));
  }

  /**
   * Somebody who was found.
   *
   * @param person who
   * @param words of the name, as they are compared
   */
  private record Known(OfPerson person, List<String> words) {}

  /**
   * Marks the names.
   *
   * @param names finds all other names in a sentence, as is needed where one of these may stand
   */
  void mark(Consumer<Annotated> names) {
    if (!people.isEmpty()) {
      items.stream().flatMap(AnnotatedItem::sentences).forEach(s -> mark(s, names));
    }
  }

  private void mark(Annotated sentence, Consumer<Annotated> names) {
    Optional<NameReader> reader = Optional.empty();
    for (int i = 0; i < sentence.size(); i++) {
      if (surnames.contains(sentence.folded().get(i))) {
        names.accept(sentence);
        if (sentence.covering("person", i).isEmpty()) {
          // People do not change what a name may be made of, so one reader serves all the words.
          reader = reader.or(() -> Optional.of(new NameReader(sentence)));
          mark(sentence, i, reader.get().end(i));
        }
      }
    }
  }

  private void mark(Annotated sentence, int from, int end) {
    if (end > from) {
      alias(folded(sentence.text(text, from, end)))
          .ifPresent(person -> sentence.add(new Mention("person", from, end, person)));
    }
  }

  private Optional<Meaning> alias(List<String> words) {
    return people.stream()
        .filter(known -> isAlias(words, known.words()))
        .findFirst()
        .map(Known::person)
        .map(
            person ->
                new OfPerson(person.name(), "", person.party(), List.of(), "person.known-name"));
  }

  /** A single word must be more than the given name. */
  private static boolean isAlias(List<String> words, List<String> name) {
    return name.containsAll(words)
        && !words.isEmpty()
        && (words.size() > 1 || name.size() == 1 || !name.getFirst().equals(words.getFirst()));
  }

  private static List<String> folded(String name) {
    return Words.split(name).stream().map(Words::fold).toList();
  }
}
