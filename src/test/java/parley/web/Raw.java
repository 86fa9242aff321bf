package parley.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An answer as it comes over the wire, to a request that may be malformed.
 *
 * @param head status line and headers
 * @param body as it came, unpacked if it was compressed
 */
record Raw(List<String> head, String body) {

  /** {@return the answer to a GET with some more header lines} */
  static Raw get(Server server, String path, String... headers) {
    return send(server, "GET", path, headers);
  }

  static Raw send(Server server, String method, String path, String... headers) {
    StringBuilder request = new StringBuilder();
    request.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    if (Arrays.stream(headers).noneMatch(line -> line.startsWith("Host:"))) {
      request.append("Host: localhost\r\n");
    }
    for (String line : headers) {
      request.append(line).append("\r\n");
    }
    return exchange(server, request + "Connection: close\r\n\r\n");
  }

  /** {@return the answer to some bytes, all that comes until the server closes} */
  static Raw exchange(Server server, String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return of(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Raw of(byte[] octets) throws IOException {
    String whole = new String(octets, StandardCharsets.ISO_8859_1);
    int end = whole.indexOf("\r\n\r\n");
    List<String> head = whole.substring(0, Math.max(0, end)).lines().toList();
    byte[] body =
        end < 0
            ? new byte[0]
            : Arrays.copyOfRange(octets, end + "\r\n\r\n".length(), octets.length);
    Raw packed = new Raw(head, new String(body, StandardCharsets.UTF_8));
    if (packed.header("Transfer-Encoding").equals("chunked")) {
      body = joined(body);
    }
    if (packed.header("Content-Encoding").equals("gzip") && body.length > 0) {
      body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
    return new Raw(head, new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] joined(byte[] chunks) {
    String rest = new String(chunks, StandardCharsets.ISO_8859_1);
    if (!rest.endsWith("\r\n0\r\n\r\n")) {
      throw new IllegalStateException("the answer was broken off");
    }
    StringBuilder whole = new StringBuilder();
    while (!rest.isEmpty()) {
      int end = rest.indexOf("\r\n");
      int length = Integer.parseInt(rest.substring(0, end), 16);
      whole.append(rest, end + 2, end + 2 + length);
      rest = length == 0 ? "" : rest.substring(end + 2 + length + 2);
    }
    return whole.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  int status() {
    return Integer.parseInt(head.get(0).split(" ", -1)[1]);
  }

  /** {@return the values of a header, with commas between them; empty if it has none} */
  String header(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return String.join(
        ", ",
        head.stream()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
            .map(line -> line.substring(start.length()).strip())
            .toList());
  }

  Optional<String> find(String name) {
    return Optional.of(header(name)).filter(value -> !value.isEmpty());
  }

  /** {@return the line of a number in the metrics} */
  static String metric(Server server, String start) {
    return get(server, "/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElse("");
  }
}
