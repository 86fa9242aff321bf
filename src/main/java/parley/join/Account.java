package parley.join;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;

/**
 * Tells a row in sentences, so that it can be read like any other source. The words are those of
 * the row; where they lack who, where and when, those come from its columns, in the patterns of the
 * mapping.
 *
 * @param language of the patterns, and of the remarks
 * @param patterns by the name of the property
 * @param visits words that say that the row is a visit from government to government
 */
record Account(Locale language, Map<IRI, String> patterns, List<String> visits) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /**
   * {@return how the rows of a triples map are told, empty if its mapping does not say}
   *
   * @param mapping all that it says
   * @param triplesMap which of its triples maps
   */
  static Optional<Account> of(Model mapping, Resource triplesMap) {
    return Models.objectResource(mapping.filter(triplesMap, Join.ACCOUNT, null))
        .map(account -> read(mapping, account));
  }

  private static Account read(Model mapping, Resource account) {
    Map<IRI, String> patterns = new java.util.HashMap<>();
    Locale language = Locale.ENGLISH;
    for (IRI property :
        List.of(Join.OPENING, Join.CUE, Join.CUE_OPENING, Join.CUE_LATER, Join.DAY, Join.DAYS)) {
      Optional<Literal> pattern = Models.objectLiteral(mapping.filter(account, property, null));
      pattern.ifPresent(text -> patterns.put(property, text.getLabel()));
      language = pattern.flatMap(Literal::getLanguage).map(Locale::forLanguageTag).orElse(language);
    }
    List<String> visits =
        mapping.filter(account, Join.VISIT, null).objects().stream()
            .map(value -> value.stringValue().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();
    return new Account(language, patterns, visits);
  }

  /**
   * {@return the row in sentences}
   *
   * @param fields texts of the row by the names of placeholders; {@code remark} among them
   * @param start first day, if known
   * @param end last day, if known
   */
  String tell(Map<String, String> fields, Optional<LocalDate> start, Optional<LocalDate> end) {
    Map<String, String> all = new java.util.HashMap<>(fields);
    all.put("when", when(start, end));
    String remark = fields.getOrDefault("remark", "");
    String cue = patterns.getOrDefault(Join.CUE, "");
    boolean begins = !cue.isEmpty() && remark.startsWith(cue);
    String first = fill(begins ? Join.CUE_OPENING : Join.OPENING, all);
    String rest = begins ? remark.substring(cue.length()) : " " + remark;
    if (!cue.isEmpty()) {
      Pattern later = Pattern.compile("(?<=^|[.;] )" + Pattern.quote(cue) + "\\b");
      String whose = Matcher.quoteReplacement(fill(Join.CUE_LATER, all));
      rest = later.matcher(rest).replaceAll(whose);
    }
    return (first + rest).strip().replaceAll("\\s+([,.])", "$1") + "\n";
  }

  private String when(Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isEmpty()) {
      return "";
    }
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    boolean isOneDay = end.isEmpty() || end.equals(start);
    return patterns
        .getOrDefault(isOneDay ? Join.DAY : Join.DAYS, "{start}")
        .replace("{start}", format.format(start.get()))
        .replace("{end}", format.format(end.orElse(start.get())));
  }

  private String fill(IRI pattern, Map<String, String> fields) {
    return PLACEHOLDER
        .matcher(patterns.getOrDefault(pattern, ""))
        .replaceAll(field -> Matcher.quoteReplacement(fields.getOrDefault(field.group(1), "")));
  }

  /** {@return whether the words of a remark say that the row is a visit} */
  boolean isVisit(String remark) {
    String words = remark.toLowerCase(Locale.ROOT);
    return visits.stream().anyMatch(words::contains);
  }
}
