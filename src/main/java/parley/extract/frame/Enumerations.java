package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.mention.Presence;

/**
 * Finds the lists in which a sentence names topics, whatever verb stands with them: "Livestock
 * theft, smuggling and irregular migration dominated the day". A stretch without verbs and names
 * whose joined parts name two topics is one.
 */
final class Enumerations {
  private static final int LEAST_TOPICS = 2;

  private static final List<String> STOPS =
      List.of(
          "@list-end",
          "@say",
          "@be",
          "@will",
          "person",
          "organ",
          "office",
          "date",
          "meeting",
          "@meeting-noun",
          "side",
          "@both-parties",
          "@third-person",
          "@joint-verb",
          "@talk-about",
          "@deal-with",
          "@field-cue",
          "@discussed");

  private static final long STOP_MARKS = marks();

  private final Annotated sentence;
  private final SubjectLists cutter;

  private static long marks() {
    long marks = 0;
    for (String type : STOPS) {
      marks |= Presence.mark(Presence.ofType(type));
    }
    return marks;
  }

  Enumerations(Annotated sentence, SubjectLists cutter) {
    this.sentence = sentence;
    this.cutter = cutter;
  }

  /** {@return the parts of each list; of a first part it must be known where it begins} */
  List<List<Mention>> all() {
    if (sentence.lacks("topic") && sentence.lacks("topic-word")) {
      return List.of();
    }
    List<List<Mention>> lists = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      int to = from;
      while (to < sentence.size() && !isStop(to)) {
        to++;
      }
      add(from, to, lists);
      from = Math.max(to + 1, behindStop(to));
    }
    return lists;
  }

  private void add(int from, int to, List<List<Mention>> lists) {
    if (to - from < LEAST_TOPICS) {
      return;
    }
    List<Mention> parts = new ArrayList<>(cutter.cut(from, to));
    if (parts.stream().filter(this::namesATopic).count() < LEAST_TOPICS) {
      return;
    }
    while (!parts.isEmpty() && !namesATopic(parts.getFirst()) && !isBounded(parts.getFirst())) {
      parts.removeFirst();
    }
    lists.add(parts);
  }

  /** What precedes the list may be a verb that no word list knows. */
  private boolean isBounded(Mention first) {
    return first.from() == 0
        || cutter.starts("@function-word", first.from() - 1)
        || cutter.starts("@colon", first.from() - 1)
        || cutter.starts("@list-joint-of-topics", first.from() - 1);
  }

  private boolean namesATopic(Mention part) {
    return sentence.any("topic", part::covers) || sentence.any("topic-word", part::covers);
  }

  private boolean isStop(int index) {
    if ((sentence.marks(index) & STOP_MARKS) == 0) {
      return false;
    }
    for (int i = 0; i < STOPS.size(); i++) {
      if (cutter.starts(STOPS.get(i), index)) {
        return true;
      }
    }
    return false;
  }

  private int behindStop(int index) {
    if (index >= sentence.size()) {
      return index;
    }
    int least = Integer.MAX_VALUE;
    for (Mention mention : sentence.at(index)) {
      if (STOPS.contains(mention.type())) {
        least = Math.min(least, mention.to());
      }
    }
    return least == Integer.MAX_VALUE ? index : least;
  }
}
