package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents come and go under corrections and a register; the graph is then what it would be had it
 * been made at once.
 */
final class CorrectedUpkeepTest {
  private static final Path SEEDS = Path.of("src/test/resources/seeds");
  private static final String REGISTER = "src/test/resources/register/pocom";
  private static final String FIRST = "meeting/2015-03-31-cu-us-human-rights-dialogue";
  private static final String SECOND = "meeting/2016-10-14-cu-us-human-rights-dialogue";
  private static final String CORRECTIONS =
      """
      @prefix par: <https://w3id.org/parley/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <#place> a par:CorrectedValue ; par:entity <%1$s> ; par:property par:place ;
        par:value <place/fr/paris> ;
        dcterms:creator "Ana" ; dcterms:date "2026-11-23"^^xsd:date ; rdfs:comment "Known." .
      <#two> a par:DifferentEntities ; par:entity <%1$s> ,
          [ par:document <document/000_6afbe97a415e9616> ; par:mention "meeting/m1" ] ;
        dcterms:creator "Ana" ; dcterms:date "2026-11-23"^^xsd:date ; rdfs:comment "Known." .
      """
          .formatted(FIRST);

  @Test
  void theStoreIsThatOfAFullRunWhateverTheWayToIt(@TempDir Path folder) throws IOException {
    Path corrections = Files.writeString(folder.resolve("some.ttl"), CORRECTIONS);
    Path other =
        Files.writeString(
            folder.resolve("other.ttl"),
            CORRECTIONS.replace(FIRST, SECOND).replace("place/fr/paris", "place/cu/havana"));
    List<Path> documents = documents();
    Path data = folder.resolve("data");
    for (int i = 0; i < documents.size(); i++) {
      Path given = i < 2 ? other : corrections;
      assertEquals(0, run("add", data, given, documents.subList(i, i + 1)).code());
    }
    Path gone = documents.getLast();
    assertEquals(0, run("remove", data, corrections, List.of(Path.of(name(gone)))).code());
    assertEquals(0, run("add", data, corrections, List.of(gone)).code());

    Path whole = folder.resolve("whole");
    assertEquals(0, run("add", whole, corrections, documents).code());
    assertSame(Quads.of(whole), Quads.of(data));

    Path graph = folder.resolve("graph.nq");
    assertEquals(0, convert(graph, corrections).code());
    Path converted = folder.resolve("converted");
    assertEquals(0, Run.of("load", graph.toString(), "--data", converted.toString()).code());
    assertSame(Quads.of(converted), Quads.of(data));
    assertTrue(
        Quads.of(data).stream().anyMatch(quad -> quad.contains("place/fr/paris")),
        "the correction was applied");
  }

  private static void assertSame(SortedSet<String> expected, SortedSet<String> quads) {
    assertEquals(List.of(), Quads.without(expected, quads), "missing");
    assertEquals(List.of(), Quads.without(quads, expected), "too many");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  private static Run run(String command, Path data, Path corrections, List<Path> paths) {
    List<String> words = new ArrayList<>(List.of(command, "--data", data.toString()));
    words.addAll(List.of("--corrections", corrections.toString(), "--register", REGISTER));
    paths.forEach(path -> words.add(path.toString()));
    return Run.of(words.toArray(String[]::new));
  }

  private static Run convert(Path graph, Path corrections) {
    return Run.of(
        "convert",
        SEEDS.toString(),
        "-o",
        graph.toString(),
        "--corrections",
        corrections.toString(),
        "--register",
        REGISTER);
  }
}
