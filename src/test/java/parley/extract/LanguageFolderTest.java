package parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.document.language.WordFile;
import parley.extract.finder.Language;
import parley.extract.rule.Rule;

/**
 * Says what the folder of a language must hold, so that whoever adds one knows what to fill in: the
 * word classes that finders ask for by name, and a rule for every effect and every kind of phrase
 * that the other languages have.
 */
final class LanguageFolderTest {
  private static final Path RULES = Path.of("src/main/resources/parley/extract");
  private static final Path SOURCES = Path.of("src/main/java/parley/extract");
  private static final Pattern CLASS = Pattern.compile("\"@([a-z-]+)\"");

  @ParameterizedTest
  @MethodSource("languages")
  void folderHasTheWordClassesThatTheProgramAsksFor(String language) throws IOException {
    Set<String> asked = askedFor();
    assertTrue(asked.size() > 20, asked::toString);

    asked.removeIf(Language.of(language).lexicon()::knows);
    assertEquals(Set.of(), asked, language + "/words.txt lacks these classes");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void folderHasARuleForEveryEffect(String language) throws IOException {
    for (String file : List.of("phrases.txt", "facts.txt")) {
      Set<String> effects = new TreeSet<>();
      for (String other : languages().toList()) {
        effects.addAll(effects(other, file));
      }
      effects.removeAll(effects(language, file));
      assertEquals(Set.of(), effects, language + "/" + file + " lacks rules with these effects");
    }
  }

  @Test
  void everyLanguageThatHasRulesCanBeGuessed() throws IOException {
    Set<String> guessed = new TreeSet<>(WordFile.LANGUAGES);

    assertEquals(guessed, languages().collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> effects(String language, String file) {
    List<Rule> rules =
        file.equals("facts.txt")
            ? Language.of(language).facts().rules()
            : Language.of(language).phrases().rules();
    assertFalse(rules.isEmpty(), file);
    return rules.stream().map(Rule::effect).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> askedFor() throws IOException {
    Set<String> classes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        CLASS
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(classes::add);
      }
    }
    return classes;
  }

  private static Stream<String> languages() throws IOException {
    try (Stream<Path> folders = Files.list(RULES)) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }
}
