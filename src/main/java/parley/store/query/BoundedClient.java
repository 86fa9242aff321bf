package parley.store.query;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * An HTTP client that takes only so much from a server: it follows no redirect, takes no answer
 * that is longer or takes longer than it may, and none that is compressed, since that could unpack
 * to any length.
 */
final class BoundedClient extends HttpClient {
  private final HttpClient client;
  private final Duration time;
  private final long bytes;

  /**
   * Creates one.
   *
   * @param time how long the head of an answer may take, and its body again
   * @param bytes how many bytes the body of an answer may have
   */
  BoundedClient(Duration time, long bytes) {
    this.client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
    this.time = time;
    this.bytes = bytes;
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    return client.send(bounded(request), bounded(handler));
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler) {
    return client.sendAsync(bounded(request), bounded(handler));
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
    // A server that sends more than was asked for is not listened to.
    return sendAsync(request, handler);
  }

  private HttpRequest bounded(HttpRequest request) {
    return HttpRequest.newBuilder(request, (name, value) -> true).timeout(time).build();
  }

  private <T> BodyHandler<T> bounded(BodyHandler<T> handler) {
    return head -> BoundedBody.of(handler.apply(head), head, time, bytes);
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return client.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return client.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return client.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return client.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return client.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return client.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return client.authenticator();
  }

  @Override
  public Version version() {
    return client.version();
  }

  @Override
  public Optional<Executor> executor() {
    return client.executor();
  }
}
