package parley;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import parley.authority.register.OfficeRegister;
import parley.store.Store;
import parley.web.Server;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a server listens, for which IRIs it answers, and how it is run. */
final class ServerOptions {
  private static final int MOST = 65_535;

  /** Beside the store in the data folder. */
  private static final String SEARCH = "search";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "Address to listen on; 0.0.0.0 lets other machines in (default: ${DEFAULT-VALUE}).")
  private String host = "localhost";

  @Mixin private BaseOption base = new BaseOption();
  @Mixin private ServiceOption services = new ServiceOption();
  @Mixin private ConductOptions conduct = new ConductOptions();

  /** {@return what all IRIs start with} */
  String base() {
    return base.iri();
  }

  /**
   * Makes sure that a server could listen, before long work is done for it.
   *
   * @throws Failure if it could not
   * @throws parley.store.query.QueryException if a service that it may ask is no address
   */
  void requireFree() {
    if (port < 0 || port > MOST) {
      throw Failure.usage("--port must be from 0 to %d, not %d.".formatted(MOST, port));
    }
    services.federation();
    conduct.conduct();
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw Failure.machine(
          "port %d of %s cannot be listened on (%s). Choose another with --port."
              .formatted(port, host, e.getMessage()),
          e);
    }
  }

  /**
   * Serves a store until the user stops the program.
   *
   * @param store stays open, and with the caller
   * @param register who held which office when
   * @param console is told the address
   */
  void serve(Store store, OfficeRegister register, Console console) throws IOException {
    DeriveCommand.complete(store, base.iri(), console);
    Server.Builder builder =
        Server.of(store.dataset())
            .port(port)
            .host(host)
            .base(base.iri())
            .conduct(conduct.conduct())
            .edition(store.edition())
            .federation(services.federation())
            .officeholders(new Holders(register));
    store.directory().map(folder -> folder.resolve(SEARCH)).ifPresent(builder::searchIn);
    Server server = builder.start();
    // On Ctrl-C answers under way are finished. The store is only read, so that it needs no care.
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    if (store.directory().isPresent()) {
      new ServerAddress(store.directory().get()).write(server.url());
    }
    server.prepare();
    console.out().printf("%nServing %s (Ctrl-C stops it)%n", server.url());
    server.join();
  }
}
