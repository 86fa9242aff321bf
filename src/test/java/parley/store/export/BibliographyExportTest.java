package parley.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;

/** The sources, read by JBibTeX. */
final class BibliographyExportTest {
  @Test
  void aDocumentIsAnEntry() throws ParseException {
    BibTeXEntry entry = entry(Exports.SAMPLE, "press:havana");

    assertEquals("misc", entry.getType().getValue());
    assertEquals("Second round in Havana", plain(entry, "title"));
    assertEquals("Ministry of Foreign Affairs", plain(entry, "author"));
    assertEquals("2016", text(entry, "year"));
    assertEquals("October", text(entry, "month"));
    assertEquals("https://example.org/havana", text(entry, "url"));
  }

  @Test
  void whatMeansSomethingToLatexIsOnlyText() throws ParseException {
    BibTeXEntry entry = entry(Exports.TRICKY, "a");

    assertEquals(
        "{50 \\% of \\textbraceleft{}everything\\textbraceright{} \\textbackslash{} costs"
            + " \\$1\\_000 \\& \\#more \\textasciitilde{} \\textasciicircum{}}",
        text(entry, "title"));
    assertEquals("{Agence\\textbraceright{} France}", text(entry, "author"));
    assertEquals("https://example.org/a?b=c&d=%20e_f", text(entry, "url"));
  }

  @Test
  void whatIsNotKnownIsNotThere() throws ParseException {
    BibTeXEntry entry = entry(Exports.TRICKY, "b");

    assertFalse(entry.getFields().containsKey(new Key("title")));
    assertEquals("es", text(entry, "language"));
  }

  private static BibTeXEntry entry(String file, String key) throws ParseException {
    BibTeXDatabase database =
        new BibTeXParser().parse(new StringReader(Exports.text(ExportFormat.BIBTEX, file)));
    BibTeXEntry entry = database.resolveEntry(new Key(key));
    if (entry == null) {
      throw new AssertionError(database.getEntries().keySet() + " have no " + key);
    }
    return entry;
  }

  private static String plain(BibTeXEntry entry, String field) throws ParseException {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text(entry, field))));
  }

  private static String text(BibTeXEntry entry, String field) {
    Value value = entry.getField(new Key(field));
    if (value == null) {
      throw new AssertionError(entry.getFields().keySet() + " have no " + field);
    }
    return value.toUserString();
  }
}
