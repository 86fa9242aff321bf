package parley.merge.meeting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.merge.name.Keys;

/**
 * Which reports bear on each other. Reports that are not joined by a chain of neighbours have
 * nothing to do with each other: {@link MeetingClusters} gives the same meetings whether it takes
 * them together or apart. So a change among reports reaches no further than such chains.
 */
public final class MeetingNeighbours {
  private static final int DIGITS = 16;

  private final Respects respects;

  /**
   * Creates a comparison.
   *
   * @param authority says what places and topics there are
   */
  public MeetingNeighbours(Authority authority) {
    respects = new Respects(authority);
  }

  /**
   * {@return the keys under which a report is found by others}
   *
   * @param report any
   */
  public static Set<String> filedUnder(MeetingReport report) {
    return keys(report, false);
  }

  /**
   * {@return the keys under which a report looks for others; two may be neighbours only if one
   * looks where the other is filed}
   *
   * @param report any
   */
  public static Set<String> soughtUnder(MeetingReport report) {
    return keys(report, true);
  }

  private static Set<String> keys(MeetingReport report, boolean looking) {
    Set<String> keys = Blocks.keys(new Node(List.of(report)), looking);
    keys.add("alike " + Keys.digest(content(report.features()), DIGITS));
    return keys;
  }

  /** What a report says, the same for equal features only. */
  private static String content(Features features) {
    Stream<Object> parts =
        Stream.of(
            features.parties(),
            features.periods().stream().map(period -> period.when().edtf()).toList(),
            features.places(),
            features.series().stream().map(TreeSet::new).toList(),
            features.ordinals(),
            features.topics(),
            features.statuses(),
            features.modes(),
            features.people());
    return parts.map(Object::toString).collect(Collectors.joining("\n"));
  }

  /**
   * {@return whether one may decide what becomes of the other}
   *
   * @param one a report
   * @param other another
   */
  public boolean areNeighbours(MeetingReport one, MeetingReport other) {
    return mayBeOne(one, other, one.document().equals(other.document()))
        || (one.features().equals(other.features()) && mayBeOne(one, other, true));
  }

  private boolean mayBeOne(MeetingReport one, MeetingReport other, boolean sameDocument) {
    MeetingComparison comparison =
        new MeetingComparison(one.features(), other.features(), respects, sameDocument);
    // Also if they contradict each other: then the log tells why they are two.
    return comparison.joins();
  }
}
