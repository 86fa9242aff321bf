package parley.merge;

import java.util.List;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;

/** Merges invented documents and looks at the outcome. */
final class Merging {
  private Merging() {}

  /** {@return what the documents say together} */
  static Merged merge(Told... documents) {
    Merger merger = new Merger(Authority.packaged());
    for (Told document : documents) {
      merger.add(document.facts());
    }
    return merger.finish();
  }

  /** {@return a report on talks of Cuba and the United States} */
  static Told.MeetingTold report(String document) {
    return Told.by(document).meeting("m1", "cu", "us");
  }

  /** {@return the keys of all meetings that come out} */
  static List<String> meetings(Told... documents) {
    return keys(merge(documents), Kind.MEETING);
  }

  /** {@return the keys of all officials that come out} */
  static List<String> officials(Told... documents) {
    return keys(merge(documents), Kind.OFFICIAL);
  }

  /** {@return the keys of all entities of a kind, sorted} */
  static List<String> keys(Merged merged, Kind kind) {
    return merged.beliefs().stream()
        .map(Belief::subject)
        .filter(subject -> subject.kind() == kind)
        .map(Entity::key)
        .distinct()
        .toList();
  }

  /** {@return what is believed in one respect of whatever there is} */
  static List<Value> values(Merged merged, Slot slot) {
    return merged.beliefs().stream()
        .filter(belief -> belief.slot() == slot)
        .map(Belief::value)
        .toList();
  }
}
