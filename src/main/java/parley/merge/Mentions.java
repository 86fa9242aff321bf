package parley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Value.Reference;
import parley.merge.base.Claimed;
import parley.merge.base.Index;
import parley.merge.base.Indexes;

/** Which documents speak of each entity of the world, kept while documents come and go. */
final class Mentions {
  private static final String GAP = "\n";
  private static final String SUBJECT = "s ";
  private static final String MENTIONED = "m ";

  private final Authority authority;
  private final Claimed claimed;
  private final Index mentioned;
  private final Map<String, String> ofDocument;

  Mentions(Indexes indexes, Authority authority) {
    this.authority = authority;
    claimed = indexes.claimed();
    mentioned = indexes.index("mentioned");
    ofDocument = indexes.table("entities of document");
  }

  /** Takes in what a document speaks of, in the place of what it spoke of before. */
  void put(DocumentFacts facts) {
    remove(facts.document());
    file(facts);
  }

  /** Takes in what a document speaks of that is not here yet. */
  void file(DocumentFacts facts) {
    NavigableSet<String> lines = new TreeSet<>();
    for (Fact fact : facts.facts()) {
      lines.add(SUBJECT + fact.subject().path());
      mention(fact.subject(), lines);
      if (fact.value() instanceof Reference(Entity object)) {
        mention(object, lines);
      }
    }
    ofDocument.put(facts.document(), String.join(GAP, lines));
    claimed.put(facts);
    for (String line : lines) {
      if (line.startsWith(MENTIONED)) {
        mentioned.add(line.substring(MENTIONED.length()), facts.document());
      }
    }
  }

  private void mention(Entity entity, Set<String> lines) {
    if (lines.add(MENTIONED + entity.path())) {
      owner(entity).ifPresent(owner -> lines.add(MENTIONED + owner.path()));
    }
  }

  /** A place and an organ bring the party with them that they belong to. */
  Optional<Entity> owner(Entity entity) {
    Optional<String> party =
        switch (entity.kind()) {
          case PLACE -> Optional.of(authority.countryOf(entity.key()));
          case ORGANIZATION -> Optional.of(authority.governmentOf(entity.key()));
          case MEETING, DELEGATION, OFFICIAL, POSITION, PARTY, TOPIC, SERIES -> Optional.empty();
        };
    return party.flatMap(authority::party).map(known -> new Entity(Kind.PARTY, known.id()));
  }

  /** Forgets a document. */
  void remove(String document) {
    subjects(document).forEach(subject -> claimed.remove(subject, document));
    mentioned(document).forEach(entity -> mentioned.remove(entity.path(), document));
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
    return claimed.documents(entity);
  }

  /** {@return what each document says of an entity, sorted by document} */
  List<DocumentFacts> about(Entity entity) {
    return claimed.about(entity);
  }

  /** {@return the documents that name an entity or what belongs to it, sorted} */
  List<String> documentsNaming(Entity entity) {
    return mentioned.members(entity.path());
  }

  /** {@return whether any document names an entity or what belongs to it} */
  boolean isNamed(Entity entity) {
    return mentioned.has(entity.path());
  }

  /**
   * Visits all that documents name, by kind and key.
   *
   * @param visitor may put and remove nothing here
   */
  void forEach(Consumer<Entity> visitor) {
    for (Kind kind : Kind.values()) {
      mentioned.forEachKey(kind.path() + "/", path -> visitor.accept(Entity.at(path)));
    }
  }
}
