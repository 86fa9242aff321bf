package parley.web.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * An entity that may be meant.
 *
 * @param entry the entity
 * @param score 0 to 100, made of the features
 * @param match whether it is certain
 * @param features what the score is made of
 */
record Candidate(Entry entry, double score, boolean match, List<Feature> features) {

  /**
   * One thing that speaks for or against an entity.
   *
   * @param id unique among the features of a candidate
   * @param name for people
   * @param value 0 to 100
   */
  record Feature(String id, String name, double value) {}

  /** {@return the same candidate, said to be certain or not} */
  Candidate certain(boolean isCertain) {
    return new Candidate(entry, score, isCertain, features);
  }

  /**
   * {@return the candidate as all versions of the API have it}
   *
   * @param description tells it from namesakes; may be empty
   */
  ObjectNode json(String description) {
    ObjectNode item = Json.object().put("id", entry.id()).put("name", entry.label());
    if (!description.isEmpty()) {
      item.put("description", description);
    }
    item.put("score", score).put("match", match).set("type", Suggestions.types(entry));
    ArrayNode shown = item.putArray("features");
    for (Feature feature : features) {
      shown.addObject().put("id", feature.id).put("name", feature.name).put("value", feature.value);
    }
    return item;
  }
}
