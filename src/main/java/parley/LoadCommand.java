package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.store.Loader;
import parley.store.Store;
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
    footer = {"", "Example: parley load graph.nq --data data"})
final class LoadCommand implements Callable<Integer> {
  /** What the fingerprint of a data folder says after a load by hand. */
  static final String BY_HAND = "loaded by hand";

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "N-Quads file; - for standard input.")
  private String file = "";

  @Option(names = "--data", required = true, paramLabel = "DIR", description = "Data folder.")
  private Path data = Path.of("");

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path path = Path.of(file);
    if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(path)) {
      throw Failure.usage(file + " does not exist or is no file. Name a file of N-Quads.");
    }
    try (Store store = Store.open(data)) {
      Loader loader = new Loader(store, count -> console.say("%,d statements read", count));
      long read =
          file.equals(STANDARD_INPUT)
              ? loader.load("standard input", console.in(), Loader.Mode.UPDATE)
              : loader.load(path, Loader.Mode.UPDATE);
      store.recordFingerprint(BY_HAND);
      console.say("%,d statements of %s loaded into %s", read, file, data);
    }
    return 0;
  }
}
