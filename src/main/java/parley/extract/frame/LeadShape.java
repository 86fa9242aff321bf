package parley.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One way in which a sentence says who leads a side, over the letters of its {@link Outline}. The
 * groups {@code people} and {@code sides} are whom it names; without sides each leads their own.
 *
 * @param pattern over the letters
 * @param order whom of the people it says to lead which of the sides
 */
record LeadShape(Pattern pattern, Order order) {

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

  /** Words that may stand beside a person or side and say nothing of leading. */
  private static final String REST = "[^PpVATUWkSQZJGIK]";

  private static final String JOINTLY = "P(?:,?aC?O?P(?![^P]{0,2}[WVATe]))?";
  private static final String SEVERAL = "P(?:~{0,20}?(?:,|a|k)[bwoi]{0,2}C?O?P)+";

  /** What the shapes below write short. */
  private static final Map<String, String> SHORT =
      Map.of(
          "{one}", "(?<people>" + JOINTLY + ")",
          "{first}", "(?<people>P)",
          "{some}", "(?<people>" + SEVERAL + ")",
          "{sides}", "(?<sides>[SC]N?(?:(?:,|a|,a)f?[SC]N?)+)",
          "{by}", "(?:[VT]R?[xeiM,]{0,4}?bR?|UR?)",
          // An active verb: no participle with "by" behind it.
          "{does}", "(?:(?:V(?!R?[xeiM,]{0,4}?b)|A)x{0,2}|T[xwi]{0,2})",
          // A side may be said to consist of somebody before it is said who leads it.
          "{gap}", "[^PpVATUWkSQJG]");

  /** The ways, those first that say most. */
  static final List<LeadShape> ALL =
      List.of(
          of(Order.IN_TURN, "{sides}[^PpVATUkQJ]{0,24}?{by}{some}"),
          of(Order.IN_TURN, "{some}~{0,28}?{does}{sides}"),
          of(Order.OWN, "{some}~{0,28}?(?:[VAT])x{0,2}(?<sides>)Q"),
          of(Order.OWN, "(?<sides>)Q~{0,6}?{by}{some}"),
          of(Order.OWN, "(?<sides>)[VA]QR?[xei,]{0,3}{some}"),
          of(Order.ONE, "(?<sides>S){gap}{0,40}?{by}x?{one}"),
          of(Order.ONE, "(?<sides>C)[xeio,]{0,4}?{by}x?{one}"),
          of(Order.ONE, "(?<sides>S)[xe,]{0,4}?[ZU]x?{first}"),
          of(Order.ONE, "(?<sides>C)[xe]{0,4}?NUx?{first}"),
          of(Order.ONE, "(?<sides>S),?bx?{first}"),
          of(Order.ONE, "^V[xei,]{0,3}?b{first},(?<sides>S)"),
          of(Order.ONE, "{first}~{0,28}?V[fb](?<sides>[SC])"),
          of(Order.ONE, "(?<sides>[SC])[xew,]{0,4}?{first}~{0,28}?Z"),
          of(Order.ONE, "{one}~{0,28}?{does}(?<sides>S)"),
          of(Order.ONE, "{one}~{0,28}?Tx?(?<sides>C)"),
          of(Order.ONE, "{one}(?!,?a)~{0,28}?[HA]o(?<sides>S)(?!,?P)"),
          of(
              Order.ONE,
              "(?:[AV]|[HA]o?|T(?=x?[SC]))x?(?<sides>(?<!T|Tx)S|(?<=T|Tx)[SC])[xe,:aN]{0,6}?[e:]{one}"),
          of(Order.ONE, "(?:A|T|[HA]o)x?(?<sides>S|(?<=T)C)[,:a]{0,2}{one}"),
          of(Order.ONE, "(?<sides>)N?e?Vx?b{one}"),
          of(Order.ONE, "{one}~{0,28}?{does}(?<sides>)x{0,2}N"),
          of(Order.ONE, "(?<sides>S)[HA][,:]?{first}"),
          of(Order.ONE, "(?<sides>S){gap}{0,24}?Ax?{one}"),
          of(Order.OWN, "{some}~{0,28}?(?<sides>)[VA]x{0,4}M"),
          of(Order.OWN, "{some}~{0,28}?(?<sides>)(?:J|V(?=[.,]|$))"),
          of(Order.OWN, "(?:[HA]o|A)N[:e][xe]{0,2}(?<sides>){some}"),
          of(Order.ONE, "(?<sides>[SC])eZ[iw]?{first}"),
          of(Order.OWN, "M[^PpVATUkSQJ]{0,24}?eZ[iw]?(?<sides>){some}"),
          of(Order.ONE, "A(?<sides>)N[oxi]{0,4}{first}"),
          of(Order.IN_TURN, "Vx?b{some},[QN]o{sides}"),
          of(Order.OWN, "U(?<sides>){some}"),
          of(Order.OWN, "M[^PpVATUkSQJ]{0,24}?(?<sides>)(?:Vx{0,3}bR?|U){some}"),
          of(Order.OWN, "(?<people>P~{0,28}?[VA](?<sides>)x{0,3}M~{0,10}?wP)"),
          of(Order.NAMED, "{first}~{0,28}?(?<sides>)V(?=[.,]|x{0,3}M)"),
          of(Order.NAMED, "(?<![aC])(?<sides>C?)O[xei,:]{0,5}{first}"),
          of(Order.NAMED, "{first}[xei]{0,4}i?(?<sides>C?)O"),
          of(Order.NAMED, "{first}~{0,28}?,?[fb](?<sides>[SC])(?=,|a|k|:|$|\\.)"),
          of(Order.NAMED, "[fb](?<sides>[SC])[,:]?[xe]{0,3}{first}(?!,?x?[WG])"));

  /** A further side whose clause leaves out what the one before says. */
  static final List<LeadShape> FURTHER =
      List.of(
          of(
              Order.ONE,
              "[^PpVATUWSQJ]{0,16}?[,ka:.]w?[fb]?(?<sides>[SC])O?[xe,]{0,3}?(?:[VT]?x?b|U)x?{one}"),
          of(Order.NAMED, "[^PpVATUWSQJ]{0,24}?[,ka]+[fb](?<sides>[SC]?),?x?{first}(?!,?x?[WG])"),
          of(Order.ONE, "[,ka]w?(?<sides>C){first}"),
          // Those who go along with the first may be named before the other side is.
          of(Order.ONE, "[^VATUWSQJ]{0,24}?k[fb]?(?<sides>S),?{first}"),
          of(Order.ONE, "[^PpVATUWSQJ]{0,16}?[,ka:.]w?(?<sides>S),?{one}"),
          of(Order.ONE, "[^PpVATUWSQJ]{0,6}?[,ka]w?{one}~{0,28}?[VAT]?[obf]?(?<sides>S)"));

  private static LeadShape of(Order order, String text) {
    String pattern = text;
    for (Map.Entry<String, String> word : SHORT.entrySet()) {
      pattern = pattern.replace(word.getKey(), word.getValue());
    }
    return new LeadShape(Pattern.compile(pattern.replace("~", REST)), order);
  }
}
