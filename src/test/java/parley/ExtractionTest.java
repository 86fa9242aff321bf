package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Extraction.Outcome;
import parley.authority.Authority;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Sources;
import parley.extract.frame.Extractor;

/** What a run makes of documents that it cannot finish. */
final class ExtractionTest {
  private static final Extractor EXTRACTOR = new Extractor(Authority.packaged());

  @Test
  void aDocumentThatTakesTooLongIsOneLineOfTheReport(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Chile and Peru met in Lima on 3 May 2019.\n");
    Files.writeString(folder.resolve("b.txt"), "Kenya and Ghana met in Accra on 4 May 2019.\n");

    List<Outcome> outcomes = outcomes(folder, Duration.ofNanos(1));

    assertEquals(2, outcomes.size());
    for (Outcome outcome : outcomes) {
      Refusal refusal = ((Outcome.Skipped) outcome).refusal();
      assertEquals(Refusal.Kind.TOO_SLOW, refusal.kind());
      assertTrue(refusal.file().endsWith(".txt"), refusal::file);
      assertTrue(refusal.message().contains("--max-seconds"), refusal::message);
    }
  }

  @Test
  void enoughTimeChangesNothing(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Chile and Peru met in Lima on 3 May 2019.\n");

    Outcome.Extracted read =
        (Outcome.Extracted) outcomes(folder, Duration.ofDays(10_000)).getFirst();

    assertEquals(EXTRACTOR.extract(read.document()), read.facts());
  }

  private static List<Outcome> outcomes(Path folder, Duration time) throws IOException {
    Limits usual = Limits.USUAL;
    Limits limits = new Limits(usual.bytes(), usual.line(), usual.unpacked(), usual.depth(), time);
    List<Source> sources =
        Sources.of(List.of(folder.toString()), InputStream.nullInputStream(), limits);
    List<Outcome> outcomes = new ArrayList<>();
    new Extraction(EXTRACTOR, limits, 2, done -> {}).forEach(sources, outcomes::add);
    return outcomes;
  }
}
