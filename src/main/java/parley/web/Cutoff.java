package parley.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import parley.store.StoreException;
import parley.store.query.TooManyRowsException;
import parley.web.traffic.Connections;
import parley.web.traffic.Traffic;

/**
 * Makes sure that a client never takes half an answer for a whole one.
 *
 * <p>Fuseki ends an answer whose query ran out of time as if it were complete, with a remark in the
 * place of the next row; in CSV that remark is a row. Here, nothing is written any more once the
 * time is over, the answer is too long, or another server that the query asks has failed. As long
 * as nothing was sent, the client gets 503, 403 or 502 with the reason; afterwards the connection
 * is broken off, which every client notices.
 */
final class Cutoff implements Filter {
  private static final String MARK = Cutoff.class.getName();

  private final Duration limit;
  private final Traffic traffic;

  Cutoff(Duration limit, Traffic traffic) {
    this.limit = limit;
    this.traffic = traffic;
  }

  /**
   * Notes why a request cannot be answered to its end: its time is over, its answer is too long, or
   * a server failed.
   */
  static void mark(ServletRequest request, RuntimeException reason) {
    request.setAttribute(MARK, reason);
  }

  private static boolean isMarked(ServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    chain.doFilter(request, new Gate((HttpServletRequest) request, http));
    if (!isMarked(request)) {
      if (http.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
          && !response.isCommitted()) {
        // Fuseki would tell of its inside, or nothing.
        http.resetBuffer();
        http.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        write(http, "The server failed to answer; its log says why.\n");
      }
      return;
    }
    count(reason(request));
    if (response.isCommitted()) {
      Connections.reset(request);
      throw new IOException("a query was stopped while its answer was being sent");
    }
    http.resetBuffer();
    http.setStatus(status(reason(request)));
    if (http.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      http.setHeader("Retry-After", "5");
    }
    write(http, words(reason(request)));
  }

  private static void write(HttpServletResponse response, String words) throws IOException {
    byte[] body = words.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static RuntimeException reason(ServletRequest request) {
    return (RuntimeException) request.getAttribute(MARK);
  }

  private void count(RuntimeException reason) {
    switch (reason) {
      case StoreException ignored -> {}
      case TooManyRowsException ignored -> traffic.tooLong();
      case RuntimeException ignored -> traffic.timedOut();
    }
  }

  private static int status(RuntimeException reason) {
    return switch (reason) {
      case StoreException ignored -> HttpServletResponse.SC_BAD_GATEWAY;
      case TooManyRowsException ignored -> HttpServletResponse.SC_FORBIDDEN;
      case RuntimeException ignored -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    };
  }

  private String words(RuntimeException reason) {
    return switch (reason) {
      case StoreException failure -> failure.getMessage() + "\n";
      case TooManyRowsException excess -> excess.getMessage() + "\n";
      case RuntimeException ignored ->
          """
          The query took longer than %s s and was stopped; nothing of its answer is sent.
          Make it more selective or add a LIMIT.
          """
              .formatted(seconds(limit));
    };
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? Long.toString(duration.toSeconds())
        : Double.toString(duration.toMillis() / 1000.0);
  }

  /** Lets through what is written until the request is marked. */
  private static final class Gate extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    Gate(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return new GateStream(request, super.getOutputStream());
    }

    /** Leaves out what Fuseki says of itself. */
    @Override
    public void setHeader(String name, String value) {
      if (!name.startsWith("Fuseki")) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void setStatus(int status) {
      if (!isMarked(request)) {
        super.setStatus(status);
      }
    }

    @Override
    public void setContentLength(int length) {
      if (!isMarked(request)) {
        super.setContentLength(length);
      }
    }

    @Override
    public void flushBuffer() throws IOException {
      if (!isMarked(request)) {
        super.flushBuffer();
      }
    }
  }

  private static final class GateStream extends ServletOutputStream {
    private final HttpServletRequest request;
    private final ServletOutputStream out;

    GateStream(HttpServletRequest request, ServletOutputStream out) {
      this.request = request;
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      if (!isMarked(request)) {
        out.write(octet);
      }
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      if (!isMarked(request)) {
        out.write(octets, offset, length);
      }
    }

    /** Does nothing, so that short answers wait in the buffer until they are whole. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
      if (!isMarked(request)) {
        out.close();
      }
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
