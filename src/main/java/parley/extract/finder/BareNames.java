package parley.extract.finder;

import java.util.List;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/** Marks names that no known office stands with, where the words around them show officials. */
final class BareNames {
  /** Words of function that stand behind the name of somebody who leads. */
  private static final List<String> BEHIND_NAME =
      List.of("@and", "@by", "@of", "@on-side", "@at-the-head", "@represents", "@as-its-head");

  /** What shows that those whom a sentence lists are all officials. */
  private static final List<String> TOGETHER =
      List.of(
          "@led",
          "@lead",
          "@leading",
          "@will-lead",
          "@at-the-head",
          "@represents",
          "@met",
          "@meet",
          "@composed",
          "@accompanied",
          "@accompanied-by",
          "@attends",
          "@also-present");

  /** What the words of an office may be, whether they are known or not. */
  private static final List<String> OF_OFFICE =
      List.of(
          "@honorific",
          "@title-modifier",
          "@title",
          "@weak-title",
          "@office-noun",
          "@office-word",
          "@field-word",
          "@role-joint",
          "organ");

  /** Which of them an office begins with. */
  private static final List<String> OPENING =
      List.of("@honorific", "@title-modifier", "@title", "@weak-title", "@office-noun");

  private static final int LONGEST_OFFICE = 12;

  private static final int LONGEST_BARE_NAME = 5;

  private final Annotated sentence;
  private final NameReader names;
  private final PersonMarker marker;
  private final Walk walk;

  BareNames(Annotated sentence, NameReader names, PersonMarker marker) {
    this.sentence = sentence;
    this.marker = marker;
    this.names = names;
    this.walk = new Walk(sentence);
  }

  /**
   * {@return the word behind an office whose words are not all known: "its chief medical officer"}
   */
  int behindOffice(int index) {
    int at = index;
    int end = OPENING.stream().anyMatch(type -> walk.is(type, index)) ? behindWord(at) : at;
    while (end > at && end - index <= LONGEST_OFFICE) {
      at = end;
      end = behindWord(at);
    }
    return isName(at, names.end(at)) ? at : index;
  }

  private int behindWord(int at) {
    return OF_OFFICE.stream().mapToInt(type -> walk.forward(type, at)).max().orElse(at);
  }

  /** "Minister Ann Poe, Bo Lee and Cy Fox": who is joined to an official is one as well. */
  void annotateJoined() {
    if (!sentence.hasAny(TOGETHER)) {
      return;
    }
    for (Mention person : sentence.list("person")) {
      // "her Kenyan and Lao counterparts, Ann Poe and Bo Lee": not all for the same party.
      if (sentence.any("@counterpart", person::covers)) {
        continue;
      }
      int end = person.to();
      int next = walk.forward("@list-joint", end);
      while (next > end) {
        int from = walk.forwardAll("@honorific", next);
        end = names.end(from);
        if (!isName(from, end) || goesOn(end)) {
          break;
        }
        add(next, from, end);
        next = walk.forward("@list-joint", end);
      }
    }
  }

  /** {@return whether a stretch is a whole name of nothing else} */
  boolean isName(int from, int to) {
    return names.parts(from, to) >= 2 && to - from <= LONGEST_BARE_NAME && !isOfMeeting(from, to);
  }

  /**
   * {@return whether it is part of more: "the Office to Monitor and Combat Trafficking in Persons"}
   */
  boolean goesOn(int to) {
    return walk.is("@function-word", to) && BEHIND_NAME.stream().noneMatch(t -> walk.is(t, to));
  }

  /** "the Tenth Session" */
  private boolean isOfMeeting(int from, int to) {
    return List.of("@any-meeting-noun", "@ordinal", "organ").stream()
        .flatMap(sentence::all)
        .anyMatch(word -> from <= word.from() && word.from() < to);
  }

  /** Marks a name, with what stands before it, unless it is somebody already. */
  void add(int from, int start, int to) {
    marker.add(new Mention("person", from, to, marker.nameOnly(start, to, "person.leader")));
  }
}
