package parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From the paths that a user gives to the sources behind them.
 *
 * <p>A folder stands for the files in it and below, save hidden ones, sidecars and files of data
 * ({@code formats.txt} lists their endings). A file that is named by itself is always a source,
 * save a sidecar, which a pattern such as {@code folder/*} names along with its document.
 */
public final class Sources {
  private static final String STANDARD_INPUT = "-";

  /** Stands for standard input among the files, so that its name is told from theirs. */
  private static final Path STANDARD_INPUT_PATH = Path.of("stdin");

  /** Absolute paths, each with the shortest way in which the user named it. */
  private final Map<Path, String> found = new TreeMap<>();

  private Sources() {}

  /**
   * {@return the sources behind some paths, each once, in the order of their names, which does not
   * depend on the order of the paths}
   *
   * @param paths files, folders, or {@code -} for standard input
   * @param standardInput read to its end if {@code -} is among the paths, at most one byte more
   *     than {@link DocumentReader} takes
   * @param limits how much one document may hold
   * @throws NoSuchFileException if a path does not exist; its file is the path as given
   * @throws IOException if standard input cannot be read
   */
  public static List<Source> of(List<String> paths, InputStream standardInput, Limits limits)
      throws IOException {
    Sources sources = new Sources();
    for (String path : paths) {
      sources.add(path);
    }
    Map<Path, String> files = sources.withoutLinks();
    List<Source> result = new ArrayList<>();
    for (Map.Entry<Path, String> name : DocumentNames.of(files.keySet()).entrySet()) {
      Path path = name.getKey();
      String file = files.getOrDefault(path, "");
      result.add(
          path.equals(STANDARD_INPUT_PATH)
              ? Source.of(name.getValue(), file, all(standardInput, limits))
              : Source.of(name.getValue(), file, path));
    }
    result.sort(Comparator.comparing(Source::name));
    return result;
  }

  /** Of several links to one file the first by its path stands for all. */
  private Map<Path, String> withoutLinks() {
    Map<Path, String> files = new TreeMap<>();
    Set<Path> targets = new TreeSet<>();
    found.forEach(
        (path, file) -> {
          if (targets.add(target(path))) {
            files.put(path, file);
          }
        });
    return files;
  }

  private static Path target(Path path) {
    try {
      return path.equals(STANDARD_INPUT_PATH) ? path : path.toRealPath();
    } catch (IOException e) {
      // A file that cannot be reached stands for itself; reading it tells.
      return path;
    }
  }

  private static byte[] all(InputStream standardInput, Limits limits) throws IOException {
    return standardInput.readNBytes((int) Math.min(limits.bytes() + 1L, Integer.MAX_VALUE));
  }

  private void add(String given) throws IOException {
    if (given.equals(STANDARD_INPUT)) {
      found.put(STANDARD_INPUT_PATH, STANDARD_INPUT);
      return;
    }
    Path path = Path.of(given);
    if (!Files.exists(path)) {
      throw new NoSuchFileException(given, null, "there is no such file or folder");
    }
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!FileName.of(path).endsWith(FileName.SIDECAR_ENDING)) {
      put(path);
    }
  }

  private void addFolder(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new FolderVisitor(folder, this::put));
  }

  private void put(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    String file = path.toString();
    found.merge(absolute, file, Sources::shorter);
  }

  private static String shorter(String one, String other) {
    return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other)
            <= 0
        ? one
        : other;
  }
}
