package parley.extract.frame;

import parley.authority.Authority;
import parley.document.Deadline;

/**
 * What the readers of one document's items share.
 *
 * @param authority what is known beforehand
 * @param evidences makes evidence
 * @param places reads venues
 * @param officials the people of the document
 * @param holders who holds which office
 * @param deadline when to give it up
 */
record DocumentContext(
    Authority authority,
    Evidences evidences,
    Places places,
    Officials officials,
    Holders holders,
    Deadline deadline) {}
