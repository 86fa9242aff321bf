package parley.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no documents, are broken, or mean harm. */
final class BadInputTest {
  /** Far beyond any machine's need: only what would never end fails. */
  private static final Duration ENDLESS = Duration.ofMinutes(2);

  private static final DocumentReader READER = new DocumentReader();
  private static final String TEXT =
      "José Ramón Cabañas met U.S. officials in Havana on May 3, 2016.";

  private final Path folder;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n\u00A0\u2003\n", "\uFEFF", "\u00AD\u200B\n"})
  void aFileWithoutTextIsRefusedAsEmpty(String content) {
    assertEquals(Refusal.Kind.EMPTY, refusal("a.txt", content.getBytes(UTF_8)).kind());
  }

  @Test
  void aFileOfPageFurnitureAloneIsRefusedAsEmpty() {
    Refusal refusal = refusal("a.txt", "Share this:\nSource link\n***\n".getBytes(UTF_8));
    assertEquals(Refusal.Kind.EMPTY, refusal.kind());
    assertTrue(refusal.message().contains("furniture"), refusal.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "255044462D312E370A",
        "504B0304140006000800",
        "89504E470D0A1A0A",
        "FFD8FFE000104A464946",
        "D0CF11E0A1B11AE1"
      })
  void aKnownFormatUnderAnotherNameIsRefusedAsBinary(String start) {
    byte[] bytes = HexFormat.of().parseHex(start);
    assertEquals(Refusal.Kind.BINARY, refusal("a.txt", bytes).kind());
    assertEquals(Refusal.Kind.BINARY, refusal("a.html", bytes).kind());
  }

  @Test
  void aDamagedPdfFileIsRefusedAsBroken() {
    Refusal refusal = refusal("minutes.pdf", "%PDF-1.7\n%âãÏÓ".getBytes(ISO_8859_1));
    assertEquals("minutes.pdf", refusal.file());
    assertEquals(Refusal.Kind.BROKEN, refusal.kind());
    assertTrue(refusal.message().contains("PDF"), refusal.message());
  }

