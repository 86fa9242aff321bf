package parley.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import parley.store.query.Federation;
import parley.web.reconcile.Officeholders;

/** A real server on a free port over the hand-made sample, with a client that sends raw paths. */
public final class SampleServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final DatasetGraph dataset;
  private final Server server;

  /** Starts a server with half a minute for each query. */
  public SampleServer() {
    this(Duration.ofSeconds(30));
  }

  SampleServer(Duration limit) {
    this(limit, Federation.NONE);
  }

  SampleServer(Duration limit, Federation federation) {
    dataset = dataset();
    server = Server.of(dataset).port(0).limit(limit).federation(federation).start();
  }

  /**
   * Starts a server.
   *
   * @param holders tells who held which office when
   */
  public SampleServer(Officeholders holders) {
    dataset = dataset();
    server = Server.of(dataset).port(0).officeholders(holders).start();
  }

  /** {@return the sample in a store of its own} */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "src/test/resources/web/sample.trig"));
    return dataset;
  }

  /**
   * {@return the address of a path}
   *
   * @param path starts with a slash
   */
  public String url(String path) {
    return server.url() + path.substring(1);
  }

  /** {@return what is served} */
  public DatasetGraph data() {
    return dataset;
  }

  /** {@return what is at an address, of whatever server} */
  static HttpResponse<String> fetch(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + address, e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request("GET", path, "", headers));
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(request(method, path, body, headers));
  }

  HttpResponse<String> query(String sparql, String... headers) {
    return get("/sparql?query=" + encoded(sparql), headers);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** {@return a header of an answer, empty if it has none of that name} */
  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpRequest request(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path)))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
    }
  }

  @Override
  public void close() {
    server.close();
    client.close();
    dataset.close();
  }
}
