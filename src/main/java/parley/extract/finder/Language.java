package parley.extract.finder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.extract.mention.Lexicon;
import parley.extract.rule.Grammar;

/**
 * What belongs to one language: the files of the folder {@code parley/extract/LANGUAGE} on the
 * class path. Another language is another folder.
 *
 * @param lexicon word classes, {@code words.txt}
 * @param dates rules that read times, {@code dates.txt}
 * @param phrases rules that find noun phrases, {@code phrases.txt}
 * @param facts rules that find what sentences state, {@code facts.txt}
 */
public record Language(Lexicon lexicon, Grammar dates, Grammar phrases, Grammar facts) {
  private static final String DEFAULT = "en";
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  /**
   * {@return what is known of a language; English stands in for one that has no folder}
   *
   * @param tag BCP 47 tag, of which the first part counts
   * @throws IllegalArgumentException if a file of the language cannot be read; the message names
   *     file and line
   */
  public static Language of(String tag) {
    String primary = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    return LOADED.computeIfAbsent(hasFolder(primary) ? primary : DEFAULT, Language::load);
  }

  private static boolean hasFolder(String tag) {
    return Language.class.getResource("/parley/extract/" + tag + "/words.txt") != null;
  }

  private static Language load(String tag) {
    String folder = "/parley/extract/" + tag + "/";
    Lexicon lexicon = Lexicon.load(tag);
    return new Language(
        lexicon,
        Grammar.load(folder + "dates.txt", lexicon::knows),
        Grammar.load(folder + "phrases.txt", lexicon::knows),
        Grammar.load(folder + "facts.txt", lexicon::knows));
  }
}