  @Test
  void bytesWithoutSenseAreRefusedAsBinaryAndNeverFail() {
    Random random = new Random(BadInputTest.class.getName().hashCode());
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[1 + random.nextInt(2000)];
      random.nextBytes(bytes);
      READER.read(Source.of("a", "a.txt", bytes));
      READER.read(Source.of("a", "a.html", bytes));
    }
    byte[] many = new byte[100_000];
    random.nextBytes(many);
    assertEquals(Refusal.Kind.BINARY, refusal("a.txt", many).kind());
    assertEquals(Refusal.Kind.BINARY, refusal("a.txt", new byte[5000]).kind());
  }

  @Test
  void dataIsNoDocument() {
    assertEquals(Refusal.Kind.BINARY, refusal("a.json", "{}".getBytes(UTF_8)).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void everyUsualCharacterSetIsRead(String charset) {
    Document document = document("a.txt", TEXT.getBytes(Charset.forName(charset)));
    assertEquals(TEXT, document.text());
  }

  @Test
  void aByteOrderMarkDecidesAndIsDropped() {
    assertEquals(TEXT, document("a.txt", ("\uFEFF" + TEXT).getBytes(UTF_8)).text());
    assertEquals(TEXT, document("a.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE)).text());
    assertEquals(TEXT, document("a.txt", ("\uFEFF" + TEXT).getBytes(UTF_16BE)).text());
  }

  @Test
  void htmlSaysItsCharacterSet() {
    String html = "<html><head><meta charset=iso-8859-2></head><body><p>Győr is a city.</p>";
    Document document = document("a.html", html.getBytes(Charset.forName("ISO-8859-2")));
    assertEquals("Győr is a city.", document.text());
    String wrong = "<html><head><meta charset=\"utf-16\"></head><body><p>José stayed.</p>";
    assertEquals("José stayed.", document("a.html", wrong.getBytes(UTF_8)).text());
    String none = "<meta charset='x-no-such-set'><p>José stayed.</p>";
    assertEquals("José stayed.", document("a.html", none.getBytes(ISO_8859_1)).text());
  }

  @Test
  void damagedUtf8IsReadWithAWarningThatNamesTheByte() {
    byte[] bytes = ("José and Ramón, señor. " + TEXT).getBytes(UTF_8);
    bytes[6] = (byte) 0xFF;
    Reading.Read read = read("a.txt", bytes);
    assertTrue(read.document().text().startsWith("José \uFFFDnd Ramón"), read.document().text());
    assertEquals(
        List.of(Refusal.Kind.ENCODING), read.warnings().stream().map(Refusal::kind).toList());
    assertEquals("byte 6", read.warnings().getFirst().position());
  }

  @Test
  void aTextCutInTheMiddleOfACharacterIsRead() {
    byte[] bytes = (TEXT + " Adiós señor").getBytes(UTF_8);
    Reading.Read read = read("a.txt", Arrays.copyOf(bytes, bytes.length - 3));
    assertTrue(read.document().text().startsWith(TEXT));
    byte[] wide = Arrays.copyOf(("\uFEFF" + TEXT).getBytes(UTF_16LE), 41);
    assertEquals(1, read("a.txt", wide).warnings().size());
  }

  @Test
  void theTextIsServedComposedWithoutControlCharactersAndLoneSurrogates() {
    String raw = "Jose\u0301 left.\r\nMaria\u0000 sta\u00ADyed.\rAll\u2028went\tho\u202Eme.\u0007";
    assertEquals(
        "José left.\nMaria stayed.\nAll\nwent home.",
        document("a.txt", raw.getBytes(UTF_8)).text());
    String html = "<p>One &#xD800; two &#0; &#x1F600; &#xFFFF; three.</p>";
    Invariants.check(document("a.html", html.getBytes(UTF_8)));
  }

  @Test
  void aLineOfFiftyMegabytesIsRefusedWithoutReadingItAll() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] chunk = new byte[1_000_000];
    Arrays.fill(chunk, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 50; i++) {
        out.write(chunk);
      }
    }
    Reading reading = READER.read(Source.of("long", "long.txt", file));
    assertEquals(Refusal.Kind.TOO_LARGE, ((Reading.Refused) reading).refusal().kind());
  }

  @Test
  void aLineOfTwoMegabytesIsRefusedWithItsNumber() {
    Refusal refusal = refusal("a.txt", ("One.\n" + "a ".repeat(1_000_000)).getBytes(UTF_8));
    assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
    assertEquals("line 2", refusal.position());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        "A. ",
        "[1] ",
        "\u0301",
        "\u0301\u0323",
        "(",
        "“",
        "1",
        "Jan 1 ",
        "- ",
        "#",
        " \u00A0",
        "U.S. ",
        "HAVANA ",
        "HAVANA, ",
        "by a ",
        "a-",
        "<",
        "&",
        "<a ",
        "<p>",
        "<div>",
        "<article>",
        "</",
        "<!--",
        "\uD83C\uDDE8"
      })
  void aMegabyteOfOneThingIsReadToItsEnd(String unit) {
    byte[] bytes = unit.repeat(999_999 / unit.length()).getBytes(UTF_8);
    for (String file : List.of("a.txt", "a.html")) {
      assertTimeoutPreemptively(
          ENDLESS, () -> READER.read(Source.of("a", file, bytes)), unit + file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A\n", "Jan 1 2015\n", "A\n\n", "[1] a\n", "A.\n\nB\n\n", "---\n", "2 comments\n"})
  void manyShortLinesAreReadToTheirEnd(String unit) {
    byte[] bytes = unit.repeat(50_000).getBytes(UTF_8);
    assertTimeoutPreemptively(ENDLESS, () -> READER.read(Source.of("a", "a.txt", bytes)), unit);
  }

  @Test
  void aFileThatIsGoneIsRefusedAsUnreadable() {
    Path gone = folder.resolve("gone.txt");
    Reading reading = READER.read(Source.of("gone", "docs/gone.txt", gone));
    Refusal refusal = ((Reading.Refused) reading).refusal();
    assertEquals(Refusal.Kind.UNREADABLE, refusal.kind());
    assertEquals("docs/gone.txt", refusal.file());
    assertTrue(refusal.message().contains("no such file"), refusal.message());
  }

  private static Document document(String file, byte[] bytes) {
    Document document = read(file, bytes).document();
    Invariants.check(document);
    return document;
  }

  private static Reading.Read read(String file, byte[] bytes) {
    return switch (READER.read(Source.of("a", file, bytes))) {
      case Reading.Read read -> read;
      case Reading.Refused refused -> throw new AssertionError(refused.refusal().toString());
    };
  }

  private static Refusal refusal(String file, byte[] bytes) {
    return switch (READER.read(Source.of("a", file, bytes))) {
      case Reading.Read read -> throw new AssertionError("read: " + read.document().text());
      case Reading.Refused refused -> refused.refusal();
    };
  }
}
