package parley.merge.meeting;

/**
 * How two reports compare in one respect.
 *
 * <p>Only {@link #DIFFERENT} speaks against their being of one meeting, only {@link #SAME} for it.
 */
enum Relation {
  /** They say the same. */
  SAME,
  /** What they say can be true of one meeting, but need not be. */
  COMPATIBLE,
  /** One of them says nothing. */
  UNKNOWN,
  /** They contradict each other. */
  DIFFERENT;

  boolean isSame() {
    return this == SAME;
  }

  boolean isDifferent() {
    return this == DIFFERENT;
  }
}
