package parley.merge;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Value.Reference;

/**
 * What is believed by the documents of a base, whether or not it is too little.
 *
 * @param believing makes beliefs
 * @param mentions which documents speak of what
 * @param surroundings what they say of it
 * @param counted what counts of what a document says, about entities of the world
 */
record BaseView(
    Believing believing,
    Mentions mentions,
    Surroundings surroundings,
    Function<String, DocumentFacts> counted)
    implements Complete.View {
  @Override
  public Collection<Belief> of(Entity entity) {
    return believing.of(Set.of(entity), mentions.about(entity)).beliefs();
  }

  @Override
  public Collection<Belief> leadingTo(Entity entity) {
    Set<Entity> subjects = believing.overruling().settingTo(entity);
    for (String document : mentions.documentsNaming(entity)) {
      counted.apply(document).facts().stream()
          .filter(fact -> fact.value().equals(new Reference(entity)))
          .forEach(fact -> subjects.add(fact.subject()));
    }
    return believing.of(subjects, surroundings.about(subjects)).beliefs().stream()
        .filter(belief -> belief.value().equals(new Reference(entity)))
        .toList();
  }
}
