package parley.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parley.merge.name.Keys.Naming;
import parley.merge.name.Letters;
import parley.merge.name.PersonName;
import parley.merge.official.OfficialCluster;
import parley.merge.official.OfficialNames;

/**
 * Makes the keys of officials from their fullest names. Namesakes are told apart by party, then by
 * role, at last by a digest of their reports.
 */
final class OfficialKeys {
  private OfficialKeys() {}

  /** {@return what the key of an official is made of} */
  static Naming naming(OfficialCluster official) {
    return new Naming(
        base(official),
        List.of(parties(official), role(official)),
        String.join("\n", lines(official)));
  }

  private static String base(OfficialCluster official) {
    return official.reports().stream()
        .flatMap(report -> report.names().stream())
        .distinct()
        .min(Comparator.comparing(PersonName::written, OfficialNames.FULLEST_FIRST))
        .map(PersonName::key)
        .filter(key -> !key.isEmpty())
        .orElse("unnamed");
  }

  private static String parties(OfficialCluster official) {
    return String.join(
        "-",
        official.reports().stream()
            .flatMap(report -> report.parties().stream())
            .distinct()
            .sorted()
            .toList());
  }

  private static String role(OfficialCluster official) {
    return official.reports().stream()
        .flatMap(report -> report.roles().stream())
        .map(OfficialKeys::slug)
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static String slug(Set<String> words) {
    return Letters.slug(String.join(" ", words));
  }

  private static List<String> lines(OfficialCluster official) {
    return official.reports().stream()
        .map(report -> report.document() + " " + report.key())
        .toList();
  }
}
