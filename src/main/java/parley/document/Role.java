package parley.document;

/** What a line looks like by itself, before its neighbours are asked. */
enum Role {
  /** It says something about the page. */
  FURNITURE,
  /** Furniture that opens a list of links. */
  LINKS,
  /** It opens the readers' comments, or counts them. */
  COMMENTS,
  /** It closes the readers' comments. */
  COMMENTS_END,
  /** It only parts what stands around it. */
  SEPARATOR,
  /** It stands below a picture or credits it. */
  CAPTION,
  /** It is a footnote. */
  FOOTNOTE,
  /** It is only a date. */
  DATE,
  /** It names the author or the sort of text, as "Press release" does. */
  KICKER,
  /** It may be a title. */
  TITLE,
  /** It is running text. */
  TEXT
}
