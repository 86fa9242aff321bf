package parley.web.traffic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line of JSON for each request: when, who, what, and how it ended. All but ASCII is escaped,
 * so that no request can forge a line or steer a terminal; what was searched or asked is left out.
 */
public final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final int LONGEST_PATH = 1000;

  private final JsonFactory json =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private final AtomicBoolean isFailing = new AtomicBoolean();
  private final Routes routes;
  private final RequestLog.Writer out;

  /**
   * Prepares the log.
   *
   * @param routes which requests are of one kind
   * @param out takes a line at a time
   */
  public AccessLog(Routes routes, RequestLog.Writer out) {
    this.routes = routes;
    this.out = out;
  }

  @Override
  public void log(Request request, Response response) {
    try {
      out.write(line(request, response));
      isFailing.set(false);
    } catch (IOException e) {
      if (!isFailing.getAndSet(true)) {
        LOG.error("cannot write the access log; requests are answered without it", e);
      }
    }
  }

  private String line(Request request, Response response) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator fields = json.createGenerator(line)) {
      fields.writeStartObject();
      fields.writeStringField("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
      fields.writeStringField("client", Client.of(request).address());
      fields.writeStringField("method", String.valueOf(request.getMethod()));
      fields.writeStringField("path", path(request));
      fields.writeStringField("route", routes.of(request));
      fields.writeNumberField("status", response.getStatus());
      fields.writeNumberField("bytes", Response.getContentBytesWritten(response));
      fields.writeNumberField(
          "ms", TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime())));
      fields.writeEndObject();
    }
    return line.toString();
  }

  private static String path(Request request) {
    String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
    String known = path == null ? "" : path;
    return known.length() > LONGEST_PATH ? known.substring(0, LONGEST_PATH) + "…" : known;
  }
}
