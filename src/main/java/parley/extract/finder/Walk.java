package parley.extract.finder;

import parley.extract.mention.Annotated;

/** Steps over what was found in a sentence, from word to word. */
final class Walk {
  private final Annotated sentence;

  Walk(Annotated sentence) {
    this.sentence = sentence;
  }

  /** {@return whether something of a type starts at a word} */
  boolean is(String type, int index) {
    return index >= 0 && index < sentence.size() && sentence.starts(type, index);
  }

  /**
   * {@return the word behind what starts at a word; the word itself if nothing of the type does}
   */
  int forward(String type, int from) {
    return from < 0 ? from : sentence.behind(type, from);
  }

  /** {@return the word behind all that follow each other from a word on} */
  int forwardAll(String type, int from) {
    int at = from;
    int next = forward(type, at);
    while (next > at) {
      at = next;
      next = forward(type, at);
    }
    return at;
  }

  /** {@return the first word of what ends at a word; that word if nothing of the type does} */
  int back(String type, int end) {
    return sentence.before(type, end);
  }

  /** {@return the first word of all that follow each other up to a word} */
  int backAll(String type, int end) {
    int at = end;
    int before = back(type, at);
    while (before < at) {
      at = before;
      before = back(type, at);
    }
    return at;
  }
}
