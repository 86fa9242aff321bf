package parley.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts names and texts into words: plain ones, without accents, and stems of English and Spanish
 * words. Other languages are found by plain words.
 */
final class Analysis extends DelegatingAnalyzerWrapper {
  /** The end of fields that hold stems of English words. */
  static final String ENGLISH = ".en";

  /** The end of fields that hold stems of Spanish words. */
  static final String SPANISH = ".es";

  private static final int GAP = 100;
  private static final CharArraySet ENGLISH_STOPS = folded(EnglishAnalyzer.getDefaultStopSet());
  private static final CharArraySet SPANISH_STOPS = folded(SpanishAnalyzer.getDefaultStopSet());

  private final Analyzer plain = new Chain("");
  private final Analyzer english = new Chain(ENGLISH);
  private final Analyzer spanish = new Chain(SPANISH);

  Analysis() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  /** The way of a text to words of one language. */
  private static final class Chain extends Analyzer {
    private final String language;

    Chain(String language) {
      this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      return new TokenStreamComponents(source, stemmed(folded(source)));
    }

    /** No phrase goes from one name to the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }

    private static TokenStream folded(TokenStream words) {
      TokenStream whole = new EnglishPossessiveFilter(words);
      return new ASCIIFoldingFilter(new LowerCaseFilter(new FoldingFilter(whole)));
    }

    private TokenStream stemmed(TokenStream words) {
      return switch (language) {
        case ENGLISH -> new PorterStemFilter(new StopFilter(words, ENGLISH_STOPS));
        case SPANISH -> new SpanishLightStemFilter(new StopFilter(words, SPANISH_STOPS));
        default -> words;
      };
    }
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.endsWith(ENGLISH) ? english : field.endsWith(SPANISH) ? spanish : plain;
  }

  /**
   * A word as a field holds it.
   *
   * @param term what is looked for
   * @param start first code unit of the word as it was written
   * @param end one past the last
   */
  record Term(String term, int start, int end) {}

  /** {@return the words of a text as a field would hold them} */
  List<Term> terms(String field, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!term.isEmpty()) {
          terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
  }

  /** {@return whether a plain word is so common in a language that it tells nothing} */
  static boolean isCommon(String word) {
    return ENGLISH_STOPS.contains(word) || SPANISH_STOPS.contains(word);
  }

  private static CharArraySet folded(CharArraySet words) {
    CharArraySet folded = new CharArraySet(words.size(), false);
    for (Object word : words) {
      char[] letters = (char[]) word;
      char[] plain = new char[4 * letters.length];
      int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
      folded.add(new String(plain, 0, length));
    }
    return CharArraySet.unmodifiableSet(folded);
  }
}
