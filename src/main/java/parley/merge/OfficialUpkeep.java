package parley.merge;

import java.util.List;
import java.util.Map;
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
  private final Map<String, String> before = new TreeMap<>();
  private Set<String> weighed = Set.of();

  OfficialUpkeep(
      Indexes indexes, Drafts drafts, Things<MeetingReport> meetings, Authority authority) {
    this.authority = authority;
    this.drafts = drafts;
    this.meetings = meetings;
    clustering =
        new Clustering<>(
            indexes,
            new Neighbourhood.Kind<>(
                "official",
                OfficialNeighbours::filedUnder,
                OfficialNeighbours::soughtUnder,
                new OfficialNeighbours(authority.nameVariants())::bearing,
                Optional.of(
                    new Neighbourhood.Shapes<>(
                        OfficialShapes::of, OfficialShapes::example, this::circle)),
                drafts::official));
    namings = new Namings(indexes, "official");
    things = new Things<>(clustering, namings);
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
      remember(id);
      clustering.remove(id, report);
    }
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
    for (OfficialCluster cluster : OfficialClusters.of(reports, authority.nameVariants())) {
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

  private void remember(String id) {
    before.putIfAbsent(id, things.key(id));
  }

  /** Does as {@link MeetingUpkeep#settle} does, after it. */
  Map<String, String> settle() {
    Set<String> region = clustering.region();
    weighed = region;
    region.forEach(this::remember);
    clustering.dissolve(region).forEach(namings::remove);
    cluster(region).forEach(namings::put);
    namings.unsettled().forEach(cluster -> clustering.members(cluster).forEach(this::remember));
    namings.settle();
    Map<String, String> reached = new TreeMap<>(before);
    before.clear();
    reached.entrySet().removeIf(entry -> entry.getValue().equals(things.key(entry.getKey())));
    return reached;
  }

  /** {@return ids of the reports that were weighed when {@link #settle} was called} */
  Set<String> weighed() {
    return weighed;
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
