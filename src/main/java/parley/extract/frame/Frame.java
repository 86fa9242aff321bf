package parley.extract.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.document.Block;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;
import parley.extract.mention.Meaning;

/**
 * What one item says of one meeting, gathered sentence by sentence; see {@link FrameFacts} for what
 * becomes of it.
 */
final class Frame {
  /** How far it has come. */
  final Statuses statuses = new Statuses();

  /** Times as the words give them. */
  final List<Timed> times = new ArrayList<>();

  /** How many days it lasts, if that is said; else 0. */
  int days;

  /** The first sentence that tells of it, but for headlines. */
  Optional<SentenceReading> first = Optional.empty();

  /** Venues, in the order of the text. */
  final List<Attested<Place>> places = new ArrayList<>();

  /** Words that say that it is where the text spoke of before. */
  Optional<SentenceReading> there = Optional.empty();

  /** Ids of the parties that meet. */
  final Map<String, List<Evidence>> parties = new TreeMap<>();

  /** Ids of the parties that meet, in the order in which the item names them. */
  final List<String> order = new ArrayList<>();

  /** Ids of parties that sentences about the meeting name, be it one alone. */
  final Set<String> named = new TreeSet<>();

  /** Whether a sentence says of two parties by name that they met or are about to. */
  boolean isClear;

  /** Whether "the two", whoever they are, are said to have met. */
  boolean isMutual;

  /** Whether words that tell of it speak of officials, sides or organs as those who meet. */
  boolean isOfOfficials;

  /** Whether more is told of it than that somebody went where the other side is at home. */
  boolean isTold;

  /** Rounds of a series. */
  final List<Attested<Integer>> ordinals = new ArrayList<>();

  /** Which of several the text counts, be they no series: "the second of its kind". */
  OptionalInt counted = OptionalInt.empty();

  /** Forms of meeting that the words for it show. */
  final List<Attested<Mode>> modes = new ArrayList<>();

  /** Names of series, by how sure it is that the meeting belongs to it. */
  final Map<SeriesSource, List<Attested<String>>> series = new TreeMap<>();

  /** Words of the names of series by which it is told from other meetings. */
  final Set<Set<String>> names = new HashSet<>();

  /** Topics, by id. */
  final Map<String, List<Evidence>> topics = new TreeMap<>();

  /** What topics are called that the scheme lacks, by id. */
  final Map<String, Attested<String>> topicNames = new TreeMap<>();

  /** Who is said to lead or to belong to a side, in the order of the text. */
  final List<Claim> claims = new ArrayList<>();

  /** Sides by party id. */
  final Map<String, Side> sides = new TreeMap<>();

  /** Organs of which each side has one: "the foreign ministries of both". */
  final List<Attested<Meaning.OfOrgan>> organsOfEach = new ArrayList<>();

  /** What was said, in the order of the text. */
  final List<Position> positions = new ArrayList<>();

  /** Blocks that tell of the meeting; the notes that they refer to may date it. */
  final List<Block> blocks = new ArrayList<>();

  /** The earlier round that the item names, if it names one, and the words. */
  Optional<Attested<Frame>> previous = Optional.empty();

  /** The round that it is said to come next to. */
  Optional<Frame> follows = Optional.empty();

  /** Whether the words call it the round before or after another. */
  boolean isRound;

  /** Whether it was first told of as the round before another. */
  boolean isRecalled;

  /** Whether others met than at a meeting of the same parties. */
  boolean isOther;

  /** Who leads or meets for a party, as far as is known while the item is read, else for "". */
  final Map<String, Set<Entity>> leaders = new TreeMap<>();

  Side side(String party) {
    return sides.computeIfAbsent(party, key -> new Side());
  }

  void leader(String party, Entity official) {
    leaders.computeIfAbsent(party, key -> new TreeSet<>()).add(official);
  }

  void party(String id, Evidence evidence) {
    if (!parties.containsKey(id)) {
      order.add(id);
    }
    parties.computeIfAbsent(id, key -> new ArrayList<>()).add(evidence);
  }

  /** Notes a topic by its id, and what it is called where the scheme lacks it. */
  void topic(String id, String name, Evidence evidence) {
    topics.computeIfAbsent(id, key -> new ArrayList<>()).add(evidence);
    if (!name.isEmpty()) {
      topicNames.putIfAbsent(id, new Attested<>(name, evidence));
    }
  }

  /** Calls what it is about by another topic. */
  void renameTopic(String from, String to) {
    List<Evidence> evidence = topics.remove(from);
    if (evidence != null) {
      topics.computeIfAbsent(to, key -> new ArrayList<>()).addAll(evidence);
    }
  }

  void series(SeriesSource source, String name, Evidence evidence) {
    series.computeIfAbsent(source, key -> new ArrayList<>()).add(new Attested<>(name, evidence));
  }

  /**
   * {@return the surest name of its series, wherever the surest sort of words or a headline has it}
   */
  List<Attested<String>> seriesNames() {
    List<Attested<String>> surest = series.values().stream().findFirst().orElse(List.of());
    return Stream.of(surest, series.getOrDefault(SeriesSource.HEADLINE, List.of()))
        .flatMap(List::stream)
        .filter(name -> name.value().equals(surest.getFirst().value()))
        .distinct()
        .toList();
  }

  /** {@return which round it is, if the item says so} */
  Optional<Attested<Integer>> ordinal() {
    return ordinals.stream().findFirst();
  }

  /** {@return whether it is said to be the round of a number} */
  boolean isNumber(OptionalInt number) {
    return number.isPresent() && ordinals.stream().anyMatch(o -> o.value() == number.getAsInt());
  }

  /** {@return whether both are said to be the same round} */
  boolean sameNumber(Frame other) {
    return ordinals.stream()
        .anyMatch(o -> other.ordinals.stream().anyMatch(p -> p.value().equals(o.value())));
  }

  /** {@return whether nothing but headlines tells of it} */
  boolean isOnlyHeadline() {
    return blocks.stream().allMatch(block -> block.kind() == Block.Kind.HEADLINE);
  }

  /** {@return whether it is one of the rounds of a series, whoever is named as the host of one} */
  boolean isOfSeries() {
    return isRound || !ordinals.isEmpty();
  }

  /** {@return the first words that tell of it} */
  Evidence event() {
    return statuses.told().values().stream().flatMap(List::stream).findFirst().orElseThrow();
  }

  /** {@return whether the item says when or where it is, or which one of a series} */
  boolean isSpecific() {
    return !(times.isEmpty() && places.isEmpty() && ordinals.isEmpty() && series.isEmpty());
  }

  /** {@return how far it has come: what became of it, if the item says that too} */
  Optional<Status> status() {
    return statuses.furthest();
  }

  /** {@return whether it has come so far, and no further} */
  boolean is(Status status) {
    return statuses.furthest().filter(status::equals).isPresent();
  }
}
