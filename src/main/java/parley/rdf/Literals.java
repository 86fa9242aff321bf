package parley.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import parley.extract.PartialDate;

/** Literals in the datatypes of the graph. */
final class Literals {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final int REPLACEMENT = 0xFFFD;

  private Literals() {}

  /** {@return a day or year, as a table states it} */
  static Literal stated(String date) {
    return VALUES.createLiteral(date, date.length() > 4 ? XSD.DATE : XSD.GYEAR);
  }

  /** {@return a text without language} */
  static Literal text(String text) {
    return VALUES.createLiteral(encodable(text));
  }

  /**
   * {@return a text}
   *
   * @param language BCP 47 tag; empty for none
   */
  static Literal text(String text, String language) {
    return language.isEmpty() ? text(text) : VALUES.createLiteral(encodable(text), language);
  }

  /** {@return an {@code xsd:integer}} */
  static Literal integer(int number) {
    return VALUES.createLiteral(Integer.toString(number), XSD.INTEGER);
  }

  /** {@return an {@code xsd:decimal} without exponent} */
  static Literal decimal(double number) {
    String digits = BigDecimal.valueOf(number).toPlainString();
    return VALUES.createLiteral(digits, XSD.DECIMAL);
  }

  /** {@return an {@code xsd:date}} */
  static Literal date(LocalDate date) {
    return date(PartialDate.of(date));
  }

  /**
   * {@return an {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}, as precise as the
   * date is}
   *
   * @param date a date whose year is known; then its EDTF form is that of XML Schema
   */
  static Literal date(PartialDate date) {
    return VALUES.createLiteral(date.edtf(), datatype(date));
  }

  /** {@return an EDTF literal} */
  static Literal edtf(String edtf) {
    return VALUES.createLiteral(edtf, Terms.EDTF);
  }

  private static IRI datatype(PartialDate date) {
    if (date.isDay()) {
      return XSD.DATE;
    }
    return date.month().isPresent() ? XSD.GYEARMONTH : XSD.GYEAR;
  }

  /**
   * Puts the replacement character where half of a surrogate pair stands alone, which UTF-8 cannot
   * say, or a code point that Unicode reserves as no character, which strict readers refuse. All
   * are one code point, so that offsets hold.
   */
  private static String encodable(String text) {
    if (isCommon(text) || text.codePoints().noneMatch(Literals::isNoCharacter)) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isNoCharacter(c) ? REPLACEMENT : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }

  /** Whether all characters lie below the surrogates, as in nearly all texts. */
  private static boolean isCommon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) || text.charAt(i) >= 0xFDD0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoCharacter(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE
        || (codePoint & 0xFFFE) == 0xFFFE
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }
}
