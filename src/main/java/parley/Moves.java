package parley;

import parley.merge.Change;

/** Tells the user which IRIs have given way to others. */
final class Moves {
  private Moves() {}

  static void tell(Change change, Console console) {
    change.moved().forEach((before, now) -> console.say("%s is now %s", before.path(), now.path()));
  }
}
