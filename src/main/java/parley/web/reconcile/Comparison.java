package parley.web.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Tells how far an entity fulfils a condition, from 0 to 1. */
final class Comparison {
  private static final double MEANT = 0.9;

  private final Index index;

  Comparison(Index index) {
    this.index = index;
  }

  /** {@return how far an entity fulfils a condition} */
  double of(Condition condition, Entry entry) {
    DoubleStream agreements =
        condition.values().stream()
            .mapToDouble(wanted -> exactly(condition, agreement(condition, wanted, entry)));
    return switch (condition.quantifier()) {
      case ANY -> agreements.max().orElse(0);
      case ALL -> agreements.min().orElse(0);
      case NONE -> 1 - agreements.max().orElse(0);
    };
  }

  /** {@return how like the names are to the offices that an entity has} */
  double ofOffices(Condition names, Entry entry) {
    return of(names.about(new Condition.Of(index.office())), entry);
  }

  private static double exactly(Condition condition, double agreement) {
    return condition.isExact() && agreement < 1 ? 0 : agreement;
  }

  private double agreement(Condition condition, Condition.Wanted wanted, Entry entry) {
    return switch (condition.target()) {
      case Condition.Names names -> name(wanted.name(), entry);
      case Condition.Identifier identifier -> isCalled(entry, wanted.text()) ? 1 : 0;
      case Condition.Of of ->
          entry.of(of.property()).stream()
              .mapToDouble(value -> agreement(of.property(), wanted, value))
              .max()
              .orElse(0);
    };
  }

  /** {@return the likeness of the name of an entity that is most like another} */
  double name(Name wanted, Entry entry) {
    return entry.names().stream()
        .mapToDouble(name -> index.similarity().of(wanted, name))
        .max()
        .orElse(0);
  }

  private double agreement(Property property, Condition.Wanted wanted, Value value) {
    return switch (value) {
      case Value.Thing thing -> thing(wanted, thing);
      case Value.Words words ->
          property.kind() == Property.Kind.CODE
              ? wanted.name().isSame(words.name()) ? 1 : 0
              : index.similarity().of(wanted.name(), words.name());
      case Value.Time time ->
          Edtf.of(wanted.name().text()).map(asked -> asked.agreement(time.time())).orElse(0.0);
      case Value.Figure figure -> isEqual(wanted, figure.number()) ? 1 : 0;
    };
  }

  /** {@return whether a value names an entity, by its identifier or by nearly its name} */
  boolean isMeant(Condition.Wanted wanted, Entry entry) {
    return thing(wanted, new Value.Thing(entry.node())) >= MEANT;
  }

  private static boolean isEqual(Condition.Wanted wanted, BigDecimal number) {
    return EntryReader.number(wanted.name().text())
        .filter(asked -> asked.compareTo(number) == 0)
        .isPresent();
  }

  private double thing(Condition.Wanted wanted, Value.Thing thing) {
    String iri = thing.node().getURI();
    Optional<Entry> entry = index.of(iri);
    String asked = wanted.text();
    if (asked.equals(iri) || entry.filter(other -> isCalled(other, asked)).isPresent()) {
      return 1;
    }
    // Who names an entity by its identifier means no other of a similar name.
    boolean isOther = wanted.id().isPresent() && index.named(asked).isPresent();
    return isOther ? 0 : entry.map(other -> name(wanted.name(), other)).orElse(0.0);
  }

  private static boolean isCalled(Entry entry, String idOrIri) {
    return entry.id().equals(idOrIri) || entry.node().getURI().equals(idOrIri);
  }
}
