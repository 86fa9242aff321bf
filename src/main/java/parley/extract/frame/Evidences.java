package parley.extract.frame;

import parley.document.Document;
import parley.document.Span;
import parley.extract.Evidence;

/** Makes evidence out of stretches of one document. */
final class Evidences {
  private final Document document;

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
    Span points = document.codePoints(span);
    return new Evidence(points.start(), points.end(), span.of(document.text()), rule, because);
  }

  /** {@return the text of the document} */
  String text() {
    return document.text();
  }
}
