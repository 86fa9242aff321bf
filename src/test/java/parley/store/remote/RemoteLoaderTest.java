package parley.store.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static parley.store.Messages.assertNames;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.store.ChildJvm;
import parley.store.Decisions;
import parley.store.Dumps;
import parley.store.Loader;
import parley.store.Loader.Mode;
import parley.store.Samples;
import parley.store.Store;
import parley.store.StoreException;
import parley.store.SyntaxException;

/** Loads into Fuseki in a process of its own, and into servers that refuse. */
final class RemoteLoaderTest {
  private static final String OLD =
      """
      <x:meeting/a> <x:says> "one" <x:document/1> .
      <x:meeting/b> <x:says> "two" <x:document/1> .
      <x:meeting/c> <x:says> "three" <x:document/1> .
      <x:claim/1> <x:about> <x:meeting/b> <x:document/1> .
      <x:claim/2> <x:about> <x:meeting/c> <x:document/2> .
      <x:meeting/a> <x:says> "one" .
      <x:meeting/b> <x:says> "two" .
      <x:meeting/c> <x:says> "three" .
      <x:conflict/1> <https://w3id.org/parley/ns#claim> <x:claim/1> .
      <x:conflict/1> <https://w3id.org/parley/ns#claim> <x:claim/2> .
      <x:vocabulary> <x:label> "kept"@en .
      """;

  private static final String NEW =
      """
      <x:meeting/a> <x:says> "uno \\\\ \\"dos\\"\\n\\ttres \\uD83D\\uDE00" .
      <x:meeting/a> <x:says> "7"^^<http://www.w3.org/2001/XMLSchema#integer> <x:document/1> .
      """;

  private static final ChildJvm FUSEKI = startFuseki();
  private static URI endpoint = URI.create("http://127.0.0.1:1/");

