package parley.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Parts the words that recall or announce another round in passing, as in "for the first time since
 * the last round, in Lima in May", from the rest of a sentence.
 *
 * @param rest the rules by which the rest of the sentence tells of a meeting
 * @param inset what each inset tells, in the order of the sentence
 */
record Insets(List<Match> rest, Map<Mention, List<Match>> inset) {

  /** {@return what the insets of a sentence tell, and what the rest of it does} */
  static Insets of(SentenceReading reading) {
    List<Match> rest = new ArrayList<>(reading.events());
    Map<Mention, List<Match>> found = new LinkedHashMap<>();
    for (Match passing : rest.stream().filter(e -> e.part("inset").isPresent()).toList()) {
      Mention words = words(passing);
      rest.removeAll(rest.stream().filter(e -> words.covers(Telling.trigger(e))).toList());
      List<Match> claims = rest.stream().filter(e -> speaksOf(e, words)).toList();
      if (claims.stream().allMatch(claim -> words.to() <= Telling.trigger(claim).from())) {
        add(passing, claims, rest, found);
      }
    }
    return new Insets(List.copyOf(rest), found);
  }

  /** What the only verb but that of a journey says of another round is no inset. */
  private static void add(
      Match passing, List<Match> claims, List<Match> rest, Map<Mention, List<Match>> found) {
    List<Match> others = rest.stream().filter(event -> !claims.contains(event)).toList();
    List<Match> own =
        claims.stream().filter(c -> others.stream().noneMatch(o -> isSameVerb(c, o))).toList();
    boolean isOnlyJourney = others.stream().allMatch(o -> o.part("visit").isPresent());
    if (isOnlyJourney && !own.isEmpty()) {
      return;
    }
    rest.removeAll(claims);
    List<Match> events = own.isEmpty() ? List.of(passing) : own;
    int to =
        Stream.concat(
                Stream.of(words(passing).to()), events.stream().map(e -> Telling.trigger(e).to()))
            .reduce(0, Math::max);
    found.put(SubjectLists.words(words(passing).from(), to), events);
  }

  /** The rule may need words that stand before the inset: "the first meeting since Lima in May". */
  private static Mention words(Match passing) {
    return passing.part("aside").orElseGet(() -> SubjectLists.words(passing.from(), passing.to()));
  }

  private static boolean speaksOf(Match event, Mention words) {
    return event.part("m").filter(words::covers).isPresent();
  }

  private static boolean isSameVerb(Match one, Match other) {
    return Telling.trigger(one).overlaps(Telling.trigger(other));
  }
}
