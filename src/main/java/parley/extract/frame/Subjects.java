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

  /**
   * {@return what the sentence is about, in its order: the key of the topic, and its name if the
   * scheme lacks it, else an empty one}
   */
  Map<String, String> all() {
    Map<String, String> subjects = new LinkedHashMap<>();
    sentence.all("topic").forEach(topic -> subjects.put(id(topic), ""));
    List<Mention> parts = lists.stream().flatMap(List::stream).toList();
    List<Mention> names = Stream.concat(sentence.all("meeting"), parts.stream()).toList();
    sentence
        .all("topic-word")
        .filter(word -> names.stream().anyMatch(name -> name.covers(word)))
        .forEach(word -> subjects.put(id(word), ""));
    lists.stream()
        .filter(this::namesATopic)
        .flatMap(List::stream)
        .forEach(part -> candidate(part, subjects));
    return subjects;
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
    List<Mention> parts = new ArrayList<>();
    int start = from;
    int at = from;
    while (at < to && !starts("@list-end", at)) {
      int next = behind("@list-joint-of-topics", at);
      if (next > at) {
        add(start, at, parts);
        start = next;
      }
      at = Math.max(next, at + 1);
    }
    add(start, Math.min(at, to), parts);
    lists.add(parts);
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
      parts.add(new Mention("words", from, to, new Meaning.OfClass("")));
    }
  }

  /** A part of a list that is short, names nothing known and is more than such as "issues". */
  private void candidate(Mention part, Map<String, String> subjects) {
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
    if (from < to && to - from <= LONGEST && isPlain(from, to)) {
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
    Mention part = new Mention("words", from, to, new Meaning.OfClass(""));
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
