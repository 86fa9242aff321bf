package parley.store.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is filled beside its target and takes the target's place once it is whole; closed
 * before, it leaves nothing behind. Only an earlier folder of the same files is replaced.
 */
final class NewFolder implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 1000;

  private final Path target;
  private final Path part;

  private NewFolder(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  /**
   * Creates the folder.
   *
   * @param path where it is to be in the end
   * @param files names of the files that it will hold
   * @throws ExportException if there is a file, or a folder with others in it
   * @throws IOException if the folder around it is missing or cannot be written to
   */
  static NewFolder at(Path path, List<String> files) throws IOException {
    Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(real) && !Files.isDirectory(real)) {
      throw new ExportException("%s is a file; name a folder with -o".formatted(path));
    }
    if (Files.exists(real)) {
      requireOnly(real, files);
    }
    requireParent(real);
    return new NewFolder(real, Files.createDirectory(beside(real)));
  }

  /** Makes sure that the folder around an absolute path is there. */
  static void requireParent(Path target) throws IOException {
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new IOException("the folder %s does not exist".formatted(parent));
    }
  }

  private static void requireOnly(Path folder, List<String> files) throws IOException {
    try (Stream<Path> present = Files.list(folder)) {
      present
          .filter(file -> !files.contains(file.getFileName().toString()))
          .sorted()
          .findFirst()
          .ifPresent(
              other -> {
                throw new ExportException(
                    "%s holds %s, which an export does not; name another folder with -o"
                        .formatted(folder, other.getFileName()));
              });
    }
  }

  /** {@return a name in the same folder that is not taken} */
  static Path beside(Path target) throws IOException {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-";
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Path part = target.resolveSibling(name + attempt + ".part");
      if (!Files.exists(part)) {
        return part;
      }
    }
    throw new IOException("too many unfinished exports beside %s; delete them".formatted(target));
  }

  /** {@return the folder to fill} */
  Path path() {
    return part;
  }

  /** Puts the folder in the place of its target; the earlier one goes when the new one is there. */
  void commit() throws IOException {
    if (!Files.exists(target)) {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = beside(target);
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(old);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(part)) {
      delete(part);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