  private static ChildJvm startFuseki() {
    try {
      return ChildJvm.start(Fuseki.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A store on a server, empty, on any free port of loopback, which it writes out. */
  static final class Fuseki {
    public static void main(String[] arguments) {
      FusekiServer server =
          FusekiServer.create()
              .port(0)
              .loopback(true)
              .add("/data", DatasetGraphFactory.createTxnMem())
              .build();
      server.start();
      System.out.println(server.getPort());
      server.join();
    }
  }

  @BeforeAll
  static void waitForFuseki() throws IOException {
    endpoint = URI.create("http://127.0.0.1:%s/data".formatted(FUSEKI.readLine()));
  }

  @AfterAll
  static void stopFuseki() {
    FUSEKI.close();
  }

  @Test
  void theOutcomeIsThatOfALocalLoad() throws Exception {
    for (Mode mode : Mode.values()) {
      remote("", Mode.REPLACE);
      try (Store store = Store.inMemory()) {
        String before = OLD + Decisions.OLD;
        String after = NEW + Decisions.NEW;
        for (String file : List.of(before, after, after, OLD)) {
          new Loader(store, count -> {}).load("test", stream(file), mode);
          remote(file, mode);
          assertEquals(Dumps.lines(store), remoteLines(), mode.name());
        }
      }
    }
  }

  @Test
  void linksComeAndGoWithWhatTheyAreAbout() throws Exception {
    String old = linked("a", "by name") + linked("b", "by name");
    remote("", Mode.REPLACE);
    try (Store store = Store.inMemory()) {
      for (String file : List.of(old, linked("a", "by office"))) {
        new Loader(store, count -> {}).load("test", stream(file), Mode.UPDATE);
        remote(file, Mode.UPDATE);
        assertEquals(Dumps.lines(store), remoteLines());
      }
    }
    assertEquals(linked("a", "by office").lines().sorted().toList(), remoteLines());
  }

  /** An official of whom a document speaks, with a link to the outside. */
  private static String linked(String official, String reason) {
    return """
        <http://h/official/O> <x:says> "one" <http://h/document/1> .
        <http://h/official/O> <x:same> <http://r/O> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/parley/ns#Link> <http://h/links> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <http://h/official/O> <http://h/links> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <x:same> <http://h/links> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://r/O> <http://h/links> .
        <http://h/link/O> <https://w3id.org/parley/ns#because> "R"@en <http://h/links> .
        """
        .replace("/O>", "/" + official + ">")
        .replace("\"R\"", "\"" + reason + "\"");
  }

  @Test
  void theSampleArrivesWholeAndLoadingItTwiceChangesNothing() throws Exception {
    List<String> sample = Files.readAllLines(Samples.SAMPLE).stream().sorted().toList();
    remote("", Mode.REPLACE);
    RemoteLoader loader = new RemoteLoader(endpoint);
    assertEquals(sample.size(), loader.load(Samples.SAMPLE, Mode.UPDATE));
    assertEquals(sample, remoteLines());
    loader.load(Samples.SAMPLE, Mode.UPDATE);
    assertEquals(sample, remoteLines());
  }

  @Test
  void manyGraphsAndSubjectsAreSentInBatches() throws Exception {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 1_201; i++) {
      file.append(
          "<x:s%d> <x:p> \"%d\" <x:g%d> .\n<x:s%d> <x:p> \"%d\" .\n".formatted(i, i, i, i, i));
    }
    remote("", Mode.REPLACE);
    remote(file.toString(), Mode.UPDATE);
    remote(file.toString(), Mode.UPDATE);
    assertEquals(file.toString().lines().sorted().toList(), remoteLines());
  }

  @Test
  void aSyntaxErrorIsFoundBeforeAnythingIsSent() throws Exception {
    remote(OLD, Mode.REPLACE);
    List<String> before = remoteLines();
    assertThrows(SyntaxException.class, () -> remote(NEW + "<x:a> <x:b> .\n", Mode.REPLACE));
    assertEquals(before, remoteLines());
  }

  @Test
  void noMessageShowsThePassword() {
    URI address = URI.create("ftp://writer:secret@example.org/data");

    StoreException e = assertThrows(StoreException.class, () -> new RemoteLoader(address));

    assertNames(e, "ftp://example.org/data is no address");
  }

  @Test
  void blankNodesCannotBeUpdatedRemotely() throws Exception {
    String file = "_:a <x:p> \"x\" .\n";
    StoreException e = assertThrows(StoreException.class, () -> remote(file, Mode.UPDATE));
    assertNames(e, "blank nodes");
    remote(file, Mode.REPLACE);
    assertEquals(1, remoteLines().size());
  }

  @Test
  void aServerThatIsNotThereIsNamed() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    URI nowhere = URI.create("http://127.0.0.1:%d/data".formatted(free));
    StoreException e =
        assertThrows(
            StoreException.class,
            () -> new RemoteLoader(nowhere).load(Samples.SAMPLE, Mode.UPDATE));
    assertNames(e, nowhere.toString(), "is the server running?");
  }

  @Test
  void aWrongPathIsExplained() {
    URI wrong = endpoint.resolve("/nothing");
    StoreException e =
        assertThrows(
            StoreException.class, () -> new RemoteLoader(wrong).load(Samples.SAMPLE, Mode.UPDATE));
    assertNames(e, wrong.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "401, USER:PASSWORD@host",
    "403, USER:PASSWORD@host",
    "404, give the one for updates",
    "405, takes no SPARQL updates",
    "400, did not understand",
    "500, it failed"
  })
  void aRefusalIsToldWithItsReasonAndWithoutThePassword(int status, String advice)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<String> authorizations = new ArrayList<>();
    server.createContext(
        "/",
        exchange -> {
          authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
          exchange.getRequestBody().readAllBytes();
          byte[] body = "<html><p>the reason\n\u001b[31m why".getBytes(UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      URI address =
          URI.create("http://ann:s3cret@127.0.0.1:%d/up".formatted(server.getAddress().getPort()));
      StoreException e =
          assertThrows(
              StoreException.class,
              () -> new RemoteLoader(address).load(Samples.SAMPLE, Mode.UPDATE));
      assertNames(e, "answered " + status, advice, "the reason [31m why");
      assertFalse(String.valueOf(e.getMessage()).contains("s3cret"));
      assertEquals(List.of("Basic YW5uOnMzY3JldA=="), authorizations);
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"ftp://host/data", "data.nq", "http:///x"})
  void whatIsNoAddressIsRefused(URI address) {
    StoreException e = assertThrows(StoreException.class, () -> new RemoteLoader(address));
    assertNames(e, address.toString());
  }

  private static void remote(String quads, Mode mode) {
    new RemoteLoader(endpoint).load("test", stream(quads), mode);
  }

  private static List<String> remoteLines() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint).header("Accept", "application/n-quads").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body().lines().sorted().toList();
    }
  }

  private static ByteArrayInputStream stream(String quads) {
    return new ByteArrayInputStream(quads.getBytes(UTF_8));
  }
}
