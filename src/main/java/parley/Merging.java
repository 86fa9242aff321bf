package parley;

import java.util.Optional;
import java.util.stream.Collectors;
import parley.RegisterOption.Registers;
import parley.RulesOption.Knowledge;
import parley.authority.register.OfficeRegister;
import parley.merge.IncrementalMerger;
import parley.merge.base.FactBase;
import parley.merge.correction.Corrections;
import parley.merge.name.Keys;

/**
 * With what the documents of a data folder are merged.
 *
 * @param knowledge what documents are read with
 * @param corrections win over what documents say
 * @param registers say who held which office
 * @param base what all IRIs start with
 */
record Merging(
    Knowledge knowledge, CorrectionsOption.Given corrections, Registers registers, String base) {
  private static final int DIGITS = 32;
  private static final String GAP = " ";

  /** {@return with no corrections and registers} */
  static Merging plain(Knowledge knowledge, String base) {
    return new Merging(
        knowledge,
        new CorrectionsOption.Given(Optional.empty(), Corrections.none()),
        Registers.none(),
        base);
  }

  /** {@return what merges the documents of a base} */
  IncrementalMerger of(FactBase facts) {
    return new IncrementalMerger(
        facts, knowledge.authority(), corrections.corrections(), registers.register());
  }

  /** {@return what tells these corrections and registers from others} */
  String under() {
    String ids =
        corrections.corrections().list().stream()
            .map(correction -> correction.entry().id())
            .collect(Collectors.joining(GAP));
    return digest(ids) + GAP + ofRegister(registers.register());
  }

  private static String ofRegister(OfficeRegister register) {
    return register.isEmpty() ? "" : digest(register.terms().toString());
  }

  private static String digest(String text) {
    return text.isEmpty() ? "" : Keys.digest(text, DIGITS);
  }

  /**
   * {@return whether what was merged can be kept up to date as it is}
   *
   * @param facts what was merged; corrections may have been others, since merging undoes them
   */
  boolean continues(FactBase facts) {
    return facts.state() == FactBase.State.INDEXED
        ? facts.under().endsWith(GAP + ofRegister(registers.register()))
        : facts.under().equals(under());
  }
}
