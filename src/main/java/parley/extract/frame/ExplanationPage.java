package parley.extract.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.extract.frame.Explanation.Mark;
import parley.extract.frame.Explanation.SentenceExplanation;

/**
 * Writes an explanation as a page: each sentence with what was found in it in colours, below it the
 * rules that fired, the facts, and what a silent sentence lacked. All words of the document are
 * text on the page, never markup.
 */
final class ExplanationPage {
  private static final String STYLE = "/parley/extract/explain.css";

  private final List<Explanation> explanations;
  private final StringBuilder out = new StringBuilder();

  ExplanationPage(List<Explanation> explanations) {
    this.explanations = explanations;
  }

  /** {@return the page; lines end with a line feed} */
  String html() {
    String title =
        escape(explanations.stream().map(Explanation::document).findFirst().orElse("parley"));
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<main>\n");
    for (Explanation explanation : explanations) {
      out.append("<h1>").append(escape(explanation.document())).append("</h1>\n");
      explanation.sentences().forEach(this::sentence);
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private void sentence(SentenceExplanation sentence) {
    String kind = sentence.facts().isEmpty() ? "silent" : "telling";
    out.append("<section class=\"").append(kind);
    out.append("\">\n<p class=\"words\">");
    words(sentence);
    out.append(" <small>").append(sentence.start()).append('–').append(sentence.end());
    out.append("</small></p>\n");
    list("rules", sentence.rules());
    list("weighs", sentence.weighed());
    list("facts", sentence.facts());
    list("lacks", sentence.lacking());
    out.append("</section>\n");
  }

  /** Of marks that overlap, the one that begins first counts, and of those the longest. */
  private void words(SentenceExplanation sentence) {
    String text = sentence.text();
    int at = 0;
    for (Mark mark : sentence.marks()) {
      if (mark.start() >= at) {
        out.append(escape(text.substring(at, mark.start())));
        out.append("<mark class=\"").append(escape(mark.type())).append("\">");
        out.append(escape(text.substring(mark.start(), mark.end())));
        out.append("<b>").append(escape(mark.type())).append("</b></mark>");
        at = mark.end();
      }
    }
    out.append(escape(text.substring(at)));
  }

  private void list(String head, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    out.append("<h2>").append(head).append("</h2>\n<ul class=\"").append(head).append("\">\n");
    values.forEach(value -> out.append("<li>").append(escape(value)).append("</li>\n"));
    out.append("</ul>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in = ExplanationPage.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + STYLE, e);
    }
  }
}
