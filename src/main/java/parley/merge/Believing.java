package parley.merge;

import java.util.List;
import java.util.function.Function;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.merge.source.Origin;

/**
 * How beliefs are made of what documents say, where nobody corrects anything.
 *
 * @param authority says what places there are
 * @param origin where each document is from
 */
record Believing(Authority authority, Function<String, Origin> origin) {

  /** {@return what is believed of what some documents say} */
  Beliefs of(List<DocumentFacts> documents) {
    return new Beliefs(authority, new Preferences(authority, origin), documents, new Settings());
  }
}
