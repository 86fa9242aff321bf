package parley;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Documents out of a data folder. */
@Command(
    name = "remove",
    description = {
      "Takes documents out of a data folder again, with all that only they said.",
      "A document is named as in its IRI: of http://localhost:3030/document/NAME, NAME."
    },
    footer = {"", "Example: parley remove 000_6afbe97a415e9616 --data my-data"})
final class RemoveCommand implements Callable<Integer> {
  private static final String PATH = "document/";

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Name or IRI of a document.")
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
    try (Store store = data.existing();
        Upkeep upkeep = Upkeep.open(store, data.folder(), remerging(), console)) {
      Set<String> removed = new TreeSet<>();
      for (String name : names) {
        removed.add(known(name, upkeep));
      }
      Upkeep.Done done = upkeep.apply(List.of(), removed);
      console.say("%,d documents removed; %,d graphs written anew", removed.size(), done.written());
      Moved.tell(done.moved(), base.iri(), console);
    }
    return 0;
  }

  private Remerging remerging() throws IOException {
    RulesOption.Knowledge knowledge = rules.knowledge();
    return new Remerging(
        knowledge,
        corrections.corrections(base.iri(), data.folder()),
        register.registers(knowledge.library(), knowledge.authority()),
        base.iri());
  }

  private String known(String given, Upkeep upkeep) {
    String start = base.iri() + PATH;
    String name = given.startsWith(start) ? given.substring(start.length()) : given;
    if (upkeep.document(name).isEmpty()) {
      throw Failure.usage(
          "%s holds no document named %s; nothing was removed. \"parley query documents --data %s\""
                  .formatted(data.folder(), name, data.folder())
              + " lists what it holds.");
    }
    return name;
  }
}
