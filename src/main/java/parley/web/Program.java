package parley.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarFile;
import parley.store.Edition;

/** Which program makes the pages: another one may show the same data in another way. */
final class Program {
  private Program() {}

  /**
   * {@return the edition of this program: that of the files in its jar, by their checksums; each
   * run from a folder of classes counts as one of its own}
   */
  static Edition edition() {
    try {
      Path code =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code) ? ofJar(code) : Edition.unseen();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it is", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own jar", e);
    }
  }

  private static Edition ofJar(Path jar) throws IOException {
    Instant since = Files.getLastModifiedTime(jar).toInstant();
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> parts =
          file.stream().map(entry -> entry.getName() + " " + entry.getCrc()).sorted().toList();
      return Edition.of(parts, since);
    }
  }
}
