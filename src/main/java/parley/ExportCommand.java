package parley;

import java.io.IOException;
import java.util.concurrent.Callable;
import parley.store.Store;
import parley.store.export.ExportFormat;
import parley.store.export.Exported;
import parley.store.export.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The graph of a data folder for other programs. */
@Command(
    name = "export",
    description = "Writes the graph of a data folder in a format that other programs read.",
    footer = {
      "",
      "Example: parley export --format csv -o tables",
      "         parley export --format ics -o meetings.ics",
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description =
          "nquads, trig or jsonld (the whole dataset), csv (a folder of tables with a codebook),"
              + " plover (events), graphml (who met whom), geojson (meetings on the map), ics (a"
              + " calendar) or bibtex (the sources).")
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "File, or folder for csv; - for standard output (default: ${DEFAULT-VALUE}).")
  private String output = "-";

  @Mixin private DataOption data = new DataOption();
  @Mixin private BaseOption base = new BaseOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ExportFormat chosen = ExportFormat.of(format);
    try (Store store = data.existingForOnePass()) {
      Exported exported = new Exporter(store, base.iri()).write(chosen, output, console.out());
      console.say("%s", exported.line(output.equals("-") ? "standard output" : output));
    }
    return 0;
  }
}
