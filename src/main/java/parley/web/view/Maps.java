package parley.web.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.web.facet.Choice;
import parley.web.facet.Facet;
import parley.web.facet.Facets;
import parley.web.facet.Facets.Counted;
import parley.web.graph.Data;
import parley.web.map.WorldMap;
import parley.web.map.WorldMap.Place;
import parley.web.view.FacetView.Drawn;

/** Draws where the chosen meetings were. */
public final class Maps {
  /** More would be a blot, and a page that takes long on a slow line. */
  private static final int MOST = 150;

  private static final Node LATITUDE = NodeFactory.createURI("https://schema.org/latitude");
  private static final Node LONGITUDE = NodeFactory.createURI("https://schema.org/longitude");

  private final Data data;
  private final Names names;

  /**
   * Prepares maps.
   *
   * @param data that has the coordinates
   * @param names for readers
   */
  public Maps(Data data, Names names) {
    this.data = data;
    this.names = names;
  }

  /**
   * {@return a map of the places of most meetings; empty if no place has coordinates}
   *
   * @param facets of all meetings
   * @param choice of them
   */
  public List<Drawn> of(Facets facets, Choice choice) {
    List<Place> places =
        facets.within(choice, Facet.PLACE, MOST).stream()
            .flatMap(counted -> place(counted, choice).stream())
            .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    int drawn = places.stream().mapToInt(Place::count).sum();
    return List.of(new Drawn(WorldMap.of(places), Math.max(0, facets.count(choice) - drawn)));
  }

  private Optional<Place> place(Counted counted, Choice choice) {
    return coordinate(counted.node(), LATITUDE, 90)
        .flatMap(
            latitude ->
                coordinate(counted.node(), LONGITUDE, 180)
                    .map(
                        longitude ->
                            new Place(
                                names.link(counted.node()).text(),
                                href(counted.key(), choice),
                                counted.count(),
                                longitude,
                                latitude)));
  }

  private static String href(String key, Choice choice) {
    Choice list = choice.as(Choice.View.TABLE);
    return (list.has(Facet.PLACE, key) ? list : list.toggled(Facet.PLACE, key)).href();
  }

  /** Whatever else may stand there is no coordinate. */
  private Optional<Double> coordinate(Node place, Node property, double most) {
    return data.object(place, property)
        .filter(Node::isLiteral)
        .flatMap(Maps::number)
        .filter(number -> Math.abs(number) <= most);
  }

  private static Optional<Double> number(Node literal) {
    try {
      return literal.getLiteralValue() instanceof Number number
          ? Optional.of(number.doubleValue())
          : Optional.empty();
    } catch (DatatypeFormatException e) {
      return Optional.empty();
    }
  }
}
