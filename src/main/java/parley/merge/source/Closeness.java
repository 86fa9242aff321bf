package parley.merge.source;

/** How close a source is to a meeting; the closest first. */
public enum Closeness {
  /** A body of a government that met. */
  PARTY,
  /** A body of another government. */
  GOVERNMENT,
  /** A news agency. */
  AGENCY,
  /** Anything else, such as a paper, or nothing is known of it. */
  OTHER,
  /** Somebody's blog. */
  BLOG
}
