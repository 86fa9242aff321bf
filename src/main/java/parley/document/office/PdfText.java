package parley.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.document.bytes.CleanText;
import parley.document.page.Description;
import parley.document.page.Page;

/**
 * Makes running text of printed pages: without their heads, feet and numbers, with lines joined to
 * paragraphs and words that were divided at a line's end made whole.
 */
final class PdfText {
  /** A line shorter than this share of the longest one, in hundredths, ends on purpose. */
  private static final int FULL = 70;

  private static final Pattern DIVIDED = Pattern.compile(".*\\p{Ll}[-\u00AD\u2010]");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String STOPS = ".!?:;”\"»";

  private final StringBuilder text = new StringBuilder();

  private PdfText() {}

  /** {@return the page of what Tika made of a PDF file} */
  static Page page(Document xhtml, Description description) {
    List<List<PrintedLine>> pages = new ArrayList<>();
    for (Element sheet : xhtml.select("div.page")) {
      pages.add(lines(sheet));
    }
    PdfText result = new PdfText();
    PrintedPages.withoutRunningLines(pages).forEach(result::add);
    return new Page(CleanText.of(result.text.toString()), Map.of(), description);
  }

  private static List<PrintedLine> lines(Element sheet) {
    List<PrintedLine> lines = new ArrayList<>();
    int paragraph = 0;
    for (Element element : sheet.select("p")) {
      for (String line : element.wholeText().split("\n", -1)) {
        String words = SPACE.matcher(line).replaceAll(" ").strip();
        if (!words.isEmpty()) {
          lines.add(new PrintedLine(words, paragraph));
        }
      }
      paragraph++;
    }
    return lines;
  }

  private void add(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).words();
      if (i == 0) {
        join(line, text.isEmpty() || !runsOn(line));
      } else {
        boolean same = lines.get(i).paragraph() == lines.get(i - 1).paragraph();
        boolean goesOn = same ? isFull(lines, i - 1) || startsLower(line) : runsOn(line);
        join(line, !goesOn);
      }
    }
  }

  /** A sentence that goes on in the next paragraph or on the next page. */
  private boolean runsOn(String next) {
    return startsLower(next) && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isFull(List<PrintedLine> lines, int i) {
    int longest =
        lines.stream()
            .filter(line -> line.paragraph() == lines.get(i).paragraph())
            .mapToInt(line -> line.words().length())
            .max()
            .orElse(0);
    return lines.get(i).words().length() * 100 >= longest * FULL;
  }

  private static boolean startsLower(String line) {
    return Character.isLowerCase(line.codePointAt(0));
  }

  private void join(String line, boolean apart) {
    int start = text.lastIndexOf("\n") + 1;
    if (text.isEmpty()) {
      text.append(line);
    } else if (apart) {
      text.append("\n\n").append(line);
    } else if (startsLower(line) && DIVIDED.matcher(text.substring(start)).matches()) {
      text.setLength(text.length() - 1);
      text.append(line);
    } else {
      boolean hyphen = text.charAt(text.length() - 1) == '-';
      text.append(hyphen ? "" : " ").append(line);
    }
  }
}
