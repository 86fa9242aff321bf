package parley.document;

/**
 * One word of a sentence, cut as {@link parley.authority.Words} cuts.
 *
 * @param span where it stands
 * @param text as written
 * @param folded the form under which it is compared
 */
public record Token(Span span, String text, String folded) {}
