package parley.document.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Within;
import parley.document.bytes.CleanText;
import parley.document.page.Description;
import parley.document.page.LanguageTag;
import parley.document.page.WebAddress;

/**
 * JSON lines: each line an object with the texts {@code text}, and perhaps {@code title}, {@code
 * published}, {@code url}, {@code publisher} and {@code language}; other keys are left alone.
 */
final class JsonLines implements Pack {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final Source source;
  private final ByteLines lines;

  JsonLines(Source source, Limits limits) throws IOException {
    this.source = source;
    InputStream in = source.content().open();
    boolean packed = source.fileName().endsWith(".gz");
    this.lines = new ByteLines(packed ? new GZIPInputStream(in) : in, limits.bytes());
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        return Pack.lost(source, position(), Refusal.Kind.TOO_LARGE, "the line is too long");
      }
      byte[] line = lines.bytes();
      if (!isBlank(line)) {
        return read(line);
      }
    }
    return Optional.empty();
  }

  @Override
  public String position() {
    return "line " + lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<Member> read(byte[] line) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Pack.lost(source, position(), Refusal.Kind.BROKEN, "the line is no JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          values.put(key, parser.getText());
        }
        parser.skipChildren();
      }
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      String message = "the line is not JSON: " + e.getOriginalMessage();
      return Pack.lost(source, position() + column, Refusal.Kind.BROKEN, message);
    }
    String text = values.getOrDefault("text", "");
    if (text.isBlank()) {
      return Pack.lost(source, position(), Refusal.Kind.EMPTY, "the line has no \"text\"");
    }
    return Optional.of(new Member.Found(member(text, values)));
  }

  private Source member(String text, Map<String, String> values) {
    Within within =
        new Within(position(), Optional.of("line.txt"), description(values), Description.NONE);
    return source.member("line-" + lines.number(), within, text.getBytes(UTF_8));
  }

  private static Description description(Map<String, String> values) {
    Optional<String> language = value(values, "language").flatMap(LanguageTag::parse);
    return new Description(
        value(values, "title"),
        value(values, "publisher"),
        value(values, "published").flatMap(day -> Description.day(day, language.orElse(""))),
        value(values, "url").flatMap(WebAddress::parse),
        language);
  }

  private static Optional<String> value(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key)).flatMap(CleanText::line);
  }
}
