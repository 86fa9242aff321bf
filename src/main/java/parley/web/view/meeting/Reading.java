package parley.web.view.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.web.graph.Claim;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Names;
import parley.web.view.QueryAddresses;
import parley.web.view.Testimony;
import parley.web.view.View.Link;
import parley.web.view.Wording;
import parley.web.view.meeting.MeetingView.Fact;
import parley.web.view.meeting.MeetingView.Value;

/**
 * One meeting as it is being read for its page. To be used inside {@link Data#read}.
 *
 * @param data that it is read from
 * @param names for readers
 * @param words of the page
 * @param queries that find the same as the page shows
 * @param meeting its IRI
 * @param delegations those that are shown, in order
 * @param positions those that are shown, in order
 * @param testimony what documents say of all these
 */
record Reading(
    Data data,
    Names names,
    Wording words,
    QueryAddresses queries,
    Node meeting,
    List<Node> delegations,
    List<Node> positions,
    Testimony testimony) {
  static final int MOST_SIDES = 8;
  static final int MOST_POSITIONS = 24;
  static final Link NOTHING = Believed.NOTHING;
  private static final int MOST_CLAIMS = 1000;
  private static final int MOST_CLAIMS_OF_PARTS = 200;

  /** {@return a meeting with what documents say of it} */
  static Reading of(Data data, Names names, Wording words, Node meeting) {
    List<Node> delegations = first(data, meeting, "delegation", MOST_SIDES);
    List<Node> positions = first(data, meeting, "position", MOST_POSITIONS);
    Claims claims = new Claims(data);
    List<Claim> found = new ArrayList<>(claims.about(meeting, MOST_CLAIMS));
    boolean isWhole = found.size() < MOST_CLAIMS;
    for (Node part : Stream.concat(delegations.stream(), positions.stream()).toList()) {
      List<Claim> about = claims.about(part, MOST_CLAIMS_OF_PARTS);
      isWhole = isWhole && about.size() < MOST_CLAIMS_OF_PARTS;
      found.addAll(about);
    }
    return new Reading(
        data,
        names,
        words,
        new QueryAddresses(data.base()),
        meeting,
        delegations,
        positions,
        new Testimony(data, names, words, found, isWhole));
  }

  private static List<Node> first(Data data, Node meeting, String property, int most) {
    return data.objects(meeting, Terms.par(property)).stream()
        .filter(Node::isURI)
        .limit(most)
        .toList();
  }

  /** {@return what is believed of the meeting and its parts} */
  Believed believed() {
    return new Believed(data, names, words, testimony);
  }

  /** {@return what is believed of a thing by one property, with notes on each value} */
  Fact fact(Node subject, Node property, Function<Node, List<Link>> noted) {
    return believed().fact(subject, property, noted);
  }

  /** {@return a value with its evidence} */
  Value value(Node subject, Node property, Node value, List<Link> notes) {
    return believed().value(subject, property, value, notes);
  }

  /** {@return where further values are} */
  Link others(int count, String address) {
    return believed().others(count, address);
  }
}
