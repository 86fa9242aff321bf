package parley.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import parley.web.data.DataView.Figure;
import parley.web.data.DataView.File;
import parley.web.data.DataView.Imported;
import parley.web.data.DataView.Row;
import parley.web.graph.Data;
import parley.web.graph.Labels;
import parley.web.graph.Terms;

/** Makes the page of the dataset. To be used inside {@link Data#read}. */
final class DatasetPage {
  private static final int MOST_IMPORTS = 1000;
  private static final Map<String, Node> RIGHTS =
      Map.of(
          "Licence", DCTerms.license.asNode(),
          "Publisher", DCTerms.publisher.asNode(),
          "Creator", DCTerms.creator.asNode(),
          "Rights", DCTerms.rights.asNode());

  private final Data data;
  private final String iri;

  DatasetPage(Data data) {
    this.data = data;
    this.iri = data.base().iriOf("/data");
  }

  /** {@return the page; without numbers while they are being counted} */
  DataView.Page of(Optional<Statistics> found) {
    String version = found.map(Statistics::version).orElse("");
    return new DataView.Page(
        found.isPresent(),
        Phrases.of("description"),
        iri,
        version,
        rights(),
        found.map(DatasetPage::figures).orElse(List.of()),
        found.map(DatasetPage::graphs).orElse(List.of()),
        found.map(DatasetPage::classes).orElse(List.of()),
        found.map(DatasetPage::properties).orElse(List.of()),
        found.map(DatasetPage::links).orElse(List.of()),
        imports(),
        Dump.all().stream()
            .map(dump -> new File(dump.file(), dump.path(), dump.format().summary()))
            .toList(),
        citation(version),
        bibtex(version));
  }

  private List<Figure> rights() {
    Node dataset = NodeFactory.createURI(iri);
    return RIGHTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            right ->
                data.objects(dataset, right.getValue()).stream()
                    .map(value -> new Figure(right.getKey(), words(value))))
        .toList();
  }

  private static String words(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private static List<Figure> figures(Statistics numbers) {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("meetings", numbers.entities(Terms.par("Meeting").getURI())));
    figures.add(figure("officials", numbers.entities(Terms.par("Official").getURI())));
    figures.add(figure("documents", numbers.entities(Terms.par("Document").getURI())));
    figures.add(figure("pieces of evidence", numbers.claims()));
    figures.add(figure("statements believed", numbers.triples()));
    figures.add(figure("statements in all", numbers.statements()));
    if (!numbers.years().isEmpty()) {
      figures.add(
          new Figure("years", numbers.years().getFirst() + "–" + numbers.years().getLast()));
    }
    return figures;
  }

  private static Figure figure(String name, long count) {
    return new Figure(name, number(count));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static List<Row> graphs(Statistics numbers) {
    return numbers.graphs().entrySet().stream()
        .map(
            kind ->
                new Row(
                    Phrases.of("graph." + kind.getKey().name()),
                    "",
                    List.of(number(kind.getValue().graphs()), number(kind.getValue().triples()))))
        .toList();
  }

  private static List<Row> classes(Statistics numbers) {
    return numbers.classes().entrySet().stream()
        .map(kind -> term(kind.getKey(), List.of(number(kind.getValue().entities()))))
        .toList();
  }

  private static List<Row> properties(Statistics numbers) {
    return numbers.properties().entrySet().stream()
        .map(
            property ->
                term(
                    property.getKey(),
                    Stream.of(
                            property.getValue().triples(),
                            property.getValue().subjects(),
                            property.getValue().objects())
                        .map(DatasetPage::number)
                        .toList()))
        .toList();
  }

  private static Row term(String iri, List<String> numbers) {
    String href =
        iri.startsWith(Terms.NAMESPACE) ? "/ns#" + iri.substring(Terms.NAMESPACE.length()) : "";
    return new Row(Prefixes.shortened(iri), href, numbers);
  }

  private static List<Row> links(Statistics numbers) {
    return numbers.links().entrySet().stream()
        .flatMap(
            set ->
                set.getValue().entrySet().stream()
                    .map(
                        link ->
                            new Row(
                                Linkset.named(set.getKey()).title(),
                                Linkset.named(set.getKey()).home(),
                                List.of(
                                    Prefixes.shortened(link.getKey()), number(link.getValue())))))
        .toList();
  }

  private List<Imported> imports() {
    return data.subjects(Terms.TYPE, Terms.IMPORT, MOST_IMPORTS).stream()
        .map(
            node ->
                new Imported(
                    Labels.of(data, node).orElse(node.toString()),
                    data.base().pathOf(node.toString()).orElse(""),
                    Stream.of(DCTerms.publisher, DCTerms.license, Draft.VERSION, DCTerms.issued)
                        .flatMap(property -> data.objects(node, property.asNode()).stream())
                        .map(DatasetPage::words)
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private String citation(String version) {
    return Phrases.of("title")
        + " [data set]"
        + (version.isEmpty() ? "" : ", version " + version)
        + ". "
        + iri;
  }

  private String bibtex(String version) {
    return """
    @misc{parley,
      title = {{%s}},
    %s  howpublished = {\\url{%s}},
      url = {%s}
    }
    """
        .formatted(
            Phrases.of("title"),
            version.isEmpty() ? "" : "  version = {" + version + "},\n",
            iri,
            iri);
  }
}
