package parley;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.RulesOption.Knowledge;
import parley.bench.GeneratedFacts;
import parley.extract.Entity.Kind;
import parley.merge.Belief;
import parley.merge.IncrementalMerger;
import parley.merge.Merged;
import parley.merge.Merger;
import parley.merge.base.FactBase;
import parley.merge.source.Origin;
import parley.rdf.GraphWriter;
import parley.rdf.NQuadsFile;

/** The graph has the same bytes whether documents are merged at once or in parts on disk. */
final class WholeGraphTest {
  /** So many that documents and entities come in several parts. */
  private static final int DOCUMENTS = 1_100;

  private static final Path REAL = Path.of("gold/clusters/development/documents");
  private static final String TEXT = "<http://localhost:3030/a> <urn:b> \"c\" .\n";

  @Test
  void partsMakeTheGraphOfAllAtOnce(@TempDir Path folder) throws IOException {
    Merging merging = Merging.plain(Knowledge.packaged(), "http://localhost:3030/");
    GeneratedFacts generated = new GeneratedFacts(Seeds.extract(REAL), 1);
    Path atOnce = folder.resolve("once.nq");
    Path inParts = folder.resolve("parts.nq");
    try (FactBase facts = FactBase.temporary(folder)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        facts.put(generated.get(i), TEXT, Origin.unknown());
      }
      IncrementalMerger merger = merging.of(facts);
      merger.index();
      Written parts;
      Merged merged = merge(facts, merging);
      long triples;
      try (NQuadsFile file = NQuadsFile.open(inParts.toString(), OutputStream.nullOutputStream())) {
        parts = new WholeGraph(facts, merger, merging, 2).write(file);
        file.commit();
      }
      try (NQuadsFile file = NQuadsFile.open(atOnce.toString(), OutputStream.nullOutputStream())) {
        triples = write(merged, facts, merging, file);
        file.commit();
      }

      assertEquals(-1, Files.mismatch(atOnce, inParts), "the first byte that differs");
      assertEquals(triples, parts.triples());
      assertEquals(DOCUMENTS, parts.counts().documents());
      assertEquals(merged.conflicts().size(), parts.counts().conflicts());
      assertEquals(count(merged, Kind.MEETING), parts.counts().meetings());
      assertEquals(count(merged, Kind.OFFICIAL), parts.counts().officials());
      Written once =
          new Written(parts.counts(), triples, merged.decisions()::stream, merged.unmatched());
      assertEquals(report(once), report(parts));
    }
  }

  private static Merged merge(FactBase facts, Merging merging) {
    Merger merger =
        new Merger(
            merging.knowledge().authority(),
            merging.corrections().corrections(),
            merging.registers().register());
    facts.documents().forEach(name -> merger.add(facts.facts(name).orElseThrow()));
    return merger.finish();
  }

  private static long write(Merged merged, FactBase facts, Merging merging, NQuadsFile file)
      throws IOException {
    GraphWriter writer =
        new GraphWriter(file.handler(), merging.base(), merging.knowledge().authority());
    writer.start();
    writer.vocabulary();
    facts.documents().forEach(name -> writer.document(name, facts.text(name).orElseThrow()));
    merged.documents().forEach(said -> writer.said(writer.block(said)));
    writer.believed(merged);
    writer.end();
    return writer.written();
  }

  private static long count(Merged merged, Kind kind) {
    return merged.beliefs().stream()
        .map(Belief::subject)
        .filter(subject -> subject.kind() == kind)
        .distinct()
        .count();
  }

  private static String report(Written written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), print, print);
    assertDoesNotThrow(() -> Report.of(written, Refusals.none(), List.of()).write("-", console));
    return out.toString(StandardCharsets.UTF_8);
  }
}
