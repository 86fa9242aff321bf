package parley.web.traffic;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * What a server does, in numbers, as Prometheus reads them. Requests are told apart by route,
 * method and status only, so that memory does not grow with what clients think up.
 */
public final class Metrics implements RequestLog, AutoCloseable {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final AtomicLong quads = new AtomicLong(-1);
  private final Routes routes;

  /**
   * Begins to count.
   *
   * @param routes which requests are of one kind
   * @param traffic what has happened to queries
   */
  public Metrics(Routes routes, Traffic traffic) {
    this.routes = routes;
    collections.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    bind(traffic, registry);
    Gauge.builder("parley.dataset.quads", () -> quads.get() < 0 ? Double.NaN : quads.get())
        .description("Statements in the dataset; not a number until they are counted")
        .register(registry);
  }

  private static void bind(Traffic traffic, MeterRegistry registry) {
    Gauge.builder("parley.queries.running", traffic::running)
        .description("Queries that run")
        .register(registry);
    Gauge.builder("parley.queries.waiting", traffic::waiting)
        .description("Queries that wait for others to end")
        .register(registry);
    FunctionCounter.builder("parley.queries.refused", traffic, Traffic::refusals)
        .description("Queries that were refused since too many others ran")
        .register(registry);
    FunctionCounter.builder("parley.queries.timed.out", traffic, Traffic::timeouts)
        .description("Queries that were stopped since their time was over")
        .register(registry);
    FunctionCounter.builder("parley.queries.too.long", traffic, Traffic::tooLongAnswers)
        .description("Queries that were stopped since their answer had too many rows")
        .register(registry);
  }

  /**
   * Tells how large the dataset is.
   *
   * @param number statements in all its graphs
   */
  public void quads(long number) {
    quads.set(number);
  }

  @Override
  public void log(Request request, Response response) {
    String method = request.getMethod();
    Timer.builder("http.server.requests")
        .description("Requests that were answered, and how long that took")
        .tag("route", routes.of(request))
        .tag("method", method != null && METHODS.contains(method) ? method : "other")
        .tag("status", Integer.toString(response.getStatus()))
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(NanoTime.since(request.getBeginNanoTime()), TimeUnit.NANOSECONDS);
  }

  /** {@return all numbers, as text} */
  String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
