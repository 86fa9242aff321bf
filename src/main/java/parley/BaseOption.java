package parley;

import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Says what all IRIs of the graph start with. */
final class BaseOption {
  private static final Pattern ABSOLUTE =
      Pattern.compile("https?://[^\\s<>\"{}|^`\\\\?#/]+(/[^\\s<>\"{}|^`\\\\?#]*)?");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the graph start with (default: ${DEFAULT-VALUE}).")
  private String base = "http://localhost:3030/";

  /**
   * {@return the base, a slash at its end}
   *
   * @throws Failure if what was given cannot start an IRI
   */
  String iri() {
    if (!ABSOLUTE.matcher(base).matches()) {
      throw Failure.usage(
          "\"%s\" cannot start an IRI. Give --base as in https://example.org/talks/."
              .formatted(base));
    }
    return base.endsWith("/") ? base : base + "/";
  }
}
