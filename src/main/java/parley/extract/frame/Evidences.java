package parley.extract.frame;

import org.jspecify.annotations.Nullable;
import parley.document.Document;
import parley.document.Span;
import parley.extract.Evidence;

/** Makes evidence out of stretches of one document. */
final class Evidences {
  private final Document document;

  /** The stretch asked for last, since what a sentence states has that sentence as evidence. */
  private @Nullable Span last;

  private int start;
  private int end;
  private String quote = "";

  Evidences(Document document) {
    this.document = document;
  }

  /** {@return the sentence as evidence for what it states} */
  Evidence stated(SentenceReading reading, String rule) {
    return of(reading.sentence().sentence().span(), rule, "");
  }

  /** {@return the sentence as evidence for what follows from it, and why} */
  Evidence inferred(SentenceReading reading, String rule, String because) {
    return of(reading.sentence().sentence().span(), rule, because);
  }

  private Evidence of(Span span, String rule, String because) {
    if (!span.equals(last)) {
      last = span;
      Span points = document.codePoints(span);
      start = points.start();
      end = points.end();
      quote = span.of(document.text());
    }
    return new Evidence(start, end, quote, rule, because);
  }

  /** {@return the text of the document} */
  String text() {
    return document.text();
  }
}
