package parley.store.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import parley.store.StoreException;

/** An address that takes SPARQL 1.1 updates over HTTP. Messages never show a password. */
final class UpdateEndpoint {
  private static final Duration TO_CONNECT = Duration.ofSeconds(20);
  private static final List<String> SCHEMES = List.of("http", "https");
  private static final int EXCERPT = 300;

  private final URI address;
  private final Optional<String> credentials;

  UpdateEndpoint(URI endpoint) {
    String scheme = String.valueOf(endpoint.getScheme());
    if (!SCHEMES.contains(scheme) || endpoint.getHost() == null) {
      throw new StoreException(
          withoutCredentials(endpoint.toString())
              + " is no address of a SPARQL store; give one like http://host:3030/data/update");
    }
    this.address = URI.create(withoutCredentials(endpoint.toString()));
    this.credentials = Optional.ofNullable(endpoint.getUserInfo());
  }

  private static String withoutCredentials(String endpoint) {
    return endpoint.replaceFirst("//[^@/]*@", "//");
  }

  /**
   * Sends an update and waits for the answer, for as long as the server works on it.
   *
   * @param update the request, in UTF-8
   * @throws StoreException if the server cannot be reached, refuses or fails
   */
  void send(Path update) {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(Redirect.NORMAL)
            .build()) {
      HttpResponse<String> response = client.send(request(update), BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new StoreException(
            "%s answered %d: %s%s"
                .formatted(
                    address,
                    response.statusCode(),
                    advice(response.statusCode()),
                    excerpt(response.body())));
      }
    } catch (ConnectException e) {
      throw new StoreException(
          "cannot reach %s: nothing answers there; is the server running?".formatted(address), e);
    } catch (IOException e) {
      throw new StoreException(
          "the connection to %s broke (%s); load again to be sure"
              .formatted(address, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while loading into " + address, e);
    }
  }

  private HttpRequest request(Path update) throws FileNotFoundException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/sparql-update; charset=utf-8")
            .POST(BodyPublishers.ofFile(update));
    credentials.ifPresent(
        user ->
            request.header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(user.getBytes(UTF_8))));
    return request.build();
  }

  private static String advice(int status) {
    return switch (status) {
      case 400 -> "it did not understand the update";
      case 401, 403 -> "it wants a user who may write; give http://USER:PASSWORD@host/...";
      case 404 -> "there is nothing at this address; give the one for updates, often .../update";
      case 405, 406, 415 -> "it takes no SPARQL updates; give the address for updates";
      case 413 -> "the data are too large for its settings";
      default -> status >= 500 ? "it failed; nothing should have changed" : "it refused";
    };
  }

  private static String excerpt(String body) {
    String line = body.replaceAll("<[^>]*>", " ").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (line.isEmpty()) {
      return "";
    }
    return "; it says: " + (line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line);
  }
}
