package parley.document;

/**
 * A run of titles and dates among the lines of a page, with the captions between and after them.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Titles(int from, int to) {}
