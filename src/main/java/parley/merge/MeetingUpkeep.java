package parley.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.merge.base.Indexes;
import parley.merge.base.Report;
import parley.merge.correction.Constraints;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.meeting.MeetingCluster;
import parley.merge.meeting.MeetingClusters;
import parley.merge.meeting.MeetingNeighbours;
import parley.merge.meeting.MeetingReport;
import parley.merge.name.Keys.Naming;
import parley.merge.official.Bearing;

/** Which reports are of one meeting, and its key, kept while documents come and go. */
final class MeetingUpkeep {
  private static final String GAP = "\t";

  private final Authority authority;
  private final Preferences preferences;
  private final Drafts drafts;
  private final Clustering<MeetingReport> clustering;
  private final SeriesVotes votes;
  private final Namings namings;
  private final Things<MeetingReport> things;
  private final Map<String, String> parties;
  private final Bonds bonds;
  private final Earlier before = new Earlier(this::identity);
  private final Earlier start = new Earlier(this::identity);
  private final Set<String> weighed = new TreeSet<>();

  MeetingUpkeep(Indexes indexes, Drafts drafts, Authority authority) {
    this.authority = authority;
    this.drafts = drafts;
    preferences = new Preferences(authority, drafts::origin);
    bonds = new Bonds(Entity.Kind.MEETING, drafts::hasMeeting, indexes.table("meeting bound"));
    clustering =
        new Clustering<>(
            indexes,
            new Neighbourhood.Kind<>(
                "meeting",
                MeetingNeighbours::filedUnder,
                MeetingNeighbours::soughtUnder,
                bearing(new MeetingNeighbours(authority)),
                Optional.empty(),
                drafts::meeting),
            new Neighbourhood.Bonding<>(bonds::with, report -> Set.of(), (one, other) -> false));
    votes = new SeriesVotes(indexes);
    namings = new Namings(indexes, "meeting");
    things = new Things<>(clustering, namings);
    parties = indexes.table("meeting parties");
  }

  private static BiFunction<MeetingReport, MeetingReport, Bearing> bearing(
      MeetingNeighbours neighbours) {
    return (one, other) -> neighbours.areNeighbours(one, other) ? Bearing.ALWAYS : Bearing.NEVER;
  }

  /** {@return which reports are of which meeting} */
  Things<MeetingReport> things() {
    return things;
  }

  /** Takes out the meetings of a document, while it can still be read. */
  void remove(Draft draft) {
    for (MeetingReport report : draft.meetings()) {
      String id = id(report);
      remember(id);
      clustering.remove(id, report);
    }
  }

  /** Takes what corrections say of which meetings are one, and looks at these again. */
  void bind(Constraints constraints) {
    bonds.bind(constraints).forEach(clustering::disturb);
  }

  /** Takes in the meetings of a document. */
  void add(Draft draft) {
    draft.meetings().forEach(report -> clustering.add(id(report), report));
  }

  /** Makes the meetings of a document findable, when all indexes are made anew. */
  void file(Draft draft) {
    draft.meetings().forEach(report -> clustering.file(id(report), report));
  }

  /** Clusters the meetings of a document with all others, when all are findable. */
  void cluster(Draft draft) {
    for (MeetingReport report : draft.meetings()) {
      if (clustering.of(id(report)).isEmpty()) {
        cluster(clustering.reached(Set.of(id(report)))).forEach(this::fileName);
      }
    }
  }

  private void fileName(String cluster, RealMeeting meeting) {
    if (!votes.has(cluster)) {
      namings.file(cluster, naming(meeting));
    }
  }

  /** Brings reports together that no chain of neighbours connects with others. */
  private SortedMap<String, RealMeeting> cluster(Set<String> region) {
    SortedMap<String, RealMeeting> clusters = new TreeMap<>();
    for (MeetingCluster cluster :
        MeetingClusters.of(
            region.stream().map(drafts::meeting).toList(), authority, bonds.constraints())) {
      String id =
          clustering.put(
              cluster.reports().stream().map(MeetingUpkeep::id).toList(), cluster.pairs());
      RealMeeting meeting = meeting(cluster);
      votes.put(id, meeting);
      parties.put(id, meeting.partiesInKey());
      clusters.put(id, meeting);
    }
    return clusters;
  }

