package parley.web;

import java.time.Duration;
import parley.store.query.Federation;
import parley.web.graph.Base;

/**
 * Where a server listens, and how it answers.
 *
 * @param port 0 for any that is free
 * @param host a name or number of this machine
 * @param limit how long a query may take, until its last row is sent
 * @param base start of the IRIs that the server answers for
 * @param federation which other servers queries may ask
 */
record Settings(int port, String host, Duration limit, Base base, Federation federation) {}
