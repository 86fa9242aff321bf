package parley;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.store.Loader;
import parley.store.Loader.Mode;
import parley.store.Store;
import parley.store.remote.RemoteLoader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** N-Quads into a data folder or another store. */
@Command(
    name = "load",
    description = {
      "Loads N-Quads as a whole or not at all: documents that are new are added, those that are"
          + " there are replaced."
    },
    footer = {
      "",
      "Example: parley load graph.nq --data my-data",
      "         parley load graph.nq --endpoint http://localhost:7200/repositories/talks/statements"
    })
final class LoadCommand implements Callable<Integer> {
  /** What the fingerprint of a data folder says after a load by hand. */
  static final String BY_HAND = "loaded by hand";

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "N-Quads file; - for standard input.")
  private String file = "";

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  LoadCommand(Console console) {
    this.console = console;
  }

  /** Where the graph goes: one of the two. */
  private static final class Target {
    @Option(names = "--data", paramLabel = "DIR", description = "Data folder, made if missing.")
    private Optional<Path> data = Optional.empty();

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "Address of any store that takes SPARQL 1.1 updates.")
    private Optional<String> endpoint = Optional.empty();
  }

  @Override
  public Integer call() {
    if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(file))) {
      throw Failure.usage(file + " does not exist or is no file. Name a file of N-Quads.");
    }
    target.data.ifPresent(this::loadInto);
    target.endpoint.ifPresent(this::send);
    return 0;
  }

  private void loadInto(Path folder) {
    try (Store store = Store.open(folder)) {
      Loader loader = new Loader(store, count -> console.say("%,d statements read", count));
      long read =
          file.equals(STANDARD_INPUT)
              ? loader.load("standard input", console.in(), Mode.UPDATE)
              : loader.load(Path.of(file), Mode.UPDATE);
      store.recordFingerprint(BY_HAND);
      console.say("%,d statements of %s loaded into %s", read, file, folder);
    }
  }

  private void send(String address) {
    RemoteLoader loader = new RemoteLoader(uri(address));
    long sent =
        file.equals(STANDARD_INPUT)
            ? loader.load("standard input", console.in(), Mode.UPDATE)
            : loader.load(Path.of(file), Mode.UPDATE);
    console.say("%,d statements of %s sent", sent, file);
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw Failure.usage(
          "\"%s\" is no address. Give --endpoint as in http://localhost:3030/data/update."
              .formatted(address));
    }
  }
}
