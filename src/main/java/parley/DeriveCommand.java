package parley;

import java.util.concurrent.Callable;
import parley.store.Loader;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What follows from the facts of a data folder, worked out again. */
@Command(
    name = "derive",
    description = {
      "Works out again what lists and facets are made of (the graph derived) from the facts of a data"
          + " folder. Every command that changes a folder keeps it in step; this one is for folders"
          + " that were changed by other programs."
    },
    footer = {"", "Example: parley derive --data data"})
final class DeriveCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DataOption data = new DataOption();
  @Mixin private BaseOption base = new BaseOption();

  DeriveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = data.existing()) {
      new Loader(store, count -> {}).deriving(base.iri()).derive();
    }
    console.say("What follows from the facts was worked out again.");
    return 0;
  }

  /**
   * Works it out where it is missing, as in folders that an older version has filled.
   *
   * @param store may be changed
   * @param base what the IRIs of the data start with
   */
  static void complete(Store store, String base, Console console) {
    if (!store.isDerived(base)) {
      console.say("Working out what follows from the facts, for lists and facets …");
      new Loader(store, count -> {}).deriving(base).derive();
    }
  }
}
