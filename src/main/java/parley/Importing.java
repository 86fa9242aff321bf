package parley;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import parley.RulesOption.Knowledge;
import parley.join.Catalogue;
import parley.join.Entries;
import parley.join.JoinReport;
import parley.join.RdfImport;
import parley.join.Register;
import parley.join.Row;
import parley.join.Rows;
import parley.join.Spot;
import parley.rdf.ImportGraph;
import parley.rdf.NQuadsFile;

/** From a register, or from RDF of others, to the graph of an import. */
final class Importing {
  private final String base;
  private final Knowledge knowledge;
  private final InOrder order;
  private final LongConsumer progress;

  /**
   * Creates one.
   *
   * @param base what all IRIs start with
   * @param knowledge what names and remarks are read with
   * @param threads how many rows to work on at a time
   * @param progress told the number of rows so far, after each
   */
  Importing(String base, Knowledge knowledge, int threads, LongConsumer progress) {
    this.base = base;
    this.knowledge = knowledge;
    this.order = new InOrder(threads);
    this.progress = progress;
  }

  /** A row, or where the entry stands of which none came. */
  private record Made(Spot spot, Optional<Row> row) {}

  /**
   * Writes the graph of a register.
   *
   * @param register what to read
   * @param given what the user says of it
   * @param file receives the graph; committing it stays with the caller
   * @return what became of its rows
   * @throws parley.join.JoinException if a file cannot be read to its end
   */
  JoinReport write(Register register, Catalogue.Given given, NQuadsFile file) {
    ImportGraph graph = graph(register.name(), file);
    JoinReport report = new JoinReport(register.name());
    Catalogue catalogue = new Catalogue(given);
    Rows rows = new Rows(knowledge.authority(), knowledge.extractor(), base);
    long[] count = {0};
    file.handler().startRDF();
    try (Entries entries = register.entries()) {
      order.forEach(
          entries,
          mapped -> new Made(mapped.spot(), rows.row(mapped)),
          made -> {
            made.row()
                .ifPresentOrElse(
                    row -> {
                      write(row, graph);
                      catalogue.look(row.statements());
                      report.mapped(row);
                    },
                    () -> report.unmapped(made.spot()));
            progress.accept(++count[0]);
          });
    }
    graph.describeNamed();
    report.meetings(graph.meetings());
    catalogue.write(graph, register.description(), count[0]);
    file.handler().endRDF();
    return report;
  }

  private static void write(Row row, ImportGraph graph) {
    graph.write(row.statements());
    row.told().ifPresent(told -> graph.write(row.iri(), told.text().text(), told.facts()));
  }

  /**
   * Writes the graph of RDF files.
   *
   * @param name of the import
   * @param rdf the files
   * @param given what the user says of them
   * @param file receives the graph; committing it stays with the caller
   * @return how many things they describe
   * @throws parley.join.JoinException if a file cannot be read to its end
   */
  long write(String name, RdfImport rdf, Catalogue.Given given, NQuadsFile file) {
    ImportGraph graph = graph(name, file);
    file.handler().startRDF();
    long subjects = rdf.write(graph);
    new Catalogue(given).write(graph, List.of(), subjects);
    file.handler().endRDF();
    return subjects;
  }

  private ImportGraph graph(String name, NQuadsFile file) {
    return new ImportGraph(file.handler(), base, name, knowledge.authority());
  }
}
