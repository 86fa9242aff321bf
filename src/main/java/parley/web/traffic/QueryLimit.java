package parley.web.traffic;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets a number of queries run at once, so that pages always find a thread. Further queries wait
 * without one; those that wait too long, or behind too many, are refused with 503.
 */
final class QueryLimit extends QoSHandler {
  private static final int MOST_WAITING = 256;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Traffic traffic;
  private final int most;
  private final Multiset<String> underWay = ConcurrentHashMultiset.create();

  /**
   * Creates the limit.
   *
   * @param next what answers
   * @param isQuery which requests are queries
   * @param most how many run at once
   * @param traffic is told of them
   */
  QueryLimit(Handler next, Predicate<Request> isQuery, int most, Traffic traffic) {
    super(new Running(next, isQuery, traffic));
    this.most = most;
    this.traffic = traffic;
    include(isQuery);
    setMaxRequestCount(most);
    // Counted here, since Jetty's own refusal of too many says nothing.
    setMaxSuspendedRequestCount(-1);
    setMaxSuspend(LONGEST_WAIT);
    traffic.countWaiting(this::getSuspendedRequestCount);
  }

  @Override
  public boolean onConditionsMet(Request request, Response response, Callback callback)
      throws Exception {
    Client client = Client.of(request);
    if (!client.isLocal() && !enters(client, request)) {
      return refuse(response, callback, HttpStatus.TOO_MANY_REQUESTS_429);
    }
    return getSuspendedRequestCount() < MOST_WAITING
        ? super.onConditionsMet(request, response, callback)
        : refuse(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
  }

  /** One client may fill all places, but not the line of those who wait as well. */
  private boolean enters(Client client, Request request) {
    String counted = client.counted();
    if (underWay.add(counted, 1) >= 2 * most) {
      underWay.remove(counted);
      return false;
    }
    Request.addCompletionListener(request, failure -> underWay.remove(counted));
    return true;
  }

  private boolean refuse(Response response, Callback callback, int status) {
    traffic.refused();
    Refusal.of(status).send(response, callback);
    return true;
  }

  @Override
  protected void failSuspended(
      Request request, Response response, Callback callback, int status, Throwable failure) {
    refuse(response, callback, status);
  }

  /** Counts the queries that have found a place. */
  private static final class Running extends Handler.Wrapper {
    private final Predicate<Request> isQuery;
    private final Traffic traffic;

    Running(Handler next, Predicate<Request> isQuery, Traffic traffic) {
      super(next);
      this.isQuery = isQuery;
      this.traffic = traffic;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (isQuery.test(request)) {
        traffic.begun();
        Request.addCompletionListener(request, failure -> traffic.ended());
      }
      return super.handle(request, response, callback);
    }
  }
}
