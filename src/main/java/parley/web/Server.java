package parley.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.store.Edition;
import parley.store.query.Federation;
import parley.store.search.Search;
import parley.web.data.Census;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.reconcile.Officeholders;
import parley.web.reconcile.Reconciliation;
import parley.web.traffic.Conduct;
import parley.web.traffic.Entrance;
import parley.web.traffic.Readiness;
import parley.web.traffic.Routes;
import parley.web.traffic.Traffic;
import parley.web.view.Pages;

/**
 * Serves one dataset for reading: SPARQL queries at {@code /sparql}, and a page or triples for
 * every IRI under the base, and the reconciliation service at {@code /reconcile}. Nothing can be
 * changed through it, and it calls no other server but those that queries are allowed to ask.
 */
public final class Server implements AutoCloseable {
  // Long enough for most answers under way to be finished, and shorter than what watches over
  // processes waits before it kills.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final FusekiServer fuseki;
  private final Settings settings;
  private final Entrance entrance;
  private final Readiness readiness;
  private final Preparation preparation;

  private Server(
      Settings settings, DatasetGraph dataset, Officeholders holders, Search.Kind searched) {
    Traffic traffic = new Traffic();
    this.settings = settings;
    Data data = new Data(dataset, settings.base());
    Served served =
        new Served(
            data,
            new Pages(data),
            new Census(data),
            new Reconciliation(data, holders),
            new Search(dataset, searched));
    this.readiness = new Readiness(() -> data.read(() -> dataset.listGraphNodes().hasNext()));
    this.entrance =
        new Entrance(settings.conduct(), new Routes(settings.base().prefix()), traffic, readiness);
    this.preparation = new Preparation(served, settings.limit(), entrance.metrics(), readiness);
    this.fuseki = new Starter(settings, served, entrance, traffic).start();
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
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port() + "/";
  }

  /**
   * Begins to read what lists of meetings are narrowed by, to bring the search index in line with
   * the data, to make the index of the reconciliation service and to rehearse its work, for which
   * first answers would else wait, and then to count the data.
   */
  public void prepare() {
    preparation.begin();
  }

  /** Waits until the server is stopped and reads its dataset no more. */
  public void join() {
    fuseki.join();
    preparation.close();
  }

  /**
   * Takes no more requests and stops listening once those under way are answered, or after five
   * seconds.
   */
  @Override
  public void close() {
    readiness.stopping();
    preparation.stop();
    entrance.drain(PATIENCE);
    fuseki.stop();
    preparation.close();
  }

  /** What a server is started with. */
  public static final class Builder {
    private final DatasetGraph dataset;
    private int port = 3030;
    private String host = "127.0.0.1";
    private Conduct conduct = Conduct.USUAL;
    private Edition edition = Edition.unseen();
    private Base base = new Base("http://localhost:3030/");
    private Federation federation = Federation.NONE;
    private Officeholders holders = Officeholders.NONE;
    private Optional<Path> searchFolder = Optional.empty();

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
      conduct = conduct.with(conduct.limits().withTime(duration));
      return this;
    }

    /**
     * Sets how the server is run, its limit of time included.
     *
     * @param wanted limits, log and what it believes of clients
     * @return this
     */
    public Builder conduct(Conduct wanted) {
      conduct = wanted;
      return this;
    }

    /**
     * Sets which state of the data is served, so that clients know it again after a restart.
     *
     * @param served equal only for equal data
     * @return this
     */
    public Builder edition(Edition served) {
      edition = served;
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
     * Sets who held which office when, by which the reconciliation service finds officials by
     * office and date; nobody unless this is called.
     *
     * @param known who did
     * @return this
     */
    public Builder officeholders(Officeholders known) {
      holders = known;
      return this;
    }

    /**
     * Sets where the search index is kept, so that it is there after a restart; in memory unless
     * this is called.
     *
     * @param folder made where it is missing; used by one server at a time
     * @return this
     */
    public Builder searchIn(Path folder) {
      searchFolder = Optional.of(folder);
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
      return new Server(
          new Settings(port, host, conduct, base, federation, edition),
          dataset,
          holders,
          new Search.Kind(base.iri(), edition.name(), Program.edition().name(), searchFolder));
    }
  }
}
