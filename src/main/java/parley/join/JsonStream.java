package parley.join;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The values at the end of some steps into a JSON file, one after another. Memory holds one of
 * them. Behind the last the file is read to its end, so that a fault there is found too.
 */
final class JsonStream implements Iterator<JsonStream.Located>, AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String name;
  private final JsonSteps steps;
  private final BoundedInput input;
  private final JsonParser parser;
  private State state = State.BEFORE;
  private Optional<Located> next = Optional.empty();

  private enum State {
    BEFORE,
    AMONG,
    BEHIND
  }

  /**
   * A value and where it begins.
   *
   * @param spot where
   * @param node the value
   */
  record Located(Spot spot, JsonNode node) {}

  /**
   * Opens a file.
   *
   * @param path the file
   * @param name the file as the user named it
   * @param steps to the values
   * @throws IOException if it cannot be opened
   */
  JsonStream(Path path, String name, JsonSteps steps) throws IOException {
    this.name = name;
    this.steps = steps;
    this.input = new BoundedInput(Files.newInputStream(path), name);
    this.parser = MAPPER.createParser(input);
  }

  @Override
  public boolean hasNext() {
    try {
      if (next.isEmpty() && state == State.BEFORE) {
        next = first();
      } else if (next.isEmpty() && state == State.AMONG) {
        next = following();
      }
      if (next.isEmpty()) {
        finish();
      }
      return next.isPresent();
    } catch (JsonProcessingException e) {
      throw new JoinException(
          new Spot(name, e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new JoinException(Spot.of(name), "it cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public Located next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Located found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }

  private Optional<Located> first() throws IOException {
    token();
    for (String step : steps.names()) {
      if (!enter(step)) {
        return Optional.empty();
      }
    }
    if (parser.hasToken(JsonToken.START_ARRAY)
        || (steps.isEach() && parser.hasToken(JsonToken.START_OBJECT))) {
      state = State.AMONG;
      return following();
    }
    boolean isOne = !steps.isEach() && !parser.hasToken(JsonToken.VALUE_NULL);
    state = State.BEHIND;
    return isOne ? Optional.of(value()) : Optional.empty();
  }

  /** Goes to the value of a field; false if there is none of that name. */
  private boolean enter(String field) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return false;
    }
    while (token() == JsonToken.FIELD_NAME) {
      boolean isIt = parser.currentName().equals(field);
      token();
      if (isIt) {
        return true;
      }
      skip();
    }
    return false;
  }

  private void skip() throws IOException {
    int depth = 0;
    for (JsonToken token = parser.currentToken(); token != null; token = token()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
    }
  }

  private Optional<Located> following() throws IOException {
    JsonToken token = token();
    if (token == JsonToken.FIELD_NAME) {
      token = token();
    }
    if (token == null || token.isStructEnd()) {
      state = State.BEHIND;
      return Optional.empty();
    }
    return Optional.of(value());
  }

  private Located value() throws IOException {
    Spot spot =
        new Spot(
            name,
            parser.currentTokenLocation().getLineNr(),
            parser.currentTokenLocation().getColumnNr());
    input.begin(spot.line());
    return new Located(spot, MAPPER.readTree(parser));
  }

  private JsonToken token() throws IOException {
    input.begin(parser.currentLocation().getLineNr());
    return parser.nextToken();
  }

  private void finish() throws IOException {
    state = State.BEHIND;
    boolean isWhole = parser.getParsingContext().inRoot() && parser.currentToken() != null;
    while (token() != null) {
      if (isWhole) {
        throw new JoinException(
            new Spot(
                name,
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr()),
            "the file goes on behind the end of its value.");
      }
      isWhole = parser.getParsingContext().inRoot();
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
