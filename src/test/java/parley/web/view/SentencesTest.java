package parley.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.web.graph.Claim.Passage;
import parley.web.view.Evidence.Sentence;

/** Words are shown in their sentence, which is found in any text. */
final class SentencesTest {

  @Test
  void aSentenceEndsWhereItsNeighboursBegin() {
    String text = "One came. 🌍 Then two\nmet in Rome at noon. Three left.";

    assertEquals(
        new Sentence("🌍 Then ", "two\nmet", " in Rome at noon."), around(text, "two\nmet"));
    assertEquals(new Sentence("", "One came.", ""), around(text, "One came."));
    assertEquals(new Sentence("Three ", "left.", ""), around(text, "left."));
  }

  @Test
  void aSentenceStaysInItsParagraph() {
    assertEquals(
        new Sentence("", "Talks", " in Rome"),
        around("A heading\n\nTalks in Rome\n \nMore", "Talks"));
  }

  @Test
  void longSentencesAreCutAndSaySo() {
    String text = "word ".repeat(200) + "HERE" + " word".repeat(200) + ".";
    Sentence sentence = around(text, "HERE");

    assertTrue(sentence.before().startsWith("… word"), sentence.before());
    assertTrue(sentence.after().endsWith("word …"), sentence.after());
    assertTrue(sentence.length() < 350, sentence::toString);
  }

  @Test
  void wordsThatTheTextDoesNotHaveStandAlone() {
    Passage beyond = new Passage(3, 999, "far");
    Passage elsewhere = new Passage(0, 3, "far");

    Sentences sentences = new Sentences("near", List.of(beyond, elsewhere));

    assertEquals(new Sentence("", "far", ""), sentences.around(beyond));
    assertEquals(new Sentence("", "far", ""), sentences.around(elsewhere));
  }

  private static Sentence around(String text, String quote) {
    int start = text.codePointCount(0, text.indexOf(quote));
    int end = start + quote.codePointCount(0, quote.length());
    Passage passage = new Passage(start, end, quote);
    return new Sentences(text, List.of(passage)).around(passage);
  }
}
