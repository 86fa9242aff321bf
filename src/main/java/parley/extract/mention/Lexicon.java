package parley.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.authority.MalformedFileException;
import parley.authority.PhraseIndex;
import parley.authority.PhraseIndex.Hit;
import parley.authority.TextFile;

/**
 * The word classes of one language, from its {@code words.txt}.
 *
 * <p>A line is {@code class: phrase | phrase} or {@code class=value: phrase | phrase}; {@code #}
 * starts a comment; a line that begins with white space goes on with the class above it. A phrase
 * behind {@code !} matches only in the case in which it is written; in place of a word behind
 * {@code &} stand its forms, see {@link Lemmas}.
 */
public final class Lexicon {
  private static final Pattern CLASS = Pattern.compile("[a-z][a-z0-9-]*");

  private final PhraseIndex<Entry> phrases;
  private final Set<String> classes;

  private Lexicon(PhraseIndex<Entry> phrases, Set<String> classes) {
    this.phrases = phrases;
    this.classes = classes;
  }

  /**
   * A class that a phrase belongs to.
   *
   * @param type of the mentions: the name of the class behind {@code @}
   * @param number of that type
   * @param meaning what the class says of the phrase
   */
  private record Entry(String type, int number, Meaning.OfClass meaning) {

    String name() {
      return type.substring(1);
    }
  }

  /**
   * Reads word classes.
   *
   * @param files of which each adds to the one before
   * @param lemmas forms of words that phrases name by their lemma
   * @return the classes of all
   * @throws MalformedFileException if a line cannot be read
   */
  public static Lexicon read(List<TextFile> files, Lemmas lemmas) {
    PhraseIndex.Builder<Entry> builder = PhraseIndex.builder();
    Set<String> classes = new TreeSet<>();
    for (TextFile file : files) {
      Optional<Entry> current = Optional.empty();
      for (int i = 0; i < file.lines().size(); i++) {
        String line = file.lines().get(i);
        if (!line.isBlank() && !line.startsWith("#")) {
          current = Optional.of(readLine(new Line(file, i + 1, line, lemmas), current, builder));
          classes.add(current.get().name());
        }
      }
    }
    return new Lexicon(builder.build(), classes);
  }

  private record Line(TextFile file, int number, String text, Lemmas lemmas) {
    /**
     * A phrase in all forms, such as may also start a sentence; it starts at an index of the line.
     */
    List<String> exact(String phrase, int at) {
      List<String> forms = phrases(phrase, at);
      return phrase.contains(Lemmas.MARK)
          ? forms.stream().flatMap(form -> Stream.of(form, capitalized(form))).toList()
          : forms;
    }

    private static String capitalized(String form) {
      int first = form.offsetByCodePoints(0, 1);
      return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
    }

    /** A phrase in all forms; it starts at an index of the line. */
    List<String> phrases(String phrase, int at) {
      try {
        return lemmas.phrases(phrase);
      } catch (UnknownLemmaException e) {
        MalformedFileException error = error(at, e.what());
        error.initCause(e);
        throw error;
      }
    }

    MalformedFileException error(int at, String what) {
      return file.error(number, at + 1, what);
    }
  }

  private static Entry readLine(
      Line line, Optional<Entry> current, PhraseIndex.Builder<Entry> builder) {
    boolean isContinued = Character.isWhitespace(line.text().charAt(0));
    if (isContinued && current.isEmpty()) {
      throw line.error(0, "expected a class above an indented line");
    }
    int colon = isContinued ? -1 : line.text().indexOf(": ");
    Entry entry = isContinued ? current.get() : head(line, colon);
    int at = colon + 1;
    for (String phrase : line.text().substring(at).split("\\|", -1)) {
      String words = phrase.strip();
      if (words.isEmpty() || words.equals("!")) {
        throw line.error(at, "expected a phrase, found nothing");
      }
      if (words.startsWith("!")) {
        for (String form : line.exact(words.substring(1), at)) {
          builder.addExact(form, entry);
        }
      } else {
        for (String form : line.phrases(words, at)) {
          builder.add(form, entry);
        }
      }
      at += phrase.length() + 1;
    }
    return entry;
  }

  private static Entry head(Line line, int colon) {
    if (colon < 0) {
      throw line.error(0, "expected \"class: phrase | phrase\"");
    }
    String[] head = line.text().substring(0, colon).split("=", 2);
    String name = head[0].strip();
    if (!CLASS.matcher(name).matches()) {
      throw line.error(0, "expected the name of a class (letters, digits, hyphens) before \":\"");
    }
    String type = ("@" + name).intern();
    return new Entry(
        type, Presence.ofType(type), new Meaning.OfClass(head.length > 1 ? head[1].strip() : ""));
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
      for (Hit<Entry> hit : phrases.every(sentence.wording(), i)) {
        for (Entry entry : hit.values()) {
          sentence.add(new Mention(entry.type(), i, hit.end(), entry.meaning()), entry.number());
        }
      }
    }
  }
}
