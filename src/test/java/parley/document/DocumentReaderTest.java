package parley.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader finds out beside the structure, and that it always finds the same. */
final class DocumentReaderTest {
  private static final DocumentReader READER = new DocumentReader();
  private static final Path SEEDS = Path.of("src/test/resources/seeds");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The delegations of both countries met in Havana.|en",
        "Las delegaciones de ambos países se reunieron en La Habana.|es",
        "Мы встретились.|en",
        "Havana|en"
      })
  void theLanguageIsGuessedFromFrequentWords(String text, String language) {
    assertEquals(language, document("a.txt", text).metadata().language());
  }

  @Test
  void theDigestIsThatOfTheBytes() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        document("a.txt", "abc").metadata().sha256());
  }

  @Test
  void aTextIsTitledByItsHeadline() {
    Document document = document("a.txt", "Talks end in Oslo\n\nNothing was signed.\n");
    assertEquals(Optional.of("Talks end in Oslo"), document.metadata().title());
    assertEquals(Optional.empty(), document("a.txt", "Nothing was signed.").metadata().title());
  }

  @Test
  void aPageDescribesItselfInLinkedDataToo() {
    Document document =
        document(
            "a.html",
            """
            <html><head><title>Portal</title><script type="application/ld+json">
            {"@graph":[{"@type":"WebSite","name":"Portal"},{"@type":"NewsArticle",
            "headline":"Chad y Malí celebran consultas","inLanguage":"es",
            "datePublished":"2017-08-09T22:10:00+01:00",
            "publisher":{"@type":"Organization","name":"Agencia del Puerto"}}]}
            </script></head><body><p>They met.</p></body></html>
            """);
    Document.Metadata metadata = document.metadata();
    assertEquals(Optional.of("Chad y Malí celebran consultas"), metadata.title());
    assertEquals(Optional.of("Agencia del Puerto"), metadata.publisher());
    assertEquals(Optional.of(LocalDate.of(2017, 8, 9)), metadata.published());
    assertEquals("es", metadata.language());
  }

  @Test
  void aPageDescribesItself() {
    Document document =
        document(
            "a.html",
            """
            <html lang=es><head><title>Inicio</title><meta property="og:title" content="Diálogo
             en Quito"><meta property="og:site_name" content="Cancillería">
            <link rel="canonical" href="https://example.org/ñ/1">
            <meta name="date" content="soon"><meta name="dcterms.date" content="2019-05-02 10:00">
            </head><body><p>Hubo diálogo.</p></body></html>
            """);
    Document.Metadata metadata = document.metadata();
    assertEquals(
        Optional.of("Diálogo en Quito"), metadata.title().map(DocumentReaderTest::oneSpace));
    assertEquals(Optional.of("Cancillería"), metadata.publisher());
    assertEquals(Optional.of(LocalDate.of(2019, 5, 2)), metadata.published());
    assertEquals(Optional.of("https://example.org/%C3%B1/1"), metadata.source());
    assertEquals("es", metadata.language());
  }

  @Test
  void onlyTheMainTextOfAPageIsServedAndMarkupInItIsText() {
    Document document =
        document(
            "a.html",
            """
            <body><nav>Home</nav><div class=content><p>They met in <i>Rome</i>&nbsp;today.
            <script>alert(1)</script></p><pre>First line
            second line</pre><table><tr><td>One<td>Two</table>
            <p hidden>Not seen</p><p>&lt;script&gt;x&lt;/script&gt;</p></div>
            <footer>Imprint</footer><!-- never --></body>
            """);
    assertEquals(
        "They met in Rome\u00A0today.\n\nFirst line\nsecond line\n\nOne\n\nTwo\n\n"
            + "<script>x</script>",
        document.text());
  }

  @Test
  void aTitleOutsideTheMainTextIsKept() {
    Document document =
        document(
            "a.html",
            "<header><h1>Talks in Rome</h1></header><main><p>They met in Rome today.</p></main>");
    assertEquals("Talks in Rome\n\nThey met in Rome today.", document.text());
  }

  @Test
  void aFileWithoutEndingIsHtmlIfItLooksSo() {
    assertEquals("Hello.", document("page", "<!DOCTYPE html><p>Hello.</p>").text());
    assertEquals("<p>Hello.</p>", document("page", "<p>Hello.</p>").text());
    assertEquals(
        "<!DOCTYPE html><p>Hello.</p>", document("a.txt", "<!DOCTYPE html><p>Hello.</p>").text());
  }

  @Test
  void manyThreadsReadTheSame() throws IOException {
    List<Source> sources =
        Sources.of(List.of(SEEDS.toString()), InputStream.nullInputStream(), Limits.USUAL);
    List<Reading> alone = sources.stream().map(READER::read).toList();
    List<List<Reading>> together =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> sources.stream().map(READER::read).toList())
            .toList();
    together.forEach(readings -> assertEquals(alone, readings));
  }

  @Test
  void localeAndTimeZoneChangeNothing() throws IOException {
    List<Source> sources =
        Sources.of(List.of(SEEDS.toString()), InputStream.nullInputStream(), Limits.USUAL);
    List<Reading> before = sources.stream().map(new DocumentReader()::read).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(before, sources.stream().map(new DocumentReader()::read).toList());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String oneSpace(String text) {
    return text.replaceAll(" +", " ");
  }

  private static Document document(String file, String content) {
    Reading reading = READER.read(Source.of("a", file, content.getBytes(UTF_8)));
    return switch (reading) {
      case Reading.Read read -> {
        Invariants.check(read.document());
        yield read.document();
      }
      case Reading.Refused refused -> throw new AssertionError(refused.refusal().toString());
    };
  }
}
