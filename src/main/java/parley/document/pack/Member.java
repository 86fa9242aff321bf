package parley.document.pack;

import parley.document.Refusal;
import parley.document.Source;

/** What a file that holds several holds at one place. */
public sealed interface Member {

  /**
   * A document.
   *
   * @param source opens it
   */
  record Found(Source source) implements Member {}

  /**
   * Something that cannot be read.
   *
   * @param refusal why
   */
  record Lost(Refusal refusal) implements Member {}
}
