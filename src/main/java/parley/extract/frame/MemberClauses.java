package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import parley.extract.frame.Claim.Kind;
import parley.extract.frame.ShapeFile.Shape;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Reads who belongs to a side off the {@link Outline} of a sentence: "the Kenyan delegation to the
 * talks included", "with the minister were".
 */
final class MemberClauses {
  static final String RULE = "member.in-clause";

  private static final List<Shape> SHAPES = ShapeFile.PACKAGED.shapes(ShapeFile.Part.MEMBERS);

  private static final String NAMED = "named";

  private MemberClauses() {}

  /**
   * Some who belong to a side.
   *
   * @param people who
   * @param side id of the party whose side it is, if the words say so
   * @param standing which side it is where the words say so without the party
   * @param with somebody of the same side, if the words say so
   * @param kind whether they may lead it
   * @param at index of the word where they begin
   */
  record Joined(
      List<OfPerson> people,
      Optional<String> side,
      Optional<Standing> standing,
      Optional<OfPerson> with,
      Kind kind,
      int at) {

    /** {@return whether the words say neither whose side it is nor who else is on it} */
    boolean isOpen() {
      return side.isEmpty() && standing.isEmpty() && with.isEmpty();
    }
  }

  /** {@return the members of sides that a sentence names} */
  static List<Joined> of(SentenceReading reading) {
    if (reading.sentence().lacks("person")) {
      return List.of();
    }
    Outline outline = reading.outline();
    List<Joined> found = new ArrayList<>();
    long marks = ShapeNeeds.marks(outline.letters());
    for (Shape shape : SHAPES) {
      if (!shape.needs().areMet(marks)) {
        continue;
      }
      Matcher matcher = shape.pattern().matcher(outline.letters());
      while (matcher.find()) {
        Joined joined = joined(matcher, kind(shape), outline, reading);
        boolean isKnown =
            found.stream().anyMatch(other -> other.people().containsAll(joined.people()));
        if (!isKnown) {
          found.add(joined);
        }
      }
    }
    return found;
  }

  private static Kind kind(Shape shape) {
    return shape.kind().equals(NAMED) ? Kind.SPEAKER : Kind.MEMBER;
  }

  private static Joined joined(
      Matcher matcher, Kind kind, Outline outline, SentenceReading reading) {
    Optional<String> side = part("side", matcher, outline).flatMap(PartyIds::of);
    Optional<OfPerson> with = part("with", matcher, outline).flatMap(Sides::person);
    Optional<Standing> standing = part("side", matcher, outline).flatMap(Standing::of);
    Optional<Mention> first = part("first", matcher, outline);
    Mention one = first.or(() -> part("last", matcher, outline)).orElseThrow();
    List<OfPerson> people =
        first.isPresent()
            ? SideList.from(one, side, reading.sentence())
            : SideList.upTo(one, reading.sentence());
    boolean isOpen = side.isEmpty() && standing.isEmpty() && with.isEmpty();
    return new Joined(
        people, isOpen ? SideList.party(people) : side, standing, with, kind, one.from());
  }

  private static Optional<Mention> part(String name, Matcher matcher, Outline outline) {
    return matcher.namedGroups().containsKey(name) && matcher.start(name) >= 0
        ? Optional.of(outline.mentions().get(matcher.start(name)))
        : Optional.empty();
  }
}
