package parley.document.language;

import java.util.List;
import java.util.stream.Collectors;
import parley.authority.Words;

/** Whether a paragraph goes on with what stands before it, so that it opens no new report. */
public final class Continuation {
  private static final int LOOKED_AT = 250;

  private final List<String> starts = phrases("continuation-starts.txt");
  private final List<String> references = phrases("back-references.txt");

  /** Reads the lists of all languages. */
  public Continuation() {}

  private static List<String> phrases(String file) {
    return WordFile.linesOfAllLanguages(file).stream().map(Continuation::folded).toList();
  }

  /**
   * {@return whether a paragraph opens with a word that needs a paragraph before it, or refers back
   * to one: "He also said", "this meeting"}
   *
   * @param paragraph a paragraph
   */
  public boolean in(String paragraph) {
    String head = folded(paragraph.substring(0, Math.min(paragraph.length(), LOOKED_AT)));
    return starts.stream().anyMatch(head::startsWith)
        || references.stream().anyMatch(head::contains);
  }

  private static String folded(String text) {
    return Words.split(text).stream().map(Words::fold).collect(Collectors.joining(" ", " ", " "));
  }
}
