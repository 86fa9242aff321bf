package parley.document.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** The trained model for sentence ends; there is one for English only. */
final class TrainedEnds {
  private static final String FILE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /**
   * Longest paragraph that the model is asked about: its time grows with the square of the length
   * of a word, and a word may be as long as its paragraph.
   */
  private static final int LONGEST = 20_000;

  private final SentenceModel model;

  TrainedEnds() {
    try (InputStream in = TrainedEnds.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing on the class path");
      }
      model = new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /**
   * {@return where the model sees sentences start; nothing for languages that it was not trained
   * for and for paragraphs too long for it}
   *
   * @param text one paragraph
   * @param language tag of its language
   */
  Optional<List<Integer>> starts(String text, String language) {
    if (!language.startsWith("en") || text.length() > LONGEST) {
      return Optional.empty();
    }
    // A detector keeps state between calls; the model behind it does not.
    Span[] found = new SentenceDetectorME(model).sentPosDetect(text.replace('\n', ' '));
    return Optional.of(Arrays.stream(found).map(Span::getStart).toList());
  }
}
