package parley.authority.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parley.authority.MalformedFileException;

/**
 * Reads a folder of the shape of HistoryAtState/pocom: the principal officers of the US Department
 * of State and the chiefs of its missions.
 */
final class PocomReader {
  static final String PEOPLE = "people";

  private static final String PRINCIPALS = "positions-principals";
  private static final String COUNTRIES = "missions-countries";
  private static final String ORGANIZATIONS = "missions-orgs";
  private static final String ROLES = "roles-country-chiefs";
  private static final String PARTY = "us";
  private static final String ENTRY = "https://history.state.gov/departmenthistory/people/";
  private static final Source SOURCE =
      new Source(
          "pocom",
          "Principal Officers and Chiefs of Mission (HistoryAtState/pocom)",
          "https://github.com/HistoryAtState/pocom");

  /** Behind a title the city in which the organization has its seat. */
  private static final String SEAT = "\\s*\\([^)]*\\)$";

  /** In which order an entry says when somebody took office. */
  private static final List<String> STARTS = List.of("started", "arrived", "appointed");

  private final Path folder;
  private final OfficeNames names;
  private final UnaryOperator<String> parties;
  private final RegisterReader register;
  private final Map<String, Holder> people = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  PocomReader(
      Path folder, OfficeNames names, UnaryOperator<String> parties, RegisterReader register) {
    this.folder = folder;
    this.names = names;
    this.parties = parties;
    this.register = register;
  }

  /** An office of which entries follow: its title, and the country it is in. */
  private record Office(String title, Optional<String> country) {}

  /**
   * Reads all.
   *
   * @param read receives the files that were read, in order
   * @throws MalformedFileException if a file cannot be read
   * @throws IOException if the machine does not let it be read
   */
  void read(List<Path> read) throws IOException {
    for (Path file : files(PEOPLE, read)) {
      XmlElement root = XmlFile.read(file);
      people.put(text(file, root, "id"), person(file, root));
    }
    for (Path file : files(ROLES, read)) {
      XmlElement root = XmlFile.read(file);
      roles.put(text(file, root, "id"), text(file, root, "names", "singular"));
    }
    for (Path file : files(PRINCIPALS, read)) {
      XmlElement root = XmlFile.read(file);
      Office office = new Office(text(file, root, "names", "singular"), Optional.empty());
      entries(file, root.at("principals"), "principal", entry -> office);
    }
    for (Path file : files(COUNTRIES, read)) {
      XmlElement root = XmlFile.read(file);
      String today = text(file, root, "territory-id");
      entries(file, root.at("chiefs"), "chief", entry -> chief(file, entry, today));
    }
    for (Path file : files(ORGANIZATIONS, read)) {
      XmlElement root = XmlFile.read(file);
      String title = text(file, root, "names", "singular").replaceFirst(SEAT, "");
      entries(file, root.at("chiefs"), "chief", entry -> new Office(title, Optional.empty()));
    }
  }

  private List<Path> files(String name, List<Path> read) throws IOException {
    Path part = folder.resolve(name);
    if (!Files.isDirectory(part)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(part)) {
      List<Path> files =
          all.filter(file -> file.toString().endsWith(".xml"))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      read.addAll(files);
      return files;
    }
  }

  private static Holder person(Path file, XmlElement root) {
    String id = text(file, root, "id");
    String surname = text(file, root, "persName", "surname");
    Optional<String> forename = root.words("persName", "forename");
    Set<String> all = new LinkedHashSet<>();
    all.add(forename.map(given -> given + " " + surname).orElse(surname));
    root.at("persName").stream()
        .flatMap(name -> name.all("altname"))
        .map(XmlElement::words)
        .filter(name -> !name.isEmpty())
        .forEach(all::add);
    return new Holder(
        id,
        new ArrayList<>(all),
        List.of(ENTRY + id),
        root.words("birth").flatMap(PocomReader::year),
        root.words("death").flatMap(PocomReader::year));
  }

  private static Optional<Integer> year(String text) {
    return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private String country(String territory) {
    String name = territory.replaceFirst("-\\d+$", "").replace('-', ' ');
    return names.country(name).orElseGet(() -> parties.apply(name));
  }

  /** The country is what it was called then: the Soviet Union among the missions to Russia. */
  private Office chief(Path file, XmlElement entry, String today) {
    String role = text(file, entry, "role-title-id");
    Optional<String> country =
        Optional.of(country(entry.words("contemporary-territory-id").orElse(today)));
    return new Office(roles.getOrDefault(role, role.replace('-', ' ')), country);
  }

  private void entries(
      Path file, Optional<XmlElement> list, String name, Function<XmlElement, Office> office) {
    list.stream()
        .flatMap(element -> element.all(name))
        .forEach(entry -> entry(file, entry, office.apply(entry)));
  }

  private void entry(Path file, XmlElement entry, Office office) {
    String person = text(file, entry, "person-id");
    Holder holder = people.get(person);
    if (holder == null) {
      register.leaveOut(
          file.toString(),
          entry.line(),
          "The term names the person %s, of whom there is no file in %s".formatted(person, PEOPLE));
      return;
    }
    OfficeKey key = names.key(office.title(), PARTY);
    String title =
        office
            .country()
            .map(country -> office.title() + " (" + country + ")")
            .orElse(office.title());
    register.add(
        new Term(
            holder,
            title,
            office.country().map(country -> key.in(country)).orElse(key),
            new Term.Span(start(file, entry), date(file, entry, "ended")),
            names.isActing(office.title()),
            SOURCE),
        file.toString(),
        entry.line());
  }

  private static Optional<StatedDate> start(Path file, XmlElement entry) {
    return STARTS.stream().flatMap(event -> date(file, entry, event).stream()).findFirst();
  }

  private static Optional<StatedDate> date(Path file, XmlElement entry, String event) {
    Optional<String> text = entry.words(event, "date");
    try {
      return text.map(StatedDate::of);
    } catch (DateTimeException e) {
      MalformedFileException error =
          error(
              file,
              entry.at(event, "date").orElse(entry),
              "has the date %s, which does not exist; expected YYYY-MM-DD, YYYY-MM or YYYY"
                  .formatted(text.orElse("")));
      error.initCause(e);
      throw error;
    }
  }

  private static String text(Path file, XmlElement element, String... path) {
    return element
        .words(path)
        .orElseThrow(
            () -> error(file, element, "has nothing in the element " + String.join("/", path)));
  }

  private static MalformedFileException error(Path file, XmlElement element, String what) {
    return new MalformedFileException(
        file.toString(),
        element.line(),
        element.column(),
        "the element %s %s".formatted(element.name(), what));
  }
}
