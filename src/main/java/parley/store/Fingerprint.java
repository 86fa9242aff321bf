package parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that says what a store was built from. It is replaced in one step, so that a reader sees
 * the old line, the new line or nothing, never a part.
 *
 * @param file where it lies, existing or not
 */
record Fingerprint(Path file) {

  static Fingerprint in(Path directory) {
    return new Fingerprint(directory.resolve("fingerprint"));
  }

  Optional<String> read() {
    try {
      return Optional.of(Files.readString(file).strip()).filter(line -> !line.isEmpty());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  void write(String digest) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (FileChannel channel = FileChannel.open(unfinished, CREATE, TRUNCATE_EXISTING, WRITE)) {
        channel.write(UTF_8.encode(digest + "\n"));
        channel.force(true);
      }
      Files.move(unfinished, file, ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreException("cannot delete " + file + ": " + e.getMessage(), e);
    }
  }
}
