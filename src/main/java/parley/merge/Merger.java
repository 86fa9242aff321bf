package parley.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.authority.Authority;
import parley.authority.register.OfficeRegister;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.Merged.Decision;
import parley.merge.meeting.MeetingCluster;
import parley.merge.meeting.MeetingClusters;
import parley.merge.meeting.MeetingReport;
import parley.merge.official.OfficialCluster;
import parley.merge.official.OfficialClusters;
import parley.merge.official.OfficialReport;

/**
 * Brings together what documents say of the same meetings, officials and series.
 *
 * <p>Add the facts of each document, in any order, then {@linkplain #finish finish} once or more
 * often; the result depends on the documents alone. All facts are held in memory. Not safe for
 * several threads at a time.
 */
public final class Merger {
  private final Authority authority;
  private final OfficeRegister register;
  private final SortedMap<String, Draft> documents = new TreeMap<>();

  /**
   * Creates a merger without documents.
   *
   * @param authority says what places, topics and variants of names there are
   */
  public Merger(Authority authority) {
    this(authority, OfficeRegister.empty());
  }

  /**
   * Creates a merger without documents.
   *
   * @param authority says what places, topics and variants of names there are
   * @param register says who held which office when
   */
  public Merger(Authority authority, OfficeRegister register) {
    this.authority = authority;
    this.register = register;
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
    Registration.Registered registered = Registration.of(authority, register, rewritten);
    Beliefs beliefs = new Beliefs(authority, registered.documents());
    return new Merged(
        registered.documents(),
        beliefs.beliefs(),
        beliefs.reports(),
        beliefs.conflicts(),
        beliefs.names(),
        run.decisions,
        registered.entries());
  }

  /** One merging of the documents added so far. */
  private final class Run {
    private final Identities identities = new Identities();
    private final List<Decision> decisions = new ArrayList<>();

    void identifyMeetings() {
      List<MeetingReport> reports =
          documents.values().stream().flatMap(draft -> draft.meetings().stream()).toList();
      List<RealMeeting> meetings =
          MeetingClusters.of(reports, authority).stream()
              .map(cluster -> RealMeeting.of(cluster, Run.this::claims))
              .toList();
      SeriesNames series = new SeriesNames(meetings);
      List<String> keys = new MeetingKeys(new Preferences(authority), series).of(meetings);
      for (int i = 0; i < keys.size(); i++) {
        decisions.addAll(series.identify(meetings.get(i), identities));
        identify(meetings.get(i).cluster(), new Entity(Kind.MEETING, keys.get(i)));
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
      for (MeetingCluster.Join join : cluster.joins()) {
        decisions.add(
            new Decision(
                meeting,
                join.report().document(),
                RealMeeting.entity(join.report()),
                join.reason()));
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
    }

    private String meeting(String document, String key) {
      return identities.of(document, new Entity(Kind.MEETING, key)).key();
    }

    private void identify(OfficialCluster cluster, Entity official) {
      for (OfficialReport report : cluster.reports()) {
        identities.put(report.document(), entity(report), official);
      }
      for (OfficialCluster.Join join : cluster.joins()) {
        decisions.add(
            new Decision(official, join.report().document(), entity(join.report()), join.reason()));
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
