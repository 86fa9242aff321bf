package parley;

import java.util.List;
import parley.store.query.Federation;
import picocli.CommandLine.Option;

/** Names the other servers that queries may ask. */
final class ServiceOption {
  @Option(
      names = "--allow-service",
      paramLabel = "URL",
      description =
          "A SPARQL service that queries may ask by SERVICE, as they name it; may be given more than"
              + " once (default: none).")
  private List<String> services = List.of();

  /**
   * {@return those servers}
   *
   * @throws parley.store.query.QueryException if one is no address
   */
  Federation federation() {
    return Federation.of(services);
  }
}
