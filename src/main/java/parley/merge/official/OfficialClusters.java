package parley.merge.official;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parley.authority.NameVariants;
import parley.merge.correction.Constraints;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;

/**
 * Brings the names of one official together.
 *
 * <p>The fullest names come first; each other joins the one person whose names it is a form of, if
 * party, role or meeting agree or the name is the same, and no party contradicts. A surname alone
 * joins the person of its own document that has it, otherwise the only person of all documents that
 * it fits; if it fits two, it stays by itself. Every order of the same reports gives the same
 * officials.
 */
public final class OfficialClusters {
  /** So many near persons are kept for a report, the best ones, so that the log stays readable. */
  private static final int MOST_REFUSED = 3;

  private final Namesakes namesakes;
  private final NameVariants variants;
  private final Constraints constraints;
  private final Map<Mention, Person> personOfGroup = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Set<Person>> bySpelling = new HashMap<>();

  private OfficialClusters(Namesakes namesakes, NameVariants variants, Constraints constraints) {
    this.namesakes = namesakes;
    this.variants = variants;
    this.constraints = constraints;
  }

  /**
   * {@return the officials, in the order of their first reports}
   *
   * @param reports of all documents, in any order
   * @param variants which given names are forms of one name
   */
  public static List<OfficialCluster> of(
      Collection<OfficialReport> reports, NameVariants variants) {
    return of(reports, variants, Constraints.none());
  }

  /**
   * {@return the officials, in the order of their first reports}
   *
   * @param reports of all documents, in any order
   * @param variants which given names are forms of one name
   * @param constraints which reports are of one person, and which are not, whatever they say
   */
  public static List<OfficialCluster> of(
      Collection<OfficialReport> reports, NameVariants variants, Constraints constraints) {
    OfficialClusters clusters =
        new OfficialClusters(new Namesakes(reports, variants), variants, constraints);
    List<OfficialReport> surnames = new ArrayList<>();
    for (OfficialReport report : clusters.fullestFirst(reports)) {
      if (clusters.isCorrected(report)) {
        continue;
      }
      if (report.name().isSurnameOnly()) {
        surnames.add(report);
      } else {
        clusters.placeFullName(report);
      }
    }
    clusters.placeSurnames(surnames);
    return clusters.persons.stream()
        .map(Person::finish)
        .sorted(Comparator.comparing(cluster -> cluster.reports().getFirst()))
        .toList();
  }

  private List<OfficialReport> fullestFirst(Collection<OfficialReport> reports) {
    return reports.stream()
        .map(report -> Ranked.of(report, namesakes.contain(report)))
        .sorted(Ranked.FULLEST_FIRST)
        .map(Ranked::report)
        .toList();
  }

  private void placeSurnames(List<OfficialReport> surnames) {
    List<OfficialReport> open = new ArrayList<>();
    for (OfficialReport report : surnames) {
      if (!isCorrected(report) && !isPlacedInItsDocument(report)) {
        open.add(report);
      }
    }
    for (OfficialReport report : open) {
      if (!isCorrected(report)) {
        placeSurname(report);
      }
    }
  }

  /** Takes a report for the same as others that are placed, if a person says so. */
  private boolean isCorrected(OfficialReport report) {
    Optional<Person> person = constraints.group(report.mention()).map(personOfGroup::get);
    person.ifPresent(
        same -> {
          same.force(report);
          file(same, report);
        });
    return person.isPresent();
  }

  private void placeFullName(OfficialReport report) {
    List<Person> known =
        candidates(report).stream().filter(person -> person.match(report) == Match.FULL).toList();
    List<Person> called =
        known.stream().filter(person -> !person.isApartFrom(report, constraints)).toList();
    List<Person> fitting = called.stream().filter(person -> agrees(person, report)).toList();
    List<Person> best = fitting.size() < 2 ? fitting : strongest(fitting, report);
    List<Pair> refused = new ArrayList<>();
    if (best.size() > 1) {
      refused.addAll(refused(report, best, Match.FULL, Verdict.FITS_TWO));
    }
    List<Person> others =
        called.stream()
            .filter(person -> person.actsForAnother(report) && isNear(person, report))
            .toList();
    refused.addAll(refused(report, others, Match.FULL, Verdict.CONTRADICTED));
    List<Person> namesake =
        called.stream().filter(p -> p.isNamesakeOf(report) && !others.contains(p)).toList();
    refused.addAll(refused(report, namesake, Match.FULL, Verdict.TOLD_APART));
    List<Person> apart = known.stream().filter(person -> !called.contains(person)).toList();
    refused.addAll(refused(report, apart, Match.FULL, Verdict.CORRECTED_TO_TWO));
    if (fitting.isEmpty()) {
      put(report, crossed(report), Match.CROSSED, refused);
    } else {
      put(report, best, Match.FULL, refused);
    }
  }

