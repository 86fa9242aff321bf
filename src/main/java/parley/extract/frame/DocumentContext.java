package parley.extract.frame;

import parley.authority.Authority;

/**
 * What the readers of one document's items share.
 *
 * @param authority what is known beforehand
 * @param evidences makes evidence
 * @param places reads venues
 * @param officials the people of the document
 */
record DocumentContext(
    Authority authority, Evidences evidences, Places places, Officials officials) {}
