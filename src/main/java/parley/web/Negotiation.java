package parley.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** Serves one thing as a page or as triples, whichever the client likes best. */
final class Negotiation {
  private final String path;
  private final Optional<Format> fixed;
  private final Accept accept;

  /**
   * Prepares an answer.
   *
   * @param path of the thing, without suffix
   * @param fixed the format if the address names it
   * @param accept what the client accepts
   */
  Negotiation(String path, Optional<Format> fixed, Accept accept) {
    this.path = path;
    this.fixed = fixed;
    this.accept = accept;
  }

  /** {@return what a request says it accepts} */
  static Accept accepted(HttpServletRequest request) {
    return Accept.of(Optional.ofNullable(request.getHeader("Accept")).orElse(""));
  }

  /**
   * {@return the answer in the best format, or 406 with a list of all}
   *
   * @param page makes the page for people
   * @param triples makes the triples
   */
  Answer answer(Supplier<byte[]> page, Supplier<Graph> triples) {
    Optional<Format> format =
        fixed.or(() -> accept.best(Arrays.asList(Format.values()), Format::mediaType));
    if (format.isEmpty()) {
      return Answer.text(HttpServletResponse.SC_NOT_ACCEPTABLE, choices()).with("Vary", "Accept");
    }
    byte[] body = format.get().writer().isEmpty() ? page.get() : write(triples.get(), format.get());
    Answer answer =
        Answer.of(format.get().contentType(), body)
            .with("Vary", "Accept")
            .with("Link", alternates(format.get()));
    return fixed.isPresent() ? answer : answer.with("Content-Location", address(format.get()));
  }

  private static byte[] write(Graph graph, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format.writer().orElseThrow()).output(out);
    return out.toByteArray();
  }

  private String address(Format format) {
    return path + "?format=" + format.suffix();
  }

  private String alternates(Format served) {
    return Arrays.stream(Format.values())
        .filter(format -> format != served)
        .map(
            format ->
                "<%s>; rel=\"alternate\"; type=\"%s\""
                    .formatted(address(format), format.mediaType()))
        .collect(Collectors.joining(", "));
  }

  private String choices() {
    return Arrays.stream(Format.values())
        .map(format -> format.mediaType() + "  " + address(format) + "\n")
        .collect(Collectors.joining("", "None of the media types asked for. There are:\n", ""));
  }
}
