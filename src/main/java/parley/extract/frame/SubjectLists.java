package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Cuts what a sentence lists as subjects of talks into the parts of the list. */
final class SubjectLists {
  /** How many words behind "since" or "because of" still tell of what went before. */
  private static final int BACKGROUND = 8;

  private static final List<String> JOINTS = List.of("@list-joint-of-topics", "@hyphen");
  private static final List<String> TOPICS = List.of("topic", "topic-word");

  private final Annotated sentence;

  SubjectLists(Annotated sentence) {
    this.sentence = sentence;
  }

  /**
   * {@return whether what tells of a meeting is a clause on what was discussed: "They discussed the
   * summit, which will be held in May"}
   */
  static boolean isOnSubject(Telling telling) {
    int first =
        telling.events().stream()
            .map(Telling::trigger)
            .mapToInt(Mention::from)
            .min()
            .orElse(telling.from());
    return telling
        .matches(Effect.DISCUSSED)
        .flatMap(list -> list.part("from").stream())
        .anyMatch(list -> isSubject(telling, list.to(), first));
  }

  /** "They went over the talks held since the first meeting" tells of no first meeting either. */
  private static boolean isSubject(Telling telling, int from, int first) {
    Annotated sentence = telling.reading().sentence();
    boolean isRecalled =
        telling.isVague()
            && sentence
                .all("@background")
                .filter(sign -> sign.from() >= from)
                .anyMatch(sign -> sentence.behind("@determiner", sign.to()) == first);
    return isClause(sentence, from, first) || (from <= first && isRecalled);
  }

  private static boolean isClause(Annotated sentence, int from, int to) {
    return !new SubjectLists(sentence).isWithout("@clause", from, to);
  }

  private boolean isWithout(String type, int from, int to) {
    return sentence.none(type, one -> from <= one.from() && one.to() <= to);
  }

  /** {@return words of a sentence as a mention of no type} */
  static Mention words(int from, int to) {
    return new Mention("words", from, to, new Meaning.OfClass(""));
  }

  /** A list goes from behind the part {@code from} to the part {@code until}, where it has them. */
  Stream<List<Mention>> of(Match match) {
    if (match.part("from").isEmpty() && match.part("until").isEmpty()) {
      return Stream.of();
    }
    int from = match.part("from").map(Mention::to).orElse(match.from());
    int to = match.part("until").map(Mention::from).orElse(sentence.size());
    return Stream.of(cut(from, to));
  }

  /** {@return the parts of a list between two words, which may end earlier} */
  List<Mention> cut(int from, int to) {
    List<Mention> parts = new ArrayList<>();
    int start = from;
    int at = from;
    while (at < to && (isRange(at) || !starts("@list-end", at))) {
      int next = isRange(at) ? at + 1 : behind("@list-joint-of-topics", at);
      if (next > at && !isWithinName(start, at, next) && !isWithinPhrase(at)) {
        add(start, at, parts);
        start = next;
      }
      at = Math.max(next, at + 1);
    }
    add(start, Math.min(at, to), parts);
    return parts;
  }

  private static void add(int from, int to, List<Mention> parts) {
    if (from < to) {
      parts.add(words(from, to));
    }
  }

  /** "from security to trade": what elsewhere ends a list goes on with it before a topic. */
  private boolean isRange(int at) {
    int next = behind("@determiner", at + 1);
    return starts("@range-to", at) && (starts("topic", next) || starts("topic-word", next));
  }

  /** "the Peace and Friendship Treaty" is one thing; "Sudan and Chad" are two. */
  private boolean isWithinName(int start, int joint, int next) {
    return joint > start
        && next + 1 < sentence.size()
        && Stream.of(joint - 1, next, next + 1).allMatch(this::isCapital)
        && Stream.of(joint - 1, next)
            .allMatch(
                at -> sentence.at("party", at).isEmpty() && sentence.at("topic", at).isEmpty());
  }

  private boolean isWithinPhrase(int joint) {
    return sentence.any("@subject-phrase", phrase -> phrase.from() < joint && joint < phrase.to());
  }

  /** {@return words of a part that are a subject, though each of them could stand anywhere} */
  Optional<Mention> phrase(Mention part) {
    return sentence.all("@subject-phrase").filter(part::covers).findFirst();
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(sentence.words().get(index).codePointAt(0));
  }

  /**
   * {@return the words for topics that share a noun, where it has several: "political, trade and
   * cultural ties", "relaciones económicas, comerciales y culturales"}
   */
  List<Mention> runs() {
    List<Mention> all = new ArrayList<>();
    for (Mention head : sentence.list("@subject-head")) {
      Optional<Mention> first = topic(head.to(), false);
      List<Mention> run = new ArrayList<>(first.stream().toList());
      int from = first.map(Mention::from).orElse(head.from());
      collect(first.isPresent() ? joint(from, false) : from, false, run);
      collect(head.to(), true, run);
      if (run.size() > 1) {
        all.addAll(run);
      }
    }
    return all;
  }

  /** Goes from topic to topic over what joins them, and over other words so joined. */
  private void collect(int start, boolean isForward, List<Mention> run) {
    int at = start;
    while (at >= 0) {
      Optional<Mention> topic = topic(at, isForward);
      topic.ifPresent(run::add);
      int plain = isForward ? at + 1 : at - 1;
      int next = joint(topic.map(t -> isForward ? t.to() : t.from()).orElse(plain), isForward);
      at = next;
    }
  }

  private Optional<Mention> topic(int at, boolean isForward) {
    return TOPICS.stream()
        .flatMap(sentence::all)
        .filter(topic -> (isForward ? topic.from() : topic.to()) == at)
        .findFirst();
  }

  /** {@return the word on the other side of what joins, -1 if nothing does} */
  private int joint(int at, boolean isForward) {
    return JOINTS.stream()
        .flatMap(sentence::all)
        .filter(joint -> (isForward ? joint.from() : joint.to()) == at)
        .mapToInt(joint -> isForward ? joint.to() : joint.from())
        .findFirst()
        .orElse(-1);
  }

  /** {@return a part without the words before and behind its subject: "the situation in Chad"} */
  Optional<Mention> core(Mention part) {
    int from = part.from();
    for (int next = behind("@topic-lead", from); from < next && from < part.to(); ) {
      from = next;
      next = behind("@topic-lead", from);
    }
    int to = from;
    while (to < part.to() && !starts("@topic-tail", to)) {
      to++;
    }
    return from < to ? Optional.of(words(from, to)) : Optional.empty();
  }

  /** {@return whether words stand behind "since", "because of" and the like} */
  boolean isBackground(Mention topic) {
    return sentence
        .all("@background")
        .filter(sign -> sign.to() <= topic.from() && topic.from() - sign.to() <= BACKGROUND)
        .anyMatch(sign -> isWithout("@comma", sign.to(), topic.from()));
  }

  /** {@return whether something stands at a word} */
  boolean starts(String type, int index) {
    return behind(type, index) > index;
  }

  private int behind(String type, int index) {
    return sentence.behind(type, index);
  }
}
