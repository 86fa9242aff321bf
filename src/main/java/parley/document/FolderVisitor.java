package parley.document;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/** Picks the files of a folder that may be documents. */
final class FolderVisitor extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final Consumer<Path> found;

  FolderVisitor(Path folder, Consumer<Path> found) {
    this.folder = folder;
    this.found = found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return isHidden(path) && !path.equals(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()
        && !isHidden(path)
        && Format.of(FileName.of(path)) != Format.DATA) {
      found.accept(path);
    }
    return FileVisitResult.CONTINUE;
  }

  /**
   * Takes what cannot be looked at for a file: opening it later fails too, which then shows in the
   * report. A loop of links has been visited where it starts.
   */
  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    if (!(e instanceof FileSystemLoopException) && !isHidden(path)) {
      found.accept(path);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return FileName.of(path).startsWith(".");
  }
}
