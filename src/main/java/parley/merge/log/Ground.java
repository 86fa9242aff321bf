package parley.merge.log;

/** What can speak for two mentions being of one entity; in the order in which it is told. */
public enum Ground {
  /** The same parties meet. */
  SAME_PARTIES,
  /** The same days. */
  SAME_DAYS,
  /** Days that overlap. */
  OVERLAPPING_DAYS,
  /** A day and the month that it lies in. */
  DAY_IN_MONTH,
  /** The same month, no day known. */
  SAME_MONTH,
  /** The same year, for one of them no month known. */
  SAME_YEAR,
  /** A time without a year, which does not contradict the other. */
  POSSIBLE_TIME,
  /** Days so close that one may be a slip. */
  CLOSE_DAYS,
  /** Another day, since it was only planned for the first. */
  MOVED,
  /** The same series, or one that is called otherwise only in what any series is called. */
  SAME_SERIES,
  /** The same round. */
  SAME_ROUND,
  /** The same city, region or site. */
  SAME_PLACE,
  /** A topic in common. */
  SAME_TOPIC,
  /** Somebody took part in both. */
  SAME_PEOPLE,
  /** The same name of a person. */
  SAME_NAME,
  /** One name of a person is a form of the other. */
  FORM_OF_NAME,
  /** Each name of a person has a word more than what both have. */
  CROSSED_NAMES,
  /** One is the surname of the other. */
  SURNAME,
  /** Both act for the same party. */
  SAME_PARTY,
  /** A like role. */
  LIKE_ROLE,
  /** Both took part in the same meeting. */
  SAME_MEETING,
  /** One document names both. */
  SAME_DOCUMENT
}
