package parley.extract.frame;

/** How a series is named, surest first. */
enum SeriesSource {
  /** "falls within the context of the law enforcement dialogue". */
  CONTEXT,
  /** "the eighth technical exchange between the border guards and the coast guard". */
  ORGANS,
  /** "a round of the human rights dialogue". */
  NAMED,
  /** The same in a headline, which may shorten the name. */
  HEADLINE,
  /** "talks on human rights". */
  TOPIC,
  /** "the sixth technical meeting". */
  NUMBERED
}
