package parley.document.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.document.bytes.CleanText;
import parley.document.language.WordFile;

/** Finds what an HTML page says about itself in its head, its JSON-LD and its microdata. */
final class HtmlDescription {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Stands in the lists of selectors before a key of JSON-LD. */
  private static final String LINKED = "json-ld:";

  /** What a thing of JSON-LD is, the likeliest to be the text of the page first. */
  private static final List<Pattern> TYPES =
      WordFile.lines("html-linked-types.txt").stream().map(Pattern::compile).toList();

  private static final Map<String, List<String>> SELECTORS = new ConcurrentHashMap<>();

  private HtmlDescription() {}

  static Description of(Document html) {
    List<JsonNode> linked = linkedData(html);
    Optional<String> language = first(html, linked, "html-language.txt", LanguageTag::parse);
    return new Description(
        first(html, linked, "html-title.txt", CleanText::line),
        first(html, linked, "html-publisher.txt", CleanText::line),
        first(
            html,
            linked,
            "html-published.txt",
            value -> Description.day(value.strip(), language.orElse(""))),
        first(html, linked, "html-source.txt", WebAddress::parse),
        language);
  }

  /** The first value that can be read, in the order of the selectors. */
  private static <T> Optional<T> first(
      Document html, List<JsonNode> linked, String selectors, Function<String, Optional<T>> read) {
    return SELECTORS.computeIfAbsent(selectors, WordFile::lines).stream()
        .flatMap(
            selector ->
                selector.startsWith(LINKED)
                    ? linked(linked, selector.substring(LINKED.length()))
                    : html.select(selector).stream().flatMap(HtmlDescription::values))
        .map(read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The texts under a key of JSON-LD, or the names of the things there: first those of articles,
   * last those of what a page has beside one, pictures above all.
   */
  private static Stream<String> linked(List<JsonNode> linked, String key) {
    return linked.stream()
        .flatMap(json -> json.findParents(key).stream())
        .sorted(Comparator.comparing(HtmlDescription::rank))
        .map(json -> json.path(key))
        .map(found -> found.isArray() ? found.path(0) : found)
        .map(found -> found.isObject() ? found.path("name").asText() : found.asText());
  }

  private static int rank(JsonNode thing) {
    String type = thing.path("@type").toString();
    return TYPES.stream()
        .filter(pattern -> pattern.matcher(type).find())
        .findFirst()
        .map(TYPES::indexOf)
        .orElse(TYPES.size());
  }

  private static Stream<String> values(Element element) {
    return Stream.of("content", "datetime", "href", "lang")
        .filter(element::hasAttr)
        .map(element::attr)
        .findFirst()
        .or(() -> Optional.of(element.text()))
        .stream();
  }

  private static List<JsonNode> linkedData(Document html) {
    return html.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .flatMap(
            data -> {
              try {
                return Stream.ofNullable(JSON.readTree(data));
              } catch (JsonProcessingException e) {
                // Pages often carry broken JSON-LD; it is one hint among several.
                return Stream.empty();
              }
            })
        .toList();
  }
}
