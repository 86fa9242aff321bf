package parley.document;

/**
 * A line that counts as what the source says, and what it looks like.
 *
 * @param line the line
 * @param role what it looks like by itself
 * @param afterBreak whether a rule, the end of comments or nothing at all stands before it
 */
record Part(Line line, Role role, boolean afterBreak) {
  Part as(Role other) {
    return new Part(line, other, afterBreak);
  }

  boolean isHeading() {
    return role == Role.TITLE || role == Role.DATE || role == Role.KICKER;
  }
}
