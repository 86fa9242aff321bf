package parley.merge.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import parley.document.Document;

/**
 * Where a document is from, as far as that tells how close it is to what it reports.
 *
 * @param publisher who published it, if known
 * @param host the host of the address that it is from, in lower case, if known
 */
public record Origin(Optional<String> publisher, Optional<String> host) {
  private static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

  /** {@return what is taken where nothing is known} */
  public static Origin unknown() {
    return UNKNOWN;
  }

  /**
   * {@return where a document is from}
   *
   * @param known what is known about it
   */
  public static Origin of(Document.Metadata known) {
    return known.publisher().isEmpty() && known.source().isEmpty()
        ? UNKNOWN
        : new Origin(known.publisher(), known.source().flatMap(Origin::host));
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
