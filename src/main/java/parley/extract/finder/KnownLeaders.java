package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import parley.authority.Leaders;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.mention.Presence;

/** Marks people who are known as leaders, whatever stands beside their names. */
final class KnownLeaders {
  private static final int PARTICLE = Presence.ofType("@name-particle");

  /** Whom a leader may meet. */
  private static final List<String> OTHERS =
      List.of("person", "organ", "@counterpart", "@title", "@titles", "@side-noun", "@government");

  private final Annotated sentence;
  private final NameReader names;
  private final PersonMarker marker;
  private final Walk walk;
  private final Leaders leaders;

  KnownLeaders(Annotated sentence, NameReader names, PersonMarker marker, Leaders leaders) {
    this.sentence = sentence;
    this.names = names;
    this.marker = marker;
    this.walk = new Walk(sentence);
    this.leaders = leaders;
  }

  /** {@return whether there may be one; if not, none is looked for} */
  static boolean mayFind(Annotated sentence, Leaders leaders) {
    for (int i = 1; i < sentence.size(); i++) {
      if (mayBeOfName(sentence, i)
          && leaders.isSurname(sentence.wording().number(i))
          && mayBeOfName(sentence, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Words of names have capitals, but for particles and what stands behind a hyphen. */
  private static boolean mayBeOfName(Annotated sentence, int index) {
    if (sentence.words().get(index).equals(".")) {
      return index > 0 && sentence.words().get(index - 1).length() <= NameReader.LONGEST_SHORT_FORM;
    }
    return !Character.isLowerCase(sentence.words().get(index).codePointAt(0))
        || (index > 0 && sentence.words().get(index - 1).equals("-"))
        || sentence.presence().mayHold(PARTICLE);
  }

  /**
   * "Barack Obama": leaders of states need no office beside their whole name; others need a
   * sentence that tells of officials who meet, and somebody else whom they can meet.
   */
  void annotate() {
    List<Mention> unsure = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int end = names.end(at);
      if (end - at >= 2 && names.parts(at, end) >= 2 && leaders.isNamed(marker.text(at, end))) {
        Mention person =
            new Mention("person", at, end, marker.nameOnly(at, end, "person.known-leader"));
        if (leaders.isKnown(marker.text(at, end))) {
          marker.add(person);
        } else {
          unsure.add(person);
        }
      }
      at = Math.max(end, at + 1);
    }
    if (unsure.isEmpty()) {
      return;
    }
    boolean isOfSeveral = unsure.size() > 1 || sentence.hasAny(OTHERS);
    if (isOfSeveral && sentence.hasAny(PersonSigns.MEETING)) {
      unsure.forEach(marker::add);
    } else {
      new Company(sentence, leaders).vouched(unsure).forEach(marker::add);
    }
  }

  /** "John Kerry and Ann Poe met": a name that a leader has is theirs beside another official. */
  void markBeside(Mention person) {
    int next = walk.forward("@list-joint", person.to());
    int end = names.end(next);
    if (next > person.to() && names.parts(next, end) >= 2) {
      markLeader(next, end);
    }
    int joint = walk.back("@list-joint", person.from());
    int start = names.start(joint);
    if (joint < person.from() && names.parts(start, joint) >= 2) {
      markLeader(start, joint);
    }
  }

  private void markLeader(int from, int to) {
    if (leaders.party(marker.text(from, to)).isPresent()) {
      marker.add(new Mention("person", from, to, marker.nameOnly(from, to, "person.known-leader")));
    }
  }
}
