package parley.store.query;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;

/**
 * Which other servers a query may ask by SERVICE, and how much it takes from them. A server is
 * allowed by its whole address and in no other way: not by a variable, nor by a redirect that leads
 * to it, and SILENT makes no difference.
 */
public final class Federation {
  /** How long an answer of another server may take to its last byte, unless told otherwise. */
  public static final Duration TIME = Duration.ofSeconds(20);

  /** How many bytes an answer of another server may have, unless told otherwise. */
  public static final long BYTES = 10L << 20;

  /** No other server at all. */
  public static final Federation NONE = of(List.of());

  private static final List<String> SCHEMES = List.of("http", "https");

  private final Set<String> services;
  private final Optional<RemoteAnswers> answers;

  /**
   * Creates one.
   *
   * @param services addresses, each as queries are to name it
   * @param time how long one answer may take to its last byte
   * @param bytes how many bytes one answer may have
   * @throws QueryException if an address is none of HTTP or HTTPS
   */
  public Federation(List<String> services, Duration time, long bytes) {
    services.forEach(Federation::requireAddress);
    this.services = new TreeSet<>(services);
    this.answers =
        services.isEmpty()
            ? Optional.empty()
            : Optional.of(new RemoteAnswers(this, new BoundedClient(time, bytes)));
  }

  /**
   * {@return one with the usual limits}
   *
   * @param services addresses, each as queries are to name it
   * @throws QueryException if an address is none of HTTP or HTTPS
   */
  public static Federation of(List<String> services) {
    return new Federation(services, TIME, BYTES);
  }

  private static void requireAddress(String service) {
    if (!isAddress(service)) {
      throw new QueryException(
          "\"%s\" is no address of a SPARQL service; give one as in https://example.org/sparql"
              .formatted(service));
    }
  }

  private static boolean isAddress(String service) {
    try {
      URI address = new URI(service);
      return SCHEMES.contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * {@return what speaks against asking a server; empty if it is allowed}
   *
   * @param service what stands behind SERVICE
   */
  public Optional<String> objection(Node service) {
    if (service.isURI() && services.contains(service.getURI())) {
      return Optional.empty();
    }
    if (!service.isURI()) {
      return Optional.of(
          "SERVICE %s is not allowed: name the server in the query itself, not by a variable"
              .formatted(service));
    }
    return Optional.of(
        isAddress(service.getURI())
            ? ("SERVICE <%s> is not allowed here: queries see the data at hand only, unless Parley"
                    + " is started with --allow-service %s")
                .formatted(service.getURI(), service.getURI())
            : "SERVICE <%s> is not allowed: only servers with an address of HTTP or HTTPS are asked"
                .formatted(service.getURI()));
  }

  /**
   * {@return what speaks against running a query; empty if it asks no server that is not allowed}
   *
   * @param query of any form
   */
  Optional<String> objection(Query query) {
    Objections found = new Objections();
    QueryTransformOps.transform(query, found);
    List<Node> hidden = HiddenServices.of(query);
    return found
        .first
        .or(() -> hidden.stream().flatMap(service -> objection(service).stream()).findFirst())
        .or(() -> hidden.stream().findFirst().map(Federation::misplaced));
  }

  private static String misplaced(Node service) {
    return "SERVICE <%s> within EXISTS cannot be sorted, counted or summed by; put BIND (EXISTS { SERVICE … } AS ?found) into the pattern and use ?found"
        .formatted(service);
  }

  /**
   * Makes an execution ask the allowed servers, and no other, whatever the query says.
   *
   * @param context of one execution
   */
  public void prepare(Context context) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    answers.ifPresent(registry::add);
    ServiceExecutorRegistry.set(context, registry);
    context.set(ARQ.httpServiceAllowed, answers.isPresent());
    answers.ifPresent(remote -> context.set(ARQ.httpQueryClient, remote.client()));
  }

  /** Goes through all parts of a query. */
  private final class Objections extends ElementTransformCopyBase implements ElementTransform {
    private Optional<String> first = Optional.empty();

    @Override
    public Element transform(ElementService element, Node service, Element pattern) {
      first = first.or(() -> objection(service));
      return super.transform(element, service, pattern);
    }
  }
}
