package parley.join;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.model.LogicalSource;
import io.carml.model.NameableStream;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;

/** An RML mapping: which files it reads, and what it makes of each of their entries. */
final class Mapping {
  private final String name;
  private final String text;
  private final Model model = new LinkedHashModel();
  private final List<Part> parts;
  private final List<Part> parents;

  /** In what language references are written. */
  enum Formulation {
    CSV,
    XPATH,
    JSONPATH
  }

  /**
   * What a mapping makes of one kind of entry.
   *
   * @param source name of the file, with * for any letters; empty for any file
   * @param formulation in what language references are written
   * @param iterator finds the entries in a file; not used for tables
   * @param outward an expression that looks outside of the entry, if there is one
   * @param mapper maps one entry
   * @param account how its rows are told, if they are
   */
  record Part(
      String source,
      Formulation formulation,
      String iterator,
      Optional<String> outward,
      RdfRmlMapper mapper,
      Optional<Account> account) {}

  private Mapping(String name, byte[] bytes, String base) {
    this.name = name;
    this.text = new String(bytes, StandardCharsets.UTF_8);
    RdfFile.read(
        new ByteArrayInputStream(bytes),
        name,
        "mapping",
        RDFFormat.TURTLE,
        base,
        new ModelCollector(model));
    List<IRI> keys = keys();
    Set<TriplesMap> all = triplesMaps();
    this.parts = parts(all.stream().filter(map -> !isOneOf(keys, map)).toList(), base);
    this.parents =
        all.stream()
            .filter(map -> isOneOf(keys, map))
            .map(map -> part(List.of(map), base))
            .toList();
    if (parts.isEmpty()) {
      throw new JoinException(
          Spot.of(name), "it has no triples map with a rml:logicalSource, so it maps nothing.");
    }
  }

  /**
   * {@return a mapping}
   *
   * @param name what messages call it
   * @param turtle its bytes
   * @param base what relative IRIs stand below
   * @throws JoinException if it is no Turtle, or nothing that can be carried out
   */
  static Mapping of(String name, byte[] turtle, String base) {
    return new Mapping(name, turtle, base);
  }

  String name() {
    return name;
  }

  List<Part> parts() {
    return parts;
  }

  /** {@return what tells the keys of the entries that others are joined with} */
  List<Part> parents() {
    return parents;
  }

  /** {@return the prefixes that it declares} */
  Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    for (Namespace namespace : model.getNamespaces()) {
      if (!namespace.getPrefix().isEmpty()) {
        prefixes.put(namespace.getPrefix(), namespace.getName());
      }
    }
    return prefixes;
  }

  /** {@return what it says of the data set: the statements about the resource of that class} */
  List<Statement> description() {
    return model.filter(null, RDF.TYPE, DCAT.DATASET).subjects().stream()
        .flatMap(set -> model.filter(set, null, null).stream())
        .filter(statement -> !statement.getPredicate().equals(RDF.TYPE))
        .toList();
  }

  /** {@return where a text stands in it, the mapping as a whole if nowhere} */
  Spot find(String words) {
    int at = Math.max(text.indexOf("\"" + words + "\""), text.indexOf("{" + words + "}"));
    if (at < 0) {
      return Spot.of(name);
    }
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return new Spot(name, line, at - text.lastIndexOf('\n', at) + 1);
  }

  private List<IRI> keys() {
    try {
      return JoinConditions.replaceIn(model);
    } catch (IllegalArgumentException e) {
      throw unusable(e);
    }
  }

  private static boolean isOneOf(List<IRI> keys, TriplesMap map) {
    return keys.contains(map.getAsResource());
  }

  private List<Part> parts(List<TriplesMap> maps, String base) {
    Map<String, List<TriplesMap>> bySource = new TreeMap<>();
    for (TriplesMap map : maps) {
      LogicalSource source = map.getLogicalSource();
      String key = sourceName(source) + "\n" + formulation(source) + "\n" + source.getIterator();
      bySource.computeIfAbsent(key, none -> new ArrayList<>()).add(map);
    }
    return bySource.values().stream().map(each -> part(each, base)).toList();
  }

  private Set<TriplesMap> triplesMaps() {
    try {
      return RmlMappingLoader.build().load(model);
    } catch (RuntimeException e) {
      throw unusable(e);
    }
  }

  private JoinException unusable(RuntimeException e) {
    return new JoinException(
        Spot.of(name), "this is no RML that can be carried out: " + e.getMessage(), e);
  }

  private Part part(List<TriplesMap> maps, String base) {
    LogicalSource source = maps.getFirst().getLogicalSource();
    Formulation formulation = formulation(source);
    String iterator = source.getIterator() == null ? "" : source.getIterator();
    if (formulation != Formulation.CSV && iterator.isEmpty()) {
      throw new JoinException(find(sourceName(source)), "this source needs a rml:iterator.");
    }
    try {
      RdfRmlMapper mapper =
          RdfRmlMapper.builder()
              .baseIri(base)
              .setLogicalSourceResolver(source.getReferenceFormulation(), EntryResolver::new)
              .triplesMaps(Set.copyOf(maps))
              .build();
      return new Part(
          sourceName(source), formulation, iterator, outward(maps), mapper, account(maps));
    } catch (RuntimeException e) {
      throw unusable(e);
    }
  }

  private Optional<String> outward(List<TriplesMap> maps) {
    return maps.stream()
        .flatMap(map -> Expressions.of(model, map.getAsResource()).stream())
        .filter(Expressions::looksOutside)
        .min(Comparator.naturalOrder());
  }

  private Optional<Account> account(List<TriplesMap> maps) {
    return maps.stream()
        .sorted(Comparator.comparing(TriplesMap::getId))
        .flatMap(map -> Account.of(model, map.getAsResource()).stream())
        .findFirst();
  }

  private String sourceName(LogicalSource source) {
    return switch (source.getSource()) {
      case null ->
          throw new JoinException(Spot.of(name), "a rml:logicalSource in it has no rml:source.");
      case String file -> file;
      case NameableStream stream when stream.getStreamName() != null -> stream.getStreamName();
      default -> "";
    };
  }

  private Formulation formulation(LogicalSource source) {
    IRI formulation = source.getReferenceFormulation();
    if (Rdf.Ql.Csv.equals(formulation)) {
      return Formulation.CSV;
    } else if (Rdf.Ql.XPath.equals(formulation)) {
      return Formulation.XPATH;
    } else if (Rdf.Ql.JsonPath.equals(formulation)) {
      return Formulation.JSONPATH;
    }
    throw new JoinException(
        find(sourceName(source)),
        "rml:referenceFormulation must be ql:CSV, ql:XPath or ql:JSONPath.");
  }
}
