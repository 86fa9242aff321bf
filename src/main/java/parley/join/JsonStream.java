package parley.join;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/**
 * The values at the end of some steps into a JSON file, one after another. Memory holds one of
 * them. Behind the last the file is read to its end, so that a fault there is found too.
 */
final class JsonStream extends AbstractSpliterator<JsonStream.Located> implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String name;
  private final JsonSteps steps;
  private final BoundedInput input;
  private final JsonParser parser;
  private State state = State.BEFORE;

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
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.name = name;
    this.steps = steps;
    this.input = new BoundedInput(Files.newInputStream(path), name);
    this.parser = MAPPER.createParser(input);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Located> taker) {
    Optional<Located> next = next();
    next.ifPresent(taker);
    return next.isPresent();
  }

  private Optional<Located> next() {
    try {
      Optional<Located> next =
          switch (state) {
            case BEFORE -> first();
            case AMONG -> following();
            case BEHIND -> Optional.empty();
          };
      if (next.isEmpty()) {
        finish();
      }
      return next;
    } catch (JsonProcessingException e) {
      throw fault(name, e);
    } catch (IOException e) {
      throw JoinException.unreadable(name, e);
    }
  }

  /** {@return what is to be thrown where a file is no JSON} */
  static JoinException fault(String name, JsonProcessingException e) {
    return new JoinException(
        new Spot(name, e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
        e.getOriginalMessage(),
        e);
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
    Spot spot = here();
    input.begin(spot.line());
    return new Located(spot, MAPPER.readTree(parser));
  }

  private Spot here() {
    JsonLocation location = parser.currentTokenLocation();
    return new Spot(name, location.getLineNr(), location.getColumnNr());
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
        throw new JoinException(here(), "the file goes on behind the end of its value.");
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
