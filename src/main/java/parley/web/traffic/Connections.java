package parley.web.traffic;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What is done to the connection behind a request. */
public final class Connections {
  private Connections() {}

  /**
   * Makes the end of a connection that will be closed one that every client takes for a failure. To
   * those that speak HTTP/1.0 or want the connection closed a plain end is that of the answer.
   *
   * @param request is being answered
   * @throws IOException if the connection is closed already
   */
  public static void reset(ServletRequest request) throws IOException {
    Object transport =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint()
            .getTransport();
    if (transport instanceof SocketChannel channel && channel.isOpen()) {
      channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    }
  }
}
