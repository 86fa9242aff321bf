package parley.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.base.Indexes;
import parley.merge.base.Report;
import parley.merge.correction.Constraints;
import parley.merge.meeting.MeetingReport;
import parley.merge.name.Keys.Naming;
import parley.merge.official.OfficialCluster;
import parley.merge.official.OfficialClusters;
import parley.merge.official.OfficialNeighbours;
import parley.merge.official.OfficialReport;
import parley.merge.official.OfficialShapes;

/** Which reports are of one official, and the person's key, kept while documents come and go. */
final class OfficialUpkeep {
  /** Tells the name of a document from the key of a meeting. */
  private static final String DOCUMENT = "in ";

  private final Authority authority;
  private final Drafts drafts;
  private final Things<MeetingReport> meetings;
  private final Clustering<OfficialReport> clustering;
  private final Namings namings;
  private final Things<OfficialReport> things;
  private final Bonds bonds;
  private final Earlier start;
  private final Set<String> weighed = new TreeSet<>();

  OfficialUpkeep(
      Indexes indexes, Drafts drafts, Things<MeetingReport> meetings, Authority authority) {
    this.authority = authority;
    this.drafts = drafts;
    this.meetings = meetings;
    OfficialNeighbours neighbours = new OfficialNeighbours(authority.nameVariants());
    bonds = new Bonds(Kind.OFFICIAL, drafts::hasOfficial, indexes.table("official bound"));
    clustering =
        new Clustering<>(
            indexes,
            new Neighbourhood.Kind<>(
                "official",
                neighbours::filedUnder,
                neighbours::soughtUnder,
                neighbours::bearing,
                Optional.of(
                    new Neighbourhood.Shapes<>(
                        OfficialShapes::of, OfficialShapes::example, this::circle)),
                drafts::official),
            new Neighbourhood.Bonding<>(
                bonds::with, OfficialNeighbours::surnamesSoughtUnder, neighbours::mayBeOne));
    namings = new Namings(indexes, "official");
    things = new Things<>(clustering, namings);
    start = new Earlier(things::key);
  }

  /** {@return the document of a report and the meetings that it tells the person took part in} */
  private Set<String> circle(String id) {
    OfficialReport report = report(id);
    Set<String> circle = new TreeSet<>(report.meetings());
    circle.add(DOCUMENT + report.document());
    return circle;
  }

  /** {@return which reports are of which official} */
  Things<OfficialReport> things() {
    return things;
  }

  /** Takes out the officials of a document, while it can still be read. */
  void remove(Draft draft) {
    for (OfficialReport report : draft.officials()) {
      String id = id(report);
      start.remember(id);
      clustering.remove(id, report);
    }
  }

  /** Takes what corrections say of which officials are one, and looks at these again. */
  void bind(Constraints constraints) {
    bonds.bind(constraints).forEach(clustering::disturb);
  }

  /** Takes in the officials of a document. */
  void add(Draft draft) {
    draft.officials().forEach(report -> clustering.add(id(report), report));
  }

  /** Makes the officials of a document findable, when all indexes are made anew. */
  void file(Draft draft) {
    draft.officials().forEach(report -> clustering.file(id(report), report));
  }

  /** Clusters the officials of a document with all others, when all are findable. */
  void cluster(Draft draft) {
    for (OfficialReport report : draft.officials()) {
      if (clustering.of(id(report)).isEmpty()) {
        cluster(clustering.reached(Set.of(id(report)))).forEach(namings::file);
      }
    }
  }

  /** Brings reports together that no chain of neighbours connects with others. */
  private SortedMap<String, Naming> cluster(Set<String> region) {
    SortedMap<String, Naming> clusters = new TreeMap<>();
    List<OfficialReport> reports = region.stream().map(this::report).toList();
    for (OfficialCluster cluster :
        OfficialClusters.of(reports, authority.nameVariants(), bonds.constraints())) {
      String id =
          clustering.put(
              cluster.reports().stream().map(OfficialUpkeep::id).toList(), cluster.pairs());
      clusters.put(id, OfficialKeys.naming(cluster));
    }
    return clusters;
  }

  /** Gives all officials their keys, when all are clustered. */
  void name() {
    namings.settleAll();
  }

  /** Looks again at whoever took part in a meeting that may be another one now. */
  void disturb(String document, String meeting) {
    drafts.of(document).officials().stream()
        .filter(report -> report.meetings().contains(meeting))
        .forEach(report -> clustering.disturb(id(report)));
  }

  private static String id(OfficialReport report) {
    return new Report(report.document(), report.key()).id();
  }

  /** Does as {@link MeetingUpkeep#settle} does, after it. */
  void settle() {
    Set<String> region = clustering.region();
    weighed.addAll(region);
    bonds.keep(region);
    region.forEach(start::remember);
    clustering.dissolve(region).forEach(namings::remove);
    cluster(region).forEach(namings::put);
    namings.unsettled().forEach(cluster -> clustering.members(cluster).forEach(start::remember));
    namings.settle();
  }

  /** {@return ids of the reports whose official is another one than at {@link #begin}} */
  Set<String> reached() {
    return start.reached().keySet();
  }

  /** {@return ids of the reports that were weighed since {@link #begin}} */
  Set<String> weighed() {
    return weighed;
  }

  /** Forgets what was known of reports, when all indexes are made anew. */
  void forget() {
    clustering.forget();
    bonds.bind(Constraints.none());
  }

  /** Begins to watch what changes. */
  void begin() {
    start.forget();
    weighed.clear();
  }

  private OfficialReport report(String id) {
    OfficialReport report = drafts.official(id);
    return report.withMeetings(key -> meetings.key(report.document(), key));
  }

  /** Says which officials a document means. */
  void identify(Draft draft, Identities identities) {
    for (OfficialReport report : draft.officials()) {
      identities.put(
          draft.document(),
          new Entity(Kind.OFFICIAL, report.key()),
          new Entity(Kind.OFFICIAL, things.key(id(report))));
    }
  }
}
