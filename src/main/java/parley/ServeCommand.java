package parley;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The graph of a data folder as a web site and SPARQL endpoint. */
@Command(
    name = "serve",
    description = "Serves the graph of a data folder: pages, linked data and SPARQL.",
    footer = {
      "",
      "Example: parley serve --data data --port 8080 --register pocom",
      "Behind a server in front: parley serve --data data --trust-proxy --access-log access.log"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DataOption data = new DataOption();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private ServerOptions server = new ServerOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RegisterOption.Registers registers = register.registers();
    new Refusals(List.of(), registers.warnings()).tell(console);
    server.requireFree();
    try (Store store = data.existing()) {
      server.serve(store, registers.register(), console);
    }
    return 0;
  }
}
