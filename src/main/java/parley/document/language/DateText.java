package parley.document.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parley.authority.Words;

/** Dates at the head of a report: lines that are only a date, and datelines. */
public final class DateText {
  private static final int LONGEST_DATE_LINE = 120;
  private static final int DAY_WITHIN = 300;
  private static final int LONGEST_PLACE = 5;
  private static final int LONGEST_BYLINE = 12;

  /** Words of a day, as in {@code 2 de diciembre de 2024}, with the hour behind it. */
  private static final int LONGEST_DAY = 12;

  private static final int LONGEST_ZONE = 4;
  private static final int LONGEST_LABEL = 2;

  /** What parts author, section, place and date in one line. */
  private static final Pattern BARS = Pattern.compile("\\s*[|•·»\\t]\\s*|\\s+[-–—/]+\\s+|\\s{3,}");

  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![\\d./:-])(?<day>\\d{1,2}([./-])\\d{1,2}\\2)(?<year>[0-4]\\d)(?![\\d./:-])");

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
    if (line.length() > LONGEST_DATE_LINE || !DayText.mayBeIn(line)) {
      return Optional.empty();
    }
    String whole = withFullYear(line);
    return alone(whole, language).or(() -> besideBars(whole, language));
  }

  /** Two figures close a day in a line that is only a date: {@code 17/02/14}. */
  private static String withFullYear(String line) {
    return SHORT_YEAR.matcher(line).replaceFirst("${day}20${year}");
  }

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
        .filter(day -> mayFollow(words.subList(day.end(), words.size()), language))
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

  private static Optional<LocalDate> alone(String line, String language) {
    List<String> words = Words.split(line);
    List<String> folded = folded(words);
    for (int i = 0; i < folded.size(); i++) {
      Optional<DayText> day =
          DayText.at(folded, i, language).filter(found -> found.year().isPresent());
      if (day.isPresent()) {
        boolean isMarked = MARKS.contains(folded.getFirst()) && !line.endsWith(".");
        boolean alone =
            mayPrecede(words.subList(0, i), folded.subList(0, i))
                && (isMarked || mayFollow(words.subList(day.get().end(), words.size()), language));
        return alone ? day.get().date() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Section, author or place beside the date, parted from it by a bar. */
  private static Optional<LocalDate> besideBars(String line, String language) {
    List<String> parts = BARS.splitAsStream(line).filter(part -> !part.isBlank()).toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Optional<LocalDate>> dates = parts.stream().map(part -> alone(part, language)).toList();
    boolean isHead =
        IntStream.range(0, parts.size())
            .allMatch(i -> dates.get(i).isPresent() || isLabel(parts.get(i)));
    return isHead ? dates.stream().flatMap(Optional::stream).findFirst() : Optional.empty();
  }

  /** Two names, capitals, or names with such a word as "by": more would be a title. */
  private static boolean isLabel(String part) {
    List<String> words = Words.split(part).stream().filter(DateText::isWord).toList();
    return isOfNames(part)
        && (words.size() <= LONGEST_LABEL
            || part.equals(part.toUpperCase(Locale.ROOT))
            || words.stream().anyMatch(word -> COMPANIONS.contains(Words.fold(word))));
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Words::fold).toList();
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

  private static boolean mayFollow(List<String> words, String language) {
    List<String> folded = folded(words);
    for (int i = 0; i < folded.size(); ) {
      String word = folded.get(i);
      if (AUTHOR_MARKS.contains(word)) {
        return true;
      }
      Optional<DayText> other = DayText.at(folded, i, language);
      if (other.isEmpty() && !isCompanion(word) && !isZone(words.subList(0, i + 1))) {
        return false;
      }
      i = other.map(DayText::end).orElse(i + 1);
    }
    return true;
  }

  /** A few capitals behind an hour name its zone. */
  private static boolean isZone(List<String> words) {
    String word = words.getLast();
    return words.contains(":")
        && word.length() <= LONGEST_ZONE
        && word.chars().allMatch(Character::isUpperCase);
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
