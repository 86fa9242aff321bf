package parley.merge.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parley.authority.NameVariants;
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
  private static final Comparator<Ranked> FULLEST_FIRST =
      Comparator.comparingLong(Ranked::fullness)
          .thenComparingInt(Ranked::words)
          .thenComparingInt(Ranked::letters)
          .reversed()
          .thenComparing(Ranked::name)
          .thenComparing(ranked -> !ranked.isBesideNamesake())
          .thenComparing(ranked -> ranked.report().parties().isEmpty())
          .thenComparing(Ranked::report);

  private final Namesakes namesakes;
  private final NameVariants variants;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Set<Person>> bySpelling = new HashMap<>();

  private OfficialClusters(Namesakes namesakes, NameVariants variants) {
    this.namesakes = namesakes;
    this.variants = variants;
  }

  /** A report with what it is sorted by, made once. */
  private record Ranked(
      OfficialReport report,
      long fullness,
      int words,
      int letters,
      String name,
      boolean isBesideNamesake) {
    static Ranked of(OfficialReport report, boolean isBesideNamesake) {
      List<String> words = report.name().words();
      int letters = words.stream().mapToInt(String::length).sum();
      return new Ranked(
          report,
          report.name().fullness(),
          words.size(),
          letters,
          String.join(" ", words),
          isBesideNamesake);
    }
  }

  /**
   * {@return the officials, in the order of their first reports}
   *
   * @param reports of all documents, in any order
   * @param variants which given names are forms of one name
   */
  public static List<OfficialCluster> of(
      Collection<OfficialReport> reports, NameVariants variants) {
    OfficialClusters clusters = new OfficialClusters(new Namesakes(reports, variants), variants);
    List<OfficialReport> surnames = new ArrayList<>();
    for (OfficialReport report : clusters.fullestFirst(reports)) {
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
        .sorted(FULLEST_FIRST)
        .map(Ranked::report)
        .toList();
  }

  private void placeSurnames(List<OfficialReport> surnames) {
    List<OfficialReport> open = new ArrayList<>();
    for (OfficialReport report : surnames) {
      if (!isPlacedInItsDocument(report)) {
        open.add(report);
      }
    }
    open.forEach(this::placeSurname);
  }

  private void placeFullName(OfficialReport report) {
    List<Person> fitting =
        candidates(report).stream()
            .filter(person -> person.match(report) == Match.FULL && agrees(person, report))
            .toList();
    if (fitting.isEmpty()) {
      put(report, crossed(report), Match.CROSSED);
    } else {
      put(report, fitting.size() < 2 ? fitting : strongest(fitting, report), Match.FULL);
    }
  }

  /** A second given name beside a second surname: the same only in one office or meeting. */
  private List<Person> crossed(OfficialReport report) {
    return candidates(report).stream()
        .filter(person -> person.match(report) == Match.CROSSED && agrees(person, report))
        .filter(person -> person.sharesParty(report))
        .filter(person -> person.sharesOffice(report) || person.sharesMeeting(report))
        .toList();
  }

  private List<Person> strongest(List<Person> fitting, OfficialReport report) {
    int[] strengths = fitting.stream().mapToInt(person -> strength(person, report)).toArray();
    int best = Arrays.stream(strengths).max().orElse(0);
    return IntStream.range(0, strengths.length)
        .filter(i -> strengths[i] == best)
        .mapToObj(fitting::get)
        .toList();
  }

  private static boolean agrees(Person person, OfficialReport report) {
    return !person.actsForAnother(report)
        && !person.isNamesakeOf(report)
        && (person.isCalledExactly(report.name()) || shareSomething(person, report));
  }

  private static boolean shareSomething(Person person, OfficialReport report) {
    return person.sharesParty(report) || person.sharesRole(report) || person.sharesMeeting(report);
  }

  private int strength(Person person, OfficialReport report) {
    boolean isTheOther = person.isAmong(namesakes) && !person.sharesRole(report);
    return (person.isCalledExactly(report.name()) && !isTheOther ? 8 : 0)
        + (person.isOfGeneration(report.name()) ? 4 : 0)
        + (person.sharesParty(report) ? 4 : 0)
        + (person.sharesMeeting(report) ? 4 : 0)
        + (person.sharesRole(report) ? 2 : 0)
        + (person.isIn(report.document()) ? 1 : 0);
  }

  /** Settles a surname by its own document, if that names anybody who bears it. */
  private boolean isPlacedInItsDocument(OfficialReport report) {
    List<Person> bearers =
        bearers(report, person -> person.isIn(report.document())).stream()
            .filter(person -> !person.isKnownBySurnameOnly())
            .toList();
    if (bearers.size() > 1) {
      bearers =
          bearers.stream()
              .filter(person -> person.sharesParty(report) && person.sharesRole(report))
              .toList();
      put(report, bearers, Match.SURNAME);
      return true;
    }
    bearers.forEach(person -> person.join(report, Match.SURNAME));
    return !bearers.isEmpty();
  }

  private void placeSurname(OfficialReport report) {
    List<Person> known =
        bearers(report, p -> !p.isKnownBySurnameOnly() && shareSomething(p, report));
    if (!known.isEmpty()) {
      put(report, known, Match.SURNAME);
      return;
    }
    put(
        report,
        bearers(
            report,
            person ->
                person.sharesParty(report)
                    && (person.sharesRole(report) || person.sharesMeeting(report))),
        Match.SURNAME);
  }

  private List<Person> bearers(OfficialReport report, Predicate<Person> condition) {
    return candidates(report).stream()
        .filter(condition)
        .filter(person -> !person.actsForAnother(report))
        .filter(person -> person.match(report) != Match.NONE)
        .toList();
  }

  private Set<Person> candidates(OfficialReport report) {
    Set<Person> found = new LinkedHashSet<>();
    List<String> words = report.name().spelt();
    for (String word : words.subList(words.size() > 1 ? 1 : 0, words.size())) {
      found.addAll(bySpelling.getOrDefault(word, Set.of()));
    }
    return found;
  }

  private void put(OfficialReport report, List<Person> fitting, Match match) {
    if (fitting.size() == 1) {
      fitting.getFirst().join(report, match);
      file(fitting.getFirst(), report);
      return;
    }
    Person person = new Person(variants);
    person.found(report);
    persons.add(person);
    file(person, report);
  }

  private void file(Person person, OfficialReport report) {
    for (PersonName name : report.names()) {
      name.spelt()
          .forEach(
              word -> bySpelling.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(person));
    }
  }
}
