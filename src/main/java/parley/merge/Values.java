package parley.merge;

import java.util.Comparator;
import java.util.Locale;
import parley.extract.Entity;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Stance;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.extract.Value.When;

/** The order of values of one slot, for output that is the same on every run. */
final class Values {
  static final Comparator<Value> ORDER =
      Comparator.comparing(Values::form).thenComparing(Values::language);

  private Values() {}

  private static String form(Value value) {
    return switch (value) {
      case Reference(Entity entity) -> entity.path();
      case Text(String text, String language) -> text;
      case Ordinal(int number) -> String.format(Locale.ROOT, "%010d", number);
      case When when -> when.edtf();
      case Status status -> status.name();
      case Mode mode -> mode.name();
      case Stance stance -> stance.name();
    };
  }

  private static String language(Value value) {
    return value instanceof Text(String text, String language) ? language : "";
  }
}
