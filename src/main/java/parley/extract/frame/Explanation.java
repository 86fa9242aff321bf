package parley.extract.frame;

import java.util.List;

/**
 * How a document was read, sentence by sentence: what was found, which rules fired, which facts
 * they made, and what a sentence that names a meeting without yielding a fact lacked.
 *
 * @param document name of the document
 * @param sentences its sentences, in the order of the text
 */
public record Explanation(String document, List<SentenceExplanation> sentences) {

  /** Keeps a copy of the list. */
  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param start its first code point in the text
   * @param end one past its last code point
   * @param text its words
   * @param mentions what was found in it: type and words
   * @param marks where that stands, in the order of the text; of several that begin together the
   *     longest first
   * @param rules ids of the rules that fired
   * @param weighed where no rule finds a meeting in it: how likely its words tell of one, and which
   *     kinds of words weigh most
   * @param facts the facts that rest on it
   * @param lacking where it names a meeting but no fact rests on it: the nearest rules and what
   *     they lacked, nearest first
   */
  public record SentenceExplanation(
      int start,
      int end,
      String text,
      List<String> mentions,
      List<Mark> marks,
      List<String> rules,
      List<String> weighed,
      List<String> facts,
      List<String> lacking) {

    /** Keeps copies of the lists. */
    public SentenceExplanation {
      mentions = List.copyOf(mentions);
      marks = List.copyOf(marks);
      rules = List.copyOf(rules);
      weighed = List.copyOf(weighed);
      facts = List.copyOf(facts);
      lacking = List.copyOf(lacking);
    }
  }

  /**
   * A stretch of a sentence in which something was found.
   *
   * @param type what it is, such as {@code person}
   * @param start its first code unit in the text of the sentence
   * @param end one past its last code unit
   */
  public record Mark(String type, int start, int end) {}

  /**
   * {@return explanations as a page of its own, which asks no other host for anything}
   *
   * @param explanations one a document
   */
  public static String html(List<Explanation> explanations) {
    return new ExplanationPage(explanations).html();
  }

  /** {@return the explanation as text for a terminal; lines end with a line feed} */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(document).append('\n');
    for (SentenceExplanation sentence : sentences) {
      out.append('\n').append('[').append(sentence.start()).append('-').append(sentence.end());
      out.append("] ").append(oneLine(sentence.text())).append('\n');
      lines(out, "found", sentence.mentions());
      lines(out, "rules", sentence.rules());
      lines(out, "weighs", sentence.weighed());
      lines(out, "facts", sentence.facts());
      lines(out, "lacks", sentence.lacking());
    }
    return out.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static void lines(StringBuilder out, String head, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      out.append("  ")
          .append(i == 0 ? head : " ".repeat(head.length()))
          .append("  ")
          .append(values.get(i))
          .append('\n');
    }
  }
}
