package parley.merge.meeting;

import java.util.Comparator;
import java.util.Set;
import parley.extract.Entity;
import parley.merge.log.Mention;

/**
 * One meeting as one document reports it.
 *
 * @param document name of the document
 * @param key key of the meeting in that document
 * @param features what the document says of it that tells meetings apart
 * @param apart keys of other meetings of the document that it says are others, such as the round
 *     before
 */
public record MeetingReport(String document, String key, Features features, Set<String> apart)
    implements Comparable<MeetingReport> {

  private static final Comparator<MeetingReport> ORDER =
      Comparator.comparing(MeetingReport::document).thenComparing(MeetingReport::key);

  /** Keeps a copy of the set. */
  public MeetingReport {
    apart = Set.copyOf(apart);
  }

  /** {@return the meeting as the document knows it} */
  public Mention mention() {
    return new Mention(document, new Entity(Entity.Kind.MEETING, key));
  }

  @Override
  public int compareTo(MeetingReport other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return key + " of " + document;
  }
}
