package parley.merge.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;

/** What documents say of each entity of the world, by entity and document. */
public final class Claimed {
  private static final char GAP = '\t';

  private final MVMap<String, byte[]> claims;
  private final Indexes.Put put;

  Claimed(MVMap<String, byte[]> claims, Indexes.Put put) {
    this.claims = claims;
    this.put = put;
  }

  /**
   * Takes in what a document says.
   *
   * @param said about entities of the world
   */
  public void put(DocumentFacts said) {
    Map<Entity, List<Fact>> bySubject = new LinkedHashMap<>();
    for (Fact fact : said.facts()) {
      bySubject.computeIfAbsent(fact.subject(), none -> new ArrayList<>()).add(fact);
    }
    bySubject.forEach(
        (subject, facts) ->
            put.put(
                claims,
                key(subject, said.document()),
                FactCodec.encode(new DocumentFacts(said.document(), facts))));
  }

  private static String key(Entity subject, String document) {
    return subject.path() + GAP + document;
  }

  /**
   * Takes out what a document said of an entity.
   *
   * @param subject the entity
   * @param document its name
   */
  public void remove(Entity subject, String document) {
    claims.remove(key(subject, document));
  }

  /**
   * {@return what each document says of an entity, sorted by document}
   *
   * @param subject the entity
   */
  public List<DocumentFacts> about(Entity subject) {
    List<DocumentFacts> said = new ArrayList<>();
    String prefix = key(subject, "");
    Cursor<String, byte[]> cursor = claims.cursor(prefix);
    while (cursor.hasNext() && cursor.next().startsWith(prefix)) {
      said.add(FactCodec.decode(cursor.getValue()));
    }
    return said;
  }

  /**
   * {@return the names of the documents that say something of an entity, sorted}
   *
   * @param subject the entity
   */
  public List<String> documents(Entity subject) {
    List<String> documents = new ArrayList<>();
    String prefix = key(subject, "");
    Cursor<String, byte[]> cursor = claims.cursor(prefix);
    while (cursor.hasNext() && cursor.next().startsWith(prefix)) {
      documents.add(cursor.getKey().substring(prefix.length()));
    }
    return documents;
  }
}
