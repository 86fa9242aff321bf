package parley.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.web.map.Land;

/**
 * A file that comes with the pages. Its address holds a digest of its content, so that it can be
 * kept for ever: another content has another address.
 *
 * @param name its last name, such as {@code style.css}
 * @param content its bytes; not changed
 * @param digest of the content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StaticFile(String name, byte[] content, String digest) {
  private static final Map<String, Optional<StaticFile>> READ = new ConcurrentHashMap<>();

  /**
   * {@return the address of a file, for templates}
   *
   * @param name its last name
   * @throws IllegalArgumentException if there is no such file
   */
  public static String address(String name) {
    StaticFile file =
        find(name).orElseThrow(() -> new IllegalArgumentException("there is no file " + name));
    return "/static/" + name + "?v=" + file.digest();
  }

  /**
   * {@return a file; empty if there is none of that name}
   *
   * @param name of a file that may be served; kept in memory
   */
  public static Optional<StaticFile> find(String name) {
    return READ.computeIfAbsent(name, StaticFile::read);
  }

  private static Optional<StaticFile> read(String name) {
    if (name.equals(Land.FILE)) {
      byte[] content = Land.svg();
      return Optional.of(new StaticFile(name, content, digest(content)));
    }
    try (InputStream in = StaticFile.class.getResourceAsStream("/parley/web/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] content = in.readAllBytes();
      return Optional.of(new StaticFile(name, content, digest(content)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
