package parley.extract.frame;

import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * The bodies that a sentence lists, such as "the Joint Commission on Trade and the Working Group on
 * Fisheries": what their names name is what they are for, and not what a meeting is about.
 */
final class Bodies {
  /** One body may be the meeting told of. */
  private static final int SEVERAL = 2;

  private static final List<String> JOINTS = List.of("@of", "@determiner", "@preposition");

  private final Annotated sentence;
  private final List<Mention> names;

  Bodies(Annotated sentence) {
    this.sentence = sentence;
    this.names = sentence.all("series-name").filter(this::isProper).toList();
  }

  /** {@return whether a topic stands in the name of one of several bodies} */
  boolean isIn(Mention topic) {
    return names.size() >= SEVERAL
        && names.stream().anyMatch(name -> name.covers(topic) || goesOnTo(name, topic));
  }

  private boolean goesOnTo(Mention name, Mention topic) {
    if (topic.from() < name.to() || !isCapital(topic.from())) {
      return false;
    }
    for (int at = name.to(); at < topic.from(); at++) {
      int word = at;
      if (!isCapital(at) && JOINTS.stream().allMatch(type -> sentence.at(type, word).isEmpty())) {
        return false;
      }
    }
    return true;
  }

  private boolean isProper(Mention name) {
    return isCapital(name.from());
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(sentence.words().get(index).codePointAt(0));
  }
}
