package parley.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF and office files that are locked, damaged, or mean harm. */
final class OfficeInputTest {
  private static final Duration ENDLESS = Duration.ofMinutes(2);
  private static final String SECRET = "not for your eyes";

  private final Path folder;

  OfficeInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aLockedPdfFileIsRefusedAsEncrypted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(out);
    }
    assertEquals(Refusal.Kind.ENCRYPTED, refusal("a.pdf", out.toByteArray(), Limits.USUAL));
  }

  @Test
  void aPdfFileWithoutTextIsRefusedAsEmpty() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
    }
    assertEquals(Refusal.Kind.EMPTY, refusal("a.pdf", out.toByteArray(), Limits.USUAL));
  }

  @Test
  void anOfficeFileThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] bomb = odt("<text:p>" + "They met. ".repeat(500_000) + "</text:p>", "");
    Limits small = new Limits(1_000_000, 1_000_000, 1_000_000, 3, Duration.ofSeconds(60));
    assertEquals(Refusal.Kind.BOMB, refusal("a.odt", bomb, small));
  }

  @Test
  void whatIsNoOfficeFileIsRefusedAsBroken() {
    byte[] bytes = "no archive at all".getBytes(UTF_8);
    for (String file : new String[] {"a.docx", "a.odt", "a.epub", "a.pdf"}) {
      assertEquals(Refusal.Kind.BROKEN, refusal(file, bytes, Limits.USUAL), file);
    }
  }

  @Test
  void noEntityBringsAFileIn() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, SECRET);
    String declared = "<!DOCTYPE x [<!ENTITY f SYSTEM \"%s\">]>".formatted(secret.toUri());
    assertFalse(text(odt("<text:p>They met. &f;</text:p>", declared)).contains(SECRET));
  }

  @Test
  void entitiesDoNotGrow() throws IOException {
    StringBuilder declared = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      declared.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
    }
    byte[] laughs = odt("<text:p>They met. &e39;</text:p>", declared + "]>");
    assertTimeoutPreemptively(ENDLESS, () -> text(laughs));
  }

  /** The text read; empty if it was refused. */
  private static String text(byte[] odt) {
    return switch (new DocumentReader().read(Source.of("a", "a.odt", odt))) {
      case Reading.Read read -> read.document().text();
      case Reading.Refused refused -> "";
    };
  }

  private static byte[] odt(String body, String declared) throws IOException {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>%s
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
          <office:body><office:text>%s</office:text></office:body>
        </office:document-content>
        """
            .formatted(declared, body);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static Refusal.Kind refusal(String file, byte[] bytes, Limits limits) {
    return switch (new DocumentReader(limits).read(Source.of("a", file, bytes))) {
      case Reading.Read read -> throw new AssertionError("read: " + read.document().text());
      case Reading.Refused refused -> refused.refusal().kind();
    };
  }
}
