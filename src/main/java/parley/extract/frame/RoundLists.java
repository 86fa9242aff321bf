package parley.extract.frame;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.extract.PartialDate;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression.Calendar;

/**
 * Cuts what tells of several meetings by listing where and when each was: "earlier rounds were held
 * in Lima in May, in Quito in June and in La Paz in July", "in Lima (2012) and Quito (2014)".
 */
final class RoundLists {
  private static final int LEAST = 2;

  /** Words such as ", on" between the place and the day of one meeting. */
  private static final int WITHIN = 3;

  /** Words such as ", and then in" between one meeting and the next. */
  private static final int BETWEEN = 4;

  /** The same where they name the meeting. */
  private static final int BETWEEN_NAMED = 14;

  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  private final Annotated sentence;

  private RoundLists(Annotated sentence) {
    this.sentence = sentence;
  }

  /** {@return one telling for each meeting listed; the same if it lists none} */
  static List<Telling> cut(Telling telling) {
    if (telling.status().isOff()) {
      return List.of(telling);
    }
    List<Telling> journey = Journeys.cut(telling);
    if (!journey.isEmpty()) {
      return journey;
    }
    RoundLists lists = new RoundLists(telling.reading().sentence());
    List<Mention> list = lists.longest(lists.names(telling));
    if (list.size() >= 2 * LEAST) {
      return lists.each(list, telling);
    }
    List<Telling> series = SeriesLists.cut(telling);
    return series.size() > 1 ? series : DateLists.cut(telling);
  }

  private List<Telling> each(List<Mention> list, Telling telling) {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i + 1 < list.size(); i += 2) {
      List<Mention> own = list.subList(i, i + 2);
      List<Mention> others = new ArrayList<>(list.stream().filter(n -> !own.contains(n)).toList());
      others.addAll(nounsOfOthers(i, list, telling));
      tellings.add(telling.at(new Stop(only(own, true), only(own, false)), others));
    }
    return tellings;
  }

  /**
   * "The third dialogue in Lima in May and the fourth in Oslo in June": each has its own number.
   */
  private List<Mention> nounsOfOthers(int at, List<Mention> list, Telling telling) {
    List<Mention> own = nouns(at, list, telling);
    List<Mention> others = new ArrayList<>();
    for (int i = 0; !own.isEmpty() && i + 1 < list.size(); i += 2) {
      nouns(i, list, telling).stream().filter(noun -> !own.contains(noun)).forEach(others::add);
    }
    return others;
  }

  /** The words for a meeting that stand before where or when it was, and behind the one before. */
  private List<Mention> nouns(int at, List<Mention> list, Telling telling) {
    int from = at == 0 ? telling.from() : list.get(at - 1).to();
    return sentence
        .all("meeting")
        .filter(noun -> from <= noun.from() && noun.to() <= list.get(at).from())
        .toList();
  }

  private static List<Mention> only(List<Mention> pair, boolean isPlace) {
    return pair.stream().filter(name -> isPlace(name) == isPlace).toList();
  }

  /** The cities and days that a stretch names, in its order. */
  private List<Mention> names(Telling telling) {
    Stream<Mention> cities = sentence.all("place").filter(p -> isCity(p) || isListed(p));
    Stream<Mention> years = sentence.all("place").flatMap(place -> year(place).stream());
    return Stream.of(cities, telling.reading().dates(), years)
        .flatMap(names -> names)
        .filter(telling::covers)
        .sorted(Comparator.comparingInt(Mention::from))
        .toList();
  }

  /** "In Lima in May, Chile in June": a country in the list of towns. */
  private boolean isListed(Mention place) {
    return place.from() > 0
        && place.to() < sentence.size()
        && !sentence.at("@list-joint", place.from() - 1).isEmpty()
        && !sentence.at("@preposition", place.to()).isEmpty()
        && sentence.any("date", date -> date.from() == place.to() + 1);
  }

  /** "Lima (2012)": the bare year behind a place is when the meeting there was. */
  private Optional<Mention> year(Mention place) {
    int at = place.to() + 1;
    if (at >= sentence.size() || sentence.at("@parenthesis", place.to()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sentence.words().get(at))
        .filter(word -> YEAR.matcher(word).matches())
        .map(year -> new Calendar(PartialDate.of(Year.parse(year))))
        .map(time -> new Mention("date", at, at + 1, new Meaning.OfTime(time)));
  }

  /** The longest run in which places and days take turns, whole pairs only. */
  private List<Mention> longest(List<Mention> names) {
    List<Mention> best = List.of();
    for (int start = 0; start < names.size(); start++) {
      List<Mention> run = run(names, start);
      best = run.size() > best.size() ? run : best;
    }
    return best;
  }

  private List<Mention> run(List<Mention> names, int start) {
    int end = start + 1;
    while (end < names.size() && goesOn(names.get(end - 1), names.get(end), (end - start) % 2)) {
      end++;
    }
    return names.subList(start, end - (end - start) % 2);
  }

  private boolean goesOn(Mention last, Mention next, int within) {
    int gap = next.from() - last.to();
    // "in Lima in May and in June in Oslo": the next pair may begin with its day.
    boolean mayFollow =
        isPlace(last) != isPlace(next) || (within != 1 && !isPlace(last) && gap <= BETWEEN);
    return mayFollow
        && (gap <= (within == 1 ? WITHIN : BETWEEN)
            || (within != 1 && gap <= BETWEEN_NAMED && isNamedBetween(last, next)));
  }

  /** "in Lima in May and the Joint Working Group on Fisheries in Oslo in June". */
  private boolean isNamedBetween(Mention last, Mention next) {
    return sentence
        .all("meeting")
        .anyMatch(noun -> last.to() <= noun.from() && noun.to() <= next.from());
  }

  private static boolean isPlace(Mention name) {
    return name.meaning() instanceof Meaning.OfPlace;
  }

  private static boolean isCity(Mention name) {
    return ((Meaning.OfPlace) name.meaning()).likeliest().kind() == Place.Kind.CITY;
  }
}
