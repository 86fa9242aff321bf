package parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import parley.authority.Authority;
import parley.document.Block;
import parley.document.Deadline;
import parley.document.Document;
import parley.document.Item;
import parley.document.Sentence;
import parley.document.Span;
import parley.extract.finder.Annotator;
import parley.extract.finder.DocumentMentions;
import parley.extract.finder.Language;
import parley.extract.mention.Annotated;
import parley.extract.rule.Grammar;
import parley.extract.rule.Rule;

/**
 * Holds every rule of the grammar files to the examples below it: each is read as a document of one
 * sentence, in which the rule fires, or does not.
 */
final class RuleExamplesTest {
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final Annotator ANNOTATOR = new Annotator(Authority.packaged());

  @TestFactory
  Stream<DynamicNode> everyRuleKeepsToItsExamples() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                grammars(language).entrySet().stream()
                    .map(
                        file ->
                            dynamicContainer(
                                language + "/" + file.getKey(),
                                file.getValue().rules().stream()
                                    .map(rule -> test(language, file.getValue(), rule)))));
  }

  private static Map<String, Grammar> grammars(String tag) {
    Language language = Language.of(tag);
    return new TreeMap<>(
        Map.of(
            "dates.txt", language.dates(),
            "phrases.txt", language.phrases(),
            "facts.txt", language.facts()));
  }

  private static DynamicNode test(String language, Grammar grammar, Rule rule) {
    return dynamicTest(
        rule.id(),
        () -> {
          assertTrue(
              rule.examples().stream().anyMatch(Rule.Example::fires),
              "no example (\"+ …\") shows in what the rule fires");
          assertTrue(
              rule.examples().stream().anyMatch(example -> !example.fires()),
              "no example (\"- …\") shows in what the rule does not fire");
          for (Rule.Example example : rule.examples()) {
            assertEquals(example.fires(), fires(language, grammar, rule, example), example::text);
          }
        });
  }

  private static boolean fires(String language, Grammar grammar, Rule rule, Rule.Example example) {
    Block.Kind kind = example.isHeadline() ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
    DocumentMentions mentions =
        ANNOTATOR.mentions(
            document(example.text(), kind, language), Language.of(language), Deadline.NONE);
    Annotated sentence = mentions.items().getFirst().sentences().findFirst().orElseThrow();
    mentions.read(sentence);
    return grammar.match(sentence).stream().anyMatch(match -> match.rule().id().equals(rule.id()));
  }

  private static Document document(String text, Block.Kind kind, String language) {
    Span all = new Span(0, text.length());
    Block block =
        new Block(kind, all, "", Optional.empty(), List.of(new Sentence(all, Tokens.of(text))));
    return new Document(
        "example",
        new Document.Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), language, ""),
        text,
        List.of(new Item(all, List.of(block), Optional.empty(), Optional.empty())),
        List.of());
  }
}
