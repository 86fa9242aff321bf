package parley.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.extract.Value.When;

/** Writes down what an invented document tells, so that tests can be read. */
public final class Told {
  private final String document;
  private final List<Fact> facts = new ArrayList<>();

  private Told(String document) {
    this.document = document;
  }

  /**
   * {@return a document that tells nothing yet}
   *
   * @param document its name
   */
  public static Told by(String document) {
    return new Told(document);
  }

  /**
   * Opens a meeting.
   *
   * @param key its key in the document
   * @param parties ids of its parties
   * @return what is told of it
   */
  public MeetingTold meeting(String key, String... parties) {
    MeetingTold meeting = new MeetingTold(key);
    for (String party : parties) {
      meeting.say(Slot.MEETING_PARTY, reference(Kind.PARTY, party));
    }
    return meeting;
  }

  /**
   * Tells of an official.
   *
   * @param key key in the document
   * @param name name as written
   * @param party id of the party, or empty
   * @param role the role, or empty
   * @return this document
   */
  public Told official(String key, String name, String party, String role) {
    Entity official = new Entity(Kind.OFFICIAL, key);
    say(official, Slot.OFFICIAL_NAME, new Text(name, ""));
    if (!party.isEmpty()) {
      say(official, Slot.OFFICIAL_PARTY, reference(Kind.PARTY, party));
    }
    if (!role.isEmpty()) {
      say(official, Slot.OFFICIAL_ROLE, new Text(role, "en"));
    }
    return this;
  }

  /**
   * Tells anything.
   *
   * @param subject of what
   * @param slot in which respect
   * @param value what
   * @return this document
   */
  public Told say(Entity subject, Slot slot, Value value) {
    String quote = "words " + facts.size();
    int start = 10 * facts.size();
    facts.add(
        new Fact(
            subject, slot, value, new Evidence(start, start + quote.length(), quote, "test", "")));
    return this;
  }

  /** {@return all that is told} */
  public DocumentFacts facts() {
    return new DocumentFacts(document, facts);
  }

  /**
   * {@return a reference to an entity}
   *
   * @param kind its kind
   * @param key its key
   */
  public static Reference reference(Kind kind, String key) {
    return new Reference(new Entity(kind, key));
  }

  /**
   * {@return a time}
   *
   * @param edtf one date, or two with a slash between, each such as {@code 2015-03} or {@code
   *     XXXX-XX-18}
   */
  public static When when(String edtf) {
    String[] ends = edtf.split("/", -1);
    return new When(date(ends[0]), date(ends[ends.length - 1]));
  }

  private static PartialDate date(String edtf) {
    String[] parts = edtf.split("-", -1);
    return new PartialDate(part(parts, 0), part(parts, 1), part(parts, 2));
  }

  private static OptionalInt part(String[] parts, int index) {
    return index >= parts.length || parts[index].startsWith("X")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(parts[index]));
  }

  /** What is told of one meeting. */
  public final class MeetingTold {
    private final Entity meeting;

    private MeetingTold(String key) {
      meeting = new Entity(Kind.MEETING, key);
    }

    /**
     * Tells when.
     *
     * @param edtf see {@link Told#when}
     * @return this meeting
     */
    public MeetingTold on(String edtf) {
      return say(Slot.MEETING_WHEN, when(edtf));
    }

    /**
     * Tells where.
     *
     * @param place key of the place
     * @return this meeting
     */
    public MeetingTold in(String place) {
      return say(Slot.MEETING_PLACE, reference(Kind.PLACE, place));
    }

    /**
     * Tells the series.
     *
     * @param key its local name
     * @return this meeting
     */
    public MeetingTold series(String key) {
      Told.this.say(
          new Entity(Kind.SERIES, key), Slot.SERIES_NAME, new Text(key.replace('-', ' '), ""));
      return say(Slot.MEETING_SERIES, reference(Kind.SERIES, key));
    }

    /**
     * Tells which round.
     *
     * @param number of the round
     * @return this meeting
     */
    public MeetingTold round(int number) {
      return say(Slot.MEETING_ORDINAL, new Ordinal(number));
    }

    /**
     * Tells what it was about.
     *
     * @param topics ids
     * @return this meeting
     */
    public MeetingTold about(String... topics) {
      for (String topic : topics) {
        say(Slot.MEETING_TOPIC, reference(Kind.TOPIC, topic));
      }
      return this;
    }

    /**
     * Tells the round before.
     *
     * @param key key of that meeting in the document
     * @return this meeting
     */
    public MeetingTold after(String key) {
      return say(Slot.MEETING_PREVIOUS, reference(Kind.MEETING, key));
    }

    /**
     * Tells who led or belonged to a side.
     *
     * @param slot head or member
     * @param party id of the party
     * @param official key of the official in the document
     * @return this meeting
     */
    public MeetingTold side(Slot slot, String party, String official) {
      return side(slot, party, reference(Kind.OFFICIAL, official));
    }

    /**
     * Tells from which organ a side came.
     *
     * @param party id of the party
     * @param organization its key
     * @return this meeting
     */
    public MeetingTold organ(String party, String organization) {
      return side(Slot.DELEGATION_ORGANIZATION, party, reference(Kind.ORGANIZATION, organization));
    }

    private MeetingTold side(Slot slot, String party, Value value) {
      Entity delegation = new Entity(Kind.DELEGATION, meeting.key() + "/" + party);
      say(Slot.MEETING_DELEGATION, new Reference(delegation));
      Told.this.say(delegation, Slot.DELEGATION_PARTY, reference(Kind.PARTY, party));
      Told.this.say(delegation, slot, value);
      return this;
    }

    /**
     * Tells anything of the meeting.
     *
     * @param slot in which respect
     * @param value what
     * @return this meeting
     */
    public MeetingTold say(Slot slot, Value value) {
      Told.this.say(meeting, slot, value);
      return this;
    }

    /** {@return the document} */
    public Told end() {
      return Told.this;
    }
  }
}
