package parley.store.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes from words what people leave out when they type: marks on letters of any script, characters
 * that cannot be seen, and the dots of abbreviations, so that "U.S." is "us" and "EE.UU." "eeuu".
 */
final class FoldingFilter extends TokenFilter {
  private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\p{Cc}]+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}{1,2}(\\.\\p{L}{1,2})+");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isPlain()) {
      String folded =
          UNWRITTEN.matcher(Normalizer.normalize(term, Normalizer.Form.NFKD)).replaceAll("");
      if (ABBREVIATION.matcher(folded).matches()) {
        folded = folded.replace(".", "");
      }
      term.setEmpty().append(folded);
    }
    return true;
  }

  /** Most words are, and are then left alone. */
  private boolean isPlain() {
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (letters[i] >= 0x80 || letters[i] == '.') {
        return false;
      }
    }
    return true;
  }
}
