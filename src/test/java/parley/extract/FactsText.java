package parley.extract;

import java.util.Locale;

/**
 * Facts as a person reads them in a golden file: a line for each, below the sentence it rests on.
 */
final class FactsText {
  private FactsText() {}

  static String of(DocumentFacts facts) {
    StringBuilder out = new StringBuilder();
    int start = -1;
    for (Fact fact : facts.facts()) {
      Evidence evidence = fact.evidence();
      if (evidence.start() != start) {
        start = evidence.start();
        out.append(out.isEmpty() ? "" : "\n").append("“").append(oneLine(evidence.quote()));
        out.append("” ").append(start).append('-').append(evidence.end()).append('\n');
      }
      out.append("  ").append(fact.subject().path()).append(' ');
      out.append(fact.slot().name().toLowerCase(Locale.ROOT))
          .append(" = ")
          .append(text(fact.value()));
      out.append("   (").append(evidence.rule());
      out.append(evidence.isInferred() ? "; " + evidence.because() : "").append(")\n");
    }
    return out.toString();
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Reference(Entity entity) -> entity.path();
      case Value.Text(String text, String language) -> '"' + oneLine(text) + '"';
      case Value.Ordinal(int number) -> Integer.toString(number);
      case Value.When when -> when.edtf();
      case Value.Status status -> status.toString();
      case Value.Mode mode -> mode.toString();
      case Value.Stance stance -> stance.toString();
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
