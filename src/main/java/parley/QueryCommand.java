package parley;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.store.query.NamedQuery;
import parley.store.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the graph of a data folder. */
@Command(
    name = "query",
    description = "Runs a named query, or one from a file, and prints its answer.",
    footer = {
      "",
      "Example: parley query meetings-by-year --param year=2018 --format csv",
      "Without a name it lists the named queries with their parameters."
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME-or-FILE",
      description = "A named query or a SPARQL file; - for standard input.")
  private String query = "";

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Value of a parameter of the query; may be given more than once.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or xml (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time a query may take (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  @Mixin private DataOption data = new DataOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private ServiceOption services = new ServiceOption();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (query.isEmpty()) {
      list();
      return 0;
    }
    NamedQuery asked =
        query.equals("-")
            ? NamedQuery.parse("standard input", new String(console.in().readAllBytes(), UTF_8))
            : NamedQuery.find(query);
    ResultFormat written = ResultFormat.of(format);
    data.ask(
        Duration.ofSeconds(timeout),
        services.federation(),
        runner ->
            runner.write(asked.bind(parameters, base.iri()), written, base.iri(), console.out()));
    return 0;
  }

  private void list() {
    for (NamedQuery named : NamedQuery.packaged()) {
      console.out().println(named.name());
      console.out().println("    " + named.summary());
      named
          .parameters()
          .forEach(
              parameter ->
                  console
                      .out()
                      .printf(
                          "    --param %s=%s%s%n",
                          parameter.name(),
                          parameter.kindName(),
                          parameter.required() ? "" : " (optional)"));
    }
  }
}
