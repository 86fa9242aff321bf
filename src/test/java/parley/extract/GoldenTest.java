package parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.Authority;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Sources;
import parley.extract.finder.Language;
import parley.extract.frame.Explanation;
import parley.extract.frame.Explanation.SentenceExplanation;
import parley.extract.frame.Extractor;

/**
 * Runs every folder of {@code src/test/resources/golden}: {@code text.txt} (with its sidecar {@code
 * text.meta.json}, where there is one) in, {@code facts.txt} out, byte for byte. A new case is a
 * new folder. After an intended change run {@code mvn test -Dtest=GoldenTest -Dgolden.update=true}
 * and read the difference before committing it.
 */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path SEEDS = Path.of("src/test/resources/seeds");

  /** Rules that are no patterns: they put together what patterns found. */
  private static final Set<String> CODE_RULES =
      new TreeSet<>(
          List.of(
              "date.calendar",
              "date.days-of-month",
              "date.from-publication",
              "date.length",
              "date.month",
              "date.year-from-notes",
              "date.year-from-other",
              "date.year-from-publication",
              "date.year-above",
              "date.year-from-weekday",
              "head.in-clause",
              "head.in-lines",
              "head.of-each",
              "head.of-meeting",
              "member.in-clause",
              "member.in-lines",
              "mode.of-noun",
              "ordinal.in-note",
              "ordinal.next",
              "ordinal.of-meeting",
              "ordinal.previous",
              "organ.of-meeting",
              "parties.in-sentence",
              "parties.of-heads",
              "parties.of-item",
              "parties.of-label",
              "party.at-home",
              "party.of-desk",
              "party.of-embassy",
              "party.of-leader",
              "party.of-list",
              "party.opposite",
              "person.counterpart",
              "person.government",
              "person.known-leader",
              "person.author",
              "person.leader",
              "person.member",
              "person.name-line",
              "person.name-office",
              "person.of-each",
              "person.of-organ",
              "person.of-party",
              "person.office-comma-name",
              "person.office-line",
              "person.office-name",
              "place.in-passing",
              "position.list",
              "previous.by-number",
              "previous.prior-round",
              "series.numbered",
              "series.of-item",
              "topic.in-event",
              "topic.raised",
              "weighed.announced",
              "weighed.held"));

  private static final Extractor EXTRACTOR = new Extractor(Authority.packaged());

  @ParameterizedTest
  @MethodSource("folders")
  void textBecomesTheGoldenFacts(Path folder) throws IOException {
    Path golden = folder.resolve("facts.txt");
    Document document = read(folder.resolve("text.txt"));
    DocumentFacts facts = EXTRACTOR.extract(document);
    String actual = FactsText.of(facts);

    assertEvidenceStandsInTheText(document, facts);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual, golden::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyRuleOfTheGrammarFiresInSomeCase(String language) throws IOException {
    Set<String> rules = new TreeSet<>();
    Language.of(language).facts().rules().forEach(rule -> rules.add(rule.id()));
    Set<String> fired = new TreeSet<>();
    for (Path folder : folders()) {
      Document document = read(folder.resolve("text.txt"));
      if (document.metadata().language().equals(language)) {
        Explanation explanation = EXTRACTOR.explain(document);
        explanation.sentences().stream().map(SentenceExplanation::rules).forEach(fired::addAll);
      }
    }

    rules.removeAll(fired);
    assertEquals(Set.of(), rules, "rules that no golden case exercises");
  }

  @Test
  void everyRuleThatIsCodeMakesAFactInSomeCase() throws IOException {
    Set<String> grammar = new TreeSet<>();
    for (String language : List.of("en", "es")) {
      Language.of(language).facts().rules().forEach(rule -> grammar.add(rule.id()));
    }
    Set<String> used = new TreeSet<>();
    for (Path folder : folders()) {
      EXTRACTOR
          .extract(read(folder.resolve("text.txt")))
          .facts()
          .forEach(fact -> used.add(fact.evidence().rule()));
    }
    used.removeAll(grammar);

    assertEquals(CODE_RULES, used);
  }

  @Test
  void everySeedDocumentYieldsEvidenceThatStandsInItsText() throws IOException {
    try (Stream<Path> seeds = Files.list(SEEDS)) {
      for (Path seed : seeds.sorted().toList()) {
        Document document = read(seed);
        DocumentFacts facts = EXTRACTOR.extract(document);
        assertFalse(facts.facts().isEmpty(), seed::toString);
        assertEvidenceStandsInTheText(document, facts);
      }
    }
  }

  private static void assertEvidenceStandsInTheText(Document document, DocumentFacts facts) {
    int[] text = document.text().codePoints().toArray();
    for (Fact fact : facts.facts()) {
      Evidence evidence = fact.evidence();
      String words = new String(text, evidence.start(), evidence.end() - evidence.start());
      assertEquals(words, evidence.quote(), fact::toString);
    }
  }

  private static Document read(Path file) throws IOException {
    Reading reading =
        new DocumentReader()
            .read(
                Sources.of(List.of(file.toString()), InputStream.nullInputStream(), Limits.USUAL)
                    .getFirst());
    assertTrue(reading instanceof Reading.Read, reading::toString);
    return ((Reading.Read) reading).document();
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(GOLDEN)) {
      List<Path> folders = entries.filter(Files::isDirectory).sorted().toList();
      assertFalse(folders.isEmpty(), "no golden cases, so this test would prove nothing");
      return folders;
    }
  }
}
