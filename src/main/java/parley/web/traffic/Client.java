package parley.web.traffic;

import com.google.common.net.InetAddresses;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import org.eclipse.jetty.server.Request;

/**
 * Who sent a request, as far as an address tells.
 *
 * @param address a number; empty if it is not known
 */
record Client(String address) {
  private static final int NETWORK_OCTETS = 8;

  static Client of(Request request) {
    return new Client(Request.getRemoteAddr(request) == null ? "" : Request.getRemoteAddr(request));
  }

  /** {@return whether the request comes from this machine} */
  boolean isLocal() {
    return isNumber() && number().isLoopbackAddress();
  }

  /**
   * {@return what its requests are counted under: an IPv6 network counts as one, since whoever has
   * one address of it has all}
   */
  String counted() {
    return isNumber() && number() instanceof Inet6Address long6
        ? Arrays.toString(Arrays.copyOf(long6.getAddress(), NETWORK_OCTETS))
        : address;
  }

  private boolean isNumber() {
    return InetAddresses.isInetAddress(bare());
  }

  private InetAddress number() {
    return InetAddresses.forString(bare());
  }

  private String bare() {
    return address.startsWith("[") ? address.substring(1, address.length() - 1) : address;
  }

  /** {@return whether the connection itself comes from this machine, whatever headers say} */
  static boolean isConnectedFromHere(Request request) {
    return request.getConnectionMetaData().getConnection().getEndPoint().getRemoteSocketAddress()
            instanceof InetSocketAddress peer
        && peer.getAddress() != null
        && peer.getAddress().isLoopbackAddress();
  }
}
