package parley;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import parley.document.Source;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** From documents to a served graph in one command. */
@Command(
    name = "up",
    description = {
      "Converts documents, checks the graph, loads it and serves it.",
      "The data folder then holds this graph and no other; if nothing was changed since the last"
          + " time, it is served as it is."
    },
    footer = {"", "Example: parley up my-folder --data my-data"})
final class UpCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      description = "File or folder to read (default: seeds in the project's folder).")
  private List<String> paths = List.of();

  @Mixin private DataOption data = new DataOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private LimitsOption limits = new LimitsOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private ServerOptions server = new ServerOptions();

  UpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> given = paths.isEmpty() ? List.of(Home.resolve("seeds").toString()) : paths;
    List<Source> sources = Documents.of(given, console, limits.limits());
    RulesOption.Knowledge knowledge = rules.knowledge();
    CorrectionsOption.Given corrected = corrections.corrections(server.base(), data.folder());
    RegisterOption.Registers registers =
        register.registers(knowledge.library(), knowledge.authority());
    server.requireFree();
    try (Store store = Store.open(data.folder())) {
      Renewal renewal =
          new Renewal(store, data.folder(), knowledge, registers, limits.limits(), console);
      renewal.correctedBy(corrected).run(sources, server.base(), threads.number());
      server.serve(store, registers.register(), console);
    }
    return 0;
  }
}
