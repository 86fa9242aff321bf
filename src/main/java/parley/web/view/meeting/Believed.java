package parley.web.view.meeting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.web.graph.Data;
import parley.web.graph.Links;
import parley.web.view.Names;
import parley.web.view.QueryAddresses;
import parley.web.view.Testimony;
import parley.web.view.View.Link;
import parley.web.view.Wording;
import parley.web.view.meeting.MeetingView.Fact;
import parley.web.view.meeting.MeetingView.Value;

/**
 * What is believed of the things on one page, each value with its evidence. To be used inside
 * {@link Data#read}.
 *
 * @param data that it is read from
 * @param names for readers
 * @param words of the page
 * @param testimony what documents say of these things
 */
public record Believed(Data data, Names names, Wording words, Testimony testimony) {
  /** No words, and nowhere to go. */
  public static final Link NOTHING = new Link("", "");

  private static final int MOST_VALUES = 24;
  private static final List<String> LINKING = List.of("sameAs", "exactMatch", "closeMatch");
  private static final int MOST_TEXT = 300;

  /**
   * {@return what is believed of a thing by one property}
   *
   * @param subject the thing
   * @param property of it
   * @param noted gives for each value what helps to understand it
   */
  public Fact fact(Node subject, Node property, Function<Node, List<Link>> noted) {
    List<Node> values = data.objects(subject, property);
    QueryAddresses queries = new QueryAddresses(data.base());
    return new Fact(
        names.property(property, values.size()),
        values.stream()
            .limit(MOST_VALUES)
            .map(value -> value(subject, property, value, notes(subject, property, value, noted)))
            .toList(),
        others(values.size() - MOST_VALUES, queries.evidenceOfAll(subject, property)),
        List.of());
  }

  /**
   * {@return a value with its evidence}
   *
   * @param subject the thing
   * @param property of it
   * @param value of the property
   * @param notes what helps to understand it
   */
  public Value value(Node subject, Node property, Node value, List<Link> notes) {
    Link link = names.link(value);
    return new Value(
        new Link(link.href(), Names.shortened(link.text(), MOST_TEXT), link.language()),
        notes,
        testimony.evidence(subject, property, value));
  }

  /** Links to the outside say why they were made. */
  private List<Link> notes(
      Node subject, Node property, Node value, Function<Node, List<Link>> noted) {
    Stream<Link> reasons =
        LINKING.contains(Names.localName(property))
            ? new Links(data).reasons(subject, property, value).stream().map(names::link)
            : Stream.of();
    return Stream.concat(noted.apply(value).stream(), reasons).toList();
  }

  /**
   * {@return where further values are; nothing if there are none}
   *
   * @param count of them
   * @param address where
   */
  public Link others(int count, String address) {
    return count > 0 ? new Link(address, words.counted("more", count)) : NOTHING;
  }
}
