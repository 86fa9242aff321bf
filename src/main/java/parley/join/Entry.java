package parley.join;

import java.util.List;

/** One entry of a data file: a row of a table, an element, an object; what a mapping maps. */
interface Entry {

  /** {@return where it begins} */
  Spot spot();

  /**
   * {@return what a reference of the mapping finds in it, empty if nothing}
   *
   * @param reference name of a column, XPath or JSONPath
   * @throws JoinException if it cannot be a reference into such a file
   */
  List<String> values(String reference);
}
