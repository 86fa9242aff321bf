package parley.merge.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.authority.NameVariants;
import parley.merge.name.Custom;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;
import parley.merge.official.OfficialCluster.Join;

/** A real person to whom reports are still added. */
final class Person {
  private final NameVariants variants;
  private final Map<List<String>, PersonName> names = new LinkedHashMap<>();
  private final SortedSet<String> parties = new TreeSet<>();
  private final Set<Set<String>> roles = new LinkedHashSet<>();
  private final SortedSet<String> meetings = new TreeSet<>();
  private final Set<String> documents = new TreeSet<>();
  private final List<OfficialReport> reports = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();

  Person(NameVariants variants) {
    this.variants = variants;
  }

  void found(OfficialReport report) {
    for (PersonName name : report.names()) {
      names.putIfAbsent(name.words(), name);
    }
    parties.addAll(report.parties());
    roles.addAll(report.roles());
    meetings.addAll(report.meetings());
    documents.add(report.document());
    reports.add(report);
  }

  void join(OfficialReport report, Match match) {
    OfficialReport first = reports.getFirst();
    String name =
        first.name().words().equals(report.name().words())
            ? "the same name"
            : switch (match) {
              case FULL -> "one name is a form of the other";
              case CROSSED -> "each name has a word more than what both have";
              case SURNAME, NONE -> "the surname fits nobody else";
            };
    joins.add(
        new Join(report, "Same person as %s: %s%s.".formatted(first, name, agreement(report))));
    found(report);
  }

  private String agreement(OfficialReport report) {
    StringBuilder words = new StringBuilder();
    if (sharesParty(report)) {
      words.append(", the same party");
    }
    if (sharesRole(report)) {
      words.append(", a like role");
    }
    if (sharesMeeting(report)) {
      words.append(", the same meeting");
    }
    if (documents.contains(report.document())) {
      words.append(", the same document");
    }
    return words.toString();
  }

  /**
   * {@return how well a report's names go with the person's, at their worst; none if two of them
   * cannot be one's, unless a fuller name holds both}
   */
  Match match(OfficialReport report) {
    Custom custom = Custom.of(parties).or(Custom.of(report.parties()));
    Match worst = Match.SURNAME;
    for (PersonName theirs : report.names()) {
      Match match = match(theirs, custom);
      worst = match.isWorseThan(worst) ? match : worst;
    }
    return worst;
  }

  private Match match(PersonName theirs, Custom custom) {
    Match worst = Match.SURNAME;
    for (PersonName own : names.values()) {
      Match match = own.match(theirs, custom, variants);
      worst = match.isWorseThan(worst) ? match : worst;
    }
    return worst.isWorseThan(Match.FULL) && isHeldWithAll(theirs, custom) ? Match.FULL : worst;
  }

  /** "Edward Alex Lee" may be called Alex Lee by one and Edward Lee by another. */
  private boolean isHeldWithAll(PersonName theirs, Custom custom) {
    return names.values().stream()
        .filter(fuller -> fuller.words().size() >= theirs.words().size())
        .filter(fuller -> fuller.match(theirs, custom, variants) == Match.FULL)
        .anyMatch(
            fuller ->
                names.values().stream()
                    .allMatch(
                        own ->
                            fuller.words().size() >= own.words().size()
                                && !fuller.match(own, custom, variants).isWorseThan(Match.FULL)));
  }

  /** {@return whether the parties contradict each other} */
  boolean actsForAnother(OfficialReport report) {
    return !parties.isEmpty() && !report.parties().isEmpty() && !sharesParty(report);
  }

  boolean sharesParty(OfficialReport report) {
    return !Collections.disjoint(parties, report.parties());
  }

  boolean sharesRole(OfficialReport report) {
    return OfficialReport.shareRole(roles, report.roles());
  }

  /** {@return whether two words or more of an office are the same, not just its rank} */
  boolean sharesOffice(OfficialReport report) {
    return OfficialReport.shareOffice(roles, report.roles());
  }

  /** {@return whether a document tells the person apart from another of the name by the office} */
  boolean isAmong(Namesakes namesakes) {
    return reports.stream().anyMatch(namesakes::contain);
  }

  /** {@return whether a document tells of the person and, with another office, of the report's} */
  boolean isNamesakeOf(OfficialReport report) {
    return documents.contains(report.document())
        && reports.stream().anyMatch(own -> own.isBesideAnother(report));
  }

  /** {@return whether both are said to be the same one of father and son} */
  boolean isOfGeneration(PersonName name) {
    return !name.generation().isEmpty()
        && names.values().stream().anyMatch(own -> own.generation().equals(name.generation()));
  }

  boolean sharesMeeting(OfficialReport report) {
    return !Collections.disjoint(meetings, report.meetings());
  }

  boolean isIn(String document) {
    return documents.contains(document);
  }

  boolean isCalledExactly(PersonName name) {
    return names.containsKey(name.words());
  }

  boolean isKnownBySurnameOnly() {
    return names.values().stream().allMatch(PersonName::isSurnameOnly);
  }

  OfficialCluster finish() {
    return new OfficialCluster(reports.stream().sorted().toList(), joins);
  }
}
