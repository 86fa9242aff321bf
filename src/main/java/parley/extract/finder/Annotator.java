package parley.extract.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Leaders;
import parley.authority.Words;
import parley.document.Block;
import parley.document.Document;
import parley.document.Item;
import parley.document.Sentence;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Finds everything that rules ask for in the sentences of a document: a cascade in which each
 * finder sees what the earlier ones found.
 */
public final class Annotator {
  private final Gazetteer gazetteer;
  private final OrganFinder organs;
  private final Leaders leaders;

  /**
   * Prepares for any number of documents.
   *
   * @param authority what is known beforehand
   */
  public Annotator(Authority authority) {
    this.gazetteer = new Gazetteer(authority);
    this.organs = new OrganFinder(authority);
    this.leaders = authority.leaders();
  }

  /**
   * A block with its sentences read.
   *
   * @param block the block
   * @param sentences its sentences, in order
   */
  public record AnnotatedBlock(Block block, List<Annotated> sentences) {}

  /**
   * An item with its blocks read.
   *
   * @param item the item
   * @param blocks its blocks, in order
   */
  public record AnnotatedItem(Item item, List<AnnotatedBlock> blocks) {}

  /**
   * Reads a document.
   *
   * @param document any document
   * @param language its language
   * @return its items, in order
   */
  public List<AnnotatedItem> annotate(Document document, Language language) {
    List<AnnotatedItem> items = items(document);
    OrganAbbreviations abbreviations = new OrganAbbreviations();
    sentences(items).forEach(sentence -> nameKnown(sentence, language, abbreviations));
    abbreviations.mark(sentences(items));
    sentences(items).forEach(sentence -> read(sentence, document.text(), language));
    markAliases(items, document.text());
    sentences(items).forEach(language.phrases()::annotate);
    return items;
  }

  private static List<AnnotatedItem> items(Document document) {
    List<AnnotatedItem> items = new ArrayList<>();
    for (Item item : document.items()) {
      List<AnnotatedBlock> blocks = new ArrayList<>();
      for (Block block : item.blocks()) {
        List<Annotated> sentences = new ArrayList<>();
        for (Sentence sentence : block.sentences()) {
          sentences.add(new Annotated(sentence, block.kind()));
        }
        blocks.add(new AnnotatedBlock(block, sentences));
      }
      items.add(new AnnotatedItem(item, blocks));
    }
    return items;
  }

  private static Stream<Annotated> sentences(List<AnnotatedItem> items) {
    return items.stream()
        .flatMap(item -> item.blocks().stream())
        .flatMap(block -> block.sentences().stream());
  }

  private void nameKnown(Annotated sentence, Language language, OrganAbbreviations abbreviations) {
    language.lexicon().annotate(sentence);
    gazetteer.annotate(sentence);
    organs.annotate(sentence);
    abbreviations.learn(sentence);
  }

  private void read(Annotated sentence, String text, Language language) {
    new TimeFinder(language.dates()).annotate(sentence);
    NameReader names = new NameReader(sentence);
    new PersonFinder(sentence, text, names).annotate();
    new PersonSigns(sentence, text, names).annotate(leaders);
    dropCovered(sentence);
  }

  /**
   * A topic in the name of an office or organ is no topic of talks; nor is a person's party theirs.
   */
  private static void dropCovered(Annotated sentence) {
    List<Mention> nouns = sentence.all("@meeting-noun").toList();
    if (!nouns.isEmpty()) {
      sentence.removeIf(m -> m.type().equals("organ") && isCovered(m, nouns));
    }
    List<Mention> covers = Stream.concat(sentence.all("person"), sentence.all("organ")).toList();
    if (!covers.isEmpty()) {
      sentence.removeIf(
          m -> (m.type().startsWith("topic") || m.type().equals("place")) && isCovered(m, covers));
      // "Minister Santiago Poe" says nothing of Chile.
      sentence.removeIf(
          m ->
              m.type().equals("party")
                  && !sentence.at("@given-name", m.from()).isEmpty()
                  && m.to() < sentence.size()
                  && Character.isUpperCase(sentence.words().get(m.to()).codePointAt(0))
                  && isCovered(m, covers));
    }
  }

  private static boolean isCovered(Mention mention, List<Mention> covers) {
    return covers.stream().anyMatch(cover -> cover.covers(mention));
  }

  /** Marks later mentions of known people by surname: "Poe wrote". */
  private static void markAliases(List<AnnotatedItem> items, String text) {
    List<OfPerson> people =
        sentences(items)
            .flatMap(sentence -> sentence.all("person"))
            .map(mention -> (OfPerson) mention.meaning())
            .sorted(Comparator.comparingInt((OfPerson person) -> person.name().length()).reversed())
            .toList();
    Set<String> surnames = new HashSet<>();
    people.forEach(person -> surnames.addAll(folded(person.name())));
    sentences(items).forEach(s -> markAliases(s, text, people, surnames));
  }

  private static void markAliases(
      Annotated sentence, String text, List<OfPerson> people, Set<String> surnames) {
    for (int i = 0; i < sentence.size(); i++) {
      if (surnames.contains(sentence.folded().get(i)) && sentence.covering("person", i).isEmpty()) {
        int end = new NameReader(sentence).end(i);
        if (end > i) {
          int from = i;
          alias(folded(sentence.text(text, i, end)), people)
              .ifPresent(person -> sentence.add(new Mention("person", from, end, person)));
        }
      }
    }
  }

  private static Optional<Meaning> alias(List<String> words, List<OfPerson> people) {
    return people.stream()
        .filter(person -> isAlias(words, folded(person.name())))
        .findFirst()
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
