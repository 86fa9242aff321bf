package parley.score;

import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.extract.Evidence;
import parley.extract.Fact;

/** Whether the words that facts rest on stand in the text where they are said to stand. */
public final class Quotes {
  private Quotes() {}

  /**
   * {@return how many facts of a document quote it rightly}
   *
   * @param document whose text is quoted
   * @param facts what was found in it
   */
  public static Share verbatim(Document document, DocumentFacts facts) {
    String text = document.text();
    int length = text.codePointCount(0, text.length());
    long right =
        facts.facts().stream()
            .map(Fact::evidence)
            .filter(evidence -> evidence.end() <= length && stands(evidence, text))
            .count();
    return new Share(Math.toIntExact(right), facts.facts().size());
  }

  private static boolean stands(Evidence evidence, String text) {
    return text.startsWith(evidence.quote(), text.offsetByCodePoints(0, evidence.start()));
  }
}
