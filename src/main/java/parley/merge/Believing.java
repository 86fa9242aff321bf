package parley.merge;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.merge.source.Origin;

/**
 * How beliefs are made of what documents say and of what people set instead.
 *
 * @param authority says what places there are
 * @param origin where each document is from
 * @param overruling what people say
 */
record Believing(Authority authority, Function<String, Origin> origin, Overruling overruling) {

  /**
   * {@return what is believed of some entities}
   *
   * @param entities what values are set of
   * @param documents what documents say of them
   */
  Beliefs of(Collection<Entity> entities, List<DocumentFacts> documents) {
    return new Beliefs(
        authority,
        new Preferences(authority, origin),
        documents,
        overruling.settings().of(entities));
  }
}