  /** A second given name beside a second surname: the same only in one office or meeting. */
  private List<Person> crossed(OfficialReport report) {
    return candidates(report).stream()
        .filter(person -> person.match(report) == Match.CROSSED && agrees(person, report))
        .filter(person -> !person.isApartFrom(report, constraints))
        .filter(person -> person.sharesParty(report))
        .filter(person -> person.sharesOffice(report) || person.sharesMeeting(report))
        .toList();
  }

  /** {@return persons that a report does not join though it could but for one thing} */
  private static List<Pair> refused(
      OfficialReport report, List<Person> persons, Match match, Verdict verdict) {
    return persons.stream()
        .map(person -> person.pair(report, match, verdict))
        .sorted(
            Comparator.comparingInt((Pair pair) -> -pair.weighing().score())
                .thenComparing(Pair::with))
        .limit(MOST_REFUSED)
        .toList();
  }

  private static List<Person> strongest(List<Person> fitting, OfficialReport report) {
    int best = fitting.stream().mapToInt(person -> person.strength(report)).max().orElse(0);
    return fitting.stream().filter(person -> person.strength(report) == best).toList();
  }

  private static boolean agrees(Person person, OfficialReport report) {
    return !person.actsForAnother(report) && !person.isNamesakeOf(report) && isNear(person, report);
  }

  private static boolean isNear(Person person, OfficialReport report) {
    return person.isCalledExactly(report.name()) || shareSomething(person, report);
  }

  private static boolean shareSomething(Person person, OfficialReport report) {
    return person.sharesParty(report) || person.sharesRole(report) || person.sharesMeeting(report);
  }

  /** Settles a surname by its own document, if that names anybody who bears it. */
  private boolean isPlacedInItsDocument(OfficialReport report) {
    List<Person> bearers =
        bearers(report, person -> person.isIn(report.document())).stream()
            .filter(person -> !person.isKnownBySurnameOnly())
            .toList();
    if (bearers.size() > 1) {
      List<Person> agreeing =
          bearers.stream()
              .filter(person -> person.sharesParty(report) && person.sharesRole(report))
              .toList();
      putSurname(report, agreeing, bearers);
      return true;
    }
    for (Person person : bearers) {
      person.join(report, Match.SURNAME);
      keepGroup(person, report);
    }
    return !bearers.isEmpty();
  }

  private void placeSurname(OfficialReport report) {
    List<Person> known =
        bearers(report, p -> !p.isKnownBySurnameOnly() && shareSomething(p, report));
    List<Person> fitting =
        known.isEmpty()
            ? bearers(
                report,
                person ->
                    person.sharesParty(report)
                        && (person.sharesRole(report) || person.sharesMeeting(report)))
            : known;
    putSurname(report, fitting, fitting);
  }

  private void putSurname(OfficialReport report, List<Person> fitting, Collection<Person> bearers) {
    List<Pair> refused =
        fitting.size() == 1
            ? List.of()
            : refused(report, List.copyOf(bearers), Match.SURNAME, Verdict.FITS_TWO);
    put(report, fitting, Match.SURNAME, refused);
  }

  private List<Person> bearers(OfficialReport report, Predicate<Person> condition) {
    return candidates(report).stream()
        .filter(condition)
        .filter(person -> !person.actsForAnother(report))
        .filter(person -> !person.isApartFrom(report, constraints))
        .filter(person -> person.match(report) != Match.NONE)
        .toList();
  }

  private Set<Person> candidates(OfficialReport report) {
    Set<Person> found = new LinkedHashSet<>();
    for (String word : OfficialNeighbours.soughtWords(report.name())) {
      found.addAll(bySpelling.getOrDefault(word, Set.of()));
    }
    return found;
  }

  private void put(OfficialReport report, List<Person> fitting, Match match, List<Pair> refused) {
    Person person;
    if (fitting.size() == 1) {
      person = fitting.getFirst();
      person.join(report, match);
    } else {
      person = new Person(variants, namesakes);
      person.found(report);
      persons.add(person);
    }
    refused.forEach(person::note);
    file(person, report);
  }

  private void keepGroup(Person person, OfficialReport report) {
    constraints.group(report.mention()).ifPresent(key -> personOfGroup.putIfAbsent(key, person));
  }

  private void file(Person person, OfficialReport report) {
    keepGroup(person, report);
    for (PersonName name : report.names()) {
      OfficialNeighbours.words(name)
          .forEach(
              word -> bySpelling.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(person));
    }
  }
}
