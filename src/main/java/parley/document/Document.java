package parley.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One source, ready to be read by rules.
 *
 * @param name its name below {@code document/}: the file's name without extension, with as much of
 *     the folder as keeps it unique; only characters that an IRI path may hold as they are, others
 *     percent-encoded
 * @param metadata what is known about it beside the text
 * @param text the text as it is served; every offset counts in it
 * @param items its parts, in the order of the text
 * @param omissions stretches of the text that are no source: page furniture and reader comments
 */
public record Document(
    String name, Metadata metadata, String text, List<Item> items, List<Omission> omissions) {

  /**
   * Checks that everything lies in the text.
   *
   * @throws IllegalArgumentException if an item or omission reaches past the end of the text
   */
  public Document {
    items = List.copyOf(items);
    omissions = List.copyOf(omissions);
    int length = text.length();
    if (items.stream().anyMatch(item -> item.span().end() > length)
        || omissions.stream().anyMatch(omission -> omission.span().end() > length)) {
      throw new IllegalArgumentException(name + ": an item lies outside the text");
    }
  }

  /**
   * {@return the same stretch counted in Unicode code points from the start of the text}
   *
   * @param span a span of this document's text
   */
  public Span codePoints(Span span) {
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }

  /**
   * What is known about a document beside its text.
   *
   * @param title its title, if one is known
   * @param publisher who published it, if known
   * @param published when it was published, if known
   * @param source the address it came from, if known
   * @param language BCP 47 tag of its language, such as {@code en}
   * @param sha256 digest of the file's bytes, in lower-case hexadecimal digits
   */
  public record Metadata(
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> source,
      String language,
      String sha256) {}

  /**
   * A stretch that is left out, and why.
   *
   * @param span where it stands
   * @param reason what it is
   */
  public record Omission(Span span, Reason reason) {

    /** Why a stretch is no source. */
    public enum Reason {
      /** What the page says about itself: navigation, share buttons, "source link". */
      FURNITURE,
      /** What readers wrote below the text. */
      COMMENT
    }
  }
}
