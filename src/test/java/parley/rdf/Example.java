package parley.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parley.authority.Authority;
import parley.authority.register.Holder;
import parley.authority.register.Source;
import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.Belief;
import parley.merge.Conflict;
import parley.merge.Merged;
import parley.merge.log.Decision;
import parley.merge.log.Ground;
import parley.merge.log.Inference;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Reason;
import parley.merge.log.Respect;
import parley.merge.log.Weighing;
import parley.merge.register.Found;

/** Two documents that report one meeting and differ on the place, small enough to read. */
final class Example {
  static final String BASE = "http://localhost:3030/";

  static final Document PRESS =
      document(
          "press/000",
          "😀 HAVANA – On March 31, 2015 Cuba and the United States held their first human rights"
              + " dialogue in Washington. Pedro Luis Pedroso Cuesta, director of \"treaties\", led"
              + " the Cuban side.\nCuba says that 44 of 61 treaties bind it.",
          new Document.Metadata(
              Optional.of("First \"dialogue\""),
              Optional.of("Embassy of Cuba"),
              Optional.of(LocalDate.of(2015, 4, 1)),
              Optional.of("https://example.org/a b?q=ñ"),
              "en",
              "00ff".repeat(16)));

  static final Document BLOG =
      document(
          "blog",
          "Pedroso was in Havana in March for the dialogue.",
          new Document.Metadata(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("javascript:alert(1)"),
              "en",
              "ff00".repeat(16)));

  private static final Entity MEETING =
      new Entity(Kind.MEETING, "2015-03-31-cu-us-human-rights-dialogue");
  private static final Entity SIDE =
      new Entity(Kind.DELEGATION, "2015-03-31-cu-us-human-rights-dialogue/cu");
  private static final Entity PEDROSO = new Entity(Kind.OFFICIAL, "pedro-luis-pedroso-cuesta");
  private static final Entity WORDS = new Entity(Kind.POSITION, "press/000/0a1b2c3d4e5f");
  private static final Entity CUBA = new Entity(Kind.PARTY, "cu");
  private static final Entity SERIES = new Entity(Kind.SERIES, "cu-us-human-rights-dialogue");
  private static final Entity MINISTRY =
      new Entity(Kind.ORGANIZATION, "cu-ministry-of-foreign-affairs");
  private static final Value.When DAY = when(2015, 3, 31);

  private Example() {}

  /** {@return the graph of the example, without the vocabulary, as N-Quads} */
  static String write(String base) {
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    GraphWriter writer = new GraphWriter(new QuadLines(quads), base, Authority.packaged());
    writer.start();
    writer.document(writer.block(PRESS));
    writer.document(writer.block(BLOG));
    write(merged(), writer);
    writer.end();
    return quads.toString(StandardCharsets.UTF_8);
  }

  /** Writes what documents say and what is believed. */
  static void write(Merged merged, GraphWriter writer) {
    merged.documents().forEach(facts -> writer.said(writer.block(facts)));
    writer.believed(merged);
  }

  static Merged merged() {
    Fact here = press(MEETING, Slot.MEETING_PLACE, place("us/washington"), "in Washington");
    Fact there = blog(MEETING, Slot.MEETING_PLACE, place("cu/havana"), "in Havana");
    return new Merged(
        List.of(blogFacts(there), pressFacts(here)),
        beliefs(),
        List.of(new Merged.Report("blog", MEETING), new Merged.Report("press/000", MEETING)),
        List.of(
            new Conflict(
                MEETING,
                Slot.MEETING_PLACE,
                List.of(new Conflict.Claim("blog", there), new Conflict.Claim("press/000", here)))),
        List.of(new Merged.AlternativeName(PEDROSO, "Pedroso")),
        decisions(),
        List.of(),
        List.of(new Merged.Entry(PEDROSO, found())));
  }

  private static Found found() {
    Source register = new Source("register", "A register", "https://example.org/register");
    Holder holder =
        new Holder(
            "pedroso",
            List.of("Pedro Luis Pedroso Cuesta"),
            List.of("https://example.org/register/pedroso"),
            Optional.empty(),
            Optional.empty());
    return new Found(holder, register, true, "Name and office agree.");
  }

  private static List<Decision> decisions() {
    Entity talks = new Entity(Kind.MEETING, "m1");
    return List.of(
        new Decision.Joined(
            MEETING,
            new Pair(
                new Mention("blog", talks),
                new Mention("press/000", talks),
                new Weighing(
                    87,
                    EnumSet.of(Ground.DAY_IN_MONTH),
                    EnumSet.of(Respect.PLACE),
                    EnumSet.of(Respect.ROUND)),
                Verdict.ALIKE)),
        new Decision.Refused(
            PEDROSO,
            new Entity(Kind.OFFICIAL, "jorge-pedroso"),
            new Pair(
                new Mention("blog", new Entity(Kind.OFFICIAL, "pedroso")),
                new Mention("press/000", new Entity(Kind.OFFICIAL, "jorge-pedroso")),
                new Weighing(4, EnumSet.of(Ground.SURNAME), Set.of(), EnumSet.of(Respect.MEETING)),
                Verdict.FITS_TWO)),
        new Decision.Preferred(
            MEETING,
            Slot.MEETING_PLACE,
            place("us/washington"),
            List.of(place("cu/havana")),
            Reason.CLOSEST_SOURCE),
        new Decision.Concluded(
            MEETING,
            Slot.MEETING_PREVIOUS,
            new Value.Reference(new Entity(Kind.MEETING, "2014")),
            Inference.CONSECUTIVE_ROUNDS));
  }

