package parley.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import parley.store.Edition;
import parley.store.query.QueryRunner;
import parley.store.search.Search;
import parley.web.data.Census;
import parley.web.data.Dataset;
import parley.web.data.Sitemap;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.reconcile.Reconciliation;
import parley.web.reconcile.Version;
import parley.web.traffic.Entrance;
import parley.web.traffic.PlainErrors;
import parley.web.traffic.Traffic;
import parley.web.view.Pages;

/** Puts filters and servlets together, and makes them listen. */
final class Starter {
  /** Path of the query service. */
  static final String SPARQL = "/sparql";

  /** Queries and pages are made on these; those that listen and wait for clients are among them. */
  private static final int FEWEST_THREADS = 8;

  private static final int MOST_THREADS = 200;
  private static final Duration THREADS_END = Duration.ofSeconds(1);

  private final Settings settings;
  private final Data data;
  private final Pages pages;
  private final Census census;
  private final Reconciliation reconciliation;
  private final Search search;
  private final Entrance entrance;
  private final Traffic traffic;

  Starter(Settings settings, Served served, Entrance entrance, Traffic traffic) {
    this.settings = settings;
    this.data = served.data();
    this.pages = served.pages();
    this.census = served.census();
    this.reconciliation = served.reconciliation();
    this.search = served.search();
    this.entrance = entrance;
    this.traffic = traffic;
  }

  /**
   * {@return a server that listens}
   *
   * @throws ServerException if it cannot listen on its port and address; the message says what to
   *     do
   */
  FusekiServer start() {
    FusekiServer fuseki = fuseki();
    listen(fuseki.getJettyServer());
    try {
      fuseki.start();
    } catch (FusekiException e) {
      stopQuietly(fuseki, e);
      throw failure(e);
    }
    return fuseki;
  }

  private FusekiServer fuseki() {
    Endpoint query =
        Endpoint.create()
            .operation(Operation.Query)
            .processor(new SparqlEndpoint(settings.limits(), settings.federation()))
            .build();
    Base base = settings.base();
    Dataset dataset = new Dataset(data, census);
    QueryRunner runner =
        new QueryRunner(data.dataset(), settings.limit(), settings.federation())
            .withMostRows(settings.limits().rows());
    Reconciling reconciling =
        new Reconciling(data, pages, reconciliation, settings.limit(), traffic);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .numServerThreads(FEWEST_THREADS, threads())
            .fusekiModules(FusekiModules.create())
            .addFilter("/*", new Front(base))
            .addFilter("/*", new Freshness(edition()))
            .addFilter("/*", new Asking(data, pages, runner, settings.limit(), traffic))
            .addFilter("/*", new Publishing(data, pages, dataset))
            .addFilter("/*", new Searching(data, pages, search))
            .addFilter("/*", new Crawling(data, new Sitemap(data, census)))
            .addFilter(SPARQL, new Cutoff(settings.limit(), traffic))
            .add(SPARQL, DataService.newBuilder(data.dataset()).addEndpoint(query))
            .addServlet(Version.PATH + "/*", reconciling)
            .addServlet(Api.PATH + "*", new Api(data, pages, runner))
            .addServlet("/*", new Site(data, pages, dataset));
    // Forms that are posted below the path of the base are not led elsewhere, as pages are.
    return base.prefix().equals("/")
        ? builder.build()
        : builder.addServlet(base.prefix() + Version.PATH.substring(1) + "/*", reconciling).build();
  }

  private int threads() {
    return MOST_THREADS + settings.limits().queries();
  }

  /** The same data may look different by another program, or below another base. */
  private Edition edition() {
    return settings
        .edition()
        .shownBy(Program.edition())
        .shownBy(Edition.of(List.of(settings.base().iri()), Instant.EPOCH));
  }

  private void listen(org.eclipse.jetty.server.Server jetty) {
    // The entrance has waited for answers under way; what is left is broken off.
    jetty.setStopTimeout(0);
    ((QueuedThreadPool) jetty.getThreadPool()).setStopTimeout(THREADS_END.toMillis());
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
      // IRIs of the data may hold encoded slashes and percent signs, which Jetty else refuses.
      connector
          .getConnectionFactory(HttpConnectionFactory.class)
          .getHttpConfiguration()
          .setUriCompliance(UriCompliance.UNSAFE);
    }
    entrance.guard(jetty);
    for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
      context.setErrorHandler(new PlainErrors());
      context.getServletHandler().setDecodeAmbiguousURIs(true);
    }
  }

  private static void stopQuietly(FusekiServer fuseki, FusekiException reason) {
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      reason.addSuppressed(e);
    }
  }

  private ServerException failure(FusekiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new ServerException(
            isOwn()
                ? "port %d of %s is in use; stop what listens there, or choose another with --port"
                    .formatted(settings.port(), settings.host())
                : settings.host() + " is no address of this machine",
            e);
      }
    }
    return new ServerException(
        "cannot listen on port %d of %s".formatted(settings.port(), settings.host()), e);
  }

  private boolean isOwn() {
    try {
      InetAddress address = InetAddress.getByName(settings.host());
      return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (IOException e) {
      return !(e instanceof UnknownHostException);
    }
  }
}
