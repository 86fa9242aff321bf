package parley.web.data;

import java.util.List;
import parley.web.graph.Base;

/** Tells crawlers what is not for them: answers to queries, dumps, and lists cut in many ways. */
public final class Robots {
  private static final List<String> RULES =
      List.of(
          "Allow: %sapi/$",
          "Allow: %s*?page=",
          "Disallow: %sapi/",
          "Disallow: %sdump/",
          "Disallow: %sreconcile",
          "Disallow: %ssparql",
          "Disallow: %s*?");

  private Robots() {}

  /**
   * {@return the text of robots.txt (RFC 9309)}
   *
   * @param base of the data, whose path all paths are below
   */
  public static String text(Base base) {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    RULES.forEach(rule -> text.append(rule.formatted(base.prefix())).append('\n'));
    return text.append("\nSitemap: ").append(base.iriOf("/sitemap.xml")).append('\n').toString();
  }
}
