package parley.extract.finder;

import parley.extract.mention.Annotated;

/** Says where a name begins and ends with what belongs to it, such as honorifics and "MP". */
final class NameBounds {
  private final Annotated sentence;
  private final NameReader names;
  private final Walk walk;

  NameBounds(Annotated sentence, NameReader names, Walk walk) {
    this.sentence = sentence;
    this.names = names;
    this.walk = walk;
  }

  /**
   * {@return where the name ends that stands before a comma or an office: "Ann Poe, MP, Minister
   * of", "Ann Poe MP, Minister of"}
   */
  int end(int comma) {
    int end = walk.backAll("@post-nominal", comma);
    return end < comma ? walk.back("@comma", end) : end;
  }

  /** {@return whether a name begins at a word, with what stands before it} */
  boolean isNameAt(int index) {
    int at = walk.forwardAll("@honorific", index);
    return isName(index, at, names.end(at));
  }

  /**
   * {@return whether words are a whole name, or a surname behind an honorific}
   *
   * @param from where the honorifics before it begin
   * @param start where it begins itself
   * @param end where it ends
   */
  boolean isName(int from, int start, int end) {
    int parts = names.parts(start, end);
    return parts >= 2 || (parts == 1 && from < start);
  }

  /** {@return the word behind what belongs to a name that ends at a word: "Ann Poe, MP"} */
  int behindPostNominal(int end) {
    int from = walk.forward("@comma", end);
    int to = walk.forwardAll("@post-nominal", from);
    return to > from ? to : end;
  }

  /**
   * {@return whether a name is part of more: in "officials of the National Park Service" a single
   * word before "Service" names nobody}
   */
  boolean isPartOfMore(int from, int end) {
    boolean isCut = end < sentence.size() && sentence.words().get(end).equals("-");
    return names.parts(from, end) == 1 && (isCut || walk.is("@thing-noun", end));
  }
}
