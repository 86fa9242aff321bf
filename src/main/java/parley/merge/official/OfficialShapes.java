package parley.merge.official;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.merge.name.PersonName;

/**
 * What {@link OfficialNeighbours} depends on, in words: names, parties and roles. Documents name
 * few people over and over, so there are far fewer shapes than reports.
 */
public final class OfficialShapes {
  private static final String PART = "\f";
  private static final String ENTRY = "\n";
  private static final String WORD = " ";
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private OfficialShapes() {}

  /**
   * {@return the shape of a report; reports of one shape are neighbours}
   *
   * @param report any
   */
  public static String of(OfficialReport report) {
    Stream<String> parts =
        Stream.of(
            join(report.names().stream().map(PersonName::written)),
            join(report.parties().stream()),
            join(
                report.roles().stream()
                    .map(role -> String.join(WORD, new TreeSet<>(role)))
                    .sorted()));
    return Stream.concat(parts, own(report)).collect(Collectors.joining(PART));
  }

  /** A surname without a party says too little to be like another such surname. */
  private static Stream<String> own(OfficialReport report) {
    return report.name().isSurnameOnly() && report.parties().isEmpty()
        ? Stream.of(join(Stream.of(report.document(), report.key())))
        : Stream.empty();
  }

  private static String join(Stream<String> entries) {
    return entries
        .map(entry -> GAPS.matcher(entry).replaceAll(WORD))
        .collect(Collectors.joining(ENTRY));
  }

  /**
   * {@return a report of a shape, which tells of no meetings}
   *
   * @param shape made by {@link #of}
   */
  public static OfficialReport example(String shape) {
    String[] parts = shape.split(PART, -1);
    List<PersonName> names = Stream.of(parts[0].split(ENTRY, -1)).map(PersonName::of).toList();
    SortedSet<String> parties = entries(parts[1]).collect(Collectors.toCollection(TreeSet::new));
    List<Set<String>> roles =
        entries(parts[2]).map(role -> Set.copyOf(Arrays.asList(role.split(WORD, -1)))).toList();
    return new OfficialReport("", "", names, parties, roles, new TreeSet<>());
  }

  private static Stream<String> entries(String part) {
    return part.isEmpty() ? Stream.empty() : Stream.of(part.split(ENTRY, -1));
  }
}
