package parley.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.store.Edition;

/**
 * Tells a client that has a page already that it has, before any of it is made again.
 *
 * <p>The tag of a page is made of the edition of data and program, the address, and what the client
 * says of the form it wants, so that it is known without the page. Tags are weak, since the same
 * page may be sent compressed. What depends on more than that – answers to queries that were typed,
 * and of registers – gets a tag by its content, when it is made.
 */
final class Freshness implements Filter {
  private static final String TAG = Freshness.class.getName() + ".tag";
  private static final String SINCE = Freshness.class.getName() + ".since";
  private static final Pattern LISTED = Pattern.compile("(?:W/)?(\"[^\"]*\")");
  private static final List<String> CHOICES = List.of("Accept", "Accept-Language");

  private final Edition edition;

  Freshness(Edition edition) {
    this.edition = edition;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (isReading(asked) && isPage(asked.getRequestURI())) {
      String tag = tag(asked);
      asked.setAttribute(TAG, tag);
      asked.setAttribute(SINCE, edition.since().truncatedTo(ChronoUnit.SECONDS));
      if (listed(asked).anyMatch(opaque(tag)::equals)) {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        answer.setHeader("Vary", "Accept, " + Answer.ENCODING);
        answer.setHeader("Cache-Control", Answer.ASK_AGAIN);
        mark(asked, answer, tag);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isReading(HttpServletRequest asked) {
    return asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
  }

  private static boolean isPage(String path) {
    return !path.equals(Starter.SPARQL)
        && !path.startsWith("/static/")
        && !path.contains("/reconcile");
  }

  private String tag(HttpServletRequest asked) {
    Stream<String> address =
        Stream.of(
            edition.name(),
            asked.getRequestURI(),
            Optional.ofNullable(asked.getQueryString()).orElse(""));
    Stream<String> wishes =
        CHOICES.stream().map(name -> String.join(",", Collections.list(asked.getHeaders(name))));
    return "W/\""
        + Edition.of(Stream.concat(address, wishes).toList(), edition.since()).name()
        + '"';
  }

  /** Says which version an answer is. */
  static void mark(HttpServletRequest asked, HttpServletResponse answer, String tag) {
    answer.setHeader("ETag", tag);
    since(asked).ifPresent(since -> answer.setDateHeader("Last-Modified", since.toEpochMilli()));
  }

  /** {@return the tag of what is asked for; empty if only its content can tell} */
  static Optional<String> tagOf(HttpServletRequest asked) {
    return Optional.ofNullable((String) asked.getAttribute(TAG));
  }

  private static Optional<Instant> since(HttpServletRequest asked) {
    return Optional.ofNullable((Instant) asked.getAttribute(SINCE));
  }

  /**
   * {@return whether the client has an answer already (RFC 9110, 13.2.2)}
   *
   * @param asked the request
   * @param tag of the answer, which has been made
   */
  static boolean isKnown(HttpServletRequest asked, String tag) {
    if (asked.getHeader("If-None-Match") != null) {
      return listed(asked).anyMatch(known -> known.equals("*") || known.equals(opaque(tag)));
    }
    Optional<Instant> seen =
        Optional.ofNullable(asked.getHeader("If-Modified-Since")).flatMap(Freshness::date);
    return seen.isPresent() && since(asked).filter(since -> !since.isAfter(seen.get())).isPresent();
  }

  /** What is no date is as if it were not there. */
  private static Optional<Instant> date(String header) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Stream<String> listed(HttpServletRequest asked) {
    return Collections.list(asked.getHeaders("If-None-Match")).stream()
        .flatMap(
            field ->
                field.strip().equals("*")
                    ? Stream.of("*")
                    : LISTED.matcher(field).results().map(found -> found.group(1)));
  }

  private static String opaque(String tag) {
    Matcher parts = LISTED.matcher(tag);
    return parts.matches() ? parts.group(1) : tag;
  }
}
