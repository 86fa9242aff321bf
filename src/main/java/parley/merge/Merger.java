package parley.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.authority.Authority;
import parley.authority.register.OfficeRegister;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.Registration.Registered;
import parley.merge.correction.Constraints;
import parley.merge.correction.Corrections;
import parley.merge.correction.Plan;
import parley.merge.log.Decision;
import parley.merge.log.Pair;
import parley.merge.meeting.MeetingCluster;
import parley.merge.meeting.MeetingClusters;
import parley.merge.meeting.MeetingReport;
import parley.merge.name.Keys;
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
  private final Corrections corrections;
  private final OfficeRegister register;
  private final SortedMap<String, Draft> documents = new TreeMap<>();

  /**
   * Creates a merger without documents.
   *
   * @param authority says what places, topics and variants of names there are
   */
  public Merger(Authority authority) {
    this(authority, Corrections.none(), OfficeRegister.empty());
  }

  /**
   * Creates a merger without documents.
   *
   * @param authority says what places, topics and variants of names there are
   * @param corrections win over what the documents say and over what would be made of it
   * @param register says who held which office when
   */
  public Merger(Authority authority, Corrections corrections, OfficeRegister register) {
    this.authority = authority;
    this.corrections = corrections;
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

  /**
   * {@return what all documents say together}
   *
   * @throws parley.merge.correction.ContradictionException if corrections contradict each other
   */
  public Merged finish() {
    Plan plan = new Plan(corrections);
    Run run = new Run(plan);
    while (plan.resolve(new LookUp(run.drafts, run.identities, authority))) {
      run = new Run(plan);
    }
    Rewriter rewriter = new Rewriter(run.identities);
    List<DocumentFacts> rewritten =
        documents.values().stream().map(Draft::facts).map(rewriter::rewrite).toList();
    return merged(plan, run, rewriter, rewritten);
  }

  private Merged merged(Plan plan, Run run, Rewriter rewriter, List<DocumentFacts> rewritten) {
    Applied applied = Applied.of(plan, new Outcome(run.identities, rewriter));
    List<DocumentFacts> accepted =
        run.drafts.equals(documents)
            ? rewritten
            : run.drafts.values().stream().map(Draft::facts).map(rewriter::rewrite).toList();
    Registered registered = Registration.of(authority, register, accepted);
    Beliefs beliefs =
        new Beliefs(
            authority,
            run.preferences,
            accepted.stream().map(registered::complete).toList(),
            applied.settings());
    List<Belief> believed = new ArrayList<>(beliefs.beliefs());
    Set<Entity> gone =
        Complete.gone(rewritten, plan.documentsWithRejections(), Complete.view(believed));
    believed = new ArrayList<>(Complete.without(gone, believed));
    run.decisions.addAll(beliefs.decisions());
    run.decisions.addAll(applied.decisions());
    for (Decision.Concluded conclusion : Rounds.conclusions(believed)) {
      run.decisions.add(conclusion);
      believed.add(new Belief(conclusion.entity(), conclusion.slot(), conclusion.value()));
    }
    believed.sort(Belief.ORDER);
    return new Merged(
        rewritten.stream().map(registered::complete).toList(),
        believed,
        beliefs.reports().stream().filter(report -> !gone.contains(report.meeting())).toList(),
        beliefs.conflicts().stream().filter(found -> !gone.contains(found.about())).toList(),
        beliefs.names().stream().filter(name -> !gone.contains(name.entity())).toList(),
        List.copyOf(run.decisions),
        plan.unmatched(),
        registered.entries());
  }

  /** {@return what documents say, without the claims that were rejected} */
  private SortedMap<String, Draft> drafts(Plan plan) {
    SortedMap<String, Draft> drafts = new TreeMap<>(documents);
    for (String document : plan.documentsWithRejections()) {
      drafts.computeIfPresent(
          document, (name, draft) -> draft.without(fact -> plan.isRejected(document, fact)));
    }
    return drafts;
  }

  /** One merging of the documents added so far. */
  private final class Run {
    private final SortedMap<String, Draft> drafts;
    private final Constraints constraints;
    private final Identities identities;
    private final Set<Decision> decisions = new LinkedHashSet<>();
    private final Preferences preferences = new Preferences(authority, this::origin);

    Run(Plan plan) {
      drafts = drafts(plan);
      constraints = plan.constraints();
      identities = new Identities(plan.aliases());
      identifyMeetings();
      identifyOfficials();
      identifyPositions();
    }

    private Origin origin(String document) {
      Draft draft = drafts.get(document);
      return draft == null ? Origin.unknown() : draft.origin();
    }

    void identifyMeetings() {
      List<MeetingReport> reports =
          drafts.values().stream().flatMap(draft -> draft.meetings().stream()).toList();
      List<RealMeeting> meetings =
          MeetingClusters.of(reports, authority, constraints).stream()
              .map(cluster -> RealMeeting.of(cluster, Run.this::claims))
              .toList();
      SeriesNames series = SeriesNames.of(meetings);
      MeetingKeys naming = new MeetingKeys(preferences, series);
      List<String> keys = Keys.unique(meetings.stream().map(naming::naming).toList());
      for (int i = 0; i < keys.size(); i++) {
        RealMeeting meeting = meetings.get(i);
        decisions.addAll(series.identify(meeting.partiesInKey(), meeting.claims(), identities));
        identify(meeting.cluster(), new Entity(Kind.MEETING, keys.get(i)));
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
      Draft draft = drafts.get(report.document());
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
          drafts.values().stream()
              .flatMap(draft -> draft.officials().stream())
              .map(report -> report.withMeetings(key -> meeting(report.document(), key)))
              .toList();
      List<OfficialCluster> officials =
          OfficialClusters.of(reports, authority.nameVariants(), constraints);
      List<String> keys = Keys.unique(officials.stream().map(OfficialKeys::naming).toList());
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
      for (Draft draft : drafts.values()) {
        PositionKeys.identify(draft.document(), draft.claims(), identities);
      }
    }
  }
}
