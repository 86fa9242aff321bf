package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import parley.rdf.SourceNames;
import parley.store.Loader;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Documents and imports out of a data folder. */
@Command(
    name = "remove",
    description = {
      "Takes documents and imports out of a data folder again, with all that only they said.",
      "A document is named as in its IRI: of http://localhost:3030/document/NAME, NAME; an import as"
          + " import/NAME."
    },
    footer = {
      "",
      "Example: parley remove 000_6afbe97a415e9616 --data my-data",
      "         parley remove import/travels --data my-data"
    })
final class RemoveCommand implements Callable<Integer> {
  private static final String DOCUMENT = "document/";
  private static final Pattern IMPORT = Pattern.compile("import/[^/]+");

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Name or IRI of a document, or import/NAME.")
  private List<String> names = List.of();

  @Mixin private DataOption data = new DataOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private RulesOption rules = new RulesOption();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = data.existing()) {
      if (!KeptFacts.isWhole(store, data.folder()) && names.stream().allMatch(this::isImport)) {
        for (String name : new TreeSet<>(names)) {
          removeAlone(store, imported(path(name), store));
        }
        return 0;
      }
      try (Upkeep upkeep = Upkeep.open(store, data.folder(), merging(), console)) {
        remove(store, upkeep);
      }
    }
    return 0;
  }

  private void remove(Store store, Upkeep upkeep) throws IOException {
    Set<String> documents = new TreeSet<>();
    Set<String> imports = new TreeSet<>();
    for (String name : names) {
      if (isImport(name) && (name.startsWith(base.iri()) || !upkeep.holds(name))) {
        imports.add(imported(path(name), store));
      } else if (isImport(name) && store.imports().contains(base.iri() + name)) {
        throw Failure.usage(
            "%s names a document and an import; nothing was removed. Give the IRI, %s%s or %s%s%s."
                .formatted(name, base.iri(), name, base.iri(), DOCUMENT, name));
      } else {
        documents.add(document(name, upkeep));
      }
    }
    if (!documents.isEmpty()) {
      Upkeep.Done done = upkeep.apply(List.of(), documents);
      tell("%,d documents".formatted(documents.size()), done);
    }
    for (String name : imports) {
      try (Arrival nothing = Arrival.of(data.folder(), name, base.iri())) {
        tell(SourceNames.importPath(name), upkeep.apply(nothing));
      }
    }
  }

  private void tell(String what, Upkeep.Done done) {
    console.say("%s removed; %,d graphs written anew", what, done.written());
    Moved.tell(done.moved(), base.iri(), console);
  }

  /** Where a folder keeps no facts an import is nothing but its graph. */
  private void removeAlone(Store store, String name) throws IOException {
    Path nothing = Files.createTempFile(data.folder(), "import", ".nq");
    try {
      Optional<String> before = store.fingerprint();
      String graph = base.iri() + SourceNames.importPath(name);
      new Loader(store, count -> {}).with(new Loader.Import(graph, nothing)).load();
      before.ifPresent(store::recordFingerprint);
      console.say("%s removed", SourceNames.importPath(name));
    } finally {
      Files.deleteIfExists(nothing);
    }
  }

  private Merging merging() throws IOException {
    RulesOption.Knowledge knowledge = rules.knowledge();
    return new Merging(
        knowledge,
        corrections.corrections(base.iri(), data.folder()),
        register.registers(knowledge.library(), knowledge.authority()),
        base.iri());
  }

  private String path(String name) {
    return name.startsWith(base.iri()) ? name.substring(base.iri().length()) : name;
  }

  private boolean isImport(String name) {
    return IMPORT.matcher(path(name)).matches();
  }

  private String imported(String path, Store store) {
    List<String> imports = store.imports();
    if (!imports.contains(base.iri() + path)) {
      throw Failure.usage(
          "%s holds no %s; nothing was removed. %s"
              .formatted(
                  data.folder(),
                  path,
                  imports.isEmpty()
                      ? "There are no imports in it."
                      : "Its imports are " + String.join(", ", imports) + "."));
    }
    return path.substring(SourceNames.importPath("").length());
  }

  private String document(String name, Upkeep upkeep) {
    String path = path(name);
    if (SourceNames.at(path).filter(SourceNames::isRow).filter(upkeep::holds).isPresent()) {
      throw Failure.usage(
          "%s is a row of an import; nothing was removed. Remove the whole import, or put what is"
                  .formatted(path)
              + " wrong in it into corrections.ttl.");
    }
    String named = path.startsWith(DOCUMENT) ? path.substring(DOCUMENT.length()) : path;
    if (!upkeep.holds(named)) {
      throw Failure.usage(
          "%s holds no document named %s; nothing was removed. \"parley query documents --data %s\""
                  .formatted(data.folder(), named, data.folder())
              + " lists what it holds.");
    }
    return named;
  }
}
