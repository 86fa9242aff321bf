package parley.web;

import java.time.Duration;
import parley.store.Edition;
import parley.store.query.Federation;
import parley.web.graph.Base;
import parley.web.traffic.Conduct;
import parley.web.traffic.Limits;

/**
 * Where a server listens, and how it answers.
 *
 * @param port 0 for any that is free
 * @param host a name or number of this machine
 * @param conduct how it is run
 * @param base start of the IRIs that the server answers for
 * @param federation which other servers queries may ask
 * @param edition which state of the data is served
 */
record Settings(
    int port, String host, Conduct conduct, Base base, Federation federation, Edition edition) {

  /** {@return how much the server does for its clients} */
  Limits limits() {
    return conduct.limits();
  }

  /** {@return how long a query may take, until its last row is sent} */
  Duration limit() {
    return limits().time();
  }
}
