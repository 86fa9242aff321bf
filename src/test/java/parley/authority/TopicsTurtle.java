package parley.authority;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the table of topics as a SKOS concept scheme whose IRIs are relative to the base. */
final class TopicsTurtle {
  private static final String HEAD =
      """
      # The subjects that governments talk about. Made from src/main/resources/parley/authority/topics.tsv: change that
      # file, then run mvn test -Dtest=OntologyTopicsTest -Dontology.update=true
      # IRIs are relative on purpose: they are resolved against the base of the data, so that they dereference there.

      @prefix par:     <https://w3id.org/parley/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix skos:    <http://www.w3.org/2004/02/skos/core#> .

      <topics> a skos:ConceptScheme ;
          skos:prefLabel "topics of talks between governments"@en , "temas de conversaciones entre gobiernos"@es ;
          dcterms:license <https://www.apache.org/licenses/LICENSE-2.0> .
      """;

  private static final Map<String, String> VOCABULARIES =
      Map.of(
          "eurovoc", "http://eurovoc.europa.eu/",
          "unbis", "http://metadata.un.org/thesaurus/",
          "iptc", "http://cv.iptc.org/newscodes/mediatopic/",
          "wikidata", "http://www.wikidata.org/entity/");

  private final Map<String, Table.Row> rows = new TreeMap<>();
  private final Map<String, TreeSet<String>> narrower = new TreeMap<>();
  private final StringBuilder out = new StringBuilder(HEAD);

  private TopicsTurtle(List<Table.Row> table) {
    for (Table.Row row : table) {
      rows.put(row.text("id"), row);
      for (String broader : row.list("broader")) {
        narrower.computeIfAbsent(broader, key -> new TreeSet<>()).add(row.text("id"));
      }
    }
  }

  /**
   * {@return the whole file}
   *
   * @param table the rows of the table
   */
  static String of(List<Table.Row> table) {
    TopicsTurtle turtle = new TopicsTurtle(table);
    turtle.rows.forEach(turtle::write);
    return turtle.out.toString();
  }

  private void write(String id, Table.Row row) {
    out.append("\n<topic/").append(id).append("> a par:Topic , skos:Concept ;\n");
    out.append("    skos:inScheme <topics>");
    if (row.list("broader").isEmpty()) {
      line("skos:topConceptOf", Stream.of("<topics>"));
    }
    line("skos:prefLabel", Stream.of(literal(row.text("en"), "en"), literal(row.text("es"), "es")));
    line(
        "skos:altLabel",
        Stream.concat(
            row.list("phrases_en").stream().sorted().map(phrase -> literal(phrase, "en")),
            row.list("phrases_es").stream().sorted().map(phrase -> literal(phrase, "es"))));
    line("skos:broader", row.list("broader").stream().sorted().map(TopicsTurtle::topic));
    line(
        "skos:narrower",
        narrower.getOrDefault(id, new TreeSet<>()).stream().map(TopicsTurtle::topic));
    line("skos:exactMatch", matches(row, "exact"));
    line("skos:closeMatch", matches(row, "close"));
    out.append(" .\n");
  }

  private void line(String property, Stream<String> objects) {
    String list = objects.collect(Collectors.joining(" , "));
    if (!list.isEmpty()) {
      out.append(" ;\n    ").append(property).append(' ').append(list);
    }
  }

  private static Stream<String> matches(Table.Row row, String kind) {
    return row.list("match").stream()
        .map(match -> match.split(":", 3))
        .filter(match -> known(row, match)[0].equals(kind))
        .map(match -> "<" + VOCABULARIES.get(match[1]) + match[2] + ">");
  }

  private static String[] known(Table.Row row, String[] match) {
    if (match.length != 3
        || !List.of("exact", "close").contains(match[0])
        || !VOCABULARIES.containsKey(match[1])) {
      throw row.error("match", "has a match that is not exact|close:vocabulary:id");
    }
    return match;
  }

  private static String topic(String id) {
    return "<topic/" + id + ">";
  }

  private static String literal(String text, String language) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return String.format(Locale.ROOT, "\"%s\"@%s", escaped, language);
  }
}
