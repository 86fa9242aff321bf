package parley.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an index is kept: in its folder; in a temporary one where that cannot be written; in memory
 * where the data are in memory too.
 *
 * <p>Files are read and not mapped into memory, for which Lucene would call the operating system in
 * a way that Java warns all users of.
 */
final class IndexFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private final Directory directory;
  private final Optional<Path> temporary;

  private IndexFolder(Directory directory, Optional<Path> temporary) {
    this.directory = directory;
    this.temporary = temporary;
  }

  /**
   * {@return where an index can be written}
   *
   * @param wanted the folder to keep it in; empty for memory
   */
  static IndexFolder of(Optional<Path> wanted) throws IOException {
    if (wanted.isEmpty()) {
      return new IndexFolder(new ByteBuffersDirectory(), Optional.empty());
    }
    Path folder = wanted.get();
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "try", ".tmp"));
      return new IndexFolder(new NIOFSDirectory(folder), Optional.empty());
    } catch (IOException e) {
      LOG.warn("cannot write {}; the search index is made in a temporary folder", folder, e);
      return temporary();
    }
  }

  /** {@return a folder of its own, which goes when this is closed} */
  static IndexFolder temporary() throws IOException {
    Path folder = Files.createTempDirectory("parley-search");
    return new IndexFolder(new NIOFSDirectory(folder), Optional.of(folder));
  }

  Directory directory() {
    return directory;
  }

  boolean isTemporary() {
    return temporary.isPresent();
  }

  /** Leaves what can be used again, and removes what cannot. */
  @Override
  public void close() {
    try {
      directory.close();
      if (temporary.isPresent()) {
        delete(temporary.get());
      }
    } catch (IOException e) {
      LOG.warn("the folder of the search index was not left tidy", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files = found.sorted(Comparator.reverseOrder()).toList();
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
