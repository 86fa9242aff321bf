package parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** What converting is compared with: OpenNLP finding sentences and words, and nothing else. */
public final class Baseline {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String WORDS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final SentenceDetectorME sentences;
  private final TokenizerME words;

  /**
   * Loads both models.
   *
   * @throws IOException if one is missing or broken
   */
  public Baseline() throws IOException {
    try (InputStream in = open(SENTENCES)) {
      sentences = new SentenceDetectorME(new SentenceModel(in));
    }
    try (InputStream in = open(WORDS)) {
      words = new TokenizerME(new TokenizerModel(in));
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Baseline.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is missing on the class path");
    }
    return in;
  }

  /**
   * {@return how many words there are}
   *
   * @param texts what to cut
   */
  public long cut(List<String> texts) {
    long count = 0;
    for (String text : texts) {
      for (String sentence : sentences.sentDetect(text)) {
        count += words.tokenize(sentence).length;
      }
    }
    return count;
  }
}
