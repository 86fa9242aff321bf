package parley.web.view.subject;

import java.util.List;
import parley.web.view.FacetView.Drawn;
import parley.web.view.FacetView.Timeline;
import parley.web.view.View.Group;
import parley.web.view.View.Link;
import parley.web.view.View.Table;
import parley.web.view.meeting.MeetingView.Fact;
import parley.web.view.meeting.MeetingView.Value;

/** What the template of the page of anybody or anything that meetings have in common is given. */
public final class SubjectView {
  private SubjectView() {}

  /**
   * The page. Lists are empty where there is nothing to say.
   *
   * @param title its name
   * @param kind what it is, with the address of the list of its kind
   * @param iri of the thing itself
   * @param path under which this server answers for it
   * @param above what it is part of, the widest first
   * @param facts what is believed of it
   * @param disputes where sources differ
   * @param career roles over time
   * @param rounds of a series
   * @param timeline meetings by year
   * @param map of meetings
   * @param counts of meetings by what they have in common with it
   * @param meetings the latest
   * @param groups what else points to it
   * @param queries how the page was made
   */
  public record Subject(
      String title,
      Link kind,
      String iri,
      String path,
      List<Link> above,
      List<Fact> facts,
      List<Link> disputes,
      List<Career> career,
      List<Row> rounds,
      List<Timeline> timeline,
      List<Drawn> map,
      List<Counts> counts,
      List<Meetings> meetings,
      List<Group> groups,
      List<Link> queries) {}

  /**
   * Roles over time, as pictures and as a table.
   *
   * @param first year of all pictures
   * @param last year of all pictures
   * @param lanes one a role
   * @param others where further roles are
   */
  public record Career(int first, int last, List<Lane> lanes, Link others) {
    /** How wide a picture of one role is. */
    public static final int WIDTH = 720;

    /** How high a picture of one role is. */
    public static final int HEIGHT = 16;

    /** How wide a moment is drawn. */
    public static final int DOT = 6;
  }

  /**
   * One role.
   *
   * @param role as it was stated, with its evidence
   * @param bars how long it is known to have been held
   * @param points when it was stated of somebody at a meeting
   * @param dates the same in words, each with what it rests on; the first ones if there are many
   * @param others how many further dates there are, in words; empty if none
   * @param latest the last dates, if some are left out
   */
  public record Lane(
      Value role,
      List<Bar> bars,
      List<Double> points,
      List<Link> dates,
      String others,
      List<Link> latest) {}

  /**
   * A span of time.
   *
   * @param x of its left edge
   * @param width to the right edge
   */
  public record Bar(double x, double width) {}

  /**
   * The rounds of a series in a row.
   *
   * @param earlier where rounds are that are left out at its start; without words if there are none
   * @param rounds in their order
   */
  public record Row(Link earlier, List<Round> rounds) {}

  /** What stands in the row. */
  public sealed interface Round {

    /**
     * A round that documents tell of.
     *
     * @param ordinal in words; empty if it is not known
     * @param when in words
     * @param place where
     * @param meeting its name and address
     * @param status how far it has come
     */
    record Known(String ordinal, String when, List<Link> place, Link meeting, String status)
        implements Round {}

    /**
     * Rounds that no document tells of.
     *
     * @param words that say which
     */
    record Missing(String words) implements Round {}
  }

  /**
   * How often something comes with the subject.
   *
   * @param title of the table
   * @param note how it was counted; may be empty
   * @param thing head of the first column
   * @param count head of the second column
   * @param years head of the third column; empty if there is none
   * @param rows those of most meetings first
   * @param others where the rest is; without words if all are shown
   */
  public record Counts(
      String title,
      String note,
      String thing,
      String count,
      String years,
      List<Counted> rows,
      Link others) {}

  /**
   * A row of such a table.
   *
   * @param thing what is counted
   * @param count how often, with the list of these meetings if there is one
   * @param years from the first to the last; empty if there is no such column
   */
  public record Counted(Link thing, Link count, String years) {}

  /**
   * The latest meetings.
   *
   * @param title of the section
   * @param caption of the table
   * @param table of them
   * @param all where all are; without words if there is no list of them
   */
  public record Meetings(String title, String caption, Table table, Link all) {}
}
