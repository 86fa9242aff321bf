package parley;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import parley.Extraction.Outcome;
import parley.RulesOption.Knowledge;
import parley.document.Source;
import parley.merge.IncrementalMerger.Said;
import parley.merge.source.Origin;
import parley.rdf.DocumentBlocks;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Further documents into a data folder. */
@Command(
    name = "add",
    description = {
      "Adds documents to a data folder, or replaces those of their names.",
      "Only what they touch is merged again (with corrections or registers: all that is there); the"
          + " graph is then what \"up\" would make of all. Give the options that \"up\" was given."
    },
    footer = {"", "Example: parley add todays-news --data my-data"})
final class AddCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "File or folder to read.")
  private List<String> paths = List.of();

  @Mixin private DataOption data = new DataOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LimitsOption limits = new LimitsOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Source> sources = Documents.of(paths, console, limits.limits());
    Knowledge knowledge = rules.knowledge();
    Merging merging =
        new Merging(
            knowledge,
            corrections.corrections(base.iri(), data.folder()),
            register.registers(knowledge.library(), knowledge.authority()),
            base.iri());
    Refusals refusals = Refusals.none();
    try (Store store = Store.open(data.folder());
        Upkeep upkeep = Upkeep.open(store, data.folder(), merging, console)) {
      List<Said> added = new ArrayList<>();
      int unchanged = 0;
      int replaced = 0;
      for (Said said : read(sources, knowledge, refusals)) {
        var before = upkeep.document(said.facts().document());
        if (before.filter(said::equals).isPresent()) {
          unchanged++;
        } else {
          replaced += before.isPresent() ? 1 : 0;
          added.add(said);
        }
      }
      refusals.tell(console);
      Upkeep.Done done = upkeep.apply(added, Set.of());
      console.say(
          "%,d documents added, %,d replaced, %,d as they were, %,d skipped; %,d graphs written anew",
          added.size() - replaced, replaced, unchanged, refusals.skipped().size(), done.written());
      Moved.tell(done.moved(), base.iri(), console);
    }
    return refusals.exitCode();
  }

  private List<Said> read(List<Source> sources, Knowledge knowledge, Refusals refusals) {
    DocumentBlocks blocks = new DocumentBlocks(base.iri());
    List<Said> read = new ArrayList<>();
    new Extraction(
            knowledge.extractor(),
            limits.limits(),
            threads.number(),
            console.everyThousand("%,d documents read"))
        .forEach(
            sources,
            outcome -> {
              switch (outcome) {
                case Outcome.Extracted extracted -> {
                  String text = blocks.text(extracted.document()).content();
                  read.add(
                      new Said(
                          extracted.facts(), text, Origin.of(extracted.document().metadata())));
                  refusals.warnings().addAll(extracted.warnings());
                }
                case Outcome.Skipped(var refusal) -> refusals.skipped().add(refusal);
              }
            });
    return read;
  }
}
