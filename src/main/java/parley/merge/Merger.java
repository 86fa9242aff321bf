package parley.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.log.Decision;
import parley.merge.log.Pair;
import parley.merge.meeting.MeetingCluster;
import parley.merge.meeting.MeetingClusters;
import parley.merge.meeting.MeetingReport;
import parley.merge.official.OfficialCluster;
import parley.merge.official.OfficialClusters;
import parley.merge.official.OfficialReport;
import parley.merge.source.Origin;

/**
 * Brings together what documents say of the same meetings, officials and series.
 *
 * <p>Add the facts of each document, in any order, then {@linkplain #finish finish} once or more
 * often; the result depends on the documents alone. All facts are held in memory. Not safe for
 * several threads at a time.
 */
public final class Merger {
  private final Authority authority;
  private final SortedMap<String, Draft> documents = new TreeMap<>();

  /**
   * Creates a merger without documents.
   *
   * @param authority says what places, topics and variants of names there are
   */
  public Merger(Authority authority) {
    this.authority = authority;
  }

  /**
   * Takes in what one document says.
   *
   * @param facts all facts of the document
   * @throws IllegalArgumentException if a document of that name was added before
   */
  public void add(DocumentFacts facts) {
    add(Draft.of(facts));
  }

  /**
   * Takes in what one document says.
   *
   * @param draft of the document
   * @throws IllegalArgumentException if a document of that name was added before
   */
  public void add(Draft draft) {
    if (documents.putIfAbsent(draft.document(), draft) != null) {
      throw new IllegalArgumentException("document " + draft.document() + " was added before");
    }
  }

  /** {@return what all documents say together} */
  public Merged finish() {
    Run run = new Run();
    run.identifyMeetings();
    run.identifyOfficials();
    run.identifyPositions();
    Rewriter rewriter = new Rewriter(run.identities);
    List<DocumentFacts> rewritten =
        documents.values().stream().map(Draft::facts).map(rewriter::rewrite).toList();
    Beliefs beliefs = new Beliefs(authority, run.preferences, rewritten);
    run.decisions.addAll(beliefs.decisions());
    return new Merged(
        rewritten,
        beliefs.beliefs(),
        beliefs.reports(),
        beliefs.conflicts(),
        beliefs.names(),
        List.copyOf(run.decisions));
  }

  /** One merging of the documents added so far. */
  private final class Run {
    private final Identities identities = new Identities();
    private final Set<Decision> decisions = new LinkedHashSet<>();
    private final Preferences preferences = new Preferences(authority, this::origin);

    private Origin origin(String document) {
      Draft draft = documents.get(document);
      return draft == null ? Origin.unknown() : draft.origin();
    }

    void identifyMeetings() {
      List<MeetingReport> reports =
          documents.values().stream().flatMap(draft -> draft.meetings().stream()).toList();
      List<RealMeeting> meetings =
          MeetingClusters.of(reports, authority).stream()
              .map(cluster -> RealMeeting.of(cluster, Run.this::claims))
              .toList();
      SeriesNames series = new SeriesNames(meetings);
      List<String> keys = new MeetingKeys(preferences, series).of(meetings);
      for (int i = 0; i < keys.size(); i++) {
        decisions.addAll(series.identify(meetings.get(i), identities));
        identify(meetings.get(i).cluster(), new Entity(Kind.MEETING, keys.get(i)));
      }
      meetings.forEach(meeting -> decide(meeting.cluster().pairs()));
    }

    /** Says of which entities pairs of mentions are, once all have their keys. */
    private void decide(List<Pair> pairs) {
      for (Pair pair : pairs) {
        Entity entity = identities.of(pair.report());
        decisions.add(
            pair.verdict().isOne()
                ? new Decision.Joined(entity, pair)
                : new Decision.Refused(entity, identities.of(pair.with()), pair));
      }
    }

    private Claims claims(MeetingReport report) {
      Draft draft = documents.get(report.document());
      Claims none = new Claims();
      return draft == null ? none : draft.claims().getOrDefault(RealMeeting.entity(report), none);
    }

    private void identify(MeetingCluster cluster, Entity meeting) {
      for (MeetingReport report : cluster.reports()) {
        identities.put(report.document(), RealMeeting.entity(report), meeting);
      }
    }

    void identifyOfficials() {
      List<OfficialReport> reports =
          documents.values().stream()
              .flatMap(draft -> draft.officials().stream())
              .map(report -> report.withMeetings(key -> meeting(report.document(), key)))
              .toList();
      List<OfficialCluster> officials = OfficialClusters.of(reports, authority.nameVariants());
      List<String> keys = OfficialKeys.of(officials);
      for (int i = 0; i < keys.size(); i++) {
        identify(officials.get(i), new Entity(Kind.OFFICIAL, keys.get(i)));
      }
      officials.forEach(official -> decide(official.pairs()));
    }

    private String meeting(String document, String key) {
      return identities.of(document, new Entity(Kind.MEETING, key)).key();
    }

    private void identify(OfficialCluster cluster, Entity official) {
      for (OfficialReport report : cluster.reports()) {
        identities.put(report.document(), entity(report), official);
      }
    }

    private static Entity entity(OfficialReport report) {
      return new Entity(Kind.OFFICIAL, report.key());
    }

    void identifyPositions() {
      for (Draft draft : documents.values()) {
        PositionKeys.identify(draft.document(), draft.claims(), identities);
      }
    }
  }
}
