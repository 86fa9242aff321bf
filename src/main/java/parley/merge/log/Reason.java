package parley.merge.log;

/** Why of several values one is believed: what told it from the next best. */
public enum Reason {
  /** It is the time that most of those documents allow that report the meeting as held. */
  ALLOWED_BY_MOST_WHO_SAW_IT,
  /** It is the time that most documents allow. */
  ALLOWED_BY_MOST,
  /** It is the most precise one of those that the documents allow. */
  MOST_PRECISE,
  /** It is the stretch of days that holds the others. */
  HOLDS_THE_OTHERS,
  /** A document states it, the other is inferred. */
  STATED,
  /** It is the last stage that the meeting has reached. */
  LAST_STAGE,
  /** It is the place that says most exactly where. */
  MOST_EXACT_PLACE,
  /** It is the fullest name. */
  FULLEST_NAME,
  /** Most documents say it. */
  MAJORITY,
  /** As many documents say the other, but a source of this is closer to the event. */
  CLOSEST_SOURCE,
  /** Nothing else tells them apart: the document whose name comes first says it. */
  FIRST_DOCUMENT,
  /** Nothing else tells them apart: it comes first in order. */
  FIRST_IN_ORDER
}
