package parley.score;

/** What is scored; each is one line of the table. */
public enum ScoredSlot {
  /** Meetings of the gold against meetings found, whatever was found of them. */
  MEETING("meetings"),
  /** Meetings that a document is about; a meeting found that the gold does not have counts here. */
  MAIN_MEETING("main meetings"),
  /** How far a meeting that the document is about has come. */
  STATUS("status of main"),
  /** First day; a time without a year is none. */
  START("start"),
  /** Last day. */
  END("end"),
  /** City, region or site. */
  PLACE("place"),
  /** Country of the place. */
  COUNTRY("country of place"),
  /** Who meets. */
  PARTY("parties"),
  /** Name of the series. */
  SERIES("series"),
  /** Number of the round. */
  ORDINAL("ordinal"),
  /** Leaders of delegations. */
  HEAD("heads"),
  /** Other members of delegations. */
  MEMBER("members"),
  /** Organs that delegations come from. */
  ORGANIZATION("organizations"),
  /** What it was about. */
  TOPIC("topics"),
  /** People named. */
  OFFICIAL("officials"),
  /** Their roles; one of several that fits is enough. */
  ROLE("official role"),
  /** For whom they act. */
  OFFICIAL_PARTY("official party");

  private final String label;

  ScoredSlot(String label) {
    this.label = label;
  }

  /** {@return its name in the table} */
  public String label() {
    return label;
  }
}
