package parley.merge.name;

import java.util.List;
import parley.authority.NameVariants;

/**
 * Looks for the words of one name, in their order, among those of a longer one.
 *
 * @param shorter the one name
 * @param longer the other
 * @param small the words of the one as they are compared
 * @param large the words of the other as they are compared
 * @param variants which given names are forms of one name
 */
record Alignment(
    PersonName shorter,
    PersonName longer,
    List<String> small,
    List<String> large,
    NameVariants variants) {

  /** {@return whether all are found, a surname among them} */
  boolean found(boolean surnameFirst) {
    return from(0, 0, surnameFirst ? 0 : 1, false);
  }

  private boolean from(int i, int j, int firstSurname, boolean surnameSeen) {
    if (i == small.size()) {
      return surnameSeen;
    }
    for (int k = j; k <= large.size() - (small.size() - i); k++) {
      boolean equal = small.get(i).equals(large.get(k));
      boolean surname =
          equal && k >= firstSurname && i >= firstSurname && small.get(i).length() > 1;
      if ((equal || givenFormsOfOne(i, k))
          && from(i + 1, k + 1, firstSurname, surnameSeen || surname)) {
        return true;
      }
    }
    return false;
  }

  private boolean givenFormsOfOne(int i, int k) {
    if (i == small.size() - 1 || k == large.size() - 1) {
      return false;
    }
    String one = shorter.words().get(i);
    String other = longer.words().get(k);
    if (one.length() == 1) {
      return variants.mayBegin(other, one.charAt(0));
    }
    return other.length() == 1
        ? variants.mayBegin(one, other.charAt(0))
        : variants.same(one, other);
  }
}
