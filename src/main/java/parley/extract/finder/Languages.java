package parley.extract.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import parley.authority.Library;
import parley.authority.MalformedFileException;
import parley.authority.TextFile;
import parley.extract.mention.Lemmas;
import parley.extract.mention.Lexicon;
import parley.extract.rule.Grammar;
import parley.extract.rule.GrammarReader;
import parley.extract.rule.GrammarReader.Known;

/**
 * The languages that can be read. Each is loaded when it is asked for first.
 *
 * <p>Safe for any number of threads.
 */
public final class Languages {
  private static final String DEFAULT = "en";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");
  private static final Set<String> KNOWN =
      Set.of("party", "place", "topic", "organ", "organ-each", BodyAbbreviations.TYPE);

  /** What is found in a sentence after the names that word lists know. */
  static final Set<String> LATER = Set.of("date", "person", "unnamed");

  private static final Languages PACKAGED = new Languages(Library.packaged(), effect -> true);

  private final Library library;
  private final Predicate<String> isEffect;
  private final Map<String, Language> loaded = new ConcurrentHashMap<>();

  /**
   * Prepares to load from a library.
   *
   * @param library where the files are
   * @param isEffect whether an effect of {@code facts.txt} is understood
   */
  public Languages(Library library, Predicate<String> isEffect) {
    this.library = library;
    this.isEffect = isEffect;
  }

  /** {@return the packaged languages} */
  public static Languages packaged() {
    return PACKAGED;
  }

  /**
   * {@return what is known of a language; English stands in for one that has no folder}
   *
   * @param tag BCP 47 tag, of which the first part counts
   * @throws MalformedFileException if a file of the language cannot be read
   */
  public Language of(String tag) {
    String primary = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    Language known = loaded.get(primary);
    if (known != null) {
      return known;
    }
    return loaded.computeIfAbsent(library.hasLanguage(primary) ? primary : DEFAULT, this::load);
  }

  private Language load(String tag) {
    try {
      Lemmas lemmas = Lemmas.read(library.files(tag + "/lemmas.txt"));
      Lexicon lexicon = Lexicon.read(library.files(tag + "/words.txt"), lemmas);
      Set<String> types = new TreeSet<>(KNOWN);
      Known words = new Known(lemmas, lexicon::knows, types, "date"::equals);
      Grammar dates = grammar(tag + "/dates.txt", words);
      types.addAll(LATER);
      List<TextFile> phraseFiles = library.files(tag + "/phrases.txt");
      types.addAll(GrammarReader.effects(phraseFiles));
      Grammar phrases = grammar(tag + "/phrases.txt", words.with(types, NAME.asMatchPredicate()));
      Grammar facts = grammar(tag + "/facts.txt", words.with(types, isEffect));
      return new Language(lexicon, dates, phrases, facts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules of the language " + tag, e);
    }
  }

  private Grammar grammar(String file, Known known) throws IOException {
    return GrammarReader.read(library.files(file), known);
  }
}
