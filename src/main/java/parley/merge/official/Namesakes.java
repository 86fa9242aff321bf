package parley.merge.official;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.authority.NameVariants;
import parley.merge.name.Custom;
import parley.merge.name.PersonName.Match;

/**
 * Finds those whose document tells of another of their name, with another office: what it says
 * tells the two apart in other documents too.
 */
final class Namesakes {
  private final Set<OfficialReport> found;

  Namesakes(Collection<OfficialReport> reports, NameVariants variants) {
    found =
        reports.stream()
            .filter(report -> !report.name().isSurnameOnly() && !report.roles().isEmpty())
            .collect(Collectors.groupingBy(OfficialReport::document))
            .values()
            .stream()
            .flatMap(
                document ->
                    document.stream()
                        .filter(report -> isBesideNamesake(report, document, variants)))
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean contain(OfficialReport report) {
    return found.contains(report);
  }

  private static boolean isBesideNamesake(
      OfficialReport report, List<OfficialReport> document, NameVariants variants) {
    Custom custom = Custom.of(report.parties());
    return document.stream()
        .filter(report::isBesideAnother)
        .anyMatch(other -> report.name().match(other.name(), custom, variants) == Match.FULL);
  }
}
