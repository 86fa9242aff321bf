package parley.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files behind the given paths are documents, and their names. */
final class SourcesTest {
  private final Path folder;

  SourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFolderHoldsItsFilesAndThoseBelowButNoSidecarsDataOrHiddenFiles() throws IOException {
    write("b.txt", "a.html", "deep/er/c.md", "photo.png", "noending");
    write("b.meta.json", "out.nq", "x.ttl", ".hidden.txt", ".git/config.txt", "report.json");
    assertEquals(List.of("a", "b", "c", "noending", "photo"), names(folder.toString()));
  }

  @Test
  void theFileIsShownAsTheUserNamedIt() throws IOException {
    write("in/a.txt");
    Source source = of(folder + "/./in").getFirst();
    assertEquals(folder + "/./in/a.txt", source.file());
  }

  @Test
  void aNameTakesAsMuchOfTheFolderAsKeepsItUnique() throws IOException {
    write("2015/cu/talks.txt", "2016/cu/talks.txt", "2016/us/talks.txt", "alone.txt");
    assertEquals(
        List.of("2015/cu/talks", "2016/cu/talks", "alone", "us/talks"), names(folder.toString()));
  }

  @Test
  void filesThatDifferInTheirEndingOnlyKeepIt() throws IOException {
    write("talks.txt", "talks.html", "other/talks.txt");
    List<String> names = names(folder.toString());
    assertEquals(3, names.stream().distinct().count(), names::toString);
    assertEquals("talks.html", names.get(1));
  }

  @Test
  void aNameHoldsNothingThatAnIriPathMayNot() throws IOException {
    write("Diálogo #2 (50%) 🙂.txt");
    assertEquals(
        List.of("Di%C3%A1logo%20%232%20%2850%25%29%20%F0%9F%99%82"), names(folder.toString()));
  }

  @Test
  void namesDependNeitherOnTheOrderNorOnTheWayOfNaming() throws IOException {
    write("a/x.txt", "b/x.txt", "c.txt");
    String a = folder + "/a";
    String b = folder + "/b/x.txt";
    String c = folder + "/c.txt";
    List<String> names = names(a, b, c);
    assertEquals(List.of("a/x", "b/x", "c"), names);
    assertEquals(names, names(c, b, a));
    assertEquals(names, names(folder.toString()));
    assertEquals(names, names(c, folder.toString(), folder + "/a/../b", c));
  }

  @Test
  void theSameFileIsOneSource() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("z-link.txt"), folder.resolve("a.txt"));
    assertEquals(List.of("a"), names(folder + "/a.txt", folder + "/./a.txt", folder.toString()));
    assertEquals(
        of(folder + "/z-link.txt", folder + "/a.txt").getFirst().file(),
        of(folder + "/a.txt", folder + "/z-link.txt").getFirst().file());
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    write("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/again"), folder);
    assertEquals(List.of("a"), names(folder.toString()));
  }

  @Test
  void aSidecarThatAPatternNamesIsLeftOut() throws IOException {
    write("a.txt", "a.meta.json");
    assertEquals(List.of("a"), names(folder + "/a.txt", folder + "/a.meta.json"));
  }

  @Test
  void standardInputHasItsNameAndYieldsToNoFile() throws IOException {
    write("x/stdin.txt");
    InputStream in = new ByteArrayInputStream("Hello.".getBytes(UTF_8));
    List<Source> sources = Sources.of(List.of("-", folder.toString()), in, Limits.USUAL);
    assertEquals(List.of("stdin", "x/stdin"), sources.stream().map(Source::name).toList());
    assertEquals("-", sources.getFirst().file());
    try (InputStream content = sources.getFirst().content().open()) {
      assertEquals("Hello.", new String(content.readAllBytes(), UTF_8));
    }
  }

  @Test
  void aMissingPathIsNamed() {
    String missing = folder + "/no such.txt";
    NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> of(missing));
    assertEquals(missing, e.getFile());
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file);
    }
  }

  private static List<String> names(String... paths) throws IOException {
    return of(paths).stream().map(Source::name).toList();
  }

  private static List<Source> of(String... paths) throws IOException {
    return Sources.of(List.of(paths), InputStream.nullInputStream(), Limits.USUAL);
  }
}
