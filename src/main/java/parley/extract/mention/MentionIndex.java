package parley.extract.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.authority.Wording;

/**
 * The mentions of one sentence by the word at which they start, with a mark for each type, so that
 * what is not there costs nothing to look for.
 */
final class MentionIndex {
  private final List<List<Mention>> starts;
  private final long[] marks;
  private final Presence presence = new Presence();

  /** Starts with the bare words, in the form under which they are compared. */
  MentionIndex(List<String> folded, Wording wording) {
    this.starts = new ArrayList<>(Collections.nCopies(folded.size(), List.of()));
    this.marks = new long[folded.size()];
    for (int i = 0; i < marks.length; i++) {
      String word = folded.get(i);
      note(i, Numbers.ofListed(wording.number(i)));
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        note(i, Presence.DIGITS);
      }
    }
  }

  private void note(int index, int number) {
    presence.add(number);
    marks[index] |= Presence.mark(number);
  }

  Presence presence() {
    return presence;
  }

  long marks(int index) {
    return marks[index];
  }

  /** Adds a mention of a type with a number; one that is there already is not added again. */
  void add(Mention mention, int type) {
    List<Mention> here = starts.get(mention.from());
    if (here.isEmpty()) {
      here = new ArrayList<>(4);
      starts.set(mention.from(), here);
    } else if (holds(here, mention)) {
      return;
    }
    int index = here.size();
    while (index > 0 && here.get(index - 1).to() < mention.to()) {
      index--;
    }
    here.add(index, mention);
    note(mention.from(), type);
  }

  /** Looks closer only at what covers the same words as the same type. */
  private static boolean holds(List<Mention> here, Mention mention) {
    for (int i = 0; i < here.size(); i++) {
      Mention known = here.get(i);
      if (known.to() == mention.to()
          && known.type().equals(mention.type())
          && known.equals(mention)) {
        return true;
      }
    }
    return false;
  }

  void removeIf(Predicate<Mention> unwanted) {
    for (List<Mention> here : starts) {
      if (!here.isEmpty()) {
        here.removeIf(unwanted);
      }
    }
  }

  /** {@return the mentions that start at a word, longest first} */
  List<Mention> at(int index) {
    return starts.get(index);
  }

  /** {@return those of a type that start at a word, longest first} */
  List<Mention> at(String type, int index) {
    List<Mention> found = List.of();
    if ((marks[index] & Presence.mark(Presence.ofType(type))) == 0) {
      return found;
    }
    List<Mention> here = starts.get(index);
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).type().equals(type)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(here.get(i));
      }
    }
    return found;
  }

  /**
   * {@return where the longest mention of a type starts that ends before a word, else that word}
   */
  int before(String type, int end) {
    int number = Presence.ofType(type);
    if (!presence.mayHold(number)) {
      return end;
    }
    long mark = Presence.mark(number);
    for (int index = 0; index < Math.min(end, marks.length); index++) {
      List<Mention> here = (marks[index] & mark) == 0 ? List.of() : starts.get(index);
      for (int i = 0; i < here.size(); i++) {
        if (here.get(i).to() == end && here.get(i).type().equals(type)) {
          return index;
        }
      }
    }
    return end;
  }

  /** {@return where the longest mention of a type ends that starts at a word, else that word} */
  int behind(String type, int index) {
    if (index >= marks.length || (marks[index] & Presence.mark(Presence.ofType(type))) == 0) {
      return index;
    }
    List<Mention> here = starts.get(index);
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).type().equals(type)) {
        return here.get(i).to();
      }
    }
    return index;
  }

  /** {@return all of a type, in the order of the text} */
  List<Mention> list(String type) {
    List<Mention> found = List.of();
    int number = Presence.ofType(type);
    if (!presence.mayHold(number)) {
      return found;
    }
    long mark = Presence.mark(number);
    for (int index = 0; index < marks.length; index++) {
      List<Mention> here = (marks[index] & mark) == 0 ? List.of() : starts.get(index);
      for (int i = 0; i < here.size(); i++) {
        if (here.get(i).type().equals(type)) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(here.get(i));
        }
      }
    }
    return found;
  }

  /** {@return whether one of a type is as wanted} */
  boolean any(String type, Predicate<Mention> wanted) {
    int number = Presence.ofType(type);
    if (!presence.mayHold(number)) {
      return false;
    }
    long mark = Presence.mark(number);
    for (int index = 0; index < marks.length; index++) {
      List<Mention> here = (marks[index] & mark) == 0 ? List.of() : starts.get(index);
      for (int i = 0; i < here.size(); i++) {
        if (here.get(i).type().equals(type) && wanted.test(here.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return all, in the order of the text} */
  Stream<Mention> all() {
    return starts.stream().flatMap(List::stream);
  }
}
