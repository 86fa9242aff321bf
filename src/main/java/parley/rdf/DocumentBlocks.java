package parley.rdf;

import java.util.function.Consumer;
import parley.document.Document;
import parley.extract.DocumentFacts;

/**
 * Makes the lines of documents, to be written later in the right order. May be used by any number
 * of threads.
 */
public final class DocumentBlocks {
  private final Iris iris;

  /**
   * Creates a maker of lines.
   *
   * @param base what all IRIs start with, such as {@code http://localhost:3030/}; a slash is added
   *     where it has none at its end
   * @throws IllegalArgumentException if the base is no absolute IRI with a host, or has a query or
   *     fragment
   */
  public DocumentBlocks(String base) {
    this.iris = new Iris(base);
  }

  /**
   * {@return the text of a document and what is known about it}
   *
   * @param document any document
   */
  public QuadBlock text(Document document) {
    return block(document.name(), graphs -> graphs.write(document));
  }

  /**
   * {@return what a document says, each fact with its claim}
   *
   * @param facts about entities of the world
   */
  public QuadBlock said(DocumentFacts facts) {
    return block(facts.document(), graphs -> graphs.write(facts));
  }

  private QuadBlock block(String document, Consumer<DocumentGraphs> content) {
    QuadLines lines = QuadLines.held();
    QuadSink own = new QuadSink(lines);
    content.accept(new DocumentGraphs(own, iris));
    return new QuadBlock(document, lines, own.written());
  }
}
