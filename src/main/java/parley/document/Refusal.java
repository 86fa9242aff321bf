package parley.document;

/**
 * Why a file did not become a document, or what was odd about one that did: a line of the run's
 * report.
 *
 * @param file the file as the user named it
 * @param position where in the file, such as {@code line 3, column 7} or {@code byte 512}; empty if
 *     it concerns the whole file
 * @param kind what is wrong, from a fixed list
 * @param message what is wrong and what to do, in a sentence
 */
public record Refusal(String file, String position, Kind kind, String message) {

  /** What can be wrong with a file. */
  public enum Kind {
    /** It holds no text. */
    EMPTY,
    /** It is no text: an image, a program, an archive. */
    BINARY,
    /** It is larger, or has longer lines, than is read. */
    TOO_LARGE,
    /** It unpacks to more than is read, or holds archives within archives. */
    BOMB,
    /** It can be read with a password only. */
    ENCRYPTED,
    /** It is not what its name says, or is damaged. */
    BROKEN,
    /** Reading it takes too long. */
    TOO_SLOW,
    /** Its bytes do not decode. */
    ENCODING,
    /** Its sidecar cannot be read. */
    SIDECAR,
    /** It cannot be opened. */
    UNREADABLE,
    /** Reading it failed for no fault of its own. */
    DEFECT
  }
}
