package parley.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
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

/**
 * Any number of documents' facts, made from those of real ones. Each round retells all of them with
 * other parties, months and names, so that the documents of one round tell of the same meetings and
 * people as the real ones do among themselves, and those of two rounds only by chance. The same
 * seed gives the same facts.
 */
public final class GeneratedFacts {
  private static final int MONTHS = 60 * 12;

  /** What names end in, so that there are as many as in a world of so many people. */
  private static final List<String> ENDINGS =
      List.of("", "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri");

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
          Stream.of(name.split(" ", -1)).filter(GeneratedFacts::isName).forEach(named::add);
      case Value other -> {}
    }
  }

  /** Whether a part of a name is no initial, particle or title, which are the same everywhere. */
  private static boolean isName(String part) {
    return part.length() > 2
        && Character.isUpperCase(part.charAt(0))
        && part.chars().allMatch(Character::isLetter);
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
            random.nextInt(parties.size()),
            random.nextInt(MONTHS),
            random.nextInt(words.size()),
            ending(random) + ending(random));
    List<Fact> facts = new ArrayList<>(told.facts().size());
    for (Fact fact : told.facts()) {
      facts.add(retelling.of(fact));
    }
    return new DocumentFacts("round-" + round + "/" + told.document(), facts);
  }

  private static String ending(SplittableRandom random) {
    return ENDINGS.get(random.nextInt(ENDINGS.size()));
  }

  /** How one round differs from the real documents. */
  private final class Retelling {
    private final int party;
    private final int months;
    private final int word;
    private final String ending;

    Retelling(int party, int months, int word, String ending) {
      this.ending = ending;
      this.party = party;
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
        case MEETING, OFFICIAL, POSITION, PLACE, ORGANIZATION, TOPIC, SERIES -> entity;
      };
    }

    private String party(String id) {
      int index = parties.indexOf(id);
      return index < 0 ? id : parties.get((index + party) % parties.size());
    }

    private String name(String name) {
      List<String> other = new ArrayList<>();
      for (String part : name.split(" ", -1)) {
        other.add(
            isName(part) ? words.get((words.indexOf(part) + word) % words.size()) + ending : part);
      }
      return String.join(" ", other);
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
