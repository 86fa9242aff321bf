package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.MalformedFileException;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.correction.Correction;
import parley.merge.correction.Corrections;
import parley.merge.correction.Named;
import parley.merge.log.Mention;

/** Reading corrections: what they say, and what is said of those that cannot be understood. */
final class CorrectionsFileTest {
  private static final String PREFIXES =
      """
      @prefix par: <https://w3id.org/parley/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String SIGNED =
      " dcterms:creator \"Ana\" ; dcterms:date \"2026-11-23\"^^xsd:date ; rdfs:comment \"Known.\" .";

  @TempDir private Path folder = Path.of("");

  private Corrections read(String turtle) throws IOException {
    Path file = Files.writeString(folder.resolve("corrections.ttl"), PREFIXES + turtle);
    return CorrectionsFile.read(file, Example.BASE);
  }

  private Correction one(String turtle) throws IOException {
    return read(turtle).list().getFirst();
  }

  @Test
  void entitiesAreNamedByIriOrByDocumentAndMention() throws IOException {
    Correction correction =
        one(
            "<#c> a par:DifferentEntities ; par:entity <meeting/m> , "
                + "[ par:document <document/press/000> ; par:mention \"meeting/m2\" ] ;"
                + SIGNED);

    Correction.Different different = (Correction.Different) correction;
    assertEquals(
        List.of(
            new Named.InGraph(new Entity(Kind.MEETING, "m")),
            new Named.InDocument(new Mention("press/000", new Entity(Kind.MEETING, "m2")))),
        different.entities());
    assertEquals("Ana", different.entry().who());
    assertEquals(LocalDate.of(2026, 11, 23), different.entry().when());
    assertEquals("Known.", different.entry().why());
    assertTrue(different.entry().place().endsWith("corrections.ttl line 5, column 1"));
  }

  @Test
  void aClaimIsRejected() throws IOException {
    assertEquals(
        "claim/press/000/0123456789abcdef",
        ((Correction.Rejected)
                one(
                    "<#c> a par:RejectedClaim ; par:claim <claim/press/000/0123456789abcdef> ;"
                        + SIGNED))
            .claim());
  }

  @ParameterizedTest
  @CsvSource({
    "meeting/m, par:place, <place/cu/havana>, MEETING_PLACE",
    "meeting/m, par:status, par:postponed, MEETING_STATUS",
    "meeting/m, par:ordinal, 3, MEETING_ORDINAL",
    "meeting/m, par:when, '\"2018-01-22/2018-01-23\"', MEETING_WHEN",
    "meeting/m, par:when, '\"2018-01-22\"^^xsd:date', MEETING_WHEN",
    "official/o, par:party, <party/cu>, OFFICIAL_PARTY",
    "official/o, rdfs:label, '\"Ana Pérez\"', OFFICIAL_NAME",
    "official/o, par:role, '\"Minister\"@en', OFFICIAL_ROLE",
    "delegation/m/cu, par:head, <official/o>, DELEGATION_HEAD"
  })
  void aValueIsSet(String entity, String property, String value, Slot slot) throws IOException {
    Correction.Set set =
        (Correction.Set)
            one(
                "<#c> a par:CorrectedValue ; par:entity <%s> ; par:property %s ; par:value %s ;%s"
                    .formatted(entity, property, value, SIGNED));

    assertEquals(slot, set.slot());
    assertTrue(slot.accepts(set.value()), set::toString);
  }

  @Test
  void timesAreAsPreciseAsTheyAreWritten() throws IOException {
    Correction.Set set =
        (Correction.Set)
            one(
                "<#c> a par:CorrectedValue ; par:entity <meeting/m> ; par:property par:when ;"
                    + " par:value \"2018-01\" ;"
                    + SIGNED);

    assertEquals("2018-01", ((Value.When) set.value()).edtf());
  }

  @Test
  void namesAndOrderOfEntriesDoNotCount() throws IOException {
    String one = "a par:SameEntities ; par:entity <meeting/m> , <meeting/n> ;" + SIGNED;
    String other = "a par:SameEntities ; par:entity <meeting/k> , <meeting/l> ;" + SIGNED;
    List<String> ids = ids("<#a> " + one + "\n<#b> " + other);

    assertEquals(2, ids.size());
    assertEquals(ids, ids("[] " + other.replace(" .", "") + " .\n\n<#x> " + one + "\n<#y> " + one));
  }

  private List<String> ids(String turtle) throws IOException {
    return read(turtle).list().stream().map(correction -> correction.entry().id()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<#c> a ^par:Same ; | a correction has one class of par:CorrectedValue",
        "^<#c> par:entity <meeting/m> ; | a correction has one class",
        "^<#c> a par:SameEntities ; par:entity <meeting/m> ; | must name two or more entities",
        "^<#c> a par:SameEntities ; par:entity <meeting/m> , <official/o> ; | all of one kind",
        "<#c> a par:SameEntities ; par:entity <meeting/m> , ^<http://a.org/m> ; | is no IRI below http://localhost:3030/; with another base give --base",
        "<#c> a par:SameEntities ; par:entity <meeting/m> , ^<metting/n> ; | names no kind of entity",
        "^<#c> a par:SameEntities ; par:entity <party/cu> , <party/us> ; | is for meetings and officials, and",
        "^<#c> a par:DifferentEntities ; par:entity <topic/a> , <topic/b> ; | is for meetings and officials; others",
        "<#c> a par:DifferentEntities ; par:entity <meeting/m> , ^[ par:mention \"meeting/m1\" ] ; | a mention has one par:document and one par:mention",
        "<#c> a par:SameEntities ; par:entity <meeting/m> , <meeting/n> ; ^par:reason \"x\" ; | par:reason has no place in a par:SameEntities; there may be par:entity",
        "<#c> a par:RejectedClaim ; par:claim ^<meeting/m> ; | meeting/m is no claim below",
        "<#c> a par:CorrectedValue ; par:entity <meeting/m> ; par:property ^par:startDate ; par:value \"2018\" ; | of a meeting can be set par:status, par:mode, par:when",
        "<#c> a par:CorrectedValue ; par:entity <meeting/m> ; par:property par:status ; par:value ^par:talks ; | is no value of",
        "<#c> a par:CorrectedValue ; par:entity <meeting/m> ; par:property par:when ; par:value ^\"2018-02-31\" ; | 2018-02-31: Invalid date",
        "<#c> a par:CorrectedValue ; par:entity <meeting/m> ; par:property par:when ; par:value ^\"last week\" ; | a date is written like 2015-03-31",
        "^<#c> a par:CorrectedValue ; par:entity <meeting/m> ; par:property par:place ; | exactly one par:value"
      })
  void whatCannotBeUnderstoodIsToldWithItsPlace(String turtle, String message) {
    MalformedFileException refused =
        assertThrows(MalformedFileException.class, () -> read(turtle.replace("^", "") + SIGNED));
    String said = String.valueOf(refused.getMessage());
    int column = turtle.indexOf('^') + 1;
    assertTrue(said.contains("corrections.ttl line 5, column " + column + ": "), said);
    assertTrue(said.contains(message.strip()), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dcterms:creator \"Ana\" ; dcterms:date \"2026-11-23\"^^xsd:date . | exactly one rdfs:comment (why)",
        "dcterms:date \"2026-11-23\"^^xsd:date ; rdfs:comment \"x\" . | exactly one dcterms:creator (who)",
        "dcterms:creator \"Ana\" ; rdfs:comment \"x\" . | exactly one dcterms:date (when)",
        "dcterms:creator \"Ana\" ; dcterms:date \"today\" ; rdfs:comment \"x\" . | dcterms:date must be a day"
      })
  void whoWhenAndWhyAreNeeded(String signature, String message) {
    MalformedFileException refused =
        assertThrows(
            MalformedFileException.class,
            () -> read("<#c> a par:RejectedClaim ; par:claim <claim/d/1> ; " + signature));
    assertTrue(String.valueOf(refused.getMessage()).contains(message.strip()), refused::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#c> rdfs:comment \"😀 ñ\" ; a ^par:Same .",
        "# ^ is no place\n\t<#c>\n  a\n    ^par:Same .",
        "<#c> rdfs:comment \"\"\"two\nlines\"\"\" ; a ^par:Same .",
        "<#c> a par:RejectedClaim ; ^par:entity [ par:document <document/d> ] ; par:claim <claim/d/1> .",
        "[ a ^par:Same ; par:entity <meeting/m> ] .",
        "^<#b> par:claim <claim/d/1> .\n<#c> a par:Same ."
      })
  void placesCountCodePointsOnTheirLine(String turtle) {
    int at = turtle.lastIndexOf('^');
    String before = turtle.substring(0, at);
    int start = before.lastIndexOf('\n') + 1;
    String place =
        "line %d, column %d: "
            .formatted(
                5 + before.chars().filter(c -> c == '\n').count(),
                before.codePointCount(start, before.length()) + 1);
    MalformedFileException refused =
        assertThrows(MalformedFileException.class, () -> read(before + turtle.substring(at + 1)));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains(place), () -> said + " instead of " + place);
  }

  @Test
  void aSyntaxErrorIsToldWithItsPlace() {
    MalformedFileException refused =
        assertThrows(
            MalformedFileException.class,
            () -> read("<#c> a par:SameEntities ;\n  par:entity <meeting/m> <meeting/n> ."));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains("corrections.ttl line 6, column 26: "), said);
    assertTrue(said.contains("this must be Turtle"), said);
  }
}
