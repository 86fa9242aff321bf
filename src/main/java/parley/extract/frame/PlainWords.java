package parley.extract.frame;

import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/** Tells which words of a sentence name nothing known, so that they may be a subject of talks. */
final class PlainWords {
  private static final List<String> NO_SUBJECT =
      List.of(
          "person",
          "organ",
          "office",
          "side",
          "date",
          "meeting",
          "place",
          "party",
          "@topic-generic",
          "@clause-verb",
          "@say",
          "@discussed",
          "@both-parties",
          "@third-person",
          "@month");

  private final Annotated sentence;
  private final SubjectLists cutter;

  PlainWords(Annotated sentence, SubjectLists cutter) {
    this.sentence = sentence;
    this.cutter = cutter;
  }

  /** {@return whether some words are letters and share no word with anything known} */
  boolean are(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isLetter(sentence.words().get(at).codePointAt(0))) {
        return false;
      }
    }
    Mention part = SubjectLists.words(from, to);
    for (int at = 0; at < to; at++) {
      for (Mention mention : sentence.at(at)) {
        if (part.overlaps(mention) && isKnown(mention)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isKnown(Mention mention) {
    boolean isJoint =
        cutter.starts("@of", mention.from()) || cutter.starts("@determiner", mention.from());
    return mention.type().startsWith("topic")
        || NO_SUBJECT.contains(mention.type())
        || (mention.type().equals("@function-word") && !isJoint);
  }
}
