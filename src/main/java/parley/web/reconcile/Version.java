package parley.web.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The versions of the API; each has an address of its own, and one serves the first two. */
public enum Version {
  /** What OpenRefine spoke up to 3.2. */
  FIRST("0.1"),
  /** What OpenRefine speaks. */
  SECOND("0.2"),
  /** The first two at one address: 0.2 was made so that clients of 0.1 get along with it. */
  BOTH(""),
  /** The draft of 1.0. */
  DRAFT("1.0-draft");

  /** Path of the service. */
  public static final String PATH = "/reconcile";

  private final String segment;

  Version(String segment) {
    this.segment = segment;
  }

  /** {@return the path of its manifest, below which everything else of it is} */
  public String path() {
    return segment.isEmpty() ? PATH : PATH + "/" + segment;
  }

  /**
   * {@return the version of a part of an address}
   *
   * @param segment not empty
   */
  public static Optional<Version> of(String segment) {
    return Arrays.stream(values())
        .filter(version -> version != BOTH && version.segment.equals(segment))
        .findFirst();
  }

  /** {@return the names of the versions that a manifest lists; none for 0.1, which had no list} */
  List<String> names() {
    return switch (this) {
      case FIRST -> List.of();
      case BOTH -> List.of("0.1", "0.2");
      case SECOND, DRAFT -> List.of(segment);
    };
  }

  /** {@return whether scripts of other sites may be given the answer as a call of theirs} */
  public boolean hasCallbacks() {
    return this == FIRST || this == BOTH;
  }
}
