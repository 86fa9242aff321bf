package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.document.Block;
import parley.document.Deadline;
import parley.document.Document;
import parley.document.Item;
import parley.document.Sentence;
import parley.extract.mention.Annotated;
import parley.extract.mention.Presence;

/**
 * The sentences of one document, each read no further than somebody asks for: most documents tell
 * of no meeting, which their words alone show.
 */
public final class DocumentMentions {
  private final List<AnnotatedItem> items = new ArrayList<>();
  private final String text;
  private final Annotator annotator;
  private final Language language;
  private final Deadline deadline;

  /** Finds what the word lists know, and the people. */
  DocumentMentions(Document document, Language language, Annotator annotator, Deadline deadline) {
    this.deadline = deadline;
    this.text = document.text();
    this.language = language;
    this.annotator = annotator;
    document.items().forEach(item -> items.add(cut(item)));
    OrganAbbreviations abbreviations = new OrganAbbreviations();
    String tag = document.metadata().language();
    sentences().forEach(sentence -> annotator.nameKnown(sentence, language, tag, abbreviations));
    abbreviations.mark(sentences());
    BodyAbbreviations bodies = new BodyAbbreviations();
    sentences().forEach(bodies::learn);
    bodies.mark(sentences());
    annotator.governments().mark(sentences().toList());
    sentences().filter(annotator::mayNamePeople).forEach(this::findNames);
    items.forEach(item -> new NameLines(item, text).mark(this::findNames));
    new KnownNames(items, text).mark(this::findNames);
    new LeaderSurnames(items, annotator.leaders()).mark(this::findNames);
    items.forEach(item -> new Descriptions(item).mark(this::findNames));
    new Author(items, text, this::findNames)
        .mark(() -> document.metadata().title().map(title -> title(title, tag)));
  }

  private Annotated title(String title, String tag) {
    Annotated sentence = Author.line(title);
    annotator.nameKnown(sentence, language, tag, new OrganAbbreviations());
    annotator.findNames(sentence, title, language);
    return sentence;
  }

  /**
   * A block with its sentences.
   *
   * @param block as the document has it
   * @param sentences its sentences, in order
   */
  public record AnnotatedBlock(Block block, List<Annotated> sentences) {}

  /**
   * An item with its blocks.
   *
   * @param item as the document has it
   * @param blocks its blocks, in order
   */
  public record AnnotatedItem(Item item, List<AnnotatedBlock> blocks) {

    /** {@return its sentences, in order} */
    public Stream<Annotated> sentences() {
      return blocks.stream().flatMap(block -> block.sentences().stream());
    }
  }

  private static AnnotatedItem cut(Item item) {
    List<AnnotatedBlock> blocks = new ArrayList<>();
    for (Block block : item.blocks()) {
      List<Annotated> sentences = new ArrayList<>();
      for (Sentence sentence : block.sentences()) {
        sentences.add(new Annotated(sentence, block.kind()));
      }
      blocks.add(new AnnotatedBlock(block, sentences));
    }
    return new AnnotatedItem(item, blocks);
  }

  /** {@return the items of the document, in order} */
  public List<AnnotatedItem> items() {
    return items;
  }

  private Stream<Annotated> sentences() {
    return items.stream().flatMap(AnnotatedItem::sentences);
  }

  /**
   * Finds everything that rules ask for in a sentence.
   *
   * @param sentence one of the document's, once
   */
  public void read(Annotated sentence) {
    findNames(sentence);
    language.phrases().annotate(sentence);
  }

  /**
   * {@return what a sentence may hold, as far as that is known without reading it further}
   *
   * @param sentence one of the document's
   */
  public Presence foresee(Annotated sentence) {
    return language.foresee(sentence, !sentence.hasNames() && annotator.mayNamePeople(sentence));
  }

  /**
   * Finds times and people, which tells better what the sentence may hold.
   *
   * @param sentence one of the document's
   */
  public void findNames(Annotated sentence) {
    deadline.check();
    if (sentence.noteNames()) {
      annotator.findNames(sentence, text, language);
    }
  }
}
