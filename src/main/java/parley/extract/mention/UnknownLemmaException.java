package parley.extract.mention;

/** A lemma, or a kind of its forms, that {@code lemmas.txt} lacks. */
public final class UnknownLemmaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String what;

  /** Says what is asked for, and what there is. */
  UnknownLemmaException(String what) {
    super(what);
    this.what = what;
  }

  /** {@return what is asked for, and what there is} */
  public String what() {
    return what;
  }
}
