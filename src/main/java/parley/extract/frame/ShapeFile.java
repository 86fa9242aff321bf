package parley.extract.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shapes of sentences that say who leads which side and who belongs to it, from {@code
 * shapes.txt}, which says how they are written.
 */
final class ShapeFile {
  private static final Pattern LETTER = Pattern.compile("(\\S) ([a-z-]+):(.*)");
  private static final Pattern SHARED = Pattern.compile("(\\S+) = (.*)");
  private static final Pattern SHAPE = Pattern.compile("([a-z-]+) +(.+)");
  private static final Pattern EXAMPLE = Pattern.compile("\\+ (?:([a-z]{2}): )?(.*)");
  private static final Pattern NAME = Pattern.compile("(?<group><[a-z]+:)|[a-z][a-z-]*|\\.{3}");

  /** The packaged shapes. */
  static final ShapeFile PACKAGED = load();

  private final Map<String, Character> types = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<Part, List<Shape>> shapes = new LinkedHashMap<>();
  private Part part = Part.LEADS;

  /** What the shapes of a part of the file tell. */
  enum Part {
    /** Who leads which side. */
    LEADS,
    /** Who leads a further side, by a clause that leaves out what the one before says. */
    FURTHER,
    /** Who belongs to a side. */
    MEMBERS
  }

  /**
   * A shape.
   *
   * @param kind what it says of its people
   * @param pattern over the letters
   * @param needs which of them it cannot do without
   * @param examples sentences that it reads, each behind its language
   */
  record Shape(String kind, Pattern pattern, ShapeNeeds needs, List<Example> examples) {}

  /**
   * A sentence that a shape reads.
   *
   * @param language of the sentence
   * @param text the sentence
   */
  record Example(String language, String text) {}

  private ShapeFile(Iterable<String> lines) {
    for (Part each : Part.values()) {
      shapes.put(each, new ArrayList<>());
    }
    lines.forEach(line -> read(line.strip()));
  }

  /**
   * {@return the letters by the types of mention that have one, in the order in which they count}
   */
  Map<String, Character> letters() {
    return types;
  }

  /** {@return the shapes of a part, those first that say most} */
  List<Shape> shapes(Part of) {
    return shapes.getOrDefault(of, List.of());
  }

  private void read(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    Matcher letter = LETTER.matcher(line);
    Matcher shared = SHARED.matcher(line);
    Matcher example = EXAMPLE.matcher(line);
    Matcher shape = SHAPE.matcher(line);
    if (example.matches()) {
      String language = example.group(1) == null ? "en" : example.group(1);
      shapes(part).getLast().examples().add(new Example(language, example.group(2)));
    } else if (letter.matches()) {
      letter(letter.group(1).charAt(0), letter.group(2), letter.group(3).strip());
    } else if (shared.matches()) {
      names.put(shared.group(1), expression(shared.group(2)));
    } else if (shape.matches()) {
      shapes(part).add(shape(shape.group(1), expression(shape.group(2))));
    } else {
      part = Part.valueOf(line.toUpperCase(Locale.ROOT));
    }
  }

  private static Shape shape(String name, String expression) {
    return new Shape(
        name, Pattern.compile(expression), ShapeNeeds.of(expression), new ArrayList<>());
  }

  private void letter(char letter, String name, String of) {
    names.put(name, letter == '.' ? "\\." : String.valueOf(letter));
    for (String type : of.isEmpty() ? new String[0] : of.split(" \\| ", -1)) {
      types.put(type, letter);
    }
  }

  /** Writes the letters and what shapes share for their names. */
  private String expression(String text) {
    return NAME.matcher(text.replace('>', ')'))
        .replaceAll(found -> Matcher.quoteReplacement(written(found)))
        .replace(" ", "");
  }

  private String written(MatchResult found) {
    String name = found.group();
    if (found.start("group") >= 0) {
      return "(?" + name.replace(':', '>');
    }
    String known = names.get(name);
    if (known == null) {
      throw new IllegalStateException("shapes.txt names no letter or expression " + name);
    }
    return known;
  }

  private static ShapeFile load() {
    try (InputStream in = ShapeFile.class.getResourceAsStream("/parley/extract/shapes.txt")) {
      if (in == null) {
        throw new IllegalStateException("shapes.txt is not packaged");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ShapeFile(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shapes.txt", e);
    }
  }
}
