package parley.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names for files: the name without its ending, with as many folders before it as tell it from the
 * others; with its ending too where two files of one folder differ in nothing else.
 */
final class DocumentNames {
  private static final String UNRESERVED = "-._~";

  private DocumentNames() {}

  /**
   * {@return a name for each file; no two are equal, and they do not depend on the order}
   *
   * @param files absolute paths, each once
   */
  static Map<Path, String> of(Collection<Path> files) {
    Map<Path, Candidate> candidates = new TreeMap<>();
    files.forEach(file -> candidates.put(file, new Candidate(file, 1, false)));
    boolean changed = true;
    while (changed) {
      changed = false;
      Map<String, List<Path>> byName =
          candidates.keySet().stream()
              .collect(
                  Collectors.groupingBy(
                      file -> name(candidates, file), TreeMap::new, Collectors.toList()));
      for (List<Path> same : byName.values()) {
        if (same.size() > 1) {
          same.forEach(file -> candidates.computeIfPresent(file, (f, c) -> c.longer(same)));
          changed = true;
        }
      }
    }
    Map<Path, String> names = new TreeMap<>();
    candidates.forEach((file, candidate) -> names.put(file, candidate.name()));
    return names;
  }

  private static String name(Map<Path, Candidate> candidates, Path file) {
    Candidate candidate = candidates.get(file);
    return candidate == null ? "" : candidate.name();
  }

  /** A name that may still be too short. */
  private record Candidate(Path file, int depth, boolean withEnding) {

    String name() {
      List<String> segments = new ArrayList<>();
      int first = Math.max(0, file.getNameCount() - depth);
      for (int i = first; i < file.getNameCount() - 1; i++) {
        segments.add(encode(composed(file.getName(i).toString())));
      }
      segments.add(encode(composed(withEnding ? FileName.of(file) : FileName.stem(file))));
      return String.join("/", segments);
    }

    /**
     * File systems decompose accents or not; only files that differ in nothing else keep them so.
     */
    private String composed(String segment) {
      return depth > file.getNameCount()
          ? segment
          : Normalizer.normalize(segment, Normalizer.Form.NFC);
    }

    /** One folder more, or the ending where the folder is the same. */
    Candidate longer(List<Path> same) {
      boolean neighbour =
          same.stream()
              .anyMatch(
                  other ->
                      !other.equals(file)
                          && other.resolveSibling("").equals(file.resolveSibling("")));
      return neighbour && !withEnding
          ? new Candidate(file, depth, true)
          : new Candidate(file, depth + 1, withEnding);
    }
  }

  /** {@return a path with every part of it encoded} */
  static String encodePath(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(DocumentNames::encode)
        .collect(Collectors.joining("/"));
  }

  /** Leaves letters and digits of ASCII as they are and writes all else in hexadecimal. */
  private static String encode(String segment) {
    StringBuilder out = new StringBuilder();
    for (byte b : segment.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c).toUpperCase(Locale.ROOT));
    }
    return out.toString();
  }
}
