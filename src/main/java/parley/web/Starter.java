package parley.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.time.Duration;
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
import parley.store.query.QueryRunner;
import parley.web.data.Census;
import parley.web.data.Dataset;
import parley.web.data.Sitemap;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.reconcile.Reconciliation;
import parley.web.reconcile.Version;
import parley.web.view.Pages;

/** Puts filters and servlets together, and makes them listen. */
final class Starter {
  /** Path of the query service. */
  static final String SPARQL = "/sparql";

  // Long enough for an answer under way to be finished, short enough for Ctrl-C.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Settings settings;
  private final Data data;
  private final Pages pages;
  private final Census census;
  private final Reconciliation reconciliation;

  Starter(Settings settings, Data data, Pages pages, Census census, Reconciliation reconciliation) {
    this.settings = settings;
    this.data = data;
    this.pages = pages;
    this.census = census;
    this.reconciliation = reconciliation;
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
            .processor(new SparqlEndpoint(settings.limit(), settings.federation()))
            .build();
    Base base = settings.base();
    QueryRunner runner = new QueryRunner(data.dataset(), settings.limit(), settings.federation());
    Reconciling reconciling = new Reconciling(data, pages, reconciliation, settings.limit());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.create())
            .addFilter("/*", new Front(base))
            .addFilter("/*", new Asking(data, pages, runner, settings.limit()))
            .addFilter("/*", new Publishing(data, pages, new Dataset(data, census)))
            .addFilter("/*", new Crawling(data, new Sitemap(data, census)))
            .addFilter(SPARQL, new Cutoff(settings.limit()))
            .add(SPARQL, DataService.newBuilder(data.dataset()).addEndpoint(query))
            .addServlet(Version.PATH + "/*", reconciling)
            .addServlet(Api.PATH + "*", new Api(data, pages, runner))
            .addServlet("/*", new Site(data, pages));
    // Forms that are posted below the path of the base are not led elsewhere, as pages are.
    return base.prefix().equals("/")
        ? builder.build()
        : builder.addServlet(base.prefix() + Version.PATH.substring(1) + "/*", reconciling).build();
  }

  private void listen(org.eclipse.jetty.server.Server jetty) {
    jetty.setStopTimeout(PATIENCE.toMillis());
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
      // IRIs of the data may hold encoded slashes and percent signs, which Jetty else refuses.
      connector
          .getConnectionFactory(HttpConnectionFactory.class)
          .getHttpConfiguration()
          .setUriCompliance(UriCompliance.UNSAFE);
    }
    for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
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
