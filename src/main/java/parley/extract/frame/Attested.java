package parley.extract.frame;

import parley.extract.Evidence;

/**
 * Something with the words that show it.
 *
 * @param value what
 * @param evidence the words
 * @param <T> its type
 */
record Attested<T>(T value, Evidence evidence) {}
