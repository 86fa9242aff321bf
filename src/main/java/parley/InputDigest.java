package parley;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import parley.document.Limits;
import parley.document.Source;

/** Tells whether a graph made earlier is still the one that the same command would make. */
final class InputDigest {
  private final MessageDigest digest;

  private InputDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }

  /**
   * {@return a digest over all that the graph depends on: the program, the base, the limits, the
   * rules, and the names and bytes of the sources and their sidecars}
   *
   * @param base what all IRIs start with
   * @param limits how much of one document is read
   * @param rules files of rules that the user adds
   * @param sources each is read once; one that cannot be opened counts by its name alone
   * @throws IOException if the program's own file cannot be read
   */
  static String of(String base, Limits limits, List<Path> rules, List<Source> sources)
      throws IOException {
    InputDigest digest = new InputDigest();
    digest.addProgram();
    digest.add(base);
    digest.add(limits.toString());
    for (Path file : rules) {
      digest.add(file.toString());
      digest.add(file);
    }
    for (Source source : sources) {
      digest.add(source.name());
      digest.add(source.file());
      digest.addContent(source);
    }
    return HexFormat.of().formatHex(digest.digest.digest());
  }

  /**
   * {@return the SHA-256 of a file's bytes, in hexadecimal digits}
   *
   * @throws IOException if it cannot be read
   */
  static String of(Path file) throws IOException {
    InputDigest digest = new InputDigest();
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest.digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest.digest());
  }

  private void addProgram() throws IOException {
    Path program;
    try {
      program = Path.of(Parley.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program does not know where it is", e);
    }
    try (Stream<Path> files = Files.walk(program)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(program.relativize(file).toString());
        add(file);
      }
    }
  }

  private void addContent(Source source) {
    try (InputStream in = source.content().open()) {
      add(in);
      if (source.sidecar().filter(Files::isRegularFile).isPresent()) {
        add(source.sidecar().get());
      }
    } catch (IOException e) {
      // Reading it for conversion fails too and puts it into the report.
      add("unreadable");
    }
  }

  private void add(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      add(in);
    }
  }

  /** Adds the digest of a stream, so that where it ends counts too. */
  private void add(InputStream in) throws IOException {
    InputDigest own = new InputDigest();
    try (DigestInputStream read = new DigestInputStream(in, own.digest)) {
      read.transferTo(OutputStream.nullOutputStream());
    }
    digest.update(own.digest.digest());
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
