package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.merge.base.FactBase;
import parley.store.Store;
import parley.web.Server;

/**
 * Documents come and go one by one; the graph is then what it would be had it been made at once.
 */
final class AddTest {
  private static final Path DOCUMENTS = Path.of("gold/plain/documents");

  @ParameterizedTest
  @ValueSource(longs = {2, 3})
  void theStoreIsThatOfAFullRunWhateverTheWayToIt(long seed, @TempDir Path folder)
      throws IOException {
    Random random = new Random(seed);
    List<Path> documents = documents(random);
    Path data = folder.resolve("data");
    List<Path> present = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += 4) {
      List<Path> some = documents.subList(from, Math.min(from + 4, documents.size()));
      present.addAll(some);
      assertEquals(0, add(data, some).code());
      if (random.nextInt(3) == 0) {
        Path gone = present.remove(random.nextInt(present.size()));
        assertEquals(0, Run.of("remove", name(gone), "--data", data.toString()).code());
      }
    }
    Path whole = folder.resolve("whole");
    assertEquals(0, add(whole, present).code());
    assertEquals(List.of(), Quads.without(Quads.of(whole), Quads.of(data)), "missing");
    assertEquals(List.of(), Quads.without(Quads.of(data), Quads.of(whole)), "too many");
  }

  @Test
  void whatWasPublishedKeepsAnswering(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    Path plan = document(folder, "plan", "In March 2019 Ghana and Togo held talks in Accra.");
    Path report =
        document(folder, "report", "On March 12, 2019, Ghana and Togo held talks in Accra.");
    assertEquals(0, add(data, List.of(plan)).code());
    Run second = add(data, List.of(report));
    assertTrue(
        second
            .errors()
            .contains("meeting/2019-03-gh-tg-talks is now meeting/2019-03-12-gh-tg-talks"),
        second::errors);
    try (Store store = Store.open(data);
        Server server = Server.of(store.dataset()).port(0).start()) {
      HttpResponse<String> answer = get(server.url() + "meeting/2019-03-gh-tg-talks.ttl");
      assertEquals(301, answer.statusCode());
      assertEquals(
          "/meeting/2019-03-12-gh-tg-talks.ttl",
          answer.headers().firstValue("Location").orElse(""));
    }
  }

  @Test
  void aRunThatWasCutShortIsMadeGoodByTheNext(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    Path one = document(folder, "one", "On March 12, 2019, Ghana and Togo held talks in Accra.");
    Path two = document(folder, "two", "On May 2, 2019, Benin and Togo held talks in Lomé.");
    assertEquals(0, add(data, List.of(one)).code());
    SortedSet<String> before = Quads.of(data);
    assertEquals(0, add(data, List.of(two)).code());
    SortedSet<String> whole = Quads.of(data);
    // As if the process had died after the facts were changed and before the store was.
    assertEquals(0, Run.of("remove", "two", "--data", data.toString()).code());
    assertEquals(before, Quads.of(data));
    try (FactBase facts = FactBase.open(data.resolve("facts.mv"))) {
      facts.reach(FactBase.State.BEGUN);
    }
    assertEquals(0, add(data, List.of(two)).code());
    assertEquals(whole, Quads.of(data));
  }

  @Test
  void correctionsOfTheFolderWinWheneverDocumentsAreAdded(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    Path one = document(folder, "one", "On March 12, 2019, Ghana and Togo held talks in Accra.");
    Path two = document(folder, "two", "On March 12, 2019, Ghana and Togo held talks in Accra.");
    assertEquals(0, add(data, List.of(one)).code());
    Files.writeString(
        data.resolve("corrections.ttl"),
        """
        @prefix par: <https://w3id.org/parley/ns#> .
        <#1> a par:CorrectedValue ;
          par:entity <meeting/2019-03-12-gh-tg-talks> ; par:property par:place ;
          par:value <place/tg/lome> ;
          <http://purl.org/dc/terms/creator> "Ana" ;
          <http://purl.org/dc/terms/date> "2026-11-23"^^<http://www.w3.org/2001/XMLSchema#date> ;
          <http://www.w3.org/2000/01/rdf-schema#comment> "I was there." .
        """);
    Run added = add(data, List.of(two));
    assertEquals(0, added.code(), added::errors);
    List<String> believed =
        Quads.of(data).stream()
            .filter(
                quad ->
                    quad.contains(
                        "DefaultGraph http://localhost:3030/meeting/2019-03-12-gh-tg-talks https://w3id.org/parley/ns#place "))
            .toList();
    assertEquals(1, believed.size(), believed::toString);
    assertTrue(believed.getFirst().contains("place/tg/lome"), believed::toString);
  }

  @Test
  void whatCannotBeDoneIsSaid(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    Path one = document(folder, "one", "On March 12, 2019, Ghana and Togo held talks in Accra.");
    assertEquals(0, add(data, List.of(one)).code());
    SortedSet<String> before = Quads.of(data);
    Run unknown = Run.of("remove", "one", "two", "--data", data.toString());
    assertEquals(2, unknown.code());
    assertTrue(unknown.errors().contains("no document named two"), unknown::errors);
    Run base = Run.of("remove", "one", "--base", "http://x.org/", "--data", data.toString());
    assertEquals(2, base.code());
    assertTrue(base.errors().contains("--base http://localhost:3030/"), base::errors);
    assertEquals(before, Quads.of(data));
  }

  private static Path document(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), "date 2019-06-01\n\n" + text + "\n");
  }

  private static HttpResponse<String> get(String url) throws IOException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private List<Path> documents(Random random) throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      List<Path> all =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
      Collections.shuffle(all, random);
      return new ArrayList<>(all.subList(0, 8));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.txt$", "");
  }

  private static Run add(Path data, List<Path> files) {
    List<String> words = new ArrayList<>(List.of("add", "--data", data.toString()));
    files.forEach(file -> words.add(file.toString()));
    return Run.of(words.toArray(String[]::new));
  }
}
