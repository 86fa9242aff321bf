package parley.web.traffic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers those who watch the server, without limits and while it stops: {@code /health} (the
 * process answers), {@code /ready} (it should be sent requests) and {@code /metrics}.
 *
 * <p>Metrics tell what others do here; they are for programs of this machine, and not for those who
 * come through a server in front, unless they are made public.
 */
final class Probes extends Handler.Wrapper {
  private static final String PLAIN = "text/plain;charset=utf-8";
  private static final String PROMETHEUS = "text/plain;version=0.0.4;charset=utf-8";

  private final Readiness readiness;
  private final Metrics metrics;
  private final boolean isPublic;

  /**
   * Creates the probes.
   *
   * @param next answers all else
   * @param readiness of the server
   * @param metrics of the server
   * @param isPublic whether everybody may read the metrics
   */
  Probes(Handler next, Readiness readiness, Metrics metrics, boolean isPublic) {
    super(next);
    this.readiness = readiness;
    this.metrics = metrics;
    this.isPublic = isPublic;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean isReading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    String path = isReading ? Request.getPathInContext(request) : "";
    switch (path) {
      case "/health" -> send(response, callback, HttpStatus.OK_200, PLAIN, "up\n");
      case "/ready" -> ready(response, callback);
      case "/metrics" -> {
        if (isPublic || (Client.isConnectedFromHere(request) && !Forwarding.isForwarded(request))) {
          send(response, callback, HttpStatus.OK_200, PROMETHEUS, metrics.scrape());
        } else {
          Refusal.of(HttpStatus.FORBIDDEN_403).send(response, callback);
        }
      }
      default -> {
        return super.handle(request, response, callback);
      }
    }
    return true;
  }

  private void ready(Response response, Callback callback) {
    Optional<String> objection = readiness.objection();
    if (objection.isPresent()) {
      new Refusal(HttpStatus.SERVICE_UNAVAILABLE_503, objection.get()).send(response, callback);
    } else {
      send(response, callback, HttpStatus.OK_200, PLAIN, "ready\n");
    }
  }

  private static void send(
      Response response, Callback callback, int status, String type, String words) {
    byte[] body = words.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
