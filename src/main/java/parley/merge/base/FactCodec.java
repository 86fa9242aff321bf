package parley.merge.base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Stance;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.extract.Value.When;

/**
 * Facts as bytes. Constants are written by name, so that facts of an older version stay readable
 * when constants are added.
 */
final class FactCodec {
  private static final int UNKNOWN = 0;

  private FactCodec() {}

  /** What a value is, as the word before it says. */
  private enum Tag {
    REFERENCE,
    TEXT,
    ORDINAL,
    WHEN,
    STATUS,
    MODE,
    STANCE
  }

  static byte[] encode(DocumentFacts facts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, facts.document());
      out.writeInt(facts.facts().size());
      for (Fact fact : facts.facts()) {
        write(out, fact);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** {@return the facts that were encoded} */
  static DocumentFacts decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String document = read(in);
      int size = in.readInt();
      List<Fact> facts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        facts.add(readFact(in));
      }
      return new DocumentFacts(document, facts);
    } catch (IOException e) {
      throw new UncheckedIOException("the facts of a document end too early", e);
    }
  }

  private static void write(DataOutputStream out, Fact fact) throws IOException {
    write(out, fact.subject());
    write(out, fact.slot().name());
    write(out, fact.value());
    Evidence evidence = fact.evidence();
    out.writeInt(evidence.start());
    out.writeInt(evidence.end());
    write(out, evidence.quote());
    write(out, evidence.rule());
    write(out, evidence.because());
  }

  private static Fact readFact(DataInputStream in) throws IOException {
    return new Fact(
        readEntity(in),
        Slot.valueOf(read(in)),
        readValue(in),
        new Evidence(in.readInt(), in.readInt(), read(in), read(in), read(in)));
  }

  private static void write(DataOutputStream out, Value value) throws IOException {
    switch (value) {
      case Reference(Entity entity) -> {
        tag(out, Tag.REFERENCE);
        write(out, entity);
      }
      case Text(String text, String language) -> {
        tag(out, Tag.TEXT);
        write(out, text);
        write(out, language);
      }
      case Ordinal(int number) -> {
        tag(out, Tag.ORDINAL);
        out.writeInt(number);
      }
      case When(PartialDate start, PartialDate end) -> {
        tag(out, Tag.WHEN);
        write(out, start);
        write(out, end);
      }
      case Status status -> write(out, Tag.STATUS, status);
      case Mode mode -> write(out, Tag.MODE, mode);
      case Stance stance -> write(out, Tag.STANCE, stance);
    }
  }

  private static Value readValue(DataInputStream in) throws IOException {
    return switch (Tag.valueOf(read(in))) {
      case REFERENCE -> new Reference(readEntity(in));
      case TEXT -> new Text(read(in), read(in));
      case ORDINAL -> new Ordinal(in.readInt());
      case WHEN -> new When(readDate(in), readDate(in));
      case STATUS -> Status.valueOf(read(in));
      case MODE -> Mode.valueOf(read(in));
      case STANCE -> Stance.valueOf(read(in));
    };
  }

  private static void tag(DataOutputStream out, Tag tag) throws IOException {
    write(out, tag.name());
  }

  private static void write(DataOutputStream out, Tag tag, Enum<?> constant) throws IOException {
    tag(out, tag);
    write(out, constant.name());
  }

  private static void write(DataOutputStream out, Entity entity) throws IOException {
    write(out, entity.kind().name());
    write(out, entity.key());
  }

  private static Entity readEntity(DataInputStream in) throws IOException {
    return new Entity(Kind.valueOf(read(in)), read(in));
  }

  private static void write(DataOutputStream out, PartialDate date) throws IOException {
    out.writeShort(date.year().orElse(UNKNOWN));
    out.writeByte(date.month().orElse(UNKNOWN));
    out.writeByte(date.day().orElse(UNKNOWN));
  }

  private static PartialDate readDate(DataInputStream in) throws IOException {
    return new PartialDate(part(in.readShort()), part(in.readByte()), part(in.readByte()));
  }

  private static OptionalInt part(int number) {
    return number == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
