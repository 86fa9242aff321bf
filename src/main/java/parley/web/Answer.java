package parley.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server sends for one request, whole in memory.
 *
 * @param status of HTTP
 * @param contentType of the body
 * @param body not changed after it was handed over
 * @param headers further headers, by name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying pages would only cost
record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
  /** May be kept, but not shown again without asking: data may have changed since. */
  static final String ASK_AGAIN = "no-cache";

  /** Any answer may come compressed. */
  static final String ENCODING = "Accept-Encoding";

  private static final String PLAIN = "text/plain;charset=utf-8";

  /** {@return a full answer} */
  static Answer of(String contentType, byte[] body) {
    return new Answer(HttpServletResponse.SC_OK, contentType, body, Map.of());
  }

  /** {@return an answer in plain words} */
  static Answer text(int status, String words) {
    return new Answer(status, PLAIN, words.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** {@return the same answer with another status} */
  Answer as(int other) {
    return new Answer(other, contentType, body, headers);
  }

  /** {@return the same answer with one more header} */
  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, contentType, body, more);
  }

  /**
   * Sends the answer, or only says that the client has it already. For HEAD Jetty leaves out the
   * body, which is written all the same, so that the headers are those of GET.
   */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    String varies = headers.get("Vary");
    response.setHeader("Vary", varies == null ? ENCODING : varies + ", " + ENCODING);
    response.setStatus(status);
    if (status == HttpServletResponse.SC_OK) {
      if (!headers.containsKey("Cache-Control")) {
        response.setHeader("Cache-Control", ASK_AGAIN);
      }
      String tag = Freshness.tagOf(request).orElseGet(this::tag);
      Freshness.mark(request, response, tag);
      if (Freshness.isKnown(request, tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String tag() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(contentType.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(digest.digest(body), 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
