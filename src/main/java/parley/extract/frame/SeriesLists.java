package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * Cuts what tells of several meetings by listing their series: "the Fisheries Dialogue and the
 * Customs Talks will have their next rounds in May".
 */
final class SeriesLists {
  private static final int LEAST = 2;

  /** Words of names that many series share, by class. */
  private static final List<String> GENERIC =
      List.of("@joint-word", "@series-head", "@series-noun", "@body-noun", "@function-word");

  /** Words such as "and the" between two names. */
  private static final int BETWEEN = 3;

  /** Words such as "are to have their" between the names and the words for the meetings. */
  private static final int REACH = 6;

  private final Telling telling;
  private final Annotated sentence;

  private SeriesLists(Telling telling) {
    this.telling = telling;
    this.sentence = telling.reading().sentence();
  }

  /** {@return one telling for each series listed; the same if it lists none} */
  static List<Telling> cut(Telling telling) {
    if (telling.status().isOff() || telling.isVague()) {
      return List.of(telling);
    }
    SeriesLists lists = new SeriesLists(telling);
    List<Mention> names = lists.names();
    return names.size() < LEAST || !lists.isOfEvent(names)
        ? List.of(telling)
        : names.stream().map(name -> lists.only(name, names)).toList();
  }

  private Telling only(Mention name, List<Mention> names) {
    List<Mention> others =
        Stream.concat(
                telling.insets().stream(), names.stream().filter(other -> !other.equals(name)))
            .toList();
    return new Telling(
        telling.reading(),
        telling.events(),
        telling.status(),
        telling.from(),
        telling.to(),
        others,
        Optional.empty());
  }

  /** The names of series that stand beside each other, as long as each is the name of its own. */
  private List<Mention> names() {
    List<Mention> run = new ArrayList<>();
    for (Mention name : proper(telling).sorted(Comparator.comparingInt(Mention::from)).toList()) {
      if (run.isEmpty() || isJoined(run.getLast(), name)) {
        run.add(name);
      } else if (run.size() < LEAST) {
        run.clear();
        run.add(name);
      }
    }
    boolean isEachItsOwn =
        run.stream().map(name -> content(name, sentence)).distinct().count() == run.size()
            && run.stream().noneMatch(name -> content(name, sentence).isEmpty());
    return isEachItsOwn ? run : List.of();
  }

  private boolean isJoined(Mention last, Mention next) {
    return next.from() >= last.to()
        && next.from() - last.to() <= BETWEEN
        && sentence.any(
            "@list-joint", word -> last.to() <= word.from() && word.to() <= next.from());
  }

  private boolean isOfEvent(List<Mention> names) {
    int from = names.getFirst().from();
    int to = names.getLast().to();
    return telling.events().stream()
        .map(event -> event.part("m").orElseGet(() -> Telling.trigger(event)))
        .anyMatch(noun -> noun.from() - to <= REACH && from - noun.to() <= 2);
  }

  private static Stream<Mention> proper(Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return sentence
        .all("series-name")
        .filter(telling::covers)
        .filter(name -> Character.isUpperCase(sentence.words().get(name.to() - 1).charAt(0)));
  }

  /** {@return what tells the series of a meeting from others, by the names that stand for it} */
  static Set<Set<String>> of(Telling telling) {
    Set<Set<String>> names = new LinkedHashSet<>();
    boolean isOneOfSeveral =
        telling.insets().stream().anyMatch(inset -> inset.type().equals("series-name"));
    proper(telling)
        .filter(
            name ->
                isOneOfSeveral
                    || telling.events().stream()
                        .flatMap(event -> event.part("m").stream())
                        .anyMatch(name::overlaps))
        .map(name -> content(name, telling.reading().sentence()))
        .filter(words -> !words.isEmpty())
        .forEach(names::add);
    return names;
  }

  /** {@return whether no name of one is like a name of the other} */
  static boolean differ(Set<Set<String>> some, Set<Set<String>> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(
                one -> others.stream().allMatch(two -> one.stream().noneMatch(two::contains)));
  }

  /** "Joint Commission on Fisheries" is told from others by its fisheries. */
  private static Set<String> content(Mention name, Annotated sentence) {
    Set<String> words = new TreeSet<>();
    for (int i = name.from(); i < name.to(); i++) {
      String word = sentence.words().get(i);
      int at = i;
      boolean isGeneric = GENERIC.stream().anyMatch(type -> !sentence.at(type, at).isEmpty());
      if (!isGeneric && Character.isUpperCase(word.charAt(0))) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
