package parley.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.store.query.Federation;
import parley.store.query.QueryRunner;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.reconcile.Reconciliation;
import parley.web.reconcile.Version;
import parley.web.view.Pages;

/**
 * Serves one dataset for reading: SPARQL queries at {@code /sparql}, and a page or triples for
 * every IRI under the base, and the reconciliation service at {@code /reconcile}. Nothing can be
 * changed through it, and it calls no other server but those that queries are allowed to ask.
 */
public final class Server implements AutoCloseable {
  /** Path of the query service. */
  static final String SPARQL = "/sparql";

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  // Long enough for an answer under way to be finished, short enough for Ctrl-C.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final FusekiServer fuseki;
  private final Builder settings;
  private final Reconciliation reconciliation;
  private volatile Thread indexing = Thread.ofPlatform().unstarted(() -> {});

  private Server(FusekiServer fuseki, Builder settings, Reconciliation reconciliation) {
    this.fuseki = fuseki;
    this.reconciliation = reconciliation;
    this.settings = settings;
  }

  /**
   * {@return settings for a server on port 3030 of the loopback address, with the default base and
   * 30 seconds for a query}
   *
   * @param dataset what is served; stays with the caller, who closes it after the server
   */
  public static Builder of(DatasetGraph dataset) {
    return new Builder(dataset);
  }

  /** {@return the port that it listens on} */
  public int port() {
    return fuseki.getHttpPort();
  }

  /** {@return the address of its first page, with a slash at the end} */
  public String url() {
    String host = settings.host.contains(":") ? "[" + settings.host + "]" : settings.host;
    return "http://" + host + ":" + port() + "/";
  }

  /**
   * Begins to make the index of the reconciliation service and to rehearse its work, for which its
   * first answer would else wait.
   */
  public void prepare() {
    indexing = Thread.ofPlatform().daemon().name("index").start(this::index);
  }

  private void index() {
    try {
      reconciliation.prepare(settings.limit);
    } catch (CancellationException e) {
      LOG.debug("the server was stopped before the index was made", e);
    }
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops listening; answers under way have two seconds to be finished. */
  @Override
  public void close() {
    reconciliation.stop();
    fuseki.stop();
    try {
      // It reads the store, which may be closed once this has ended.
      indexing.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a server is started with. */
  public static final class Builder {
    private final DatasetGraph dataset;
    private int port = 3030;
    private String host = "127.0.0.1";
    private Duration limit = Duration.ofSeconds(30);
    private Base base = new Base("http://localhost:3030/");
    private Federation federation = Federation.NONE;

    private Builder(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    /**
     * Sets the port.
     *
     * @param number 0 for any that is free
     * @return this
     */
    public Builder port(int number) {
      port = number;
      return this;
    }

    /**
     * Sets the address to listen on.
     *
     * @param name a name or number of this machine; {@code 0.0.0.0} for all
     * @return this
     */
    public Builder host(String name) {
      host = name;
      return this;
    }

    /**
     * Sets how long a query may take, until its last row is sent.
     *
     * @param duration more than nothing
     * @return this
     */
    public Builder limit(Duration duration) {
      limit = duration;
      return this;
    }

    /**
     * Sets the start of the IRIs that the server answers for.
     *
     * @param iri absolute, ends in a slash
     * @return this
     * @throws IllegalArgumentException if it is not so
     */
    public Builder base(String iri) {
      base = new Base(iri);
      return this;
    }

    /**
     * Sets which other servers queries may ask; none unless this is called.
     *
     * @param allowed those servers
     * @return this
     */
    public Builder federation(Federation allowed) {
      federation = allowed;
      return this;
    }

    /**
     * Starts the server.
     *
     * @return it, listening
     * @throws ServerException if it cannot listen on its port and address; the message says what to
     *     do
     */
    public Server start() {
      Data data = new Data(dataset, base);
      Reconciliation reconciliation = new Reconciliation(data);
      FusekiServer fuseki = fuseki(data, reconciliation);
      listen(fuseki.getJettyServer());
      try {
        fuseki.start();
      } catch (FusekiException e) {
        stopQuietly(fuseki, e);
        throw failure(e);
      }
      return new Server(fuseki, this, reconciliation);
    }

    private FusekiServer fuseki(Data data, Reconciliation reconciliation) {
      Endpoint query =
          Endpoint.create()
              .operation(Operation.Query)
              .processor(new SparqlEndpoint(limit, federation))
              .build();
      Pages pages = new Pages(data);
      Reconciling reconciling = new Reconciling(data, pages, reconciliation, limit);
      FusekiServer.Builder builder =
          FusekiServer.create()
              .port(port)
              .fusekiModules(FusekiModules.create())
              .addFilter("/*", new Front(base))
              .addFilter("/*", new Asking(data, pages, new QueryRunner(dataset, limit, federation)))
              .addFilter(SPARQL, new Cutoff(limit))
              .add(SPARQL, DataService.newBuilder(dataset).addEndpoint(query))
              .addServlet(Version.PATH + "/*", reconciling)
              .addServlet("/*", new Site(data, pages));
      // Forms that are posted below the path of the base are not led elsewhere, as pages are.
      return base.prefix().equals("/")
          ? builder.build()
          : builder
              .addServlet(base.prefix() + Version.PATH.substring(1) + "/*", reconciling)
              .build();
    }

    private void listen(org.eclipse.jetty.server.Server jetty) {
      jetty.setStopTimeout(PATIENCE.toMillis());
      for (Connector connector : jetty.getConnectors()) {
        ((ServerConnector) connector).setHost(host);
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
                      .formatted(port, host)
                  : host + " is no address of this machine",
              e);
        }
      }
      return new ServerException("cannot listen on port %d of %s".formatted(port, host), e);
    }

    private boolean isOwn() {
      try {
        InetAddress address = InetAddress.getByName(host);
        return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
      } catch (IOException e) {
        return !(e instanceof UnknownHostException);
      }
    }
  }
}
