package parley.join;

/**
 * Something of a row that could not be used; the rest of the row was.
 *
 * @param spot where the row stands
 * @param row IRI of the row
 * @param field which property, in a word
 * @param value what stands there
 * @param reason why it could not be used
 */
public record Problem(Spot spot, String row, String field, String value, String reason) {}
