package parley.merge.correction;

/**
 * A correction that, in part or as a whole, is about nothing that there is.
 *
 * @param entry the entry
 * @param what what it names and nothing is called
 */
public record Unmatched(Entry entry, String what) {}
