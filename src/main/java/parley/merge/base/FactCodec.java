package parley.merge.base;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
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

/** Facts as bytes. */
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
    PackedOutput out = new PackedOutput();
    out.text(facts.document());
    out.number(facts.facts().size());
    facts.facts().forEach(fact -> write(out, fact));
    return out.bytes();
  }

  /** {@return the facts that were encoded} */
  static DocumentFacts decode(byte[] bytes) {
    PackedInput in = new PackedInput(bytes);
    String document = in.text();
    int size = in.number();
    List<Fact> facts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      facts.add(readFact(in));
    }
    return new DocumentFacts(document, facts);
  }

  private static void write(PackedOutput out, Fact fact) {
    out.entity(fact.subject());
    out.constant(fact.slot());
    write(out, fact.value());
    Evidence evidence = fact.evidence();
    out.number(evidence.start());
    out.number(evidence.end());
    out.text(evidence.quote());
    out.text(evidence.rule());
    out.text(evidence.because());
  }

  private static Fact readFact(PackedInput in) {
    return new Fact(
        in.entity(),
        in.constant(Slot.class),
        readValue(in),
        new Evidence(in.number(), in.number(), in.text(), in.text(), in.text()));
  }

  private static void write(PackedOutput out, Value value) {
    switch (value) {
      case Reference(Entity entity) -> {
        out.constant(Tag.REFERENCE);
        out.entity(entity);
      }
      case Text(String text, String language) -> {
        out.constant(Tag.TEXT);
        out.text(text);
        out.text(language);
      }
      case Ordinal(int number) -> {
        out.constant(Tag.ORDINAL);
        out.number(number);
      }
      case When(PartialDate start, PartialDate end) -> {
        out.constant(Tag.WHEN);
        write(out, start);
        write(out, end);
      }
      case Status status -> write(out, Tag.STATUS, status);
      case Mode mode -> write(out, Tag.MODE, mode);
      case Stance stance -> write(out, Tag.STANCE, stance);
    }
  }

  private static Value readValue(PackedInput in) {
    return switch (in.constant(Tag.class)) {
      case REFERENCE -> new Reference(in.entity());
      case TEXT -> new Text(in.text(), in.text());
      case ORDINAL -> new Ordinal(in.number());
      case WHEN -> new When(readDate(in), readDate(in));
      case STATUS -> in.constant(Status.class);
      case MODE -> in.constant(Mode.class);
      case STANCE -> in.constant(Stance.class);
    };
  }

  private static void write(PackedOutput out, Tag tag, Enum<?> constant) {
    out.constant(tag);
    out.constant(constant);
  }

  private static void write(PackedOutput out, PartialDate date) {
    out.number(date.year().orElse(UNKNOWN));
    out.number(date.month().orElse(UNKNOWN));
    out.number(date.day().orElse(UNKNOWN));
  }

  private static PartialDate readDate(PackedInput in) {
    return new PartialDate(part(in.number()), part(in.number()), part(in.number()));
  }

  private static OptionalInt part(int number) {
    return number == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
