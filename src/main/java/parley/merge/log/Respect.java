package parley.merge.log;

/** In which respect two mentions can contradict each other, or one of them can say nothing. */
public enum Respect {
  /** Who meets. */
  PARTIES,
  /** When. */
  TIME,
  /** How far it has come, as one document tells it. */
  STATUS,
  /** Of which series. */
  SERIES,
  /** Which round. */
  ROUND,
  /** Where. */
  PLACE,
  /** About what. */
  TOPIC,
  /** Who led. */
  PEOPLE,
  /** Whether face to face or from afar. */
  FORM,
  /** For whom a person acts. */
  PARTY,
  /** Which office a person holds. */
  ROLE,
  /** In which meeting a person took part. */
  MEETING
}
