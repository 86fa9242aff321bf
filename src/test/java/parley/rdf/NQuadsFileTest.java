package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file of N-Quads is there whole or not at all. */
final class NQuadsFileTest {
  private static final String LINE =
      "<http://e/s> <http://www.w3.org/2000/01/rdf-schema#label> \"é 😀\" .\n";

  private final Path folder;

  NQuadsFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void fileAppearsWithTheCommit() throws IOException {
    Path target = folder.resolve("out.nq");
    try (NQuadsFile file = open(target)) {
      write(file.handler(), 1);
      assertFalse(Files.exists(target));
      file.commit();
    }
    assertEquals(LINE, Files.readString(target));
    assertEquals(List.of("out.nq"), names());
  }

  @Test
  void withoutCommitTheOldFileStays() throws IOException {
    Path target = Files.writeString(folder.resolve("out.nq"), "old");
    try (NQuadsFile file = open(target)) {
      write(file.handler(), 10_000);
    }
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("out.nq"), names());
  }

  @Test
  void fullDiskLeavesTheOldFileWhole() throws IOException, InterruptedException {
    Path target = Files.writeString(folder.resolve("out.nq"), "old");
    Process child =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 64; exec \"$0\" -cp \"$1\" parley.rdf.NQuadsFileTest \"$2\"",
                ProcessHandle.current().info().command().orElseThrow(),
                System.getProperty("java.class.path"),
                target.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertNotEquals(0, child.waitFor(), said);
    assertTrue(said.contains("File too large"), said);
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("out.nq"), names());
  }

  /** Writes more than the limit of the shell around it allows for one file. */
  public static void main(String[] arguments) throws IOException {
    try (NQuadsFile file = NQuadsFile.open(arguments[0], OutputStream.nullOutputStream())) {
      write(file.handler(), 100_000);
      file.commit();
    }
  }

  @Test
  void twoWritersOfOneFileDoNotMeet() throws IOException {
    Path target = folder.resolve("out.nq");
    try (NQuadsFile one = open(target);
        NQuadsFile two = open(target)) {
      write(one.handler(), 1);
      write(two.handler(), 2);
      one.commit();
      two.commit();
    }
    assertEquals(LINE + LINE, Files.readString(target));
    assertEquals(List.of("out.nq"), names());
  }

  @Test
  void minusIsTheStandardOutput() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (NQuadsFile file = NQuadsFile.open("-", out)) {
      write(file.handler(), 1);
      file.commit();
    }
    assertEquals(LINE, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("real.nq"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.nq"), target);
    try (NQuadsFile file = open(link)) {
      write(file.handler(), 1);
      file.commit();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(LINE, Files.readString(target));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoRegularFileIsNotReplaced() throws IOException {
    Path target = Path.of("/dev/null");
    try (NQuadsFile file = open(target)) {
      write(file.handler(), 1);
      file.commit();
    }
    assertFalse(Files.isRegularFile(target));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void fileMayBeReadByWhomeverNewFilesMay() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path target = folder.resolve("out.nq");
    try (NQuadsFile file = open(target)) {
      file.commit();
    }
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(target));
  }

  @Test
  void folderAsTargetIsRefusedByName() {
    var refusal = assertThrows(IOException.class, () -> open(folder));
    assertEquals(folder + " is a folder; name a file in it", refusal.getMessage());
  }

  @Test
  void missingFolderIsRefusedByName() {
    Path target = folder.resolve("missing").resolve("out.nq");
    var refusal = assertThrows(IOException.class, () -> open(target));
    assertEquals(
        "cannot write %s: the folder %s does not exist".formatted(target, target.getParent()),
        refusal.getMessage());
  }

  private static NQuadsFile open(Path target) throws IOException {
    return NQuadsFile.open(target.toString(), OutputStream.nullOutputStream());
  }

  private static void write(RDFHandler out, int lines) {
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    out.startRDF();
    for (int line = 0; line < lines; line++) {
      out.handleStatement(
          values.createStatement(
              values.createIRI("http://e/s"), RDFS.LABEL, values.createLiteral("é 😀")));
    }
    out.endRDF();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