  private static DocumentFacts blogFacts(Fact place) {
    return new DocumentFacts(
        "blog",
        List.of(
            place,
            blog(MEETING, Slot.MEETING_STATUS, Value.Status.HELD, "was in Havana"),
            blog(MEETING, Slot.MEETING_PARTY, new Value.Reference(CUBA), "Pedroso"),
            new Fact(
                MEETING,
                Slot.MEETING_WHEN,
                month(2015, 3),
                evidence(BLOG, "in March", "date.month", "the dialogue of 2015")),
            blog(PEDROSO, Slot.OFFICIAL_NAME, new Value.Text("Pedroso", ""), "Pedroso")));
  }

  private static DocumentFacts pressFacts(Fact place) {
    String sentence = "On March 31, 2015 Cuba and the United States held";
    Fact held = press(MEETING, Slot.MEETING_STATUS, Value.Status.HELD, sentence);
    return new DocumentFacts(
        "press/000",
        List.of(
            held,
            press(MEETING, Slot.MEETING_STATUS, Value.Status.HELD, "held"),
            held,
            press(MEETING, Slot.MEETING_WHEN, DAY, "March 31, 2015"),
            place,
            press(MEETING, Slot.MEETING_PARTY, new Value.Reference(CUBA), "Cuba"),
            press(MEETING, Slot.MEETING_SERIES, new Value.Reference(SERIES), "dialogue"),
            press(MEETING, Slot.MEETING_ORDINAL, new Value.Ordinal(1), "first"),
            press(MEETING, Slot.MEETING_DELEGATION, new Value.Reference(SIDE), "Cuban side"),
            press(MEETING, Slot.MEETING_POSITION, new Value.Reference(WORDS), "Cuba says"),
            press(SIDE, Slot.DELEGATION_PARTY, new Value.Reference(CUBA), "Cuban side"),
            press(SIDE, Slot.DELEGATION_HEAD, new Value.Reference(PEDROSO), "led"),
            press(
                PEDROSO,
                Slot.OFFICIAL_NAME,
                new Value.Text("Pedro Luis Pedroso Cuesta", ""),
                "Pedro Luis Pedroso Cuesta"),
            press(
                PEDROSO,
                Slot.OFFICIAL_ROLE,
                new Value.Text("director of \"treaties\"", "en"),
                "director of \"treaties\""),
            press(SERIES, Slot.SERIES_NAME, name("human rights dialogue"), "human rights dialogue"),
            press(WORDS, Slot.POSITION_BY_PARTY, new Value.Reference(CUBA), "Cuba says"),
            press(WORDS, Slot.POSITION_QUOTE, name("44 of 61 treaties"), "44 of 61 treaties")));
  }

  private static List<Belief> beliefs() {
    return List.of(
        new Belief(MEETING, Slot.MEETING_STATUS, Value.Status.HELD),
        new Belief(MEETING, Slot.MEETING_WHEN, DAY),
        new Belief(MEETING, Slot.MEETING_PLACE, place("us/washington")),
        new Belief(MEETING, Slot.MEETING_PARTY, new Value.Reference(CUBA)),
        new Belief(MEETING, Slot.MEETING_PARTY, new Value.Reference(new Entity(Kind.PARTY, "us"))),
        new Belief(MEETING, Slot.MEETING_DELEGATION, new Value.Reference(SIDE)),
        new Belief(MEETING, Slot.MEETING_SERIES, new Value.Reference(SERIES)),
        new Belief(MEETING, Slot.MEETING_ORDINAL, new Value.Ordinal(1)),
        new Belief(MEETING, Slot.MEETING_POSITION, new Value.Reference(WORDS)),
        new Belief(SIDE, Slot.DELEGATION_PARTY, new Value.Reference(CUBA)),
        new Belief(SIDE, Slot.DELEGATION_HEAD, new Value.Reference(PEDROSO)),
        new Belief(SIDE, Slot.DELEGATION_ORGANIZATION, new Value.Reference(MINISTRY)),
        new Belief(PEDROSO, Slot.OFFICIAL_NAME, new Value.Text("Pedro Luis Pedroso Cuesta", "")),
        new Belief(PEDROSO, Slot.OFFICIAL_ROLE, name("director of \"treaties\"")),
        new Belief(WORDS, Slot.POSITION_BY_PARTY, new Value.Reference(CUBA)),
        new Belief(WORDS, Slot.POSITION_QUOTE, name("44 of 61 treaties")),
        new Belief(MINISTRY, Slot.ORGANIZATION_NAME, name("MINREX")),
        new Belief(SERIES, Slot.SERIES_NAME, name("human rights dialogue")));
  }

  static Document document(String name, String text, Document.Metadata metadata) {
    return new Document(name, metadata, text, List.of(), List.of());
  }

  static Value.When when(int year, int month, int day) {
    PartialDate date = PartialDate.of(LocalDate.of(year, month, day));
    return new Value.When(date, date);
  }

  private static Value.When month(int year, int month) {
    PartialDate date =
        new PartialDate(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.empty());
    return new Value.When(date, date);
  }

  private static Value place(String id) {
    return new Value.Reference(new Entity(Kind.PLACE, id));
  }

  private static Value name(String words) {
    return new Value.Text(words, "en");
  }

  private static Fact press(Entity subject, Slot slot, Value value, String quote) {
    return new Fact(subject, slot, value, evidence(PRESS, quote, "test.press", ""));
  }

  private static Fact blog(Entity subject, Slot slot, Value value, String quote) {
    return new Fact(subject, slot, value, evidence(BLOG, quote, "test.blog", ""));
  }

  static Evidence evidence(Document document, String quote, String rule, String because) {
    int at = document.text().indexOf(quote);
    int start = document.text().codePointCount(0, at);
    int end = start + quote.codePointCount(0, quote.length());
    return new Evidence(start, end, quote, rule, because);
  }
}
