package parley.extract.frame;

/**
 * What the readers of one document's items share.
 *
 * @param evidences makes evidence
 * @param places reads venues
 * @param officials the people of the document
 */
record DocumentContext(Evidences evidences, Places places, Officials officials) {}
