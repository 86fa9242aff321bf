package parley.extract.frame;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.Evidence;

/** Gives the meetings of an item that name no parties those of which the item speaks. */
final class ItemParties {
  private final List<SentenceReading> sentences;
  private final List<Frame> frames;

  ItemParties(List<SentenceReading> sentences, List<Frame> frames) {
    this.sentences = sentences;
    this.frames = frames;
  }

  /** A meeting of which the item names no other party is one of the parties it speaks of. */
  void complete() {
    for (int i = 1; i < frames.size(); i++) {
      goOn(frames.get(i - 1), frames.get(i));
    }
    Set<String> parties = new PartiesSpokenOf(sentences, frames).ids();
    if (parties.size() < 2) {
      organization();
      return;
    }
    Optional<String> common = common();
    for (Frame frame : frames) {
      if (frame.parties.size() < 2 && frame.named.size() == 1 && !frame.isClear) {
        common.filter(id -> !parties.containsAll(frame.named)).ifPresent(id -> meet(id, frame));
      }
      boolean isOfThem = parties.containsAll(frame.named) || frame.isOfSeries();
      if (frame.parties.size() < 2 && !frame.isClear && isOfThem) {
        Evidence because = because(frame);
        beside(frame)
            .or(() -> roundsBefore(frame))
            .or(() -> toldJustBefore(frame))
            .<Collection<String>>map(other -> List.copyOf(other.order))
            .orElse(parties)
            .forEach(id -> frame.party(id, because));
      }
    }
  }

  /**
   * The party of all meetings of the item, if it tells of several with others; of two who meet, the
   * one of whom it says who goes there.
   */
  private Optional<String> common() {
    Set<Set<String>> pairs = new HashSet<>();
    frames.forEach(frame -> pairs.add(frame.parties.keySet()));
    pairs.removeIf(ids -> ids.size() < 2);
    Set<String> all = new TreeSet<>();
    pairs.forEach(all::addAll);
    all.removeIf(id -> pairs.stream().anyMatch(ids -> !ids.contains(id)));
    if (pairs.size() == 1) {
      all.removeIf(id -> frames.stream().noneMatch(frame -> frame.leaders.containsKey(id)));
    }
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  /** Who met one after the other also met the one whom another sentence names alone. */
  private static void meet(String party, Frame frame) {
    Evidence because = because(frame);
    frame.party(party, because);
    List.copyOf(frame.named).forEach(id -> frame.party(id, because));
  }

  private static Evidence because(Frame frame) {
    return Because.add(frame.event(), "parties.of-item", Reasons.of("parties.item"));
  }

  /** The summit told of right behind one of an organization is that organization's. */
  private static void goOn(Frame told, Frame frame) {
    if (told.isClear && told.parties.size() == 1 && frame.isOfSeries() && frame.parties.isEmpty()) {
      Evidence because = because(frame);
      told.parties.keySet().forEach(id -> frame.party(id, because));
      frame.isClear = true;
    }
  }

  /** The other summits of an item about one of an organization are that organization's. */
  private void organization() {
    Optional<Frame> told =
        frames.stream().filter(frame -> frame.isClear && frame.parties.size() == 1).findFirst();
    told.ifPresent(first -> frames.forEach(frame -> goOn(first, frame)));
  }

  /** "The last round ended in May": the round before another is one of those who meet there. */
  private Optional<Frame> beside(Frame frame) {
    return frames.stream()
        .filter(other -> other.parties.size() >= 2)
        .filter(other -> frame.follows.filter(other::equals).isPresent() || precedes(frame, other))
        .findFirst();
  }

  private static boolean precedes(Frame frame, Frame other) {
    return other.previous.filter(before -> before.value() == frame).isPresent();
  }

  /** A round is one of those that meet in the round told of before it. */
  private Optional<Frame> roundsBefore(Frame frame) {
    return !frame.isOfSeries()
        ? Optional.empty()
        : frames.subList(0, frames.indexOf(frame)).reversed().stream()
            .filter(other -> other.isOfSeries() && other.parties.size() >= 2)
            .findFirst();
  }

  /** "The sides had met in May" behind other talks in a paragraph is said of those. */
  private Optional<Frame> toldJustBefore(Frame frame) {
    return frames.subList(0, frames.indexOf(frame)).reversed().stream()
        .filter(other -> other.parties.size() >= 2)
        .filter(other -> !Collections.disjoint(other.blocks, frame.blocks))
        .findFirst();
  }
}
