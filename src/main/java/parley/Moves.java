package parley;

import java.util.Map;
import parley.extract.Entity;

/** Tells the user which IRIs have given way to others. */
final class Moves {
  private Moves() {}

  static void tell(Map<Entity, Entity> moved, Console console) {
    moved.forEach((before, now) -> console.say("%s is now %s", before.path(), now.path()));
  }
}
