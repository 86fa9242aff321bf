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

/**
 * Makes sure that a client never takes half an answer for a whole one.
 *
 * <p>Fuseki ends an answer whose query ran out of time as if it were complete, with a remark in the
 * place of the next row; in CSV that remark is a row. Here, nothing is written any more once the
 * time is over, or another server that the query asks has failed. As long as nothing was sent, the
 * client gets 503, or 502, with the reason; afterwards the connection is broken off, which every
 * client notices.
 */
final class Cutoff implements Filter {
  private static final String MARK = Cutoff.class.getName();

  private final Duration limit;

  Cutoff(Duration limit) {
    this.limit = limit;
  }

  /** Notes why a request cannot be answered to its end: its time is over, or a server failed. */
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
      return;
    }
    if (response.isCommitted()) {
      throw new IOException("a query was stopped while its answer was being sent");
    }
    boolean isRemote = request.getAttribute(MARK) instanceof StoreException;
    byte[] reason = reason(request).getBytes(StandardCharsets.UTF_8);
    http.resetBuffer();
    http.setStatus(
        isRemote ? HttpServletResponse.SC_BAD_GATEWAY : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    http.setContentType("text/plain;charset=utf-8");
    http.setContentLength(reason.length);
    http.getOutputStream().write(reason);
  }

  private String reason(ServletRequest request) {
    return request.getAttribute(MARK) instanceof StoreException failure
        ? failure.getMessage() + "\n"
        : """
        The query took longer than %s s and was stopped; nothing of its answer is sent.
        Make it more selective or add a LIMIT.
        """
            .formatted(seconds(limit));
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
