package parley.web.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.PathParser;
import parley.web.graph.Terms;

/** The types and properties of the service, as {@code types.tsv} and {@code properties.tsv} say. */
final class Schema {
  private static final String FOLDER = "/parley/web/reconcile/";
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("par", Terms.NAMESPACE)
          .setNsPrefix("org", "http://www.w3.org/ns/org#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .lock();

  private final List<EntityType> types;
  private final List<Property> properties;

  private Schema() {
    types = rows("types.tsv").map(Schema::type).toList();
    properties = rows("properties.tsv").map(this::property).toList();
  }

  /** {@return the schema that comes with the program} */
  static Schema packaged() {
    return new Schema();
  }

  /** {@return all types, in the order of the file} */
  List<EntityType> types() {
    return types;
  }

  /** {@return all properties, in the order of the file} */
  List<Property> properties() {
    return properties;
  }

  /** {@return the properties that entities of a type have} */
  List<Property> propertiesOf(EntityType type) {
    return properties.stream().filter(property -> property.types().contains(type)).toList();
  }

  /** {@return the type that a client means, by id or IRI} */
  Optional<EntityType> type(String named) {
    return types.stream().filter(type -> type.isMeantBy(named)).findFirst();
  }

  /**
   * {@return the property that a client means, by id or by the IRI of the term of the same name}
   */
  Optional<Property> property(String named) {
    return properties.stream()
        .filter(
            property ->
                property.id().equals(named) || named.equals(Terms.NAMESPACE + property.id()))
        .findFirst();
  }

  private static EntityType type(String[] row) {
    return new EntityType(
        row[0],
        NodeFactory.createURI(PREFIXES.expandPrefix(row[1])),
        row[2],
        List.of(row[3].split(",\\s*")),
        row[4]);
  }

  private Property property(String[] row) {
    Optional<EntityType> target = type(row[1]);
    return new Property(
        row[0],
        target.isPresent()
            ? Property.Kind.ENTITY
            : Property.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
        target,
        Arrays.stream(row[2].split(",\\s*")).map(named -> type(named).orElseThrow()).toList(),
        PathParser.parse(row[3], PREFIXES),
        row[4],
        row[5]);
  }

  private static Stream<String[]> rows(String file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Schema.class.getResourceAsStream(FOLDER + file), file),
                StandardCharsets.UTF_8))) {
      return in
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }
}
