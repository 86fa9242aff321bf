package parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.authority.MalformedFileException;
import parley.authority.TextFile;
import parley.extract.mention.Lemmas;

/**
 * Reads files of rules, and says of one that cannot be read in which line and column and what was
 * expected there.
 */
public final class GrammarReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
  private static final String ARROW = "=>";

  private final Known known;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> places = new TreeMap<>();
  private Optional<Rule> current = Optional.empty();

  private GrammarReader(Known known) {
    this.known = known;
  }

  /**
   * What rules can ask for, so that a misspelt name is found when they are read.
   *
   * @param lemmas forms of words that rules ask for by their lemma
   * @param isClass whether the lexicon has a word class of a name
   * @param types what earlier steps find; empty if that is not known
   * @param isEffect whether an effect of a name is understood
   */
  public record Known(
      Lemmas lemmas, Predicate<String> isClass, Set<String> types, Predicate<String> isEffect) {

    /** Copies the types. */
    public Known {
      types = Set.copyOf(types);
    }

    /**
     * {@return the same words, but other types and effects}
     *
     * @param types what earlier steps find
     * @param isEffect whether an effect of a name is understood
     */
    public Known with(Set<String> types, Predicate<String> isEffect) {
      return new Known(lemmas, isClass, types, isEffect);
    }
  }

  /**
   * {@return the rules of some files, of which each goes on where the one before ends}
   *
   * @param files in the order in which they are read
   * @param known what the rules can ask for
   * @throws MalformedFileException if a line cannot be read
   */
  public static Grammar read(List<TextFile> files, Known known) {
    GrammarReader reader = new GrammarReader(known);
    files.forEach(reader::read);
    return Grammar.of(reader.rules);
  }

  /**
   * {@return the effects of all rules of some files, sorted}
   *
   * @param files need not be right yet
   */
  public static Set<String> effects(List<TextFile> files) {
    return files.stream()
        .flatMap(file -> file.lines().stream())
        .filter(line -> line.contains(ARROW) && Character.isLetterOrDigit(line.charAt(0)))
        .map(line -> line.substring(line.indexOf(ARROW) + ARROW.length()).strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void read(TextFile file) {
    int number = 0;
    for (String line : file.lines()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        add(line, file, number);
      } else {
        finish(file, number);
        head(line, file, number);
      }
    }
    finish(file, Math.max(number, 1));
  }

  private void head(String line, TextFile file, int number) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) {
      throw file.error(number, line.length() + 1, "expected \"id => effect\"; \"=>\" is missing");
    }
    String id = line.substring(0, arrow).strip();
    if (!ID.matcher(id).matches()) {
      throw file.error(
          number, 1, "expected the name of a rule (small letters, digits, dots, hyphens)");
    }
    String effect = line.substring(arrow + ARROW.length()).strip().intern();
    int column = effect.isEmpty() ? line.length() + 1 : line.indexOf(effect, arrow) + 1;
    if (!known.isEffect().test(effect)) {
      throw file.error(number, column, "expected an effect, found \"" + effect + "\"");
    }
    String before = places.put(id, file.name() + " line " + number);
    if (before != null) {
      throw file.error(number, 1, "expected a new name; %s has the rule %s".formatted(before, id));
    }
    current = Optional.of(new Rule(id, effect, List.of(), List.of()));
  }

  private void add(String line, TextFile file, int number) {
    Rule rule =
        current.orElseThrow(() -> file.error(number, 1, "expected a rule above an indented line"));
    Optional<Rule.Example> example = Rule.Example.of(line.strip());
    if (example.isPresent()) {
      current = Optional.of(rule.with(example.get()));
      return;
    }
    try {
      current = Optional.of(rule.with(PatternParser.parse(line, known)));
    } catch (PatternException e) {
      MalformedFileException error = file.error(number, e.column(), e.what());
      error.initCause(e);
      throw error;
    }
  }

  private void finish(TextFile file, int number) {
    current.ifPresent(
        rule -> {
          if (rule.patterns().isEmpty()) {
            throw file.error(number, 1, "expected a pattern for the rule " + rule.id());
          }
          rules.add(rule);
        });
    current = Optional.empty();
  }
}
