package parley;

import java.io.IOException;
import java.util.concurrent.Callable;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The graph of a data folder as a web site and SPARQL endpoint. */
@Command(
    name = "serve",
    description = "Serves the graph of a data folder: pages, linked data and SPARQL.",
    footer = {"", "Example: parley serve --data data --port 8080"})
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DataOption data = new DataOption();
  @Mixin private ServerOptions server = new ServerOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    server.requireFree();
    try (Store store = data.existing()) {
      server.serve(store, console);
    }
    return 0;
  }
}
