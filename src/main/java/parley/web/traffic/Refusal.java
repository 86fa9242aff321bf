package parley.web.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A request that is not answered as the client wished, in plain words.
 *
 * @param status of HTTP, from 400
 * @param words what is wrong and what helps
 */
record Refusal(int status, String words) {
  private static final Properties WORDS = read();
  private static final String WAIT = ".wait";

  /** {@return what is said to every client of this status} */
  static Refusal of(int status) {
    return new Refusal(
        status,
        Optional.ofNullable(WORDS.getProperty(Integer.toString(status)))
            .orElseGet(() -> WORDS.getProperty(status < 500 ? "client" : "server", "")));
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream in = Refusal.class.getResourceAsStream("refusals.properties")) {
      words.load(in);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read refusals.properties", e);
    }
  }

  /** Writes it, and nothing else. */
  void send(Response response, Callback callback) {
    response.setStatus(status);
    SafeHeaders.put(response.getHeaders());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Optional.ofNullable(WORDS.getProperty(status + WAIT))
        .ifPresent(seconds -> response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds));
    if (HttpStatus.hasNoBody(status)) {
      callback.succeeded();
    } else {
      byte[] body = (words + "\n").getBytes(StandardCharsets.UTF_8);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
      response.write(true, ByteBuffer.wrap(body), callback);
    }
  }
}
