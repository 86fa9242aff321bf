package parley.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.name.ContentWords;

/**
 * Any number of documents' facts, made from those of real ones. Each round retells all of them with
 * other parties, months, names and series, so that the documents of one round tell of the same
 * meetings and people as the real ones do among themselves, and those of two rounds only by chance.
 * The same seed gives the same facts.
 */
public final class GeneratedFacts {
  private static final int MONTHS = 60 * 12;

  /** What names end in, so that there are as many as in a world of so many people. */
  private static final List<String> ENDINGS =
      List.of("", "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri");

  /** A part of a name that is no initial, particle or title, which are the same everywhere. */
  private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{2,}");

  private final List<DocumentFacts> real;
  private final List<String> parties;
  private final List<String> words;
  private final long seed;

  /**
   * Takes the documents to retell.
   *
   * @param real one or more
   * @param seed any number
   */
  public GeneratedFacts(List<DocumentFacts> real, long seed) {
    this.real = List.copyOf(real);
    this.seed = seed;
    NavigableSet<String> ids = new TreeSet<>();
    NavigableSet<String> named = new TreeSet<>();
    for (DocumentFacts document : real) {
      for (Fact fact : document.facts()) {
        note(fact, ids, named);
      }
    }
    parties = List.copyOf(ids);
    words = List.copyOf(named);
  }

  private static void note(Fact fact, NavigableSet<String> ids, NavigableSet<String> named) {
    switch (fact.value()) {
      case Reference(Entity entity) when entity.kind() == Kind.PARTY -> ids.add(entity.key());
      case Text(String name, String language) when fact.slot() == Slot.OFFICIAL_NAME ->
          NAME.matcher(name).results().map(MatchResult::group).forEach(named::add);
      case Value other -> {}
    }
  }

  /**
   * {@return the facts of one document}
   *
   * @param number from 0
   */
  public DocumentFacts get(int number) {
    DocumentFacts told = real.get(number % real.size());
    int round = number / real.size();
    SplittableRandom random = new SplittableRandom(seed + round);
    Retelling retelling =
        new Retelling(
            shuffled(parties, random),
            random.nextInt(MONTHS),
            random.nextInt(words.size()),
            ending(random) + ending(random));
    List<Fact> facts = new ArrayList<>(told.facts().size());
    for (Fact fact : told.facts()) {
      facts.add(retelling.of(fact));
    }
    return new DocumentFacts("round-" + round + "/" + told.document(), facts);
  }

  /** Other pairs of parties, too: those that meet in one round do not all meet in another. */
  private static List<String> shuffled(List<String> parties, SplittableRandom random) {
    List<String> shuffled = new ArrayList<>(parties);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }

  private static String ending(SplittableRandom random) {
    return ENDINGS.get(random.nextInt(ENDINGS.size()));
  }

  /** How one round differs from the real documents. */
  private final class Retelling {
    private final List<String> others;
    private final int months;
    private final int word;
    private final String ending;

    Retelling(List<String> others, int months, int word, String ending) {
      this.ending = ending;
      this.others = others;
      this.months = months;
      this.word = word;
    }

    Fact of(Fact fact) {
      return new Fact(entity(fact.subject()), fact.slot(), value(fact), fact.evidence());
    }

    private Value value(Fact fact) {
      return switch (fact.value()) {
        case Reference(Entity entity) -> new Reference(entity(entity));
        case When(PartialDate start, PartialDate end) -> new When(date(start), date(end));
        case Text(String name, String language) when fact.slot() == Slot.OFFICIAL_NAME ->
            new Text(name(name), language);
        case Value other -> other;
      };
    }

    private Entity entity(Entity entity) {
      String key = entity.key();
      int slash = key.lastIndexOf('/');
      return switch (entity.kind()) {
        case PARTY -> new Entity(Kind.PARTY, party(key));
        case DELEGATION ->
            new Entity(
                Kind.DELEGATION, key.substring(0, slash + 1) + party(key.substring(slash + 1)));
        case SERIES -> new Entity(Kind.SERIES, series(key));
        case MEETING, OFFICIAL, POSITION, PLACE, ORGANIZATION, TOPIC -> entity;
      };
    }

    private String party(String id) {
      int index = Collections.binarySearch(parties, id);
      return index < 0 ? id : others.get(index);
    }

    /** A series of another name, since each of its rounds is held only once. */
    private String series(String key) {
      Set<String> telling = ContentWords.ofSeries(key);
      return Stream.of(key.split("-", -1))
          .map(word -> telling.contains(word) ? word + ending : word)
          .collect(Collectors.joining("-"));
    }

    private String name(String name) {
      return NAME.matcher(name).replaceAll(part -> other(part.group()));
    }

    private String other(String part) {
      return words.get((Collections.binarySearch(words, part) + word) % words.size()) + ending;
    }

    private PartialDate date(PartialDate date) {
      if (date.year().isEmpty()) {
        return date;
      }
      if (date.month().isEmpty()) {
        OptionalInt year = OptionalInt.of(date.year().getAsInt() - months / 12);
        return new PartialDate(year, date.month(), date.day());
      }
      YearMonth month =
          YearMonth.of(date.year().getAsInt(), date.month().getAsInt()).minusMonths(months);
      OptionalInt day = date.day();
      return new PartialDate(
          OptionalInt.of(month.getYear()),
          OptionalInt.of(month.getMonthValue()),
          day.isPresent() ? OptionalInt.of(Math.min(day.getAsInt(), month.lengthOfMonth())) : day);
    }
  }
}
