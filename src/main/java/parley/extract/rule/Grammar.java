package parley.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.Presence;

/**
 * The rules of one group of facts, in the order of the file; {@link GrammarReader} reads them.
 *
 * <p>A rule begins with a line {@code id => effect}; each indented line below it is a pattern, any
 * of which makes the rule fire, or behind {@code +} or {@code -} an example in which the rule must
 * or must not fire. {@code #} at the start of a line makes it a comment.
 */
public final class Grammar {
  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt(Match::to).reversed();

  private final List<Rule> rules;
  private final List<CompiledRule> compiled;
  private final PatternIndex index;

  private Grammar(List<CompiledRule> compiled) {
    this.rules = compiled.stream().map(CompiledRule::rule).toList();
    this.compiled = compiled;
    this.index = new PatternIndex(compiled);
  }

  /** {@return a grammar of these rules} */
  static Grammar of(List<Rule> rules) {
    return new Grammar(rules.stream().map(CompiledRule::of).toList());
  }

  /**
   * {@return the part of this grammar that some of its rules are}
   *
   * @param wanted says which
   */
  public Grammar only(Predicate<Rule> wanted) {
    return new Grammar(compiled.stream().filter(rule -> wanted.test(rule.rule())).toList());
  }

  /**
   * {@return whether a rule may match in a sentence; a wrong "yes" is possible, a wrong "no" is
   * not}
   *
   * @param presence what the sentence may hold
   */
  public boolean mayMatch(Presence presence) {
    return index.mayMatch(presence);
  }

  /**
   * Adds the mentions that {@link #annotate} may add to a sentence.
   *
   * @param presence what the sentence may hold
   */
  public void foresee(Presence presence) {
    index.foresee(presence);
  }

  /** {@return the rules, in the order of the file} */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Finds where each rule fires: of each rule the first match from each word on, not overlapping an
   * earlier match of the same rule.
   *
   * @param sentence with the mentions that the rules ask for
   * @return the matches, by rule, then by position
   */
  public List<Match> match(Annotated sentence) {
    Matcher matcher = new Matcher(sentence);
    List<Match> matches = new ArrayList<>();
    for (Trial trial : index.worthTrying(sentence.presence())) {
      trial.match(matcher, matches);
    }
    return matches;
  }

  /**
   * Adds a mention of type {@code effect} for every match, so that later rules can ask for it. Of
   * matches with the same effect that overlap, the one that starts first counts, and of those the
   * longest.
   *
   * @param sentence gets the mentions
   */
  public void annotate(Annotated sentence) {
    List<Match> matches = new ArrayList<>(match(sentence));
    matches.sort(Comparator.comparingInt(Match::from).thenComparing(LONGEST_FIRST));
    List<Mention> kept = new ArrayList<>();
    for (Match match : matches) {
      Mention mention =
          new Mention(
              match.rule().effect(),
              match.from(),
              match.to(),
              new Meaning.OfPhrase(match.rule().id(), match.parts()));
      if (kept.stream().noneMatch(k -> k.type().equals(mention.type()) && k.overlaps(mention))) {
        kept.add(mention);
      }
    }
    kept.forEach(sentence::add);
  }

  /**
   * {@return how far the rules came that did not fire, nearest first}
   *
   * @param sentence with the mentions that the rules ask for
   * @param wanted which rules to try
   */
  public List<NearMiss> nearest(Annotated sentence, Predicate<Rule> wanted) {
    List<NearMiss> misses = new ArrayList<>();
    for (Rule rule : rules) {
      if (wanted.test(rule)) {
        for (Node pattern : rule.patterns()) {
          Matcher matcher = new Matcher(sentence);
          Program program = Compiler.traced(pattern);
          boolean fired = false;
          for (int from = 0; from < sentence.size() && !fired; from++) {
            fired = matcher.matchAt(rule, program, from).isPresent();
          }
          if (!fired) {
            misses.add(matcher.nearest(rule, pattern));
          }
        }
      }
    }
    misses.sort(Comparator.comparingDouble(NearMiss::share).reversed());
    return misses;
  }
}
