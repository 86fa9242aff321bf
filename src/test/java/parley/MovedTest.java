package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.document.Limits;
import parley.store.Store;
import parley.web.Server;

/** Whatever was published keeps answering, however the folder came to hold something else. */
final class MovedTest {
  private static final Path DOCUMENTS = Path.of("gold/plain/documents");
  private static final String PLAN =
      "In March 2019 Ghana and Togo held talks in Accra. Togo said that the talks were useful.";
  private static final String REPORT =
      "On March 12, 2019, Ghana and Togo held talks in Accra. Foreign Minister Shirley Botchwey led"
          + " the Ghanaian delegation.";

  private final Path folder;
  private final Path documents;
  private final Path data;
  private final Published now;

  MovedTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    documents = Files.createDirectory(folder.resolve("documents"));
    data = folder.resolve("data");
    now = new Published(data);
  }

  @Test
  void everyIriAnswersAfterEachStep() throws IOException {
    Random random = new Random(5);
    List<Path> files = files(random);
    NavigableSet<String> published = new TreeSet<>();
    List<Path> present = new ArrayList<>();
    for (int from = 0; from < files.size(); from += 3) {
      List<Path> some = files.subList(from, Math.min(from + 3, files.size()));
      add(some.toArray(Path[]::new));
      present.addAll(some);
      published.addAll(now.iris());
      assertEquals(List.of(), now.silent(published));
      Path gone = present.remove(random.nextInt(present.size()));
      assertEquals(0, Run.of("remove", name(gone), "--data", data.toString()).code());
      assertEquals(List.of(), now.silent(published));
    }
    assertTrue(now.told().size() > 10, () -> now.told().toString());
  }

  @Test
  void withAMeetingMoveItsSidesItsClaimsAndWhatWasDecidedOfIt() throws IOException {
    write("plan", PLAN);
    write("plan-too", "In March 2019 Ghana and Togo held talks.");
    add(documents);
    NavigableSet<String> before = now.iris();
    add(write("report", REPORT));
    NavigableMap<String, String> told = now.told();
    String meeting = "meeting/2019-03-12-gh-tg-talks";
    assertEquals(meeting, told.get("meeting/2019-03-gh-tg-talks"));
    assertEquals(
        "delegation/2019-03-12-gh-tg-talks/tg", told.get("delegation/2019-03-gh-tg-talks/tg"));
    for (String kind : List.of("claim/plan/", "claim/plan-too/")) {
      assertTrue(told.keySet().stream().anyMatch(iri -> iri.startsWith(kind)), kind);
    }
    assertEquals(List.of(), now.silent(before));
    assertTrue(told.values().stream().noneMatch(String::isEmpty), told::toString);
  }

  @Test
  void withANameThatMostDocumentsGiveMovesTheSeries() throws IOException {
    add(write("one", "On March 12, 2019, Ghana and Togo held the human rights talks in Accra."));
    NavigableSet<String> before = now.iris();
    String series =
        before.stream().filter(iri -> iri.startsWith("series/")).findFirst().orElseThrow();
    write("two", "On March 12, 2019, Ghana and Togo held the human rights dialogue in Accra.");
    write("three", "On March 12, 2019, Ghana and Togo held the human rights dialogue.");
    add(documents);
    assertEquals(List.of(), now.silent(before));
    assertEquals("series/gh-tg-human-rights-dialogue", now.told().get(series));
  }

  @Test
  void aFolderThatIsFilledAnewMovesAsOneToWhichDocumentsAreAdded() throws IOException {
    write("plan", PLAN);
    write("gone", "On May 2, 2019, Benin and Togo held talks in Lomé.");
    up();
    Path other = folder.resolve("other");
    assertEquals(0, Run.of("add", documents.toString(), "--data", other.toString()).code());
    Files.delete(documents.resolve("gone.txt"));
    write("report", REPORT);
    String said = up();
    assertTrue(
        said.contains("meeting/2019-03-gh-tg-talks is now meeting/2019-03-12-gh-tg-talks"), said);
    assertEquals(0, Run.of("remove", "gone", "--data", other.toString()).code());
    assertEquals(0, Run.of("add", documents.toString(), "--data", other.toString()).code());
    assertEquals(new Published(other).told(), now.told());
    assertEquals(Optional.of(""), Optional.ofNullable(now.told().get("document/gone")));
  }

  @Test
  void aMoveThatIsUndoneIsForgotten() throws IOException {
    write("plan", PLAN);
    add(documents);
    NavigableSet<String> before = now.iris();
    add(write("report", REPORT));
    assertEquals(0, Run.of("remove", "report", "--data", data.toString()).code());
    assertEquals(before, now.iris());
    assertTrue(
        now.told().keySet().stream().noneMatch(before::contains), () -> now.told().toString());
    assertEquals("meeting/2019-03-gh-tg-talks", now.told().get("meeting/2019-03-12-gh-tg-talks"));
  }

  @Test
  void aPositionIsKnownAgainInANewVersionOfItsDocument() throws IOException {
    add(write("plan", PLAN));
    NavigableSet<String> before = now.iris();
    add(write("plan", "Accra, June 1. " + PLAN));
    assertTrue(before.stream().anyMatch(iri -> iri.startsWith("position/plan/")), before::toString);
    assertEquals(List.of(), now.silent(before));
    now.told()
        .forEach(
            (old, heir) -> assertTrue(!old.startsWith("position/") || !heir.isEmpty(), () -> old));
  }

  @Test
  void whatCorrectionsMakeOneAnswersToo() throws IOException {
    add(write("plan", "In March 2019 Ghana and Togo held talks in Accra."));
    add(write("report", "On April 12, 2019, Ghana and Togo held talks in Lomé."));
    NavigableSet<String> before = now.iris();
    Files.writeString(
        data.resolve("corrections.ttl"),
        """
        @prefix par: <https://w3id.org/parley/ns#> .
        <#1> a par:SameEntities ;
          par:entity <meeting/2019-03-gh-tg-talks> , <meeting/2019-04-12-gh-tg-talks> ;
          <http://purl.org/dc/terms/creator> "Ana" ;
          <http://purl.org/dc/terms/date> "2026-11-23"^^<http://www.w3.org/2001/XMLSchema#date> ;
          <http://www.w3.org/2000/01/rdf-schema#comment> "I was there." .
        <#2> a par:SameEntities ;
          par:entity <place/gh/accra> , <place/tg/lome> ;
          <http://purl.org/dc/terms/creator> "Ana" ;
          <http://purl.org/dc/terms/date> "2026-11-23"^^<http://www.w3.org/2001/XMLSchema#date> ;
          <http://www.w3.org/2000/01/rdf-schema#comment> "To test." .
        """);
    add(write("other", "On May 2, 2019, Benin and Mali held talks in Bamako."));
    assertEquals(List.of(), now.silent(before));
    assertEquals("place/gh/accra", now.told().get("place/tg/lome"));
    assertTrue(now.told().keySet().stream().anyMatch(iri -> iri.startsWith("meeting/")));
  }

  @Test
  void theServerLeadsOnAndSaysWhatIsGone() throws IOException {
    add(write("plan", PLAN));
    add(write("gone", "On May 2, 2019, Benin and Togo held talks in Lomé."));
    String claim =
        now.iris().stream().filter(iri -> iri.startsWith("claim/gone/")).findFirst().orElseThrow();
    add(write("report", REPORT));
    assertEquals(0, Run.of("remove", "gone", "--data", data.toString()).code());
    String moved =
        now.told().keySet().stream()
            .filter(i -> i.startsWith("claim/plan/"))
            .findFirst()
            .orElseThrow();
    try (Store store = Store.open(data);
        Server server = Server.of(store.dataset()).port(0).start()) {
      assertEquals(301, get(server, moved).statusCode());
      for (String gone :
          List.of("document/gone", "document/gone/text", "meeting/2019-05-02-bj-tg-talks.ttl")) {
        assertEquals(410, get(server, gone).statusCode(), gone);
      }
      HttpResponse<String> answer = get(server, claim);
      assertEquals(410, answer.statusCode());
      assertTrue(answer.body().contains("taken out of this collection"), answer::body);
      assertEquals(404, get(server, "meeting/never").statusCode());
      HttpResponse<String> all = get(server, "moved.ttl");
      assertEquals(200, all.statusCode());
      assertTrue(all.body().contains("isReplacedBy"), all::body);
      assertTrue(!get(server, "moved").body().contains("/moved/text"));
    }
  }

  private static HttpResponse<String> get(Server server, String path) throws IOException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(documents.resolve(name + ".txt"), "date 2019-06-01\n\n" + text + "\n");
  }

  private void add(Path... paths) {
    List<String> words = new ArrayList<>(List.of("add", "--data", data.toString()));
    Stream.of(paths).map(Path::toString).forEach(words::add);
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run::errors);
  }

  private String up() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), errors, errors);
    RulesOption.Knowledge knowledge = new RulesOption().knowledge();
    try (Store store = Store.open(data)) {
      new Renewal(store, data, knowledge, RegisterOption.Registers.none(), Limits.USUAL, console)
          .run(
              Documents.of(List.of(documents.toString()), console, Limits.USUAL),
              Published.BASE,
              2);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Random random) throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      List<Path> all =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
      Collections.shuffle(all, random);
      return new ArrayList<>(all.subList(0, 9));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.txt$", "");
  }
}
