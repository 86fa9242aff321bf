package parley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Value.Reference;
import parley.merge.base.FactBase;
import parley.merge.base.Index;

/** Which documents speak of each entity of the world, kept while documents come and go. */
final class Mentions {
  private static final String GAP = "\n";
  private static final String SUBJECT = "s ";
  private static final String MENTIONED = "m ";

  private final Authority authority;
  private final Index subjects;
  private final Index mentioned;
  private final Map<String, String> ofDocument;

  Mentions(FactBase base, Authority authority) {
    this.authority = authority;
    subjects = base.index("subjects");
    mentioned = base.index("mentioned");
    ofDocument = base.table("entities of document");
  }

  /** Takes in what a document speaks of, in the place of what it spoke of before. */
  void put(DocumentFacts facts) {
    remove(facts.document());
    NavigableSet<String> lines = new TreeSet<>();
    for (Fact fact : facts.facts()) {
      lines.add(SUBJECT + fact.subject().path());
      mention(fact.subject(), lines);
      if (fact.value() instanceof Reference(Entity object)) {
        mention(object, lines);
      }
    }
    ofDocument.put(facts.document(), String.join(GAP, lines));
    lines.forEach(line -> index(line).add(line.substring(2), facts.document()));
  }

  private void mention(Entity entity, Set<String> lines) {
    if (lines.add(MENTIONED + entity.path())) {
      owner(entity).ifPresent(owner -> lines.add(MENTIONED + owner.path()));
    }
  }

  /** A place and an organ bring the party with them that they belong to. */
  private Optional<Entity> owner(Entity entity) {
    Optional<String> party =
        switch (entity.kind()) {
          case PLACE -> Optional.of(authority.countryOf(entity.key()));
          case ORGANIZATION -> Optional.of(authority.governmentOf(entity.key()));
          case MEETING, DELEGATION, OFFICIAL, POSITION, PARTY, TOPIC, SERIES -> Optional.empty();
        };
    return party.flatMap(authority::party).map(known -> new Entity(Kind.PARTY, known.id()));
  }

  private Index index(String line) {
    return line.startsWith(SUBJECT) ? subjects : mentioned;
  }

  /** Forgets a document. */
  void remove(String document) {
    for (String line : lines(document)) {
      index(line).remove(line.substring(2), document);
    }
    ofDocument.remove(document);
  }

  private List<String> lines(String document) {
    String lines = ofDocument.get(document);
    return lines == null || lines.isEmpty() ? List.of() : Arrays.asList(lines.split(GAP, -1));
  }

  /** {@return the entities that a document says something of} */
  List<Entity> subjects(String document) {
    return entities(document, SUBJECT);
  }

  /** {@return the entities that a document names, and whom they belong to} */
  List<Entity> mentioned(String document) {
    return entities(document, MENTIONED);
  }

  private List<Entity> entities(String document, String mark) {
    List<Entity> entities = new ArrayList<>();
    for (String line : lines(document)) {
      if (line.startsWith(mark)) {
        entities.add(Entity.at(line.substring(2)));
      }
    }
    return entities;
  }

  /** {@return the documents that say something of an entity, sorted} */
  List<String> documentsAbout(Entity entity) {
    return subjects.members(entity.path());
  }

  /** {@return the documents that name an entity or what belongs to it, sorted} */
  List<String> documentsNaming(Entity entity) {
    return mentioned.members(entity.path());
  }

  /** {@return whether any document names an entity or what belongs to it} */
  boolean isNamed(Entity entity) {
    return mentioned.has(entity.path());
  }

  /** {@return whether a document is the first that names an entity, by its name} */
  boolean isFirst(String document, Entity entity) {
    return mentioned.first(entity.path()).filter(document::equals).isPresent();
  }

  /** {@return all that documents name, sorted} */
  NavigableSet<Entity> all() {
    NavigableSet<Entity> all = new TreeSet<>();
    for (String path : mentioned.keys()) {
      all.add(Entity.at(path));
    }
    return all;
  }
}
