package parley.web.traffic;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.DoSHandler;

/** Limits how many requests a client sends in a second; what is above is refused with 429. */
final class RateLimit {
  /** A page with all that belongs to it, and a reader who opens some at once, is no flood. */
  private static final int BURST_SECONDS = 10;

  /**
   * Clients that are counted at a time, for some 200 bytes each. If there are more, those that come
   * last are not counted: a flood from so many addresses is nothing that counting ends.
   */
  private static final int MOST_CLIENTS = 50_000;

  private RateLimit() {}

  /**
   * {@return a limit in front of a handler}
   *
   * @param rate requests in a second, at least 1
   * @param next what answers
   */
  static Handler of(int rate, Handler next) {
    DoSHandler limit =
        new DoSHandler(
            next,
            request -> Client.of(request).counted(),
            new DoSHandler.LeakingBucketTrackerFactory(rate, rate * BURST_SECONDS, null),
            (request, response, callback) -> {
              Refusal.of(HttpStatus.TOO_MANY_REQUESTS_429).send(response, callback);
              return true;
            },
            MOST_CLIENTS);
    limit.include(RateLimit::isForeign);
    return limit;
  }

  /** Programs of this machine are not limited, nor is a server in front that hides its clients. */
  private static boolean isForeign(Request request) {
    return !Client.of(request).isLocal();
  }
}
