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
import parley.merge.name.ContentWords;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;
import parley.merge.name.SurnameFirst;
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
            : match == Match.FULL
                ? "one name is a form of the other"
                : "the surname fits nobody else";
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
   * {@return how well a report's names go with the person's; none if two of them cannot be one's}
   */
  Match match(OfficialReport report) {
    Match best = Match.SURNAME;
    for (PersonName theirs : report.names()) {
      for (PersonName own : names.values()) {
        switch (own.match(theirs, mayOpenWithSurname(report), variants)) {
          case FULL -> best = Match.FULL;
          case NONE -> {
            return Match.NONE;
          }
          case SURNAME -> {}
        }
      }
    }
    return best;
  }

  private boolean mayOpenWithSurname(OfficialReport report) {
    return SurnameFirst.anyOf(parties) || SurnameFirst.anyOf(report.parties());
  }

  /** {@return whether the parties contradict each other} */
  boolean actsForAnother(OfficialReport report) {
    return !parties.isEmpty() && !report.parties().isEmpty() && !sharesParty(report);
  }

  boolean sharesParty(OfficialReport report) {
    return !Collections.disjoint(parties, report.parties());
  }

  boolean sharesRole(OfficialReport report) {
    for (Set<String> own : roles) {
      for (Set<String> role : report.roles()) {
        if (ContentWords.overlap(own, role)) {
          return true;
        }
      }
    }
    return false;
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
