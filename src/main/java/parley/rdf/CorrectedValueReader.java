package parley.rdf;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value.Mode;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Stance;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.merge.correction.Correction;
import parley.merge.correction.Entry;
import parley.merge.correction.Named;
import parley.rdf.CorrectionsFile.Line;

/** Reads which value a correction sets. */
final class CorrectedValueReader {
  /** What follows from other properties, or cannot be without words of a document. */
  private static final Set<Slot> NEVER_SET =
      EnumSet.of(Slot.MEETING_DELEGATION, Slot.MEETING_POSITION, Slot.POSITION_QUOTE);

  private final CorrectionsFile file;
  private final Iris iris;
  private final Triples triples;

  CorrectedValueReader(CorrectionsFile file, Iris iris, Triples triples) {
    this.file = file;
    this.iris = iris;
    this.triples = triples;
  }

  /** {@return the correction that sets a value} */
  Correction read(Entry entry, Named entity, Line property, Line value) {
    List<Slot> slots =
        Slot.of(entity.kind()).stream()
            .filter(slot -> !NEVER_SET.contains(slot))
            .filter(slot -> Triples.property(slot).equals(property.statement().getObject()))
            .toList();
    if (slots.isEmpty()) {
      throw file.malformed(property.places().value(), unknown(entity.kind(), property));
    }
    return slots.stream()
        .flatMap(
            slot ->
                value(slot, value).stream()
                    .map(known -> new Correction.Set(entry, entity, slot, known)))
        .findFirst()
        .orElseThrow(
            () ->
                file.malformed(
                    value.places().value(),
                    "%s is no value of %s"
                        .formatted(
                            value.statement().getObject(), property.statement().getObject())));
  }

  private static String unknown(Entity.Kind kind, Line property) {
    String known =
        String.join(
            ", ",
            Slot.of(kind).stream()
                .filter(slot -> !NEVER_SET.contains(slot))
                .map(slot -> CorrectionsFile.words(Triples.property(slot)))
                .distinct()
                .toList());
    Value given = property.statement().getObject();
    String words = given instanceof IRI term ? CorrectionsFile.words(term) : given.stringValue();
    return known.isEmpty()
        ? "nothing of a %s can be set".formatted(kind.path())
        : "of a %s can be set %s, not %s".formatted(kind.path(), known, words);
  }

  private Optional<parley.extract.Value> value(Slot slot, Line line) {
    return switch (line.statement().getObject()) {
      case Literal literal -> literal(slot, literal, line);
      case IRI term when term.stringValue().startsWith(Terms.NAMESPACE) -> term(slot, term);
      case IRI iri ->
          Optional.<parley.extract.Value>of(new Reference(new NamedReader(file, iris).entity(line)))
              .filter(slot::accepts);
      case Value other -> Optional.empty();
    };
  }

  private Optional<parley.extract.Value> term(Slot slot, IRI term) {
    return Stream.<parley.extract.Value[]>of(Status.values(), Mode.values(), Stance.values())
        .flatMap(Arrays::stream)
        .filter(slot::accepts)
        .filter(value -> object(slot, value).equals(term))
        .findFirst();
  }

  private Value object(Slot slot, parley.extract.Value value) {
    return triples.of(new Entity(slot.subject(), "any"), slot, value).getFirst().object();
  }

  private Optional<parley.extract.Value> literal(Slot slot, Literal literal, Line line) {
    String words = literal.getLabel();
    try {
      return Stream.<parley.extract.Value>of(
              words.matches("[1-9]\\d{0,5}")
                  ? new Ordinal(Integer.parseInt(words))
                  : new Text(words, literal.getLanguage().orElse("")))
          .filter(slot::accepts)
          .findFirst()
          .or(() -> slot == Slot.MEETING_WHEN ? Optional.of(Edtf.when(words)) : Optional.empty());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw file.malformed(line.places().value(), "%s: %s".formatted(words, e.getMessage()));
    }
  }
}
