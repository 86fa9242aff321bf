package parley.extract.weigh;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;

/**
 * What a sentence holds that may speak for or against its telling of a meeting. No clue is a word:
 * all are kinds of words that each language lists for itself, so that weights hold for all of them.
 */
public final class Clues {
  /** The clue that every sentence has. */
  static final String ALWAYS = "always";

  private static final String EFFECT = "effect ";
  private static final String TIME = "time ";
  private static final int MOST_PARTIES = 3;
  private static final int WORDS = 10;
  private static final int MOST_LENGTH = 4;

  private Clues() {}

  /**
   * {@return the clues of a sentence}
   *
   * @param sentence with all that was found in it
   * @param effects of the rules that fired in it, but for those that tell of a meeting
   */
  public static Set<String> of(Annotated sentence, Collection<String> effects) {
    Set<String> clues = new TreeSet<>();
    Set<String> parties = new TreeSet<>();
    sentence
        .all()
        .forEach(
            mention -> {
              clues.add(mention.type());
              party(mention).ifPresent(parties::add);
              if (mention.meaning() instanceof Meaning.OfTime(TimeExpression time)) {
                clues.add(TIME + Integer.signum(steps(time)));
              }
            });
    effects.forEach(effect -> clues.add(EFFECT + effect));
    clues.add("parties " + Math.min(MOST_PARTIES, parties.size()));
    clues.add("length " + Math.min(MOST_LENGTH, sentence.size() / WORDS));
    clues.add(ALWAYS);
    return clues;
  }

  private static Optional<String> party(Mention mention) {
    return switch (mention.meaning()) {
      case Meaning.OfParty(PartyName name) -> Optional.of(name.party().id());
      case Meaning.OfPerson person -> person.party();
      case Meaning.OfClass other -> Optional.empty();
      case Meaning.OfPhrase other -> Optional.empty();
      case Meaning.OfOrgan other -> Optional.empty();
      case Meaning.OfPlace other -> Optional.empty();
      case Meaning.OfTopic other -> Optional.empty();
      case Meaning.OfTime other -> Optional.empty();
    };
  }

  /**
   * {@return on which side of the day of writing a time lies by its words; 0 if they do not say}
   */
  private static int steps(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Weekday weekday -> weekday.direction().steps();
      case TimeExpression.Period period -> period.count();
      case TimeExpression.Offset offset -> offset.days();
      case TimeExpression.DaysOfMonth days -> days.direction().steps();
      case TimeExpression.Month month -> month.direction().steps();
      case TimeExpression.Season season -> season.middle().direction().steps();
      case TimeExpression.DayOfYear day -> day.years();
      case TimeExpression.Span span -> steps(span.first());
      case TimeExpression.Calendar calendar -> 0;
      case TimeExpression.Beside beside -> 0;
      case TimeExpression.MonthAfter month -> 0;
    };
  }

  /**
   * {@return whether the words for the time of what is told say that it is to come}
   *
   * @param clues of the sentence
   */
  public static boolean isAhead(Set<String> clues) {
    return clues.contains(TIME + 1) && !clues.contains(TIME + -1);
  }

  /** {@return whether a clue is a type of mention} */
  static boolean isType(String clue) {
    return !clue.equals(ALWAYS) && clue.indexOf(' ') < 0;
  }
}
