package parley.document.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.authority.Words;

/** Days that texts name, and the words that may stand beside them. */
public final class DateText {
  private static final int DAY_WITHIN = 300;

  /** Words of a day, as in {@code 2 de diciembre de 2024}, with the hour behind it. */
  private static final int LONGEST_DAY = 12;

  private static final Set<String> COMPANIONS = WordFile.foldedWords("date-companions.txt");
  private static final Set<String> PARTICLES = WordFile.foldedWords("name-particles.txt");

  private DateText() {}

  /**
   * {@return the day with which a title or a closing line ends, as in {@code Joint statement, Lima,
   * 2 December 2024} and {@code Semana del 14 al 18 de junio de 2010}}
   *
   * @param line a line without its end
   * @param language tag of its language
   */
  public static Optional<LocalDate> atEnd(String line, String language) {
    List<String> words = Words.split(line);
    List<String> folded = folded(words);
    return IntStream.range(Math.max(0, words.size() - LONGEST_DAY), words.size())
        .mapToObj(i -> DayText.at(folded, i, language))
        .flatMap(Optional::stream)
        .filter(day -> day.year().isPresent())
        .filter(day -> DateLine.mayFollow(words.subList(day.end(), words.size()), language))
        .findFirst()
        .flatMap(DayText::date);
  }

  /**
   * {@return whether a line has no words but names, figures and what may stand beside a date}
   *
   * @param line a line without its end
   */
  public static boolean isOfNames(String line) {
    return Words.split(line).stream()
        .allMatch(
            word ->
                isCompanion(Words.fold(word))
                    || startsUpperCase(word)
                    || PARTICLES.contains(Words.fold(word)));
  }

  /**
   * {@return the first day that a text names, with or without its year}
   *
   * @param text a sentence; only its first 300 characters are looked at
   * @param language tag of its language
   */
  public static Optional<DayText> firstDay(String text, String language) {
    String head = text.substring(0, Math.min(text.length(), DAY_WITHIN));
    if (!DayText.mayBeIn(head)) {
      return Optional.empty();
    }
    List<String> folded = folded(Words.split(head));
    return IntStream.range(0, folded.size())
        .mapToObj(i -> DayText.at(folded, i, language))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * {@return the dates that a text names with their years, in its order}
   *
   * @param text any text
   * @param language tag of its language
   */
  public static List<LocalDate> days(String text, String language) {
    List<String> folded = folded(Words.split(text));
    return IntStream.range(0, folded.size())
        .mapToObj(i -> DayText.at(folded, i, language).flatMap(DayText::date))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * {@return whether a paragraph opens as a news report does: {@code HAVANA, Nov. 15 (Reuters) –},
   * {@code HAVANA TIMES –}, {@code La Habana, 9 de enero de 2018.}}
   *
   * @param paragraph a paragraph
   */
  public static boolean opensWithDateline(String paragraph) {
    return DatelineText.at(paragraph).isPresent();
  }

  static boolean startsUpperCase(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
  }

  /** {@return whether a folded word may stand beside a date: no word at all, or one that may} */
  static boolean isCompanion(String word) {
    return isCompanionWord(word) || !isWord(word);
  }

  static boolean isCompanionWord(String word) {
    return COMPANIONS.contains(word);
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Words::fold).toList();
  }
}
