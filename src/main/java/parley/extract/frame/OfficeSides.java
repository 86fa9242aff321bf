package parley.extract.frame;

import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/** Finds the sides that people are said to lead by their offices. */
final class OfficeSides {
  private final Annotated sentence;

  OfficeSides(Annotated sentence) {
    this.sentence = sentence;
  }

  /** {@return the side that "Ann Poe, head of the Kenyan delegation" says to be led} */
  Optional<Mention> led(Mention person) {
    return person.type().equals("person") && sentence.any("@head-noun", person::covers)
        ? sentence
            .all("side")
            .filter(side -> isWithin(person, side) || isOwner(side, person))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isWithin(Mention person, Mention side) {
    return person.from() < side.from() && side.from() < person.to() && person.to() < side.to();
  }

  /** "the Kenyan delegation's chief, Ann Poe" */
  private boolean isOwner(Mention side, Mention person) {
    return sentence.any(
        "@possessive",
        possessive -> possessive.from() == side.to() && possessive.to() == person.from());
  }
}