  /** Gives all meetings their keys, when all are clustered. */
  void name() {
    votes.settleAll();
    votes.meetings().forEach(cluster -> namings.file(cluster, naming(meeting(cluster))));
    namings.settleAll();
  }

  private Naming naming(RealMeeting meeting) {
    return new MeetingKeys(preferences, votes.names()).naming(meeting);
  }

  private static String id(MeetingReport report) {
    return new Report(report.document(), report.key()).id();
  }

  private void remember(String id) {
    before.remember(id);
    start.remember(id);
  }

  /** The meeting of a report and its parties, which stand in the key of its series. */
  private String identity(String id) {
    String cluster = clustering.of(id).orElse("");
    return namings.key(cluster).orElse("") + GAP + parties.getOrDefault(cluster, "");
  }

  /**
   * Brings together what belongs together since the last time.
   *
   * @return ids of the reports whose meeting or series is another one than the last time
   */
  Set<String> settle() {
    Set<String> region = clustering.region();
    weighed.addAll(region);
    bonds.keep(region);
    region.forEach(this::remember);
    for (String cluster : clustering.dissolve(region)) {
      votes.remove(cluster);
      namings.remove(cluster);
      parties.remove(cluster);
    }
    Set<String> unnamed = new TreeSet<>(cluster(region).keySet());
    Set<String> renamed = votes.settle();
    unnamed.addAll(renamed);
    unnamed.forEach(cluster -> clustering.members(cluster).forEach(this::remember));
    unnamed.forEach(cluster -> namings.put(cluster, naming(meeting(cluster))));
    namings.unsettled().forEach(cluster -> clustering.members(cluster).forEach(this::remember));
    namings.settle();
    for (String id : renamed.stream().flatMap(c -> clustering.members(c).stream()).toList()) {
      before.count(id);
      start.count(id);
    }
    Set<String> reached = before.reached().keySet();
    before.forget();
    return reached;
  }

  /** {@return ids of the reports whose meeting or series is another than at {@link #begin}} */
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

  private RealMeeting meeting(String cluster) {
    return meeting(
        new MeetingCluster(
            clustering.members(cluster).stream().map(drafts::meeting).sorted().toList(),
            List.of()));
  }

  private RealMeeting meeting(MeetingCluster cluster) {
    return RealMeeting.of(cluster, report -> claims(drafts.of(report.document()), report));
  }

  private static Claims claims(Draft draft, MeetingReport report) {
    return draft.claims().getOrDefault(RealMeeting.entity(report), new Claims());
  }

  /**
   * {@return where documents name a series otherwise than others, by the first such meetings}
   *
   * @param aliases see {@link Identities}
   */
  Stream<Decision> series(Map<Entity, Entity> aliases) {
    Stream<Decision> all = votes.meetings().stream().flatMap(one -> series(one, aliases));
    // What is told of two series is told once if a correction says that they are the same.
    return aliases.isEmpty() ? all : all.distinct();
  }

  private Stream<Decision> series(String cluster, Map<Entity, Entity> aliases) {
    RealMeeting meeting = meeting(cluster);
    String own = meeting.partiesInKey();
    return votes.names().identify(own, meeting.claims(), new Identities(aliases)).stream()
        .filter(
            named -> {
              Mention report = named.pair().report();
              String name = report.local().key();
              return votes.isFirst(
                  cluster, SeriesNames.Series.of(own, name), name, report.document());
            })
        .map(Function.identity());
  }

  /**
   * Says which meetings and series a document means.
   *
   * @return where it names a series otherwise than others
   */
  Set<Decision.Joined> identify(Draft draft, Identities identities) {
    SeriesNames names = votes.names();
    Set<Decision.Joined> decisions = new LinkedHashSet<>();
    for (MeetingReport report : draft.meetings()) {
      String cluster = clustering.of(id(report)).orElseThrow();
      Entity meeting = new Entity(Entity.Kind.MEETING, namings.key(cluster).orElseThrow());
      identities.put(draft.document(), RealMeeting.entity(report), meeting);
      decisions.addAll(
          names.identify(parties.getOrDefault(cluster, ""), claims(draft, report), identities));
    }
    return decisions;
  }
}
