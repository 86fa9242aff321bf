package parley.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.store.query.NamedQuery;
import parley.web.data.ApiView.Blank;
import parley.web.data.ApiView.Entry;
import parley.web.data.ApiView.Trouble;
import parley.web.graph.Data;

/** Lists the named queries for those who ask them over HTTP. All methods read the data. */
public final class ApiCatalogue {
  private final List<NamedQuery> queries = NamedQuery.packaged();
  private final Data data;
  private final Examples examples;

  /**
   * Creates the list.
   *
   * @param data gives examples
   */
  public ApiCatalogue(Data data) {
    this.data = data;
    this.examples = new Examples(data);
  }

  /**
   * {@return a query; empty if there is none of that name}
   *
   * @param name any words
   */
  public Optional<NamedQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /** {@return the description in OpenAPI} */
  public byte[] openApi() {
    return data.read(() -> new OpenApi(examples).json(queries));
  }

  /** {@return what the page for people shows} */
  public ApiView.Page page() {
    return data.read(
        () ->
            new ApiView.Page(
                queries.stream().map(this::entry).toList(),
                Arrays.stream(Problem.Kind.values())
                    .map(kind -> new Trouble(kind.slug(), kind.status(), kind.title()))
                    .toList(),
                ApiCall.MOST_ROWS));
  }

  private Entry entry(NamedQuery query) {
    String example = examples.address(query);
    boolean isGraph = Offer.named(Offer.of(query.query()), "csv").isEmpty();
    return new Entry(
        query.name(),
        query.summary(),
        "/query/" + query.name(),
        query.parameters().stream()
            .map(
                parameter ->
                    new Blank(
                        parameter.name(),
                        parameter.kindName(),
                        parameter.required(),
                        query.meaning(parameter).orElse("")))
            .toList(),
        example,
        isGraph ? "" : example.replaceFirst("(\\?|$)", ".csv$1"));
  }

  /** {@return the list for programs} */
  public byte[] json() {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.put("openapi", "/api/openapi.json");
    ArrayNode entries = list.putArray("queries");
    for (Entry entry : page().queries()) {
      entries
          .addObject()
          .put("name", entry.name())
          .put("summary", entry.summary())
          .put("path", "/api/" + entry.name())
          .put("example", entry.example());
    }
    return (list.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
