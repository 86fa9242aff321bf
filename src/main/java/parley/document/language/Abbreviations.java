package parley.document.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a word with a full stop ends a sentence. */
final class Abbreviations {
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}{1,2}\\.){2,10}");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

  private final Map<String, Use> uses = new LinkedHashMap<>();

  /** How an abbreviation is used. */
  enum Use {
    /** A name follows, as after Mr.: no sentence ends here. */
    BEFORE_NAME,
    /** A number follows, as after No. 5; before anything else the sentence may end. */
    BEFORE_NUMBER,
    /** The state of a city before it: behind a comma a new sentence follows, or a comma. */
    OF_STATE,
    /** It may end a sentence or stand within one, as U.S. does. */
    ANYWHERE,
    /** It is an ordinary word. */
    NONE
  }

  /** Reads the lists of all languages. */
  Abbreviations() {
    for (String line : WordFile.linesOfAllLanguages("abbreviations.txt")) {
      String[] fields = line.split("\\s+", 2);
      Use use =
          switch (fields[0]) {
            case "name" -> Use.BEFORE_NAME;
            case "number" -> Use.BEFORE_NUMBER;
            case "state" -> Use.OF_STATE;
            case "anywhere" -> Use.ANYWHERE;
            default ->
                throw new IllegalStateException(
                    "abbreviations.txt: \""
                        + line
                        + "\" opens with neither name, number, state, anywhere");
          };
      for (String abbreviation : fields[1].split("\\s+", -1)) {
        uses.put(abbreviation, use);
      }
    }
  }

  /**
   * {@return how a word is used; a word all in capitals as the same word with one}
   *
   * @param word a word with its full stop, with a straight apostrophe
   */
  Use of(String word) {
    Use listed = uses.getOrDefault(word, uses.get(capitalised(word)));
    if (listed != null) {
      return listed;
    }
    return word.length() <= 30
            && (INITIAL.matcher(word).matches() || ACRONYM.matcher(word).matches())
        ? Use.ANYWHERE
        : Use.NONE;
  }

  private static String capitalised(String word) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }
}
