package parley.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a client accepts, as its header {@code Accept} says (RFC 9110, 12.5.1). Parameters of media
 * types other than {@code q} are not looked at; a range that is not understood is left out.
 */
final class Accept {
  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** {@return the meaning of a header; an empty one accepts everything} */
  static Accept of(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      Range.of(part).ifPresent(ranges::add);
    }
    return new Accept(header.isBlank() ? List.of(new Range("*/*", 1)) : List.copyOf(ranges));
  }

  /**
   * {@return the offer that the client likes best; among equals the first; empty if it accepts
   * none}
   *
   * @param offers in the order of the server's preference
   * @param mediaType of an offer, without parameters
   */
  <T> Optional<T> best(Collection<T> offers, Function<T, String> mediaType) {
    return offers.stream()
        .filter(offer -> quality(mediaType.apply(offer)) > 0)
        .max(
            // max keeps the last of equals, so the offers are compared by place as well
            Comparator.<T>comparingDouble(offer -> quality(mediaType.apply(offer)))
                .thenComparing(Comparator.comparingInt(List.copyOf(offers)::indexOf).reversed()));
  }

  /** {@return whether a page is liked as much as any form of RDF, so that a person asks} */
  boolean isForPeople() {
    return best(List.of(Format.values()), Format::mediaType).equals(Optional.of(Format.HTML));
  }

  /** {@return how much the client likes a media type: 0 (not at all) to 1} */
  double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.covers(mediaType))
        .max(Comparator.comparingInt(range -> range.pattern().replace("*", "").length()))
        .map(Range::quality)
        .orElse(0.0);
  }

  /**
   * Media types with the value that the client gives them.
   *
   * @param pattern in lower case; each half may be a star
   * @param quality from 0 to 1
   */
  private record Range(String pattern, double quality) {

    static Optional<Range> of(String part) {
      String[] fields = part.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
      if (!fields[0].matches("\\*/\\*|[^\\s/*]+/(\\*|[^\\s/*]+)")) {
        return Optional.empty();
      }
      double quality = 1;
      for (String field : fields) {
        if (field.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
          quality = Double.parseDouble(field.substring("q=".length()));
        }
      }
      return Optional.of(new Range(fields[0], quality));
    }

    boolean covers(String mediaType) {
      return pattern.equals(mediaType)
          || pattern.equals("*/*")
          || (pattern.endsWith("/*")
              && mediaType.startsWith(pattern.substring(0, pattern.length() - 1)));
    }
  }
}
