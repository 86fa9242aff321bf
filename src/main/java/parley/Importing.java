package parley;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import parley.RulesOption.Knowledge;
import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.join.Catalogue;
import parley.join.Entries;
import parley.join.JoinReport;
import parley.join.Register;
import parley.join.Row;
import parley.join.RowSources;
import parley.join.Rows;
import parley.join.Spot;
import parley.merge.IncrementalMerger.Said;
import parley.merge.source.Origin;
import parley.rdf.DocumentBlocks;
import parley.rdf.ImportGraph;
import parley.rdf.NQuadsFile;

/** From a register, or from RDF of others, to the graph of an import. */
final class Importing {
  private final String base;
  private final Knowledge knowledge;
  private final InOrder order;
  private final Console console;

  /**
   * Creates one.
   *
   * @param base what all IRIs start with
   * @param knowledge what names and remarks are read with
   * @param threads how many rows to work on at a time
   * @param console is told how things go
   */
  Importing(String base, Knowledge knowledge, int threads, Console console) {
    this.base = base;
    this.knowledge = knowledge;
    this.order = new InOrder(threads);
    this.console = console;
  }

  /** What becomes of that which rows tell in words. */
  private interface Telling {

    /** {@return the source that a row makes, if it makes one; in any thread} */
    Optional<Said> said(Row row);

    /** Takes in what a row tells; in the order of the rows. */
    void take(Row row, Optional<Said> said);

    /** {@return how many meetings the rows told of} */
    long meetings();
  }

  /**
   * What came of an entry.
   *
   * @param spot where it stands
   * @param row its row; empty if the mapping made nothing of it
   * @param said the source that the row makes
   */
  private record Made(Spot spot, Optional<Row> row, Optional<Said> said) {}

  /**
   * Writes the graph of an import by itself: what rows tell stands in it, each row with meetings of
   * its own.
   *
   * @param what what to write
   * @param file receives the graph; committing it stays with the caller
   * @return what became of its rows; empty if it has none
   * @throws parley.join.JoinException if a file cannot be read to its end
   */
  Optional<JoinReport> alone(Importable what, NQuadsFile file) {
    return switch (what) {
      case Importable.Rdf rdf -> write(rdf, file);
      case Importable.Rows(Register register, Catalogue.Given given) -> {
        ImportGraph graph = graph(register.name(), file);
        JoinReport report = new JoinReport(register.name());
        yield write(register, new Catalogue(given), file, graph, report, within(graph));
      }
    };
  }

  /**
   * Writes the graph of an import without what its rows tell.
   *
   * @param what what to write
   * @param file receives the graph; committing it stays with the caller
   * @param sources takes each row that tells something as a source by itself, in the order of the
   *     rows; says whether it is the first of its name
   * @return what became of its rows; empty if it has none
   * @throws parley.join.JoinException if a file cannot be read to its end, or a row that tells
   *     something does not stand below the import
   */
  Optional<JoinReport> apart(Importable what, NQuadsFile file, Predicate<Said> sources) {
    return switch (what) {
      case Importable.Rdf rdf -> write(rdf, file);
      case Importable.Rows(Register register, Catalogue.Given given) -> {
        Catalogue catalogue = new Catalogue(given);
        JoinReport report = new JoinReport(register.name());
        Telling telling = bySources(new RowSources(register, catalogue), sources, report);
        ImportGraph graph = graph(register.name(), file);
        yield write(register, catalogue, file, graph, report, telling);
      }
    };
  }

  private Optional<JoinReport> write(
      Register register,
      Catalogue catalogue,
      NQuadsFile file,
      ImportGraph graph,
      JoinReport report,
      Telling telling) {
    Rows rows = new Rows(knowledge.authority(), knowledge.extractor(), base);
    LongConsumer progress = console.everyThousand("%,d rows read");
    long[] count = {0};
    file.handler().startRDF();
    try (Entries entries = register.entries()) {
      order.forEach(
          entries,
          mapped -> {
            Optional<Row> row = rows.row(mapped);
            return new Made(mapped.spot(), row, row.flatMap(telling::said));
          },
          made -> {
            made.row()
                .ifPresentOrElse(
                    row -> {
                      graph.write(row.statements());
                      telling.take(row, made.said());
                      catalogue.look(row.statements());
                      report.mapped(row);
                    },
                    () -> report.unmapped(made.spot()));
            progress.accept(++count[0]);
          });
    }
    graph.describeNamed();
    report.meetings(telling.meetings());
    catalogue.write(graph, register.description(), count[0]);
    file.handler().endRDF();
    return Optional.of(report);
  }

  private static Telling within(ImportGraph graph) {
    return new Telling() {
      @Override
      public Optional<Said> said(Row row) {
        return Optional.empty();
      }

      @Override
      public void take(Row row, Optional<Said> said) {
        row.told().ifPresent(told -> graph.write(row.iri(), told.text().text(), told.facts()));
      }

      @Override
      public long meetings() {
        return graph.meetings();
      }
    };
  }

  private Telling bySources(RowSources made, Predicate<Said> sources, JoinReport report) {
    DocumentBlocks blocks = new DocumentBlocks(base);
    return new Telling() {
      private long meetings;

      @Override
      public Optional<Said> said(Row row) {
        return row.told()
            .map(
                told -> {
                  Document source = made.source(row, told);
                  String text = blocks.text(source).content();
                  return new Said(told.facts(), text, Origin.of(source.metadata()));
                });
      }

      @Override
      public void take(Row row, Optional<Said> said) {
        if (said.isPresent() && !sources.test(said.get())) {
          report.repeated(row);
        } else {
          meetings += said.map(source -> meetingsOf(source.facts())).orElse(0L);
        }
      }

      @Override
      public long meetings() {
        return meetings;
      }
    };
  }

  private static long meetingsOf(DocumentFacts facts) {
    return facts.facts().stream()
        .map(Fact::subject)
        .filter(subject -> subject.kind() == Entity.Kind.MEETING)
        .distinct()
        .count();
  }

  private Optional<JoinReport> write(Importable.Rdf rdf, NQuadsFile file) {
    ImportGraph graph = graph(rdf.name(), file);
    file.handler().startRDF();
    long subjects = rdf.files().write(graph);
    new Catalogue(rdf.given()).write(graph, List.of(), subjects);
    file.handler().endRDF();
    console.say("%,d things described", subjects);
    return Optional.empty();
  }

  private ImportGraph graph(String name, NQuadsFile file) {
    return new ImportGraph(file.handler(), base, name, knowledge.authority());
  }
}
