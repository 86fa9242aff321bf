package parley.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.web.graph.Base;
import parley.web.reconcile.MalformedQueryException;
import parley.web.reconcile.TooMuchException;
import parley.web.traffic.Forwarding;

/** What a client of the reconciliation service sent, read with limits and plain reasons. */
final class Sent {
  private static final int LARGEST = 16 * 1024 * 1024;
  private static final String LOOPBACK = "127.0.0.1";
  private static final Pattern HOST =
      Pattern.compile("([\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  private final HttpServletRequest request;
  private final Map<String, String> parameters;

  Sent(HttpServletRequest request) {
    this.request = request;
    this.parameters =
        decoded(Optional.ofNullable(request.getQueryString()).orElse(""), "the address");
  }

  /** {@return whether something is asked for, and nothing sent} */
  boolean isPlainRequest() {
    return !request.getMethod().equals("POST");
  }

  /** {@return a parameter of the address; empty if it has none of that name} */
  Optional<String> find(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** {@return a parameter of the address; the empty string if it has none of that name} */
  String text(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** {@return a number from 0 in the address; empty if there is none, cut to the size of an int} */
  Optional<Integer> number(String name) {
    String digits = text(name).strip();
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    if (!digits.matches("\\d{1,18}")) {
      throw new MalformedQueryException(
          "The parameter %s must be a number from 0, not \"%s\".".formatted(name, digits));
    }
    return Optional.of((int) Math.min(Long.parseLong(digits), Integer.MAX_VALUE));
  }

  /** {@return the fields of the form that was posted, or of the address} */
  Map<String, String> form() throws IOException {
    if (isPlainRequest()) {
      return parameters;
    }
    requireType(FORM);
    return decoded(body(), "the form");
  }

  /** {@return the JSON that was posted} */
  String json() throws IOException {
    requireType(JSON);
    return body();
  }

  private void requireType(String type) {
    String given = Optional.ofNullable(request.getContentType()).orElse("nothing");
    if (!given.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT).equals(type)) {
      throw new UnsupportedTypeException(
          "Send the body as %s, as the header Content-Type says; it says %s."
              .formatted(type, given));
    }
  }

  /** A body is of a type that is not read here. */
  static final class UnsupportedTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsupportedTypeException(String message) {
      super(message);
    }
  }

  private String body() throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      throw tooLarge();
    }
    byte[] octets = request.getInputStream().readNBytes(LARGEST + 1);
    if (octets.length > LARGEST) {
      throw tooLarge();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedQueryException("The body is not UTF-8.", e);
    }
  }

  private static TooMuchException tooLarge() {
    return new TooMuchException(
        "The body is larger than %d bytes; send several smaller ones.".formatted(LARGEST));
  }

  private static Map<String, String> decoded(String encoded, String place) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : encoded.split("&", -1)) {
      String[] sides = field.split("=", 2);
      try {
        if (!sides[0].isEmpty()) {
          fields.putIfAbsent(decoded(sides[0]), sides.length > 1 ? decoded(sides[1]) : "");
        }
      } catch (IllegalArgumentException e) {
        throw new MalformedQueryException(
            "A percent sign in %s needs two hexadecimal digits after it.".formatted(place), e);
      }
    }
    return fields;
  }

  private static String decoded(String side) {
    return URLDecoder.decode(side, StandardCharsets.UTF_8);
  }

  /**
   * {@return the address of this server as the client sees it, without a slash at the end}
   *
   * <p>What a client says of the host is believed where it is the host of the base, an address of
   * this machine, or vouched for by a server in front; else anybody could have answers point
   * anywhere. For any other host it is the address that the client has reached.
   *
   * @param base of the data: who asks at its host, perhaps through a server in front of this one,
   *     gets addresses below it
   */
  String home(Base base) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    String authority = base.iri().replaceFirst("^[^:]*://([^/]*)/.*$", "$1");
    if (host.equalsIgnoreCase(authority)) {
      return base.iri().substring(0, base.iri().length() - 1);
    }
    boolean isForwarded = request.getAttribute(Forwarding.HOST) != null;
    String known = isForwarded || isOwn(host) ? host : reached();
    return request.getScheme() + "://" + known;
  }

  private boolean isOwn(String host) {
    Matcher parts = HOST.matcher(host);
    return parts.matches()
        && (parts.group(1).equalsIgnoreCase("localhost")
            || parts.group(1).equals(LOOPBACK)
            || parts.group(1).equals(bracketed(request.getLocalAddr())));
  }

  private String reached() {
    return bracketed(request.getLocalAddr()) + ":" + request.getLocalPort();
  }

  private static String bracketed(String address) {
    return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
  }
}
