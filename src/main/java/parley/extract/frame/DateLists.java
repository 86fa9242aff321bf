package parley.extract.frame;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.extract.PartialDate;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Calendar;
import parley.extract.mention.TimeExpression.Month;
import parley.extract.mention.TimeExpression.Span;

/**
 * Cuts what tells of several meetings by listing when each was: "the first two took place on 28
 * February and 3 March", "previous rounds were held in Lima in 2010 and 2012".
 */
final class DateLists {
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  /** Words such as "in" between "another" and when it was. */
  private static final int BEHIND_ONE = 1;

  private final Telling telling;
  private final Annotated sentence;

  private DateLists(Telling telling) {
    this.telling = telling;
    this.sentence = telling.reading().sentence();
  }

  /** {@return one telling for each day listed; the same if its words speak of one meeting} */
  static List<Telling> cut(Telling telling) {
    DateLists lists = new DateLists(telling);
    boolean isOfSeveral = lists.isOfSeveral();
    if (!isOfSeveral && telling.events().stream().anyMatch(event -> event.part("m").isPresent())) {
      return List.of(telling);
    }
    List<Mention> days = lists.days(isOfSeveral);
    if (days.size() < 2) {
      return List.of(telling);
    }
    List<Mention> cities = lists.cities();
    return days.stream()
        .map(
            day ->
                telling.at(
                    new Stop(cities, List.of(day)),
                    days.stream().filter(other -> !other.equals(day)).toList()))
        .toList();
  }

  /** "Rounds", "the first two": talks may last, but rounds each have their day. */
  private boolean isOfSeveral() {
    return sentence
        .all("@several-meetings")
        .filter(telling::covers)
        .anyMatch(
            several ->
                telling.events().stream()
                    .flatMap(event -> event.part("m").stream())
                    .anyMatch(several::overlaps));
  }

  private List<Mention> cities() {
    List<Mention> cities =
        telling
            .matches(Effect.PLACE)
            .flatMap(match -> match.part("p").stream())
            .filter(place -> place.meaning() instanceof Meaning.OfPlace)
            .filter(
                place -> ((Meaning.OfPlace) place.meaning()).likeliest().kind() == Place.Kind.CITY)
            .toList();
    return cities.size() == 1 ? cities : List.of();
  }

  /** The days, months or years that are joined by "and", each with the year of the last. */
  private List<Mention> days(boolean isOfSeveral) {
    List<Mention> days = new ArrayList<>();
    for (Mention date : OwnDates.of(telling)) {
      if (SentenceReading.time(date) instanceof Span span && span.isRun()) {
        if (isOfSeveral || isApart(span)) {
          days.add(at(date, withYearOf(span.first(), span.last())));
          days.add(at(date, span.last()));
        }
      } else if (isOfSeveral) {
        days.add(date);
        years(date).forEach(days::add);
      }
    }
    if (isOfSeveral) {
      oneMore().filter(date -> days.stream().noneMatch(date::overlaps)).forEach(days::add);
    }
    return days;
  }

  /** "Two rounds were held in 2010, one in January 2011 and another in July 2013". */
  private Stream<Mention> oneMore() {
    return telling
        .reading()
        .dates()
        .filter(telling::covers)
        .filter(
            date ->
                sentence.any(
                    "@one-more",
                    one -> one.to() <= date.from() && date.from() - one.to() <= BEHIND_ONE));
  }

  private static Mention at(Mention date, TimeExpression time) {
    return new Mention("date", date.from(), date.to(), new Meaning.OfTime(time));
  }

  /** "On 21 April and 25 July" is no meeting of some days. */
  private static boolean isApart(Span span) {
    return span.first() instanceof Calendar first
        && span.last() instanceof Calendar last
        && month(first)
            .flatMap(one -> month(last).map(two -> ChronoUnit.MONTHS.between(one, two)))
            .filter(months -> months > 1)
            .isPresent();
  }

  private static Optional<YearMonth> month(Calendar day) {
    PartialDate start = day.start();
    return start.month().isEmpty()
        ? Optional.empty()
        : Optional.of(YearMonth.of(start.year().orElse(1), start.month().getAsInt()));
  }

  private static TimeExpression withYearOf(TimeExpression first, TimeExpression last) {
    if (!(last instanceof Calendar calendar) || calendar.start().year().isEmpty()) {
      return first;
    }
    int year = calendar.start().year().getAsInt();
    if (first instanceof Month month && !month.countsYears()) {
      return new Calendar(PartialDate.of(YearMonth.of(year, month.month())));
    }
    if (first instanceof Calendar day
        && day.start().year().isEmpty()
        && day.start().month().isPresent()) {
      return new Calendar(day.start().in(year), day.end().in(year), day.weekday());
    }
    return first;
  }

  /** The bare years behind a year: "in 2010, 2012 and 2014". */
  private Stream<Mention> years(Mention date) {
    boolean isYear =
        SentenceReading.time(date) instanceof Calendar calendar
            && calendar.start().year().isPresent()
            && calendar.start().month().isEmpty();
    List<Mention> years = new ArrayList<>();
    int at = date.to();
    while (isYear && at + 1 < telling.to() && isJoint(at)) {
      String word = sentence.words().get(at + 1);
      if (!YEAR.matcher(word).matches()) {
        break;
      }
      Calendar year = new Calendar(PartialDate.of(Year.parse(word)));
      years.add(new Mention("date", at + 1, at + 2, new Meaning.OfTime(year)));
      at += 2;
    }
    return years.stream();
  }

  private boolean isJoint(int index) {
    return !sentence.at("@date-and", index).isEmpty() || !sentence.at("@comma", index).isEmpty();
  }
}
