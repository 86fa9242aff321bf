package parley.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.TextFile;
import parley.document.Block;
import parley.document.Sentence;
import parley.document.Span;
import parley.extract.Tokens;
import parley.extract.mention.Annotated;
import parley.extract.mention.Lemmas;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** The language in which rules are written: what each piece of a pattern matches. */
final class PatternTest {

  @ParameterizedTest(name = "{0} in \"{1}\" is \"{2}\"")
  @CsvSource(
      delimiter = ';',
      value = {
        "talks; the Talks in Oslo; Talks",
        "dialogo; el Diálogo; Diálogo",
        "the talks; the talks in Oslo; the talks",
        "( talks / round ); a round; round",
        "the [ first ] talks; the talks; the talks",
        "the [ first ] talks; the first talks; the first talks",
        "very* good; very very good; very very good",
        "very+ good; good; -",
        "#day; on 32 or 31 May; 31",
        "#year; 18 May 2014; 2014",
        "#capital; in Oslo; Oslo",
        "^ talks; the talks; -",
        "talks $; talks end; -",
        "talks $; the talks; talks",
        "talks ...2 oslo; talks were in Oslo; talks were in Oslo",
        "talks ...2 oslo; talks were held in Oslo; -",
        "talks !end; talks end talks go; talks",
        "...3 oslo; Oslo; Oslo",
      })
  void pieceMatchesTheWordsThatItDescribes(String pattern, String text, String expected) {
    assertEquals(expected, match(pattern, text).orElse("-"));
  }

  @Test
  void namedPieceIsCaptured() {
    Annotated sentence = sentence("Norway met Japan");
    sentence.add(new Mention("party", 0, 1, new Meaning.OfClass("no")));
    sentence.add(new Mention("party", 2, 3, new Meaning.OfClass("jp")));

    Match match = first("a=<party> met b=( <side> / <party> )", sentence).orElseThrow();

    assertEquals(new Meaning.OfClass("no"), match.part("a").orElseThrow().meaning());
    assertEquals(new Meaning.OfClass("jp"), match.part("b").orElseThrow().meaning());
  }

  @Test
  void classWithValueMatchesOnlyWordsOfThatValue() {
    Annotated sentence = sentence("March May");
    sentence.add(new Mention("@month", 0, 1, new Meaning.OfClass("3")));
    sentence.add(new Mention("@month", 1, 2, new Meaning.OfClass("5")));

    assertEquals(1, first("@month/5", sentence).orElseThrow().from());
  }

  @Test
  void lemmaMatchesItsFormsOnly() {
    TextFile file = new TextFile("xx/lemmas.txt", List.of("hold: present holds; past held"));
    GrammarReader.Known known =
        new GrammarReader.Known(Lemmas.read(List.of(file)), name -> true, Set.of(), name -> true);
    Node held = PatternParser.parse("&hold/past talks", known);

    assertEquals(PatternText.of(PatternParser.parse("held talks")), PatternText.of(held));
    assertThrows(PatternException.class, () -> PatternParser.parse("&host talks", known));
  }

  @Test
  void pieceWithATildeMustNotStandBefore() {
    Annotated sentence = sentence("was held and held");
    sentence.add(new Mention("@be", 0, 1, new Meaning.OfClass("")));

    assertEquals(3, first("~@be held", sentence).orElseThrow().from());
  }

  @Test
  void longestOfSeveralPatternsCounts() {
    Rule rule = rule("the", "the first round");

    List<Match> matches = Grammar.of(List.of(rule)).match(sentence("the first round"));

    assertEquals(1, matches.size());
    assertEquals(3, matches.getFirst().to());
  }

  @ParameterizedTest
  @ValueSource(strings = {"( a", "[ a", "a )", "a ]", "(a b )"})
  void bracketThatDoesNotPairIsAnError(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> PatternParser.parse(pattern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a [ b ] ( c / d )", "x=<party> ...5 @month/3 #day", "!a ~@be ^ b* %headline $"})
  void patternIsShownAsItIsWritten(String pattern) {
    String shown = PatternText.of(PatternParser.parse(pattern));

    assertEquals(shown, PatternText.of(PatternParser.parse(shown)));
  }

  @Test
  void nearMissSaysWhatWasLacking() {
    Rule rule = rule("the talks ended");
    Matcher matcher = new Matcher(sentence("the talks began"));
    Node pattern = rule.patterns().getFirst();
    matcher.matchAt(rule, Compiler.traced(pattern), 0);

    NearMiss miss = matcher.nearest(rule, pattern);

    assertEquals(2, miss.matched());
    assertEquals(3, miss.pieces());
    assertEquals("ended", miss.lacked());
  }

  @Test
  void patternThatWouldTakeForeverGivesUp() {
    Annotated sentence = sentence("a ".repeat(300));
    String pattern = "...12 a ...12 a ...12 a ...12 a ...12 a ...12 b";

    assertTrue(first(pattern, sentence).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the talks",
        "x=<party> ...5 talks",
        "( the / <party> )",
        "[ the ] @led",
        "the ( talks / began the )+",
        "#day",
        "!ended the"
      })
  void patternWhoseNeedsAreNotMetNeverMatches(String pattern) {
    Annotated bare = sentence("nothing of it");
    Annotated full = sentence("the talks began the 5 talks");
    full.add(new Mention("party", 0, 1, new Meaning.OfClass("")));
    full.add(new Mention("@led", 1, 2, new Meaning.OfClass("")));
    Needs needs = Needs.of(PatternParser.parse(pattern));

    assertTrue(needs.areMet(bare.presence()) || first(pattern, bare).isEmpty());
    assertTrue(needs.areMet(full.presence()) && first(pattern, full).isPresent());
  }

  @Test
  void ruleThatLacksAPieceIsNotTried() {
    PatternIndex index =
        new PatternIndex(
            List.of(
                CompiledRule.of(
                    rule("<meeting> ...24 @took-place", "( talks / <meeting> ) ended"))));
    Annotated sentence = sentence("the talks began");
    sentence.add(new Mention("meeting", 1, 2, new Meaning.OfClass("")));

    assertEquals(List.of(), index.worthTrying(sentence.presence()));
    sentence.add(new Mention("@took-place", 2, 3, new Meaning.OfClass("")));
    assertEquals(1, index.worthTrying(sentence.presence()).getFirst().programs().size());
  }

  private static Optional<String> match(String pattern, String text) {
    // Rules are read before texts are, since a text knows its words by the numbers that rules give.
    Compiler.compile(PatternParser.parse(pattern));
    Annotated sentence = sentence(text);
    return first(pattern, sentence).map(match -> sentence.text(text, match.from(), match.to()));
  }

  private static Optional<Match> first(String pattern, Annotated sentence) {
    Rule rule = rule(pattern);
    Program program = Compiler.compile(rule.patterns().getFirst());
    Matcher matcher = new Matcher(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Match> match = matcher.matchAt(rule, program, i);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static Rule rule(String... patterns) {
    List<Node> parsed = Stream.of(patterns).map(PatternParser::parse).toList();
    return new Rule("test", "test", parsed, List.of());
  }

  private static Annotated sentence(String text) {
    return new Annotated(
        new Sentence(new Span(0, text.length()), Tokens.of(text)), Block.Kind.PARAGRAPH);
  }
}
