package parley.web.view.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import parley.web.graph.Claim;
import parley.web.graph.Terms;
import parley.web.view.Names;
import parley.web.view.Testimony;
import parley.web.view.View.Link;
import parley.web.view.meeting.MeetingView.Position;
import parley.web.view.meeting.MeetingView.Topic;

/** What a meeting was about, and who said what of it. */
final class Agenda {
  private static final int MOST_TOPICS = 24;
  private static final int MOST_WORDS = 700;
  private static final Node TOPIC = Terms.par("topic");
  private static final Node QUOTE = Terms.par("quote");

  private final Reading reading;

  Agenda(Reading reading) {
    this.reading = reading;
  }

  /** {@return topics in their order; last, if need be, what was said on none of them} */
  List<Topic> topics() {
    Map<Node, List<Node>> said = new LinkedHashMap<>();
    reading.data().objects(reading.meeting(), TOPIC).stream()
        .limit(MOST_TOPICS)
        .forEach(topic -> said.put(topic, new ArrayList<>()));
    List<Node> onNone = new ArrayList<>();
    for (Node position : reading.positions()) {
      reading.data().objects(position, Terms.par("on")).stream()
          .filter(said::containsKey)
          .findFirst()
          .map(said::get)
          .orElse(onNone)
          .add(position);
    }
    List<Topic> topics = new ArrayList<>();
    said.forEach((topic, positions) -> topics.add(topic(topic, positions)));
    if (!onNone.isEmpty()) {
      topics.add(new Topic(List.of(), List.of(), positions(onNone)));
    }
    return List.copyOf(topics);
  }

  /** {@return where the topics and words are that are not shown} */
  Link others() {
    int topics = reading.data().objects(reading.meeting(), TOPIC).size() - MOST_TOPICS;
    int positions =
        reading.data().objects(reading.meeting(), Terms.par("position")).size()
            - reading.positions().size();
    return reading.others(
        Math.max(0, topics) + positions,
        reading.queries().of("meeting-graph", "meeting", reading.meeting()));
  }

  private Topic topic(Node topic, List<Node> positions) {
    return new Topic(
        List.of(reading.value(reading.meeting(), TOPIC, topic, List.of())),
        positions.stream().flatMap(position -> by(position).stream()).distinct().toList(),
        positions(positions));
  }

  private List<Position> positions(List<Node> positions) {
    return positions.stream().flatMap(position -> quotes(position).stream()).toList();
  }

  private List<Position> quotes(Node position) {
    String stance =
        reading
            .data()
            .object(position, Terms.par("stance"))
            .map(node -> reading.names().link(node).text())
            .orElse("");
    return reading.data().objects(position, QUOTE).stream()
        .map(
            quote ->
                new Position(
                    by(position),
                    stance,
                    words(position, quote),
                    reading.testimony().evidence(position, QUOTE, quote)))
        .toList();
  }

  private List<Link> by(Node position) {
    return reading.data().objects(position, Terms.par("by")).stream()
        .map(reading.names()::link)
        .toList();
  }

  /** The words lead to where they stand, or to the position if no document has them. */
  private Link words(Node position, Node quote) {
    Testimony testimony = reading.testimony();
    Link words = reading.names().link(quote);
    String address =
        testimony.of(position, QUOTE).stream()
            .filter((Claim claim) -> claim.object().equals(quote))
            .findFirst()
            .map(testimony::address)
            .orElseGet(() -> reading.names().href(position));
    return new Link(address, Names.shortened(words.text(), MOST_WORDS), words.language());
  }
}
