package parley.store.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import parley.store.SyntaxException;

/**
 * Says what is wrong with a query in one line. Jena's parser lists all tokens that it might have
 * liked, and gives the place of the last good token, not of the first bad one, which only its
 * message has.
 */
final class ParserMessage {
  private static final Pattern PLACE =
      Pattern.compile("\\s*(?:at )?line (\\d+), column (\\d+)[.:]*\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOKEN = Pattern.compile("Encountered \"\\s*\"?(.+?)\"?( \".*)?\"");

  private ParserMessage() {}

  static SyntaxException exception(String source, QueryParseException e) {
    String line =
        Optional.ofNullable(e.getMessage()).flatMap(m -> m.lines().findFirst()).orElse("");
    Matcher place = PLACE.matcher(line);
    if (!place.find()) {
      return new SyntaxException(source, e.getLine(), e.getColumn(), line);
    }
    return new SyntaxException(
        source,
        Long.parseLong(place.group(1)),
        Long.parseLong(place.group(2)),
        reason(place.replaceFirst(" ").strip()));
  }

  private static String reason(String text) {
    Matcher token = TOKEN.matcher(text);
    if (!token.matches()) {
      return text;
    }
    return token.group(1).equals("<EOF>")
        ? "the query ends too early; is a bracket left open?"
        : "did not expect " + token.group(1) + " here";
  }
}
