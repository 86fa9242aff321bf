package parley.document.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.authority.Words;

/** Dates at the head of a report: lines that are only a date, and datelines. */
public final class DateText {
  private static final int LONGEST_DATE_LINE = 120;
  private static final int DAY_WITHIN = 300;
  private static final int LONGEST_PLACE = 5;
  private static final int LONGEST_BYLINE = 12;

  private static final Set<String> COMPANIONS = WordFile.foldedWords("date-companions.txt");
  private static final Set<String> MARKS = WordFile.foldedWords("date-marks.txt");
  private static final Set<String> AUTHOR_MARKS = WordFile.foldedWords("author-marks.txt");

  private static final Set<String> PARTICLES = WordFile.foldedWords("name-particles.txt");

  private DateText() {}

  /**
   * {@return the date of a line that holds nothing else than a date, beside such words as "posted
   * on", a weekday, a time of day, a place or an author before it or an author after it}
   *
   * @param line a line without its end
   * @param language tag of its language
   */
  public static Optional<LocalDate> ofLine(String line, String language) {
    if (line.length() > LONGEST_DATE_LINE) {
      return Optional.empty();
    }
    List<String> words = Words.split(line);
    List<String> folded = words.stream().map(Words::fold).toList();
    for (int i = 0; i < folded.size(); i++) {
      Optional<DayText> day =
          DayText.at(folded, i, language).filter(found -> found.year().isPresent());
      if (day.isPresent()) {
        boolean alone =
            mayPrecede(words.subList(0, i), folded.subList(0, i))
                && mayFollow(folded.subList(day.get().end(), folded.size()), language);
        return alone ? day.get().date() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the first day that a text names, with or without its year}
   *
   * @param text a sentence; only its first 300 characters are looked at
   * @param language tag of its language
   */
  public static Optional<DayText> firstDay(String text, String language) {
    String head = text.substring(0, Math.min(text.length(), DAY_WITHIN));
    List<String> folded = Words.split(head).stream().map(Words::fold).toList();
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
    List<String> folded = Words.split(text).stream().map(Words::fold).toList();
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

  private static boolean mayPrecede(List<String> words, List<String> folded) {
    return folded.stream().allMatch(DateText::isCompanion)
        || isPlace(words, folded)
        || isByline(words, folded);
  }

  /** Names, and a word such as "published" that keeps them from being a title. */
  private static boolean isByline(List<String> words, List<String> folded) {
    return words.size() <= LONGEST_BYLINE
        && folded.stream().anyMatch(MARKS::contains)
        && words.stream().allMatch(word -> isCompanion(Words.fold(word)) || startsUpperCase(word));
  }

  private static boolean mayFollow(List<String> folded, String language) {
    for (int i = 0; i < folded.size(); ) {
      String word = folded.get(i);
      if (AUTHOR_MARKS.contains(word)) {
        return true;
      }
      Optional<DayText> other = DayText.at(folded, i, language);
      if (other.isEmpty() && !isCompanion(word)) {
        return false;
      }
      i = other.map(DayText::end).orElse(i + 1);
    }
    return true;
  }

  /** A few words with capitals that a comma closes, then only companions of a date. */
  private static boolean isPlace(List<String> words, List<String> folded) {
    int comma = folded.lastIndexOf(",");
    if (comma <= 0 || !startsUpperCase(words.getFirst())) {
      return false;
    }
    List<String> place = words.subList(0, comma).stream().filter(DateText::isWord).toList();
    return place.size() <= LONGEST_PLACE
        && place.stream().allMatch(word -> startsUpperCase(word) || PARTICLES.contains(word))
        && folded.subList(comma, folded.size()).stream().allMatch(DateText::isCompanion);
  }

  private static boolean startsUpperCase(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
  }

  private static boolean isCompanion(String word) {
    return COMPANIONS.contains(word) || !isWord(word);
  }
}
