package parley.document.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import parley.document.bytes.CleanText;
import parley.document.language.LinePatterns;
import parley.document.page.Description;
import parley.document.page.LanguageTag;

/** What the properties of a PDF or office file say about it. */
final class OfficeDescription {
  private static final LinePatterns NO_TITLES = LinePatterns.of("no-titles.txt");

  private OfficeDescription() {}

  static Description of(Metadata metadata) {
    return new Description(
        words(metadata.get(TikaCoreProperties.TITLE)).filter(title -> !NO_TITLES.match(title)),
        words(metadata.get(TikaCoreProperties.PUBLISHER)),
        created(metadata),
        Optional.empty(),
        Optional.ofNullable(metadata.get(TikaCoreProperties.LANGUAGE)).flatMap(LanguageTag::parse));
  }

  private static Optional<String> words(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).flatMap(CleanText::line);
  }

  private static Optional<LocalDate> created(Metadata metadata) {
    return Optional.ofNullable(metadata.getDate(TikaCoreProperties.CREATED))
        .map(Date::toInstant)
        .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }
}
