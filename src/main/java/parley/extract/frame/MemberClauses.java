package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Reads who belongs to a side off the {@link Outline} of a sentence: "the Kenyan delegation to the
 * talks included", "with the minister were".
 */
final class MemberClauses {
  static final String RULE = "member.in-clause";

  /** What may stand before the first of those who are listed. */
  private static final String UP_TO = "[^PpSWVAU]{0,8}?(?<first>P)";

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("(?<side>S)[^PpIKSk]{0,30}?I" + UP_TO),
          Pattern.compile("(?<with>P)[^PpSIKWVk]{0,24}?K" + UP_TO),
          Pattern.compile("K[i]?(?<with>P),?(?<first>P)"),
          Pattern.compile("(?<side>S)[^PpIKSk]{0,30}?K" + UP_TO),
          Pattern.compile("N[^PpIKSk]{0,12}?I" + UP_TO));

  private MemberClauses() {}

  /**
   * Some who belong to a side.
   *
   * @param people who
   * @param side id of the party whose side it is, if the words say so
   * @param with somebody of the same side, if the words say so
   * @param at index of the word where they begin
   */
  record Joined(List<OfPerson> people, Optional<String> side, Optional<OfPerson> with, int at) {

    /** {@return whether the words say neither whose side it is nor who else is on it} */
    boolean isOpen() {
      return side.isEmpty() && with.isEmpty();
    }
  }

  /** {@return the members of sides that a sentence names} */
  static List<Joined> of(SentenceReading reading) {
    if (reading.sentence().lacks("person")) {
      return List.of();
    }
    Outline outline = reading.outline();
    List<Joined> found = new ArrayList<>();
    for (Pattern shape : SHAPES) {
      Matcher matcher = shape.matcher(outline.letters());
      while (matcher.find()) {
        Joined joined = joined(matcher, outline, reading);
        boolean isKnown =
            found.stream().anyMatch(other -> other.people().containsAll(joined.people()));
        if (!isKnown) {
          found.add(joined);
        }
      }
    }
    return found;
  }

  private static Joined joined(Matcher matcher, Outline outline, SentenceReading reading) {
    Optional<String> side = part("side", matcher, outline).flatMap(Parties::id);
    Optional<OfPerson> with = part("with", matcher, outline).flatMap(Sides::person);
    Mention first = part("first", matcher, outline).orElseThrow();
    List<OfPerson> people = SideList.from(first, side, reading.sentence());
    return new Joined(people, side, with, first.from());
  }

  private static Optional<Mention> part(String name, Matcher matcher, Outline outline) {
    return matcher.namedGroups().containsKey(name) && matcher.start(name) >= 0
        ? Optional.of(outline.mentions().get(matcher.start(name)))
        : Optional.empty();
  }
}
