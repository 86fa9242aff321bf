package parley.document.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import parley.document.language.AddressDate;
import parley.document.language.DateLine;

/**
 * What a file or its sidecar says about the document.
 *
 * @param title its title
 * @param publisher who published it
 * @param published when it was published
 * @param source the web address it came from
 * @param language BCP 47 tag of its language
 */
public record Description(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> source,
    Optional<String> language) {

  /** Of a day as ISO 8601 writes it. */
  private static final int DATE_LENGTH = 10;

  /** Says nothing. */
  public static final Description NONE =
      new Description(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * {@return the day that data about a document give, be it as a time stamp such as {@code
   * 2019-05-03T10:00:00Z} or in words; empty if it is none}
   *
   * @param value without white space around it
   * @param language tag of the language of the words
   */
  public static Optional<LocalDate> day(String value, String language) {
    try {
      String day = value.substring(0, Math.min(value.length(), DATE_LENGTH));
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return DateLine.of(value, language).map(DateLine::date);
    }
  }

  /**
   * {@return this description, completed by another where it says nothing}
   *
   * @param other what to fall back on
   */
  public Description or(Description other) {
    return new Description(
        title.or(other::title),
        publisher.or(other::publisher),
        published.or(other::published),
        source.or(other::source),
        language.or(other::language));
  }

  /**
   * {@return this description, with the day that its web address or the name of its file names if
   * it has no other}
   *
   * @param fileName name of the file
   */
  public Description dated(String fileName) {
    Optional<LocalDate> day =
        published.or(() -> source.flatMap(AddressDate::in)).or(() -> AddressDate.in(fileName));
    return new Description(title, publisher, day, source, language);
  }
}
