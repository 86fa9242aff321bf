package parley;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.store.Loader;
import parley.store.Loader.Mode;
import parley.store.Store;
import parley.store.check.Findings;
import parley.store.check.Validator;
import parley.store.remote.RemoteLoader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** N-Quads into a data folder or another store. */
@Command(
    name = "load",
    description = {
      "Loads N-Quads as a whole or not at all: documents that are new are added, those that are"
          + " there are replaced.",
      "Checks the graph first, as validate does, and loads nothing that breaks the shapes."
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
  private static final int MOST_SHOWN = 20;

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "N-Quads file; - for standard input.")
  private String file = "";

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(
      names = "--unchecked",
      description = "Load without checking the graph against the shapes first.")
  private boolean unchecked;

  @Mixin private BaseOption base = new BaseOption();

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
  public Integer call() throws IOException {
    if (!file.equals(STANDARD_INPUT)) {
      if (!Files.isRegularFile(Path.of(file))) {
        throw Failure.usage(file + " does not exist or is no file. Name a file of N-Quads.");
      }
      return load(Path.of(file), file);
    }
    // The graph is read twice: once to check it, once to load it.
    Path copy = Files.createTempFile("parley", ".nq");
    try {
      Files.copy(console.in(), copy, StandardCopyOption.REPLACE_EXISTING);
      return load(copy, "standard input");
    } finally {
      Files.delete(copy);
    }
  }

  private int load(Path graph, String name) throws IOException {
    if (!unchecked && !conforms(graph, name)) {
      return 1;
    }
    try (InputStream in = Files.newInputStream(graph)) {
      target.data.ifPresent(folder -> loadInto(folder, name, in));
      target.endpoint.ifPresent(address -> send(address, name, in));
    }
    return 0;
  }

  private boolean conforms(Path graph, String name) throws IOException {
    Validator validator = new Validator(MOST_SHOWN, console.everyThousand("%,d documents checked"));
    Findings findings;
    if (name.equals(file)) {
      findings = validator.check(graph);
    } else {
      try (InputStream in = Files.newInputStream(graph)) {
        findings = validator.check(name, in);
      }
    }
    if (!findings.conforms()) {
      findings.lines(base.iri()).forEach(line -> console.say("%s", line));
      console.say(
          "parley load: nothing was loaded, since %s breaks the shapes. Mend it, or load it as it"
              + " is with --unchecked.",
          name);
    }
    return findings.conforms();
  }

  private void loadInto(Path folder, String name, InputStream in) {
    try (Store store = Store.open(folder)) {
      Loader loader =
          new Loader(store, count -> console.say("%,d statements read", count))
              .deriving(base.iri());
      long read = loader.load(name, in, Mode.UPDATE);
      store.recordFingerprint(BY_HAND);
      console.say("%,d statements of %s loaded into %s", read, name, folder);
    }
  }

  private void send(String address, String name, InputStream in) {
    long sent = new RemoteLoader(uri(address)).load(name, in, Mode.UPDATE);
    console.say("%,d statements of %s sent", sent, name);
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
