package parley;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file in a data folder by which other commands find the server that has the folder open. After
 * a crash it may be left behind; then the folder can be opened and nobody asks for it.
 */
final class ServerAddress {
  private final Path file;

  ServerAddress(Path folder) {
    this.file = folder.resolve("server");
  }

  /**
   * Writes the file; it goes when the program ends.
   *
   * @param address first page of the server
   */
  void write(String address) throws IOException {
    Files.writeString(file, address + "\n");
    file.toFile().deleteOnExit();
  }

  /** {@return the address of the server's first page; empty if the folder tells none} */
  Optional<URI> read() throws IOException {
    try {
      return Optional.of(URI.create(Files.readString(file).strip()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
