package parley.web.view;

import java.util.List;
import parley.web.view.View.Link;

/**
 * Why one fact is believed: what the mark beside it opens.
 *
 * @param sources how many documents say so
 * @param isInferred whether none of the words shown states it outright
 * @param excerpts some of the words; none where a page has shown as many as it may
 * @param more where all of them are, or why it is believed if no document says so; without words if
 *     all are shown
 */
public record Evidence(int sources, boolean isInferred, List<Excerpt> excerpts, Link more) {

  /**
   * Words of a document.
   *
   * @param document that they stand in
   * @param origin who published it and when; empty if that is not known
   * @param address of the words on the page of the document
   * @param sentence that they stand in
   * @param rule id of the rule that read them
   * @param because why the fact was inferred from them; empty if they state it
   * @param claim address of the claim
   */
  public record Excerpt(
      Link document,
      String origin,
      String address,
      Sentence sentence,
      String rule,
      String because,
      String claim) {}

  /**
   * A sentence in three parts; long ones are cut, and say so.
   *
   * @param before what comes before the words
   * @param quote the words
   * @param after what comes after them
   */
  public record Sentence(String before, String quote, String after) {

    /** {@return how many characters all parts have} */
    int length() {
      return before.length() + quote.length() + after.length();
    }
  }
}
