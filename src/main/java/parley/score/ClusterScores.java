package parley.score;

import java.util.List;

/**
 * How well the reports of one meeting, and the names of one official, were brought together.
 *
 * @param documents how many were merged
 * @param rows of each kind in each way of looking
 */
public record ClusterScores(int documents, List<Row> rows) {

  /** Keeps a copy of the list. */
  public ClusterScores {
    rows = List.copyOf(rows);
  }

  /**
   * One kind in one way of looking.
   *
   * @param kind what was brought together
   * @param view what was merged and is judged
   * @param score how well
   * @param details each wrong merge and each split, with what the documents say; lines
   */
  public record Row(Kind kind, View view, ClusterScore score, List<String> details) {

    /** Keeps a copy of the list. */
    public Row {
      details = List.copyOf(details);
    }
  }

  /** What is brought together. */
  public enum Kind {
    /** Reports of meetings. */
    MEETINGS("meetings"),
    /** Names of people. */
    OFFICIALS("officials");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** {@return the name that people read} */
    public String label() {
      return label;
    }
  }

  /** What was merged, and what of it is judged. */
  public enum View {
    /** The gold of each document is merged: only merging is judged. */
    MERGING("merging alone"),
    /** What is found in each document is merged; judged is what the gold has and was found. */
    FOUND("of what is found"),
    /** The same; what was missed or found in error counts too. */
    WHOLE("end to end");

    private final String label;

    View(String label) {
      this.label = label;
    }

    /** {@return the name that people read} */
    public String label() {
      return label;
    }
  }
}
