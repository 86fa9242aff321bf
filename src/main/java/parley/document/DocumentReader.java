package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.document.language.FigureOrder;
import parley.document.language.Guess;
import parley.document.page.Description;
import parley.document.page.Page;

/**
 * Reads sources: their text, cut into items, blocks, sentences and words, and what is known about
 * them beside the text.
 *
 * <p>Nothing that stands in a source makes it fail: what cannot be read is refused with a reason.
 * The same bytes give the same document. One reader serves any number of threads; it holds one
 * source at a time for each, at most {@link Limits#bytes} bytes of it.
 */
public final class DocumentReader {
  private final ItemCutter cutter = new ItemCutter();
  private final PageReader pages;
  private final Limits limits;

  /** Loads the word files and the model for sentences, once for all sources. */
  public DocumentReader() {
    this(Limits.USUAL);
  }

  /**
   * Loads the word files and the model for sentences, once for all sources.
   *
   * @param limits how much of a source is read
   */
  public DocumentReader(Limits limits) {
    this.limits = limits;
    this.pages = new PageReader(limits);
  }

  /**
   * {@return the document, or why there is none}
   *
   * @param source what to read; opened once, and its sidecar too
   */
  public Reading read(Source source) {
    return switch (pages.read(source)) {
      case PageReader.Result.Failed(Refusal refusal) -> new Reading.Refused(refusal);
      case PageReader.Result.Found found -> read(source, found);
    };
  }

  private Reading read(Source source, PageReader.Result.Found found) {
    Page page = found.page();
    int longLine = firstLongLine(page.text());
    if (longLine > 0) {
      String message = "a line is longer than " + limits.line() + " characters; break it";
      return refused(source, "line " + longLine, Refusal.Kind.TOO_LARGE, message);
    }
    if (page.text().isBlank()) {
      return refused(source, "", Refusal.Kind.EMPTY, "it holds no text");
    }
    List<Refusal> warnings = new ArrayList<>(found.warnings());
    Description description =
        sidecar(source, warnings)
            .or(source.within().known())
            .or(page.description())
            .or(source.within().around())
            .dated(source.fileName());
    String language = description.language().orElseGet(() -> Guess.language(page.text()));
    String figures = FigureOrder.tag(language, page.text(), description.source());
    ItemCutter.Cut cut = cutter.cut(page, figures, description);
    if (cut.items().isEmpty()) {
      String message = "it holds nothing beside page furniture and comments";
      return refused(source, "", Refusal.Kind.EMPTY, message);
    }
    Optional<String> title = description.title().or(() -> headline(page.text(), cut.items()));
    Document.Metadata metadata = metadata(description, title, language, found.sha256());
    return new Reading.Read(
        new Document(source.name(), metadata, page.text(), cut.items(), cut.omissions()), warnings);
  }

  private static Document.Metadata metadata(
      Description description, Optional<String> title, String language, String sha256) {
    return new Document.Metadata(
        title,
        description.publisher(),
        description.published(),
        description.source(),
        language,
        sha256);
  }

  private static Description sidecar(Source source, List<Refusal> warnings) {
    if (source.sidecar().isEmpty()) {
      return Description.NONE;
    }
    try {
      return Sidecar.read(source.sidecar().get());
    } catch (Sidecar.Fault e) {
      String message =
          "%s was left aside: %s".formatted(source.sidecar().get().getFileName(), e.getMessage());
      warnings.add(new Refusal(source.file(), e.position(), Refusal.Kind.SIDECAR, message));
      return Description.NONE;
    }
  }

  private static Optional<String> headline(String text, List<Item> items) {
    return items.getFirst().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(block -> block.span().of(text).replace('\n', ' '))
        .findFirst();
  }

  /** The number of the first line that is too long, counted from 1; 0 if there is none. */
  private int firstLongLine(String text) {
    int line = 1;
    for (int start = 0; start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > limits.line()) {
        return line;
      }
      start = end + 1;
    }
    return 0;
  }

  private static Reading refused(
      Source source, String position, Refusal.Kind kind, String message) {
    return new Reading.Refused(
        new Refusal(source.file(), source.within().at(position), kind, message));
  }
}
