package parley.web.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.web.graph.Data;

/**
 * The reconciliation service over a dataset, in the terms of the specifications of the W3C Entity
 * Reconciliation Community Group, apart from HTTP.
 *
 * <p>An index of all entities is made in memory when it is first needed, and again when the dataset
 * has changed since.
 */
public final class Reconciliation {
  /** A batch may hold as many queries, and no more. */
  public static final int BATCH = 1000;

  private final Data data;
  private final Schema schema = Schema.packaged();
  private final Manifest manifest;
  private final Extension extension;
  private final Indexes indexes;

  /**
   * Prepares the service.
   *
   * @param data what it searches
   * @param holders who held which office when; may know nobody
   */
  public Reconciliation(Data data, Officeholders holders) {
    this.data = data;
    this.manifest = new Manifest(schema, data.base(), BATCH);
    this.extension = new Extension(data, schema);
    this.indexes = new Indexes(data, schema, holders);
  }

  /**
   * Makes the index and rehearses some batches, so that the first who asks need not wait for it.
   *
   * @param limit how long one batch may take
   * @throws CancellationException if it is {@linkplain #stop stopped} meanwhile
   */
  public void prepare(Duration limit) {
    Rehearsal rehearsal = new Rehearsal(data.read(indexes::current).index().entries());
    for (int i = 0; i < rehearsal.batches(); i++) {
      if (indexes.isStopped()) {
        throw new CancellationException("stopped while batches were rehearsed");
      }
      match(Version.SECOND, rehearsal.batch(i), limit);
    }
  }

  /** Leaves what is being prepared as it is, for the store is about to be closed. */
  public void stop() {
    indexes.stop();
  }

  /**
   * {@return what the service offers}
   *
   * @param version of the API
   * @param home address of this server as the client sees it, without a slash at the end
   */
  public JsonNode manifest(Version version, String home) {
    return manifest.of(version, home);
  }

  /**
   * {@return the candidates for each query of a batch}
   *
   * @param version of the API
   * @param batch JSON as the client sent it
   * @param limit how long it may take, once there is an index
   * @throws MalformedQueryException if it is not what the version asks for
   * @throws TooMuchException if the batch holds too many queries
   * @throws OutOfTimeException if the time is over
   */
  public JsonNode match(Version version, String batch, Duration limit) {
    Json read = Json.parse(batch, version == Version.DRAFT ? "" : "queries");
    QueryReader reader = new QueryReader(schema, BATCH);
    return data.read(
        () -> {
          Batch answers = new Batch(indexes.current().matcher(), extension, Deadline.in(limit));
          return version == Version.DRAFT
              ? latest(answers, reader.latest(read))
              : old(answers, reader.old(read, version == Version.FIRST));
        });
  }

  private static ObjectNode latest(Batch answers, List<Query> queries) {
    ObjectNode answer = Json.object();
    ArrayNode results = answer.putArray("results");
    answers
        .candidates(queries)
        .forEach(candidates -> results.addObject().set("candidates", candidates));
    return answer;
  }

  private static ObjectNode old(Batch answers, Map<String, Query> queries) {
    ObjectNode answer = Json.object();
    Iterator<ArrayNode> found = answers.candidates(List.copyOf(queries.values())).iterator();
    queries.keySet().forEach(key -> answer.putObject(key).set("result", found.next()));
    return answer;
  }

  /**
   * {@return completions of what a user types}
   *
   * @param kind {@code entity}, {@code property} or {@code type}
   * @param version of the API
   * @param prefix what was typed
   * @param offset how many to leave out
   * @param limit how many at most
   * @param type of entities; empty for all
   * @throws MalformedQueryException if there is no such type
   */
  public JsonNode suggest(
      Kind kind, Version version, String prefix, int offset, int limit, Optional<String> type) {
    Suggestions.Part part = new Suggestions.Part(prefix, offset, limit);
    return data.read(
        () -> {
          Suggestions suggestions = new Suggestions(index(), extension::line);
          return switch (kind) {
            case ENTITY -> suggestions.entities(part, type.flatMap(schema::type));
            case PROPERTY -> suggestions.properties(part, version == Version.DRAFT);
            case TYPE -> suggestions.types(part);
          };
        });
  }

  /** What can be suggested. */
  public enum Kind {
    /** Things of the data. */
    ENTITY,
    /** What is known of them. */
    PROPERTY,
    /** What they are. */
    TYPE
  }

  /**
   * A few words on an entity, a property or a type.
   *
   * @param name what it is called
   * @param words what it is
   */
  public record Brief(String name, String words) {}

  /**
   * {@return a few words on what was suggested; empty if nothing has that id}
   *
   * @param kind what the id is of
   * @param id as it was suggested
   */
  public Optional<Brief> brief(Kind kind, String id) {
    return switch (kind) {
      case ENTITY ->
          data.read(
              () ->
                  index()
                      .named(id)
                      .map(
                          entry ->
                              new Brief(
                                  entry.label(),
                                  String.join(
                                      ": ",
                                      Stream.of(
                                              entry.types().getFirst().name(),
                                              extension.line(entry))
                                          .filter(words -> !words.isEmpty())
                                          .toList()))));
      case PROPERTY ->
          schema.property(id).map(property -> new Brief(property.name(), property.description()));
      case TYPE -> schema.type(id).map(type -> new Brief(type.name(), type.description()));
    };
  }

  /**
   * {@return the entity that an identifier names}
   *
   * @param id as candidates have it, or an IRI
   */
  public Optional<Node> entity(String id) {
    return data.read(() -> index().named(id).map(Entry::node));
  }

  /**
   * {@return properties that can be asked for}
   *
   * @param type of entities; empty for all
   * @param limit how many at most
   * @throws MalformedQueryException if there is no such type
   */
  public JsonNode propose(String type, Optional<Integer> limit) {
    return extension.propose(type, limit);
  }

  /**
   * {@return the values of properties of entities}
   *
   * @param version of the API
   * @param query JSON as the client sent it
   * @param limit how long it may take, once there is an index
   * @throws MalformedQueryException if it is not what the version asks for
   * @throws TooMuchException if it asks for too much at once
   * @throws OutOfTimeException if the time is over
   */
  public JsonNode extend(Version version, String query, Duration limit) {
    Json read = Json.parse(query, version == Version.DRAFT ? "" : "extend");
    return data.read(() -> extension.extend(version, read, Deadline.in(limit)));
  }

  private Index index() {
    return indexes.current().index();
  }
}
