package parley.merge.official;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.authority.NameVariants;
import parley.merge.name.Custom;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;

/**
 * Which reports bear on each other, as {@link parley.merge.meeting.MeetingNeighbours} says it of
 * meetings: those that one person's names may be.
 */
public final class OfficialNeighbours {
  /** The most that any parties allow. */
  private static final List<Custom> CUSTOMS =
      List.of(new Custom(true, false), new Custom(true, true));

  private static final String GAP = "\n";

  private final NameVariants variants;

  /**
   * Creates a comparison.
   *
   * @param variants which given names are forms of one name
   */
  public OfficialNeighbours(NameVariants variants) {
    this.variants = variants;
  }

  /**
   * {@return the words under which a report is found by others}
   *
   * @param report any
   */
  public static Set<String> filedUnder(OfficialReport report) {
    Set<String> words = new TreeSet<>();
    report.names().forEach(name -> words.addAll(name.spelt()));
    return words;
  }

  /**
   * {@return the words under which a report looks for others; two may be neighbours only if one
   * looks where the other is filed}
   *
   * @param report any
   */
  public static Set<String> soughtUnder(OfficialReport report) {
    List<String> words = report.name().spelt();
    return new TreeSet<>(words.subList(words.size() > 1 ? 1 : 0, words.size()));
  }

  /**
   * {@return what all of this depends on: a person's names}
   *
   * @param report any
   */
  public static String shape(OfficialReport report) {
    return report.names().stream()
        .map(name -> name.written().replace('\t', ' '))
        .collect(Collectors.joining(GAP));
  }

  /**
   * {@return a report of a shape, which says nothing but names}
   *
   * @param shape made by {@link #shape}
   */
  public static OfficialReport example(String shape) {
    List<PersonName> names = Stream.of(shape.split(GAP, -1)).map(PersonName::of).toList();
    return new OfficialReport("", "", names, new TreeSet<>(), List.of(), new TreeSet<>());
  }

  /**
   * {@return whether one may decide what becomes of the other}
   *
   * @param one a report
   * @param other another
   */
  public boolean areNeighbours(OfficialReport one, OfficialReport other) {
    // A person's party decides how names are compared, and may become known only by a third report.
    return one.names().stream()
        .anyMatch(ours -> other.names().stream().anyMatch(theirs -> mayBeOne(ours, theirs)));
  }

  private boolean mayBeOne(PersonName one, PersonName other) {
    return CUSTOMS.stream().anyMatch(custom -> one.match(other, custom, variants) != Match.NONE);
  }
}
