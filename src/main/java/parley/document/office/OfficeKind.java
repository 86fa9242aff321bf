package parley.document.office;

import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** The PDF and office formats that are read. */
public enum OfficeKind {
  /** Portable Document Format. */
  PDF(false),
  /** Word since 2007. */
  DOCX(true),
  /** OpenDocument text. */
  ODT(true),
  /** Rich Text Format. */
  RTF(false),
  /** Electronic book. */
  EPUB(true);

  private final boolean archive;

  OfficeKind(boolean archive) {
    this.archive = archive;
  }

  /** {@return whether the file is a ZIP archive of several} */
  boolean isArchive() {
    return archive;
  }

  /** {@return the parser, and no other: none looks at what is embedded} */
  Parser parser() {
    return switch (this) {
      case PDF -> new PDFParser();
      case DOCX -> new OOXMLParser();
      case ODT -> new OpenDocumentParser();
      case RTF -> new RTFParser();
      case EPUB -> new EpubParser();
    };
  }

  /** {@return what to leave out: pictures, macros, forms, heads and feet} */
  static ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setSortByPosition(false);
    pdf.setExtractInlineImages(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAnnotationText(false);
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    context.set(org.apache.tika.extractor.EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }
}
