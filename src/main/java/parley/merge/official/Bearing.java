package parley.merge.official;

/** Whether one report may decide what becomes of another. */
public enum Bearing {
  /** It may, by what the two say. */
  ALWAYS,
  /** It may only if one document or one meeting tells of both. */
  BESIDE,
  /** It may not. */
  NEVER
}
