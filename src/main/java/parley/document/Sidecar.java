package parley.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.document.bytes.CleanText;
import parley.document.page.Description;
import parley.document.page.LanguageTag;
import parley.document.page.WebAddress;

/**
 * The file {@code NAME.meta.json} beside a document: a JSON object with any of the texts {@code
 * title}, {@code publisher}, {@code published} (YYYY-MM-DD), {@code url} and {@code language}.
 * Other keys are for other programs and left alone.
 */
public final class Sidecar {
  private static final long MOST_BYTES = 1_000_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final List<String> KEYS =
      List.of("title", "publisher", "published", "url", "language");

  private final Map<String, Value> values = new LinkedHashMap<>();

  private record Value(String text, JsonLocation where) {}

  private Sidecar() {}

  /** What is wrong with a sidecar, and where. */
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String position;

    Fault(String message, String position, Throwable cause) {
      super(message, cause);
      this.position = position;
    }

    Fault(String message, JsonLocation where) {
      super(message);
      this.position = lineAndColumn(where);
    }

    /** {@return such as {@code line 3, column 7}; empty for the whole file} */
    public String position() {
      return position;
    }
  }

  /**
   * {@return what the sidecar says; nothing if there is no such file}
   *
   * @throws Fault if it is there and cannot be read or understood
   */
  static Description read(Path path) throws Fault {
    if (!Files.exists(path)) {
      return Description.NONE;
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new Fault("it is larger than " + MOST_BYTES + " bytes", JsonLocation.NA);
      }
      return read(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new Fault("it cannot be opened: " + e.getMessage(), "", e);
    }
  }

  /**
   * {@return what a sidecar says}
   *
   * @param bytes all of it
   * @throws Fault if it cannot be understood
   */
  public static Description read(byte[] bytes) throws Fault {
    Sidecar sidecar = new Sidecar();
    try (JsonParser parser = JSON.createParser(bytes)) {
      sidecar.readObject(parser);
    } catch (JsonProcessingException e) {
      throw new Fault(
          "it is not JSON: " + e.getOriginalMessage(), lineAndColumn(e.getLocation()), e);
    } catch (IOException e) {
      throw new Fault("it cannot be opened: " + e.getMessage(), "", e);
    }
    return sidecar.description();
  }

  private void readObject(JsonParser parser) throws IOException, Fault {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Fault("it is no JSON object", parser.currentTokenLocation());
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        values.put(key, new Value(parser.getText(), parser.currentTokenLocation()));
      } else if (value != JsonToken.VALUE_NULL && KEYS.contains(key)) {
        throw new Fault("\"" + key + "\" is no text", parser.currentTokenLocation());
      }
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      throw new Fault("something follows the JSON object", parser.currentTokenLocation());
    }
  }

  private Description description() throws Fault {
    return new Description(
        words("title"), words("publisher"), published(), checked("url"), checked("language"));
  }

  private Optional<String> words(String key) {
    return Optional.ofNullable(values.get(key)).flatMap(value -> CleanText.line(value.text()));
  }

  private Optional<LocalDate> published() throws Fault {
    Value value = values.get("published");
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.text().strip()));
    } catch (DateTimeParseException e) {
      throw new Fault(
          "\"published\" must be a day as YYYY-MM-DD, not \"" + value.text() + "\"",
          lineAndColumn(value.where()),
          e);
    }
  }

  private Optional<String> checked(String key) throws Fault {
    Value value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    boolean url = key.equals("url");
    Optional<String> read = url ? WebAddress.parse(value.text()) : LanguageTag.parse(value.text());
    if (read.isEmpty()) {
      String wanted = url ? "an http or https address" : "a language tag such as en or es-CU";
      throw new Fault(
          "\"%s\" must be %s, not \"%s\"".formatted(key, wanted, value.text()), value.where());
    }
    return read;
  }

  private static String lineAndColumn(@Nullable JsonLocation where) {
    return where == null || where.getLineNr() < 1
        ? ""
        : "line " + where.getLineNr() + ", column " + where.getColumnNr();
  }
}
