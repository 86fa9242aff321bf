package parley.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.authority.TextFile;

/**
 * The forms of the words of one language, from its {@code lemmas.txt}, so that rules and word
 * classes need not list them: {@code &hold} stands for all forms, {@code &hold/past} for those of a
 * kind.
 *
 * <p>Forms are put in place of lemmas when files are read; nothing is looked up in a text.
 */
public final class Lemmas {
  /** What stands before a lemma. */
  public static final String MARK = "&";

  /** The kind of the lemma itself. */
  static final String BASE = "base";

  private final Map<String, List<Form>> forms;

  private Lemmas(Map<String, List<Form>> forms) {
    this.forms = forms;
  }

  /**
   * A form of a word.
   *
   * @param kind such as {@code past}
   * @param word the form
   */
  record Form(String kind, String word) {}

  /** {@return no forms of any word} */
  public static Lemmas none() {
    return new Lemmas(Map.of());
  }

  /**
   * {@return the forms of the words of a language}
   *
   * @param files of which each adds to the one before
   * @throws parley.authority.MalformedFileException if a line cannot be read
   */
  public static Lemmas read(List<TextFile> files) {
    Map<String, List<Form>> forms = new TreeMap<>();
    LemmaReader reader = new LemmaReader(forms);
    files.forEach(reader::read);
    return new Lemmas(forms);
  }

  /**
   * {@return the forms of a word, the word itself first, without duplicates}
   *
   * @param asked the lemma, or the lemma, a slash, and the kinds of forms with commas between
   * @throws UnknownLemmaException if there is no such lemma, or it has no form of a kind
   */
  public List<String> forms(String asked) {
    String[] parts = asked.split("/", 2);
    List<Form> all = forms.get(parts[0]);
    if (all == null) {
      throw new UnknownLemmaException("lemmas.txt has no forms of \"" + parts[0] + "\"");
    }
    Set<String> known = all.stream().map(Form::kind).collect(Collectors.toCollection(TreeSet::new));
    List<String> kinds = parts.length > 1 ? List.of(parts[1].split(",", -1)) : List.copyOf(known);
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw new UnknownLemmaException(
            "\"%s\" has no forms of the kind \"%s\", but of %s".formatted(parts[0], kind, known));
      }
    }
    return all.stream()
        .filter(form -> kinds.contains(form.kind()))
        .map(Form::word)
        .distinct()
        .toList();
  }

  /**
   * {@return a phrase in all the forms that its lemmas allow}
   *
   * @param phrase words between spaces, of which those behind {@code &} are lemmas
   * @throws UnknownLemmaException as of {@link #forms}
   */
  public List<String> phrases(String phrase) {
    if (!phrase.contains(MARK)) {
      return List.of(phrase);
    }
    List<String> phrases = List.of("");
    for (String word : phrase.split(" ", -1)) {
      boolean isLemma = word.startsWith(MARK) && word.length() > 1;
      List<String> choices = isLemma ? forms(word.substring(1)) : List.of(word);
      List<String> longer = new ArrayList<>();
      for (String start : phrases) {
        choices.forEach(choice -> longer.add(start.isEmpty() ? choice : start + " " + choice));
      }
      phrases = longer;
    }
    return phrases;
  }
}
