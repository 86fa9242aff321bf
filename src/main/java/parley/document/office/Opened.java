package parley.document.office;

import parley.document.page.Page;

/** What came of opening a PDF or office file. */
public sealed interface Opened {

  /**
   * It could be opened.
   *
   * @param page its text and what it says about itself
   */
  record Text(Page page) implements Opened {}

  /**
   * It could not.
   *
   * @param fault what is wrong
   * @param message the same in a sentence, with what to do
   */
  record Failed(Fault fault, String message) implements Opened {}

  /** What can be wrong with such a file. */
  enum Fault {
    /** It can be read with a password only. */
    ENCRYPTED,
    /** It is not what its name says, or is damaged. */
    BROKEN,
    /** It unpacks to more than is read. */
    TOO_LARGE,
    /** Reading it takes longer than is waited for. */
    TOO_SLOW
  }
}
