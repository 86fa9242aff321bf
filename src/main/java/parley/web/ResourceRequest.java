package parley.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import parley.web.view.meeting.CitationFormat;

/**
 * What a client asks of one thing.
 *
 * @param path of the thing, still percent-encoded
 * @param format the form that the address names; empty if it names none
 * @param citation what programs for bibliographies read, if that is asked for
 * @param version of the data that the address names, as citations do; empty if it names none
 * @param accept what the client accepts
 */
record ResourceRequest(
    String path,
    Optional<Format> format,
    Optional<CitationFormat> citation,
    Optional<String> version,
    Accept accept) {
  private static final String VERSION = "[0-9A-Za-z]{1,64}";

  /** {@return a request; empty if it names a form that nothing has} */
  static Optional<ResourceRequest> of(HttpServletRequest request) {
    Optional<String> wanted = Optional.ofNullable(request.getParameter("format"));
    ResourceRequest asked =
        new ResourceRequest(
            request.getRequestURI(),
            wanted.flatMap(Format::named),
            wanted.flatMap(CitationFormat::named),
            Optional.ofNullable(request.getParameter("version"))
                .filter(version -> version.matches(VERSION)),
            Negotiation.accepted(request));
    return wanted.isEmpty() || asked.format.isPresent() || asked.citation.isPresent()
        ? Optional.of(asked)
        : Optional.empty();
  }

  /** {@return how to agree on a form} */
  Negotiation negotiation() {
    return new Negotiation(path, format, accept);
  }

  /** {@return the same thing in the form that the end of the path names; empty if it names none} */
  Optional<ResourceRequest> withoutSuffix() {
    int dot = path.lastIndexOf('.');
    return Format.named(path.substring(dot + 1))
        .filter(named -> dot > 0)
        .map(
            named ->
                new ResourceRequest(
                    path.substring(0, dot), Optional.of(named), citation, version, accept));
  }
}
