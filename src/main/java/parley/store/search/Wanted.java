package parley.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader has typed, understood as words and phrases. Whatever was typed means something: no
 * character is an operator but quotation marks around a phrase, and what is not closed is no
 * phrase.
 *
 * @param said as it was typed, cut to what is looked at
 * @param parts in the order in which they were typed; empty if there is no word
 */
public record Wanted(String said, List<Part> parts) {
  /** More characters are not looked at. */
  public static final int MOST_CHARACTERS = 500;

  /** More words are not looked at. */
  static final int MOST_WORDS = 16;

  private static final Pattern PHRASE = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");
  private static final Analysis ANALYSIS = new Analysis();

  /** One thing that is looked for. */
  sealed interface Part {

    /** {@return the words that it is made of} */
    List<Word> words();
  }

  /**
   * A word.
   *
   * @param plain in lower case, without accents
   * @param english its stem in English; empty if English has it in every sentence
   * @param spanish its stem in Spanish; empty if Spanish has it in every sentence
   * @param start first code unit of what was typed
   * @param end one past the last
   */
  record Word(String plain, String english, String spanish, int start, int end) implements Part {
    @Override
    public List<Word> words() {
      return List.of(this);
    }

    /** {@return whether it says nothing by itself} */
    boolean isCommon() {
      return Analysis.isCommon(plain);
    }

    /** {@return this word read as another, at the same place} */
    Word as(String other) {
      return word(other, start, end);
    }
  }

  /**
   * Words in this order, side by side.
   *
   * @param words at least two
   */
  record Phrase(List<Word> words) implements Part {}

  /**
   * {@return the meaning of what was typed}
   *
   * @param typed anything
   */
  public static Wanted of(String typed) {
    String said = cut(typed.strip());
    List<Part> parts = new ArrayList<>();
    Matcher phrases = PHRASE.matcher(said);
    int at = 0;
    while (phrases.find()) {
      parts.addAll(words(said, at, phrases.start()));
      List<Word> phrase = words(said, phrases.start(1), phrases.end(1));
      parts.addAll(phrase.size() < 2 ? phrase : List.of(new Phrase(phrase)));
      at = phrases.end();
    }
    parts.addAll(words(said, at, said.length()));
    return new Wanted(said, few(parts));
  }

  private static String cut(String typed) {
    int end = Math.min(typed.length(), MOST_CHARACTERS);
    boolean splits = end < typed.length() && Character.isHighSurrogate(typed.charAt(end - 1));
    return typed.substring(0, splits ? end - 1 : end);
  }

  private static List<Part> few(List<Part> parts) {
    List<Part> few = new ArrayList<>();
    int words = 0;
    for (Part part : parts) {
      words += part.words().size();
      if (words <= MOST_WORDS) {
        few.add(part);
      }
    }
    return List.copyOf(few);
  }

  private static List<Word> words(String said, int from, int to) {
    return ANALYSIS.terms("", said.substring(from, to)).stream()
        .map(term -> word(term.term(), from + term.start(), from + term.end()))
        .toList();
  }

  private static Word word(String plain, int start, int end) {
    return new Word(
        plain, stem(Analysis.ENGLISH, plain), stem(Analysis.SPANISH, plain), start, end);
  }

  private static String stem(String field, String plain) {
    List<Analysis.Term> stems = ANALYSIS.terms(field, plain);
    return stems.size() == 1 ? stems.getFirst().term() : "";
  }

  /** {@return all words, those of phrases too} */
  List<Word> words() {
    return parts.stream().flatMap(part -> part.words().stream()).toList();
  }

  /** {@return the same words, in any order} */
  Wanted loosened() {
    return new Wanted(said, List.copyOf(words()));
  }

  /** {@return the name that was typed if all of it is one} */
  String whole() {
    return whole(words().stream().map(Word::plain).toList());
  }

  /** {@return a name as it is compared with others} */
  static String whole(List<String> plain) {
    return String.join(" ", plain);
  }
}
