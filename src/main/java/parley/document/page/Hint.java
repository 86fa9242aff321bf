package parley.document.page;

/** What markup says about a line. */
public enum Hint {
  /** The title of the page or of an entry. */
  HEADLINE,
  /** A lower title, of an entry or of a part. */
  HEADING,
  /** The line below a picture. */
  CAPTION,
  /** Nothing: the words decide. */
  NONE
}
