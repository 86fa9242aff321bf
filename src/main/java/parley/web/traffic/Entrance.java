package parley.web.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** What every request passes before it is answered, put in front of a server of Jetty's. */
public final class Entrance {
  /** Longer addresses and headers than browsers and SPARQL clients send. */
  private static final int LARGEST_HEADERS = 64 * 1024;

  /** Less would cost more to compress than to send. */
  private static final int SMALLEST_COMPRESSED = 1024;

  /** A client that reads or writes more slowly holds a thread for nothing. */
  private static final int SLOWEST_BYTES_PER_SECOND = 256;

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private final Conduct conduct;
  private final Routes routes;
  private final Traffic traffic;
  private final Readiness readiness;
  private final Metrics metrics;
  private final GracefulHandler graceful = new GracefulHandler();

  /**
   * Prepares the entrance of one server.
   *
   * @param conduct how it is run
   * @param routes its kinds of requests
   * @param traffic is told of queries
   * @param readiness of the server
   */
  public Entrance(Conduct conduct, Routes routes, Traffic traffic, Readiness readiness) {
    this.conduct = conduct;
    this.routes = routes;
    this.traffic = traffic;
    this.readiness = readiness;
    this.metrics = new Metrics(routes, traffic);
  }

  /** {@return the numbers of the server} */
  public Metrics metrics() {
    return metrics;
  }

  /**
   * Puts itself in front of a server that has not been started.
   *
   * @param server has a handler, which answers
   */
  public void guard(Server server) {
    Handler next =
        new QueryLimit(server.getHandler(), routes.queries(), conduct.limits().queries(), traffic);
    next = compressing(new BodyLimit(next));
    if (conduct.limits().rate() > 0) {
      next = RateLimit.of(conduct.limits().rate(), next);
    }
    graceful.setHandler(next);
    server.setHandler(new Probes(graceful, readiness, metrics, conduct.hasPublicMetrics()));
    server.setErrorHandler(new PlainErrors());
    List<RequestLog> logs = new ArrayList<>(List.of(metrics));
    logs.addAll(accessLog(server));
    server.setRequestLog(new RequestLog.Collection(logs.toArray(RequestLog[]::new)));
    for (Connector connector : server.getConnectors()) {
      connector
          .getConnectionFactories()
          .forEach(
              factory -> {
                if (factory instanceof HttpConnectionFactory http) {
                  configure(http.getHttpConfiguration());
                }
              });
    }
  }

  private static Handler compressing(Handler next) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(SMALLEST_COMPRESSED);
    CompressionHandler handler = new CompressionHandler(next);
    handler.putCompression(gzip);
    handler.putConfiguration(
        "/",
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("HEAD")
            .compressIncludeMethod("POST")
            .decompressExcludeEncoding("gzip")
            .build());
    return handler;
  }

  private List<RequestLog> accessLog(Server server) {
    return switch (conduct.log()) {
      case Conduct.Log.Nowhere ignored -> List.of();
      case Conduct.Log.StandardError ignored -> List.of(accessLog(server, new RequestLogWriter()));
      case Conduct.Log.ToFile to ->
          List.of(accessLog(server, new RequestLogWriter(to.file().toString())));
    };
  }

  private RequestLog accessLog(Server server, RequestLogWriter writer) {
    server.addBean(writer);
    return new AccessLog(routes, writer);
  }

  private void configure(HttpConfiguration http) {
    http.addCustomizer(new SafeHeaders());
    if (conduct.isBehindProxy()) {
      http.addCustomizer(new Forwarding());
    }
    http.setRequestHeaderSize(LARGEST_HEADERS);
    http.setIdleTimeout(LONGEST_SILENCE.toMillis());
    http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
    http.setMinResponseDataRate(SLOWEST_BYTES_PER_SECOND);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  /**
   * Takes no more requests, and waits until those under way are answered. Meanwhile the probes
   * answer, and {@code /ready} says that the server stops.
   *
   * @param patience how long to wait at most
   */
  public void drain(Duration patience) {
    readiness.stopping();
    try {
      graceful.shutdown().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // What is still under way is broken off, which its client notices.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      metrics.close();
    }
  }
}
