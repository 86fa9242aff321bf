package parley.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.document.language.WordFile;
import parley.document.office.OfficeKind;
import parley.document.page.HtmlPage;
import parley.document.page.Page;
import parley.document.page.PlainText;

/** How a file is read, told by the ending of its name. */
public enum Format {
  /** Plain text. */
  TEXT,
  /** Plain text with marked headings. */
  MARKDOWN,
  /** HTML. */
  HTML,
  /** PDF. */
  PDF,
  /** Word since 2007. */
  DOCX,
  /** OpenDocument text. */
  ODT,
  /** Rich Text Format. */
  RTF,
  /** Electronic book. */
  EPUB,
  /** JSON lines, each a document. */
  LINES,
  /** Web archive. */
  WARC,
  /** ZIP archive. */
  ZIP,
  /** Mailbox of several mails. */
  MBOX,
  /** Mail, which may have files attached. */
  MAIL,
  /** Data, which is no document. */
  DATA,
  /** An ending that is not listed, or none: the content tells. */
  UNKNOWN;

  private static final Map<String, Format> BY_ENDING = byEnding();

  private static final int MARKUP_WITHIN = 512;

  /** {@return the format of a file by its name} */
  static Format of(String file) {
    String ending = FileName.ending(file);
    String packed =
        ending.isEmpty()
            ? ""
            : FileName.ending(file.substring(0, file.length() - ending.length() - 1));
    Format format = packed.isEmpty() ? null : BY_ENDING.get(packed + "." + ending);
    return format == null ? BY_ENDING.getOrDefault(ending, UNKNOWN) : format;
  }

  /**
   * {@return the format of a source by its name}
   *
   * @param source any source
   */
  public static Format of(Source source) {
    return of(source.fileName());
  }

  /** {@return whether it holds several documents} */
  boolean isPacked() {
    return switch (this) {
      case LINES, WARC, ZIP, MBOX, MAIL -> true;
      case TEXT, MARKDOWN, HTML, PDF, DOCX, ODT, RTF, EPUB, DATA, UNKNOWN -> false;
    };
  }

  /** {@return this format, or what the content shows if the name does not say} */
  Format orBy(String content) {
    if (this != UNKNOWN) {
      return this;
    }
    String head =
        content
            .substring(0, Math.min(content.length(), MARKUP_WITHIN))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html") ? HTML : TEXT;
  }

  /** {@return the page of a file's characters} */
  Page page(String content) {
    return switch (this) {
      case HTML -> HtmlPage.page(content);
      case MARKDOWN -> PlainText.markdown(content);
      case TEXT, DATA, UNKNOWN, PDF, DOCX, ODT, RTF, EPUB, LINES, WARC, ZIP, MBOX, MAIL ->
          PlainText.page(content);
    };
  }

  /** {@return the format as its parser knows it, if a parser is needed} */
  Optional<OfficeKind> office() {
    return switch (this) {
      case PDF -> Optional.of(OfficeKind.PDF);
      case DOCX -> Optional.of(OfficeKind.DOCX);
      case ODT -> Optional.of(OfficeKind.ODT);
      case RTF -> Optional.of(OfficeKind.RTF);
      case EPUB -> Optional.of(OfficeKind.EPUB);
      case TEXT, MARKDOWN, HTML, LINES, WARC, ZIP, MBOX, MAIL, DATA, UNKNOWN -> Optional.empty();
    };
  }

  private static Map<String, Format> byEnding() {
    Map<String, Format> formats = new LinkedHashMap<>();
    for (String line : WordFile.lines("formats.txt")) {
      String[] fields = line.split("\\s+", -1);
      Format format = valueOf(fields[0].toUpperCase(Locale.ROOT));
      Arrays.stream(fields).skip(1).forEach(ending -> formats.put(ending, format));
    }
    return formats;
  }
}
