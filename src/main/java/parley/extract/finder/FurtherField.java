package parley.extract.finder;

import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * The last of several fields of an office, whatever its words: "directora de Asuntos Consulares y
 * de Kenianos Residentes en el Exterior", "ministro de Salud y Reforma Hospitalaria de Kenia, Bo
 * Lee". No name stands so.
 */
final class FurtherField {
  private FurtherField() {}

  /**
   * {@return the end of a further field of an office, else the index where it would begin}
   *
   * @param sentence where the office stands
   * @param joint index of the word that would join the field
   * @param content index of its first word
   */
  static int end(Annotated sentence, int joint, int content) {
    boolean isJoined =
        joint < content
            && content < sentence.size()
            && !sentence.at("@list-joint", joint).isEmpty()
            && sentence.at("@comma", joint).isEmpty()
            && sentence.at("party", content).stream().noneMatch(FurtherField::isName);
    int end = content;
    while (isJoined
        && end < sentence.size()
        && isCapital(sentence, end)
        && sentence.at("@title", end).isEmpty()) {
      end++;
    }
    if (!isJoined || end == sentence.size()) {
      return content;
    }
    boolean isBehindOf = content == joint + 2 && !sentence.at("@holder-of", joint + 1).isEmpty();
    boolean isField =
        isBehindOf
            ? !sentence.at("@role-joint", end).isEmpty()
            : content == joint + 1 && isOfParty(sentence, end);
    return isField ? end : content;
  }

  /** Whether behind a field stands whose office it is and then who holds it, ", Ann Poe". */
  private static boolean isOfParty(Annotated sentence, int index) {
    int of = RoleTail.skip(sentence, "@holder-of", index);
    int at = RoleTail.skip(sentence, "@determiner", of);
    int comma = RoleTail.skip(sentence, "party", at);
    int name = RoleTail.skip(sentence, "@comma", comma);
    return of > index
        && comma > at
        && name > comma
        && name < sentence.size()
        && isCapital(sentence, name);
  }

  private static boolean isName(Mention party) {
    return party.meaning() instanceof Meaning.OfParty(PartyName name)
        && name.form() == PartyName.Form.NAME;
  }

  private static boolean isCapital(Annotated sentence, int index) {
    return Character.isUpperCase(sentence.words().get(index).codePointAt(0));
  }
}
