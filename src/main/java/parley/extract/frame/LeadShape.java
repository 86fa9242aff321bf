package parley.extract.frame;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One way in which a sentence says who leads a side, over the letters of its {@link Outline}. The
 * groups {@code people} and {@code sides} are whom it names; without sides each leads their own.
 *
 * @param pattern over the letters
 * @param needs which letters it cannot do without
 * @param order whom of the people it says to lead which of the sides
 */
record LeadShape(Pattern pattern, ShapeNeeds needs, Order order) {

  /** What a shape says of its people. */
  enum Order {
    /** All lead the one side. */
    ONE,
    /** The first leads the first side, and so on. */
    IN_TURN,
    /** Each leads their own. */
    OWN,
    /** Whoever is named for a side leads it, if nobody else does. */
    NAMED
  }

  /** The ways, those first that say most. */
  static final List<LeadShape> ALL = of(ShapeFile.Part.LEADS);

  /** A further side whose clause leaves out what the one before says. */
  static final List<LeadShape> FURTHER = of(ShapeFile.Part.FURTHER);

  private static List<LeadShape> of(ShapeFile.Part part) {
    return ShapeFile.PACKAGED.shapes(part).stream()
        .map(shape -> new LeadShape(shape.pattern(), shape.needs(), order(shape.kind())))
        .toList();
  }

  private static Order order(String kind) {
    return Order.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
