package parley.web.view.meeting;

import java.util.List;
import parley.web.view.Evidence;
import parley.web.view.View.Link;

/**
 * What the templates of the page of a meeting are given. Lists are empty where nothing is known.
 */
public final class MeetingView {
  private MeetingView() {}

  /**
   * The page.
   *
   * @param title of the meeting
   * @param kind what it is, with the address of the list of its kind
   * @param iri of the meeting
   * @param path under which this server answers for it
   * @param notice what a reader of a citation of other data is to know; empty for all others
   * @param facts when, where and so on
   * @param sides who met
   * @param otherSides where the sides are that are not shown; without words if all are
   * @param topics what it was about, with what was said of each
   * @param otherTopics where the topics and words are that are not shown
   * @param series the series that it is of, with the rounds next to it
   * @param comparison what each source says
   * @param citation how to cite it
   * @param queries that find the same
   */
  public record Meeting(
      String title,
      Link kind,
      String iri,
      String path,
      String notice,
      List<Fact> facts,
      List<Side> sides,
      Link otherSides,
      List<Topic> topics,
      Link otherTopics,
      List<Series> series,
      Comparison comparison,
      Citation citation,
      List<Link> queries) {}

  /**
   * A property with its values.
   *
   * @param label in words
   * @param values at least one
   * @param others where further values are; without words if there are none
   * @param steps how it came to be so, by the reports; none if there was no change
   */
  public record Fact(String label, List<Value> values, Link others, List<Step> steps) {}

  /**
   * A value with its evidence.
   *
   * @param value what it is
   * @param notes what helps to understand it, such as the roles of a person
   * @param evidence why it is believed
   */
  public record Value(Link value, List<Link> notes, Evidence evidence) {}

  /**
   * What a meeting was reported to be at some time.
   *
   * @param status then
   * @param source the first to say so, at the words
   * @param origin who published that and when
   */
  public record Step(String status, Link source, String origin) {}

  /**
   * One side of a meeting.
   *
   * @param title whose side
   * @param people by function, heads first
   */
  public record Side(Link title, List<Fact> people) {}

  /**
   * What a meeting was about.
   *
   * @param topic with its evidence; without words for what was said on none of the topics
   * @param raisedBy those who spoke of it
   * @param positions what they said
   */
  public record Topic(List<Value> topic, List<Link> raisedBy, List<Position> positions) {}

  /**
   * What somebody said.
   *
   * @param by who
   * @param stance how, in a word; empty if that is not known
   * @param words as they are quoted
   * @param evidence where they stand
   */
  public record Position(List<Link> by, String stance, Link words, Evidence evidence) {}

  /**
   * A series of meetings.
   *
   * @param series itself
   * @param rounds those next to this one, the missing ones in their places, in order
   */
  public record Series(Link series, List<Round> rounds) {}

  /** A round of a series. */
  public sealed interface Round {

    /**
     * One that the graph has.
     *
     * @param relation what it is to the meeting of the page
     * @param isThis whether it is that meeting
     * @param ordinal which round; empty if that is not known
     * @param meeting itself
     * @param when it was, in words
     */
    record Known(String relation, boolean isThis, String ordinal, Link meeting, String when)
        implements Round {}

    /**
     * Some that there must have been and the graph has not.
     *
     * @param words that say so
     */
    record Missing(String words) implements Round {}
  }

  /**
   * What sources say, side by side.
   *
   * @param disputes the conflicts that were found, each with its page
   * @param columns one for each source
   * @param rows one for each property
   * @param others where the sources are that are not shown; without words if all are
   */
  public record Comparison(
      List<Link> disputes, List<Column> columns, List<Row> rows, Link others) {}

  /**
   * A source.
   *
   * @param document its page
   * @param origin who published it and when
   */
  public record Column(Link document, String origin) {}

  /**
   * A property.
   *
   * @param label in words
   * @param believed what this graph holds
   * @param cells what each source says, in the order of the columns
   */
  public record Row(String label, List<String> believed, List<Cell> cells) {}

  /**
   * What one source says of one property.
   *
   * @param agreement with what is believed
   * @param values what it says, each leading to the words
   * @param others how many further values it gives
   */
  public record Cell(Agreement agreement, List<Link> values, int others) {}

  /** How what a source says fits to what is believed. */
  public enum Agreement {
    /** It says the same, or nothing. */
    SAME,
    /** It says less of the same, such as the month of a day. */
    LESS_EXACT,
    /** It says something else. */
    DIFFERS
  }

  /**
   * How to cite a meeting.
   *
   * @param text as a sentence
   * @param bibtex as an entry of BibTeX
   * @param permanent address with the version of the data, or the plain one if that is not known
   * @param downloads files for programs
   */
  public record Citation(String text, String bibtex, String permanent, List<Link> downloads) {}
}
