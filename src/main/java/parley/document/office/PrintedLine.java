package parley.document.office;

/**
 * A line as it stands on a printed page.
 *
 * @param words what it says
 * @param paragraph number of its paragraph on the page
 */
record PrintedLine(String words, int paragraph) {}
