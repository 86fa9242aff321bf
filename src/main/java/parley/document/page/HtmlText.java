package parley.document.page;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import parley.document.bytes.CleanText;
import parley.document.language.Spaces;

/**
 * Collects the text of elements line by line: one paragraph for each block element, blank lines
 * between them, a single line end for {@code <br>}.
 */
final class HtmlText implements NodeVisitor {
  private static final String BULLET = "• ";

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Hint> hints = new TreeMap<>();
  private final StringBuilder line = new StringBuilder();
  private String separator = "";
  private Hint hint = Hint.NONE;
  private boolean listItem;
  private int preformatted;

  /** {@return the text so far} */
  String text() {
    return text.toString();
  }

  /** {@return what is known of its lines} */
  Map<Integer, Hint> hints() {
    return hints;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      addWords(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        endLine("\n");
      } else if (element.isBlock() || element.nameIs("td") || element.nameIs("th")) {
        endLine("\n\n");
        hint = hintOf(element);
        listItem = element.nameIs("li");
        preformatted += element.nameIs("pre") ? 1 : 0;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && !element.nameIs("br")
        && (element.isBlock() || element.nameIs("td") || element.nameIs("th"))) {
      endLine("\n\n");
      hint = Hint.NONE;
      listItem = false;
      preformatted -= element.nameIs("pre") ? 1 : 0;
    }
  }

  private void addWords(String words) {
    if (preformatted == 0) {
      line.append(words);
      return;
    }
    for (String part : words.split("(?<=\n)", -1)) {
      line.append(part);
      if (part.endsWith("\n")) {
        endLine(part.isBlank() ? "\n\n" : "\n");
      }
    }
  }

  private void endLine(String after) {
    String clean = CleanText.of(collapsed(line));
    line.setLength(0);
    if (!clean.isEmpty()) {
      text.append(separator);
      if (listItem) {
        text.append(BULLET);
        listItem = false;
      }
      if (hint != Hint.NONE) {
        hints.put(text.length(), hint);
      }
      text.append(clean);
      separator = after;
    } else if (!text.isEmpty()) {
      // Two line breaks in a row are how old pages part their paragraphs.
      separator = "\n\n";
    }
  }

  private static String collapsed(StringBuilder line) {
    StringBuilder out = new StringBuilder(line.length());
    int end = Spaces.lastVisible(line, 0, line.length());
    for (int i = Spaces.firstVisible(line, 0); i < end; i++) {
      char c = line.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space) {
        out.append(c);
      } else if (out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static Hint hintOf(Element element) {
    return switch (element.normalName()) {
      case "h1" -> Hint.HEADLINE;
      case "h2", "h3", "h4", "h5", "h6" -> Hint.HEADING;
      case "figcaption", "caption" -> Hint.CAPTION;
      default -> Hint.NONE;
    };
  }
}
