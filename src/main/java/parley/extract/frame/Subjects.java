package parley.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Reads off a sentence what talks are about: topics of the scheme wherever they are named; where
 * subjects of talks are listed, or in the name of a meeting, also words that name a topic only
 * there; and subjects that the scheme lacks, in the words of the text.
 */
final class Subjects {
  /** Longer stretches of a list are clauses, not subjects. */
  private static final int LONGEST = 5;

  /** In a shorter list a single word that the scheme lacks is rarely a subject. */
  private static final int LEAST_OF_SINGLE_WORDS = 3;

  private static final List<String> NO_SUBJECT =
      List.of(
          "person",
          "organ",
          "office",
          "side",
          "date",
          "meeting",
          "place",
          "party",
          "@topic-generic",
          "@say",
          "@discussed",
          "@both-parties",
          "@third-person",
          "@month");

  private final Annotated sentence;
  private final String text;
  private final Set<String> parties;
  private final List<List<Mention>> lists = new ArrayList<>();
  private boolean isSure;

  /**
   * Prepares for one sentence.
   *
   * @param reading the sentence
   * @param text of the document
   * @param parties ids of the parties that meet: they talk, and are not talked about
   */
  Subjects(SentenceReading reading, String text, Set<String> parties) {
    this.sentence = reading.sentence();
    this.text = text;
    this.parties = parties;
    reading.matches(Effect.DISCUSSED).forEach(this::cut);
  }

  /** {@return what an item of a list of subjects names: all its words are a subject} */
  static Subjects ofItem(SentenceReading reading, String text, Set<String> parties) {
    Subjects subjects = new Subjects(reading, text, parties);
    subjects.lists.clear();
    subjects.isSure = true;
    int start = 0;
    while (start < subjects.sentence.size() && !subjects.isWord(start)) {
      start++;
    }
    subjects.cut(start, subjects.sentence.size());
    return subjects;
  }

  /**
   * {@return what the sentence is about, in its order: the key of the topic, and its name if the
   * scheme lacks it, else an empty one}
   */
  Map<String, String> all() {
    return within(0, sentence.size());
  }

  /** {@return what a stretch of the sentence is about, likewise} */
  Map<String, String> within(int from, int to) {
    Mention stretch = words(from, to);
    Map<String, String> subjects = new LinkedHashMap<>();
    sentence.all("topic").filter(stretch::covers).forEach(topic -> subjects.put(id(topic), ""));
    List<Mention> parts = lists.stream().flatMap(List::stream).filter(stretch::covers).toList();
    List<Mention> names = Stream.concat(sentence.all("meeting"), parts.stream()).toList();
    sentence
        .all("topic-word")
        .filter(stretch::covers)
        .filter(word -> names.stream().anyMatch(name -> name.covers(word)))
        .filter(word -> sentence.all("topic").noneMatch(topic -> topic.overlaps(word)))
        .forEach(word -> subjects.put(id(word), ""));
    lists.stream()
        .filter(list -> isSure || namesATopic(list))
        .forEach(
            list ->
                list.stream()
                    .filter(stretch::covers)
                    .forEach(part -> candidate(part, list.size(), subjects)));
    return subjects;
  }

  private static Mention words(int from, int to) {
    return new Mention("words", from, to, new Meaning.OfClass(""));
  }

  private boolean isWord(int index) {
    return Character.isLetter(sentence.words().get(index).codePointAt(0));
  }

  private static String id(Mention topic) {
    return ((Meaning.OfTopic) topic.meaning()).topic().id();
  }

  /** A list goes from behind the part {@code from} to the part {@code until}, where it has them. */
  private void cut(Match match) {
    if (match.part("from").isEmpty() && match.part("until").isEmpty()) {
      return;
    }
    int from = match.part("from").map(Mention::to).orElse(match.from());
    int to = match.part("until").map(Mention::from).orElse(sentence.size());
    cut(from, to);
  }

  private void cut(int from, int to) {
    List<Mention> parts = new ArrayList<>();
    int start = from;
    int at = from;
    while (at < to && !starts("@list-end", at)) {
      int next = behind("@list-joint-of-topics", at);
      if (next > at && !isWithinName(start, at, next)) {
        add(start, at, parts);
        start = next;
      }
      at = Math.max(next, at + 1);
    }
    add(start, Math.min(at, to), parts);
    lists.add(parts);
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

  private boolean isCapital(int index) {
    return Character.isUpperCase(sentence.words().get(index).codePointAt(0));
  }

  /** Beside topics of the scheme, what a list holds is likely to be one. */
  private boolean namesATopic(List<Mention> list) {
    return sentence
        .all()
        .filter(m -> m.type().startsWith("topic"))
        .anyMatch(topic -> list.stream().anyMatch(part -> part.covers(topic)));
  }

  private static void add(int from, int to, List<Mention> parts) {
    if (from < to) {
      parts.add(words(from, to));
    }
  }

  /** A part of a list that is short, names nothing known and is more than such as "issues". */
  private void candidate(Mention part, int size, Map<String, String> subjects) {
    int from = part.from();
    for (int next = behind("@topic-lead", from); from < next && from < part.to(); ) {
      from = next;
      next = behind("@topic-lead", from);
    }
    int to =
        IntStream.range(from, part.to())
            .filter(at -> starts("@topic-tail", at))
            .findFirst()
            .orElse(part.to());
    boolean isLong = to - from > 1 || size >= LEAST_OF_SINGLE_WORDS || isSure;
    if (from < to && to - from <= LONGEST && isPlain(from, to) && (isLong || isCapital(from))) {
      String name = sentence.text(text, from, to).replaceAll("\\s+", " ");
      String key = Officials.slug(name);
      if (!key.isEmpty()) {
        subjects.putIfAbsent(key, name);
      }
    }
  }

  private boolean isPlain(int from, int to) {
    boolean isWords =
        IntStream.range(from, to)
            .allMatch(at -> Character.isLetter(sentence.words().get(at).codePointAt(0)));
    Mention part = words(from, to);
    return isWords
        && (isOtherState(part) || sentence.all().filter(part::overlaps).noneMatch(this::isKnown));
  }

  private boolean isKnown(Mention mention) {
    boolean isJoint = starts("@of", mention.from()) || starts("@determiner", mention.from());
    return mention.type().startsWith("topic")
        || NO_SUBJECT.contains(mention.type())
        || (mention.type().equals("@function-word") && !isJoint);
  }

  /** "They discussed Ukraine": a state that is not at the table. */
  private boolean isOtherState(Mention part) {
    return sentence
        .all("party")
        .filter(party -> party.from() == part.from() && party.to() == part.to())
        .filter(Subjects::isName)
        .flatMap(party -> Parties.id(party).stream())
        .anyMatch(id -> !parties.contains(id));
  }

  private static boolean isName(Mention party) {
    return party.meaning() instanceof Meaning.OfParty(var name)
        && name.form() == PartyName.Form.NAME;
  }

  private boolean starts(String type, int index) {
    return behind(type, index) > index;
  }

  private int behind(String type, int index) {
    return index < sentence.size()
        ? sentence.at(type, index).stream().findFirst().map(Mention::to).orElse(index)
        : index;
  }
}
