package parley.merge.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.authority.NameVariants;
import parley.merge.correction.Constraints;
import parley.merge.log.Ground;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Respect;
import parley.merge.log.Weighing;
import parley.merge.name.Custom;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;

/** A real person to whom reports are still added. */
final class Person {
  private final NameVariants variants;
  private final Namesakes namesakes;
  private final Map<List<String>, PersonName> names = new LinkedHashMap<>();
  private final SortedSet<String> parties = new TreeSet<>();
  private final Set<Set<String>> roles = new LinkedHashSet<>();
  private final SortedSet<String> meetings = new TreeSet<>();
  private final Set<String> documents = new TreeSet<>();
  private final List<OfficialReport> reports = new ArrayList<>();
  private boolean forced;
  private final List<Pair> pairs = new ArrayList<>();

  Person(NameVariants variants, Namesakes namesakes) {
    this.variants = variants;
    this.namesakes = namesakes;
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

  /** Takes a report in, for how its names go with those of the person. */
  void join(OfficialReport report, Match match) {
    pairs.add(pair(report, match, Verdict.ALIKE));
    found(report);
  }

  /** Takes a report in since a person says so; from now on names may differ. */
  void force(OfficialReport report) {
    pairs.add(pair(report, match(report), Verdict.CORRECTED_TO_ONE));
    forced = true;
    found(report);
  }

  /** {@return whether a person says that a report is of somebody else} */
  boolean isApartFrom(OfficialReport report, Constraints constraints) {
    return constraints.group(report.mention()).isPresent()
        && reports.stream().anyMatch(own -> constraints.areApart(own.mention(), report.mention()));
  }

  /** Notes what a report of the person nearly joined. */
  void note(Pair pair) {
    pairs.add(pair);
  }

  /** {@return a report held against the first one of the person} */
  Pair pair(OfficialReport report, Match match, Verdict verdict) {
    OfficialReport first = reports.getFirst();
    return new Pair(report.mention(), first.mention(), weighing(report, match), verdict);
  }

  private Weighing weighing(OfficialReport report, Match match) {
    Set<Ground> agreeing = EnumSet.noneOf(Ground.class);
    nameGround(report, match).ifPresent(agreeing::add);
    Set<Respect> contradicting = EnumSet.noneOf(Respect.class);
    Set<Respect> unknown = EnumSet.noneOf(Respect.class);
    if (sharesParty(report)) {
      agreeing.add(Ground.SAME_PARTY);
    } else {
      (actsForAnother(report) ? contradicting : unknown).add(Respect.PARTY);
    }
    if (sharesRole(report)) {
      agreeing.add(Ground.LIKE_ROLE);
    } else if (roles.isEmpty() || report.roles().isEmpty()) {
      unknown.add(Respect.ROLE);
    }
    if (sharesMeeting(report)) {
      agreeing.add(Ground.SAME_MEETING);
    } else if (meetings.isEmpty() || report.meetings().isEmpty()) {
      unknown.add(Respect.MEETING);
    }
    if (isIn(report.document())) {
      agreeing.add(Ground.SAME_DOCUMENT);
    }
    return new Weighing(strength(report), agreeing, contradicting, unknown);
  }

  private Optional<Ground> nameGround(OfficialReport report, Match match) {
    if (isCalledExactly(report.name())) {
      return Optional.of(Ground.SAME_NAME);
    }
    return switch (match) {
      case FULL -> Optional.of(Ground.FORM_OF_NAME);
      case CROSSED -> Optional.of(Ground.CROSSED_NAMES);
      case SURNAME -> Optional.of(Ground.SURNAME);
      case NONE -> Optional.empty();
    };
  }

  /** {@return how strongly it shows that a report is of the person; only for comparison} */
  int strength(OfficialReport report) {
    boolean isTheOther = isAmongNamesakes() && !sharesRole(report);
    return (isCalledExactly(report.name()) && !isTheOther ? 8 : 0)
        + (isOfGeneration(report.name()) ? 4 : 0)
        + (sharesParty(report) ? 4 : 0)
        + (sharesMeeting(report) ? 4 : 0)
        + (sharesRole(report) ? 2 : 0)
        + (isIn(report.document()) ? 1 : 0);
  }

  /**
   * {@return how well a report's names go with the person's, at their worst; none if two of them
   * cannot be one's, unless a fuller name holds both; at their best, if a person says that those
   * that are here belong together}
   */
  Match match(OfficialReport report) {
    Custom custom = Custom.of(parties).or(Custom.of(report.parties()));
    if (forced) {
      return matchOfAny(report, custom);
    }
    Match worst = Match.SURNAME;
    for (PersonName theirs : report.names()) {
      Match match = match(theirs, custom);
      worst = match.isWorseThan(worst) ? match : worst;
    }
    return worst;
  }

  private Match matchOfAny(OfficialReport report, Custom custom) {
    Set<Match> found = EnumSet.noneOf(Match.class);
    for (PersonName theirs : report.names()) {
      names.values().forEach(own -> found.add(own.match(theirs, custom, variants)));
    }
    if (found.contains(Match.FULL)) {
      return Match.FULL;
    }
    return found.contains(Match.SURNAME) ? Match.SURNAME : Match.NONE;
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
  private boolean isAmongNamesakes() {
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
    return new OfficialCluster(reports.stream().sorted().toList(), pairs);
  }
}
