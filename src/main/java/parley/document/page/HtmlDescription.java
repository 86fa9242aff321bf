package parley.document.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.document.bytes.CleanText;
import parley.document.language.WordFile;

/** Finds what an HTML page says about itself in its head, its JSON-LD and its microdata. */
final class HtmlDescription {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DATE_LENGTH = 10;

  private static final Map<String, List<String>> SELECTORS = new ConcurrentHashMap<>();

  private HtmlDescription() {}

  static Description of(Document html) {
    return new Description(
        first(html, "html-title.txt", HtmlDescription::words),
        first(html, "html-publisher.txt", HtmlDescription::words).or(() -> publisher(html)),
        first(html, "html-published.txt", HtmlDescription::date).or(() -> published(html)),
        first(html, "html-source.txt", WebAddress::parse),
        first(html, "html-language.txt", LanguageTag::parse));
  }

  /** The first value that can be read, in the order of the selectors. */
  private static <T> Optional<T> first(
      Document html, String selectors, Function<String, Optional<T>> read) {
    return SELECTORS.computeIfAbsent(selectors, WordFile::lines).stream()
        .flatMap(selector -> html.select(selector).stream())
        .flatMap(HtmlDescription::values)
        .map(read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<String> values(Element element) {
    return Stream.of("content", "datetime", "href", "lang")
        .filter(element::hasAttr)
        .map(element::attr)
        .findFirst()
        .or(() -> Optional.of(element.text()))
        .stream();
  }

  private static Optional<String> words(String value) {
    return Optional.of(CleanText.of(value).replace('\n', ' ').strip())
        .filter(text -> !text.isEmpty());
  }

  private static Optional<LocalDate> date(String value) {
    String text = value.strip();
    try {
      return text.length() < DATE_LENGTH
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> published(Document html) {
    return linkedData(html)
        .map(json -> json.findValue("datePublished"))
        .filter(Objects::nonNull)
        .map(JsonNode::asText)
        .map(HtmlDescription::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> publisher(Document html) {
    return linkedData(html)
        .map(json -> json.findValue("publisher"))
        .filter(Objects::nonNull)
        .map(json -> json.path("name").asText())
        .map(HtmlDescription::words)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<JsonNode> linkedData(Document html) {
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
            });
  }
}
