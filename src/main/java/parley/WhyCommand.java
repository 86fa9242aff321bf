package parley;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import parley.store.query.Explanation;
import parley.store.query.Federation;
import parley.store.query.NearestNames;
import parley.store.query.QueryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an entity of the graph is what it is. */
@Command(
    name = "why",
    description = {
      "Tells why an entity of the graph is what it is: its sources, what was taken for the same and"
          + " why, what nearly was, and which of several values is believed.",
      "The query of the same name gives the same as a table."
    },
    footer = {"", "Example: parley why meeting/2015-03-31-cu-us-human-rights-dialogue"})
final class WhyCommand implements Callable<Integer> {
  private static final int MOST_NEAR = 3;

  private final Console console;

  @Parameters(paramLabel = "IRI", description = "The entity's IRI, in full or below the base.")
  private String entity = "";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time to look (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  @Mixin private DataOption data = new DataOption();
  @Mixin private BaseOption base = new BaseOption();

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    data.ask(Duration.ofSeconds(timeout), Federation.NONE, this::explain);
    return 0;
  }

  private void explain(QueryRunner runner) {
    List<String> lines = new Explanation(runner, base.iri()).of(entity);
    if (lines.isEmpty()) {
      List<String> near = NearestNames.of(runner, entity, base.iri(), MOST_NEAR);
      throw Failure.usage(
          "the graph does not speak of %s. %s"
              .formatted(
                  entity,
                  near.isEmpty()
                      ? "\"parley query meetings\" lists the meetings."
                      : "Did you mean %s?".formatted(String.join(" or ", near))));
    }
    lines.forEach(console.out()::println);
  }
}
