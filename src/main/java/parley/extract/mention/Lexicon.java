package parley.extract.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import parley.authority.PhraseIndex;
import parley.authority.PhraseIndex.Hit;

/**
 * The word classes of one language, from its {@code words.txt}.
 *
 * <p>A line is {@code class: phrase | phrase} or {@code class=value: phrase | phrase}; {@code #}
 * starts a comment; a line that begins with white space goes on with the class above it. A phrase
 * behind {@code !} matches only in the case in which it is written.
 */
public final class Lexicon {
  private final PhraseIndex<Entry> phrases;
  private final Set<String> classes;

  private Lexicon(PhraseIndex<Entry> phrases, Set<String> classes) {
    this.phrases = phrases;
    this.classes = classes;
  }

  /**
   * A class that a phrase belongs to.
   *
   * @param name of the class
   * @param value what the class says of the phrase; may be empty
   */
  public record Entry(String name, String value) {}

  /**
   * Reads the word classes of a language.
   *
   * @param language its tag, such as {@code en}
   * @return its classes
   * @throws IllegalArgumentException if the language has none or a line cannot be read; the message
   *     names file and line
   */
  public static Lexicon load(String language) {
    String resource = "/parley/extract/" + language + "/words.txt";
    PhraseIndex.Builder<Entry> builder = PhraseIndex.builder();
    Set<String> classes = new TreeSet<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no words for language \"" + language + "\"");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Entry current = new Entry("", "");
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        current = readLine(line, current, builder, resource + " line " + number);
        classes.add(current.name());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return new Lexicon(builder.build(), classes);
  }

  private static Entry readLine(
      String line, Entry current, PhraseIndex.Builder<Entry> builder, String position) {
    String content = line.startsWith("#") ? "" : line;
    if (content.isBlank()) {
      return current;
    }
    Entry entry = current;
    String phrases = content;
    if (!Character.isWhitespace(content.charAt(0))) {
      int colon = content.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException(position + ": expected \"class: phrase | phrase\"");
      }
      String[] head = content.substring(0, colon).split("=", 2);
      entry = new Entry(head[0].strip(), head.length > 1 ? head[1].strip() : "");
      phrases = content.substring(colon + 1);
    }
    for (String phrase : phrases.split("\\|", -1)) {
      addPhrase(phrase.strip(), entry, builder);
    }
    return entry;
  }

  private static void addPhrase(String phrase, Entry entry, PhraseIndex.Builder<Entry> builder) {
    if (phrase.startsWith("!") && phrase.length() > 1) {
      builder.addExact(phrase.substring(1), entry);
    } else if (!phrase.isEmpty()) {
      builder.add(phrase, entry);
    }
  }

  /**
   * {@return whether the language has a word class of this name}
   *
   * @param name name of a class
   */
  public boolean knows(String name) {
    return classes.contains(name);
  }

  /**
   * Marks all words of the sentence that belong to a class; type {@code @class}.
   *
   * @param sentence gets the mentions
   */
  public void annotate(Annotated sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      for (Hit<Entry> hit : phrases.every(sentence.words(), sentence.folded(), i)) {
        for (Entry entry : hit.values()) {
          sentence.add(
              new Mention("@" + entry.name(), i, hit.end(), new Meaning.OfClass(entry.value())));
        }
      }
    }
  }
}
