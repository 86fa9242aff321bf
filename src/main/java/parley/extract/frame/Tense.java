package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** When what a sentence tells is, by its verbs. */
enum Tense {
  /** It was. */
  PAST,
  /** It is to come. */
  FUTURE;

  /** {@return the tense of the verbs of a sentence, if all that show one have the same} */
  static Optional<Tense> of(Annotated sentence) {
    List<Mention> verbs = sentence.list("@tense");
    List<String> names =
        verbs.stream()
            .filter(one -> verbs.stream().noneMatch(other -> isPartOf(one, other)))
            .map(verb -> ((Meaning.OfClass) verb.meaning()).value())
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(valueOf(names.getFirst())) : Optional.empty();
  }

  private static boolean isPartOf(Mention one, Mention other) {
    return other.covers(one) && other.to() - other.from() > one.to() - one.from();
  }

  /** {@return whether a meeting may be spoken of in this tense} */
  boolean fits(Frame frame) {
    return switch (this) {
      case PAST -> frame.is(Status.HELD);
      case FUTURE -> frame.status().isPresent() && !frame.is(Status.HELD);
    };
  }
}
