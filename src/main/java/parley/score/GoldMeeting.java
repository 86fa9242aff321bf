package parley.score;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.extract.PartialDate;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;
import parley.score.GoldDocument.GoldDelegation;

/**
 * A meeting that a document speaks of.
 *
 * @param key its key in the gold file
 * @param main whether the document is about it, rather than mentioning it
 * @param status how far it has come
 * @param when first and last day
 * @param venue where
 * @param parties codes of the parties
 * @param mode its form, if the gold tells
 * @param round series and number
 * @param delegations the sides
 * @param topics labels of what it was about
 */
public record GoldMeeting(
    String key,
    boolean main,
    Status status,
    Days when,
    Venue venue,
    List<String> parties,
    Optional<Mode> mode,
    Round round,
    List<GoldDelegation> delegations,
    List<String> topics) {

  private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d|XX)(?:-(\\d\\d))?");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** Keeps copies of the lists. */
  public GoldMeeting {
    parties = List.copyOf(parties);
    delegations = List.copyOf(delegations);
    topics = List.copyOf(topics);
  }

  /**
   * First and last day of a meeting.
   *
   * @param start date as {@code 2015-03-31}, {@code 2015-03} or {@code 2015}, if known
   * @param end likewise
   * @param yearless day as {@code XXXX-03-31}, or month as {@code XXXX-03}, if the text gives no
   *     year and nothing else does
   */
  public record Days(
      Optional<String> start, Optional<String> end, Optional<PartialDate> yearless) {}

  /**
   * Where a meeting took place.
   *
   * @param place name of the city or region, if known
   * @param country code of the country, if known
   */
  public record Venue(Optional<String> place, Optional<String> country) {}

  /**
   * Which of a row of meetings it is.
   *
   * @param series name of the series, if it is one of a series
   * @param ordinal number in the series, if known
   */
  public record Round(Optional<String> series, Optional<Integer> ordinal) {}

  @JsonCreator
  static GoldMeeting of(
      @JsonProperty(value = "key", required = true) String key,
      @JsonProperty("main") @Nullable Boolean main,
      @JsonProperty(value = "status", required = true) String status,
      @JsonProperty("start") @Nullable String start,
      @JsonProperty("end") @Nullable String end,
      @JsonProperty("when") @Nullable String yearless,
      @JsonProperty("place") @Nullable String place,
      @JsonProperty("country_of_place") @Nullable String country,
      @JsonProperty(value = "parties", required = true) List<String> parties,
      @JsonProperty("mode") @Nullable String mode,
      @JsonProperty("series") @Nullable String series,
      @JsonProperty("ordinal") @Nullable Integer ordinal,
      @JsonProperty("delegations") @Nullable List<GoldDelegation> delegations,
      @JsonProperty("topics") @Nullable List<String> topics) {
    return new GoldMeeting(
        key,
        requireNonNullElse(main, true),
        Status.valueOf(status.toUpperCase(Locale.ROOT)),
        new Days(date(start), date(end), Optional.ofNullable(yearless).map(GoldMeeting::yearless)),
        new Venue(Optional.ofNullable(place), Optional.ofNullable(country)),
        parties,
        Optional.ofNullable(mode).map(form -> Mode.valueOf(form.toUpperCase(Locale.ROOT))),
        new Round(Optional.ofNullable(series), Optional.ofNullable(ordinal)),
        requireNonNullElse(delegations, List.of()),
        requireNonNullElse(topics, List.of()));
  }

  private static PartialDate yearless(String date) {
    Matcher parts = YEARLESS.matcher(date);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"" + date + "\" is no date without a year; write XXXX-03-31, XXXX-XX-31 or XXXX-03");
    }
    return new PartialDate(OptionalInt.empty(), part(parts.group(1)), part(parts.group(2)));
  }

  private static OptionalInt part(@Nullable String digits) {
    return digits == null || digits.equals("XX")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }

  private static Optional<String> date(@Nullable String date) {
    if (date != null && !DATE.matcher(date).matches()) {
      throw new IllegalArgumentException(
          "\"" + date + "\" is no date; write 2015-03-31, 2015-03, 2015 or null");
    }
    return Optional.ofNullable(date);
  }
}
