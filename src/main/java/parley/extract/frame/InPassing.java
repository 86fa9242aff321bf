package parley.extract.frame;

import parley.extract.frame.Parties.Named;

/** Tells what speaks of a meeting only in passing, so that none is to be made of it. */
final class InPassing {
  private final Discourse discourse;

  /**
   * Prepares for the meetings of one item.
   *
   * @param discourse those told of so far
   */
  InPassing(Discourse discourse) {
    this.discourse = discourse;
  }

  /** {@return whether a telling is of no meeting that could be told from others} */
  boolean tellsNothing(Telling telling, Cues cues, Named named) {
    return (!cues.isSpecific() && isVague(telling, named)) || isSummitOfOthers(telling, cues);
  }

  /** "Both are here for the ninth summit": that summit is not the meeting of the two. */
  private boolean isSummitOfOthers(Telling telling, Cues cues) {
    return telling.isVague()
        && cues.ordinal().isPresent()
        && cues.parties().size() < 2
        && discourse.numbered(cues.ordinal()).isEmpty()
        && telling.events().stream()
            .flatMap(event -> event.part("hint").stream())
            .allMatch(noun -> telling.reading().sentence().any("@summit-noun", noun::overlaps))
        && discourse.current().filter(InPassing::isOfPeople).isPresent();
  }

  private static boolean isOfPeople(Frame frame) {
    return frame.isClear && frame.parties.size() > 1 && frame.ordinals.isEmpty();
  }

  /** What is only wanted, or not named by its parties, is told of a meeting only by what else. */
  private boolean isVague(Telling telling, Named named) {
    return !discourse.frames().isEmpty()
        && switch (telling.status()) {
          case HELD, ANNOUNCED, POSTPONED, CANCELLED -> false;
          case PROPOSED, REFUSED -> named.ids().size() < 2;
        };
  }
}
