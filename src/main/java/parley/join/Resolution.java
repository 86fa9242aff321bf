package parley.join;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import parley.extract.Entity;
import parley.extract.Entity.Kind;

/**
 * Puts in the place of the texts of one row what they stand for, as their datatypes ask. What
 * cannot be found stays as a text without datatype where that says something, and is a problem.
 */
final class Resolution {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
  private static final Pattern LIST = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern PLACES = Pattern.compile("\\s*[,;]\\s*|\\s+and\\s+");
  private static final Comparator<Statement> ORDER =
      Comparator.comparing(
          statement ->
              statement.getSubject()
                  + " "
                  + statement.getPredicate()
                  + " "
                  + NTriplesUtil.toNTriplesString(statement.getObject()));

  private final Names names;
  private final String base;
  private final Spot spot;
  private final String row;
  private final List<Statement> resolved = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> looked = new TreeMap<>();
  private final Map<Resource, Set<String>> parties = new TreeMap<>(byText());

  Resolution(Names names, String base, Spot spot, String row) {
    this.names = names;
    this.base = base;
    this.spot = spot;
    this.row = row;
  }

  private static Comparator<Resource> byText() {
    return Comparator.comparing(Resource::stringValue);
  }

  /** {@return the statements of a row with what their texts stand for, sorted} */
  List<Statement> resolve(Set<Statement> statements) {
    // Parties first, since places are looked for in their countries.
    statements.stream().filter(Resolution::isParty).sorted(ORDER).forEach(this::resolve);
    statements.stream().filter(s -> !isParty(s)).sorted(ORDER).forEach(this::resolve);
    Intervals.check(resolved, this::problem);
    return resolved.stream().distinct().sorted(ORDER).toList();
  }

  List<Problem> problems() {
    return problems;
  }

  Map<String, Integer> looked() {
    return looked;
  }

  private static boolean isParty(Statement statement) {
    return statement.getObject() instanceof Literal literal
        && (literal.getDatatype().equals(Join.PARTY) || literal.getDatatype().equals(Join.PARTIES));
  }

  private void resolve(Statement statement) {
    if (!(statement.getObject() instanceof Literal literal)
        || !Join.DATATYPES.contains(literal.getDatatype())) {
      resolved.add(statement);
      return;
    }
    String text = literal.getLabel();
    IRI datatype = literal.getDatatype();
    if (datatype.equals(Join.PARTY)) {
      party(statement, text);
    } else if (datatype.equals(Join.PARTIES)) {
      Arrays.stream(LIST.split(text)).forEach(each -> party(statement, each));
    } else if (datatype.equals(Join.PLACE)) {
      places(statement, text);
    } else if (datatype.equals(Join.DATE)) {
      date(statement, text);
    } else if (datatype.equals(Join.DEGREES)) {
      degrees(statement, text);
    } else if (datatype.equals(Join.UNJOINED)) {
      problem("join", text.replace('\u001f', ' '), "no entry of the other source has this key");
    } else {
      Arrays.stream(LIST.split(text)).forEach(each -> address(statement, each));
    }
  }

  private void party(Statement statement, String text) {
    look("party");
    Optional<String> party = names.party(text);
    if (party.isPresent()) {
      parties.computeIfAbsent(statement.getSubject(), s -> new TreeSet<>()).add(party.get());
      put(statement, iri(new Entity(Kind.PARTY, party.get())));
    } else {
      problem("party", text, "no party of this name is known");
    }
  }

  private void places(Statement statement, String text) {
    Set<String> where = parties.getOrDefault(statement.getSubject(), Set.of());
    if (names.place(text, where).isPresent()) {
      place(statement, text, where);
    } else {
      Arrays.stream(PLACES.split(text))
          .filter(part -> !part.isBlank())
          .forEach(part -> place(statement, part, where));
    }
  }

  private void place(Statement statement, String text, Set<String> where) {
    look("place");
    Optional<String> place = names.place(text, where);
    if (place.isPresent()) {
      put(statement, iri(new Entity(Kind.PLACE, place.get())));
    } else {
      put(statement, VALUES.createLiteral(text));
      problem("place", text, "no place of this name is known in " + String.join(", ", where));
    }
  }

  private void date(Statement statement, String text) {
    look("date");
    try {
      put(statement, date(text));
    } catch (DateTimeException e) {
      problem("date", text, "there is no such day; the row is kept without it");
    }
  }

  /** A month or day of 00 is one that is not known. */
  private static Literal date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("no date in the form of ISO 8601");
    }
    int year = Integer.parseInt(parts.group(1));
    int month = number(parts.group(2));
    int day = number(parts.group(3));
    if (year == 0) {
      throw new DateTimeException("there is no year 0");
    }
    if (month == 0) {
      return VALUES.createLiteral(parts.group(1), XSD.GYEAR);
    }
    return day == 0
        ? VALUES.createLiteral(YearMonth.of(year, month).toString(), XSD.GYEARMONTH)
        : VALUES.createLiteral(LocalDate.of(year, month, day).toString(), XSD.DATE);
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private void degrees(Statement statement, String text) {
    try {
      BigDecimal degrees = new BigDecimal(text);
      int most = statement.getPredicate().getLocalName().equals("latitude") ? 90 : 180;
      if (degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0) {
        put(statement, VALUES.createLiteral(degrees.toPlainString(), XSD.DECIMAL));
        return;
      }
    } catch (NumberFormatException e) {
      // Told like a number that is out of range.
    }
    problem("coordinates", text, "this is no number of degrees");
  }

  private void address(Statement statement, String text) {
    Optional<IRI> iri = Addresses.iri(text);
    if (iri.isPresent()) {
      put(statement, iri.get());
    } else {
      problem("address", text, "this is no address on the web");
    }
  }

  private IRI iri(Entity entity) {
    return VALUES.createIRI(base + entity.path());
  }

  private void look(String field) {
    looked.merge(field, 1, Integer::sum);
  }

  private void put(Statement statement, Value value) {
    resolved.add(VALUES.createStatement(statement.getSubject(), statement.getPredicate(), value));
  }

  private void problem(String field, String value, String reason) {
    problems.add(new Problem(spot, row, field, value, reason));
  }
}
