package parley.join;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * Files and the RML mapping that tells what they say: a register of trips, a list of embassies, a
 * table of the user's own.
 *
 * <p>Entries are read one after another, as they are asked for; of XML and JSON whose mapping looks
 * about in all of it one file at a time is held in memory.
 */
public final class Register {
  private static final List<String> PACKAGED =
      List.of("travels", "visits", "pocom", "country-codes", "embassies");
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Pattern ADDRESS_IN_KEY =
      Pattern.compile("https?%3A%2F%2F(?:[^/?#]*%2F)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

  private final String name;
  private final Mapping mapping;
  private final String base;
  private final List<Path> files;
  private final String shown;

  private Register(String name, Mapping mapping, String base, List<Path> files, String shown) {
    this.name = name;
    this.mapping = mapping;
    this.base = base;
    this.files = files;
    this.shown = shown;
  }

  /** {@return the names of the registers whose mappings are packaged} */
  public static List<String> names() {
    return PACKAGED;
  }

  /**
   * {@return a copy of a public register, read by the packaged mapping}
   *
   * @param name one of {@link #names}
   * @param path its file, or the folder that holds its files
   * @param base what all IRIs start with
   * @throws JoinException if there is no file of the register
   */
  public static Register packaged(String name, Path path, String base) {
    String file = name + ".rml.ttl";
    Mapping mapping = Mapping.of(file, resource(file), base);
    Register register = new Register(name, mapping, base, filesBelow(path), path.toString());
    register.requireFiles();
    return register;
  }

  /**
   * {@return files of the user's, read by a mapping of the user's}
   *
   * @param name of the import, a step of a path
   * @param mapping RML in Turtle
   * @param files what it maps
   * @param base what all IRIs start with
   * @throws JoinException if the mapping cannot be read or reads a file that is not given
   */
  public static Register of(String name, Path mapping, List<Path> files, String base) {
    try {
      Mapping read = Mapping.of(mapping.toString(), Files.readAllBytes(mapping), base);
      String shown = String.join(", ", files.stream().map(Path::toString).toList());
      Register register = new Register(name, read, base, files, shown);
      register.requireFiles();
      return register;
    } catch (NoSuchFileException e) {
      throw new JoinException(
          Spot.of(mapping.toString()), "there is no such file to be the mapping.", e);
    } catch (IOException e) {
      throw new JoinException(
          Spot.of(mapping.toString()), "the mapping cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] resource(String file) {
    try (InputStream in = Register.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no packaged mapping " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesBelow(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new JoinException(Spot.of(path.toString()), "it cannot be read: " + e, e);
    }
  }

  private void requireFiles() {
    for (Mapping.Part part : mapping.parts()) {
      if (files(part).isEmpty() && !isOptional()) {
        throw new JoinException(
            mapping.find(part.source()),
            "the mapping reads \"%s\", which is not among %s.".formatted(part.source(), shown));
      }
    }
    if (mapping.parts().stream().allMatch(part -> files(part).isEmpty())) {
      List<String> sources = mapping.parts().stream().map(Mapping.Part::source).distinct().toList();
      throw new JoinException(
          Spot.of(shown),
          "there is no file of %s here; they are named %s.".formatted(name, sources));
    }
  }

  /** A part of a public register may be imported without the others. */
  private boolean isOptional() {
    return PACKAGED.contains(name);
  }

  /** A mapping that reads a single file reads whichever is given. */
  private List<Path> files(Mapping.Part part) {
    long sources = mapping.parts().stream().map(Mapping.Part::source).distinct().count();
    if (part.source().isEmpty() || (sources == 1 && !part.source().contains("*"))) {
      return isOptional() && !part.source().isEmpty() && files.size() > 1
          ? matching(part.source())
          : files;
    }
    return matching(part.source());
  }

  private List<Path> matching(String source) {
    String pattern = "{**/,}" + (source.startsWith("/") ? source.substring(1) : source);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return files.stream()
        .filter(file -> matcher.matches(file.toAbsolutePath()) || matcher.matches(file))
        .toList();
  }

  /** {@return the name of the import} */
  public String name() {
    return name;
  }

  /** {@return whether any of its rows may tell something in words} */
  public boolean tells() {
    return mapping.parts().stream().anyMatch(part -> part.account().isPresent());
  }

  /** {@return what its mapping says of the data set, about any subject} */
  public List<Statement> description() {
    return mapping.description();
  }

  /**
   * {@return its entries as mapped, in the order of the mapping and the files; to be closed}
   *
   * <p>Where entries are joined with others, these are read before. It throws {@link JoinException}
   * at the first entry that cannot be read.
   */
  public Entries entries() {
    Parents parents = new Parents();
    try (Entries joined = entries(mapping.parents(), new Parents())) {
      joined.forEachRemaining(parents::add);
    }
    return entries(mapping.parts(), parents);
  }

  private Entries entries(List<Mapping.Part> parts, Parents parents) {
    XmlFile xml = new XmlFile(mapping.prefixes());
    List<Supplier<Stream<Mapped>>> sources = new ArrayList<>();
    for (Mapping.Part part : parts) {
      for (Path file : files(part)) {
        sources.add(() -> entries(part, file, xml).map(entry -> map(part, entry, parents)));
      }
    }
    return new Entries(sources.iterator());
  }

  private static Stream<Entry> entries(Mapping.Part part, Path file, XmlFile xml) {
    String shown = file.toString();
    return switch (part.formulation()) {
      case CSV -> CsvFile.entries(file, shown);
      case XPATH -> xml.entries(file, shown, part.iterator(), part.outward());
      case JSONPATH -> JsonFile.entries(file, shown, part.iterator());
    };
  }

  private Mapped map(Mapping.Part part, Entry entry, Parents parents) {
    try {
      List<Statement> statements =
          Objects.requireNonNull(part.mapper().mapRecord(entry, Entry.class).collectList().block());
      return new Mapped(
          entry.spot(),
          statements.stream().flatMap(parents::join).map(this::tidy).collect(Collectors.toSet()),
          part.account());
    } catch (RuntimeException e) {
      throw fault(entry, e);
    }
  }

  private JoinException fault(Entry entry, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof JoinException known) {
        return known;
      }
      if (cause instanceof MissingColumnException missing) {
        return new JoinException(
            mapping.find(missing.column()), String.valueOf(missing.getMessage()), e);
      }
    }
    return new JoinException(entry.spot(), "this entry cannot be mapped: " + e.getMessage(), e);
  }

  /**
   * A key that is itself an address counts by its last step, as in the ids of Wikidata; an IRI
   * below the base is ASCII, as all of these are.
   */
  private Statement tidy(Statement statement) {
    return VALUES.createStatement(
        (Resource) tidy(statement.getSubject()),
        statement.getPredicate(),
        tidy(statement.getObject()));
  }

  private Value tidy(Value value) {
    return value instanceof IRI iri && iri.stringValue().startsWith(base)
        ? VALUES.createIRI(ascii(ADDRESS_IN_KEY.matcher(iri.stringValue()).replaceAll("")))
        : value;
  }

  private static String ascii(String iri) {
    HexFormat hexadecimal = HexFormat.ofDelimiter("%").withUpperCase();
    return NOT_ASCII
        .matcher(iri)
        .replaceAll(
            letters ->
                "%" + hexadecimal.formatHex(letters.group().getBytes(StandardCharsets.UTF_8)));
  }
}
