package parley.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.PartyName;
import parley.document.Block;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Reads off a sentence what talks are about: topics of the scheme wherever they are named; where
 * subjects of talks are listed, or in the name of a meeting, also words that name a topic only
 * there; and subjects that the scheme lacks, in the words of the text.
 */
final class Subjects {
  /** Longer stretches of a list are clauses, not subjects. */
  private static final int LONGEST = 5;

  private static final List<String> OTHER_NAMES = List.of("organ", "office", "person");

  private final Annotated sentence;
  private final String text;
  private final Set<String> parties;
  private final SubjectLists cutter;
  private final PlainWords plain;
  private final List<List<Mention>> lists;
  private final List<List<Mention>> enumerations = new ArrayList<>();
  private final List<Mention> runs;
  private final Bodies bodies;
  private final boolean isAbout;
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
    this.isAbout = reading.has(Effect.DISCUSSED);
    this.cutter = new SubjectLists(sentence);
    this.plain = new PlainWords(sentence, cutter);
    this.lists = new ArrayList<>(reading.matches(Effect.DISCUSSED).flatMap(cutter::of).toList());
    if (isPlainTelling(reading)) {
      this.enumerations.addAll(reading.enumerations());
    }
    this.runs = reading.runs();
    this.bodies = new Bodies(sentence);
  }

  /** What one side says or is quoted to say lists what it blames or praises, not the agenda. */
  private static boolean isPlainTelling(SentenceReading reading) {
    return reading.block().kind() != Block.Kind.HEADLINE
        && !reading.has(Effect.POSITION)
        && reading.sentence().lacks("@quote");
  }

  /** {@return what an item of a list of subjects names: all its words are a subject} */
  static Subjects ofItem(SentenceReading reading, String text, Set<String> parties) {
    Subjects subjects = new Subjects(reading, text, parties);
    subjects.lists.clear();
    subjects.enumerations.clear();
    subjects.isSure = true;
    int start = 0;
    while (start < subjects.sentence.size() && !subjects.isWord(start)) {
      start++;
    }
    subjects.lists.add(subjects.cutter.cut(start, subjects.sentence.size()));
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
    Mention stretch = SubjectLists.words(from, to);
    Map<String, String> subjects = new LinkedHashMap<>();
    List<Mention> parts =
        Stream.concat(lists.stream(), enumerations.stream())
            .flatMap(List::stream)
            .filter(stretch::covers)
            .toList();
    sentence
        .all("topic")
        .filter(stretch::covers)
        .filter(topic -> isNamed(topic, parts))
        .forEach(topic -> subjects.put(id(topic), ""));
    words(stretch, parts).forEach(word -> subjects.put(id(word), ""));
    Stream.concat(lists.stream(), enumerations.stream().filter(this::isOfTopics))
        .forEach(
            list ->
                list.stream()
                    .filter(stretch::covers)
                    .forEach(part -> candidate(part, list, subjects)));
    return subjects;
  }

  /** The words that name a topic only where subjects are listed, or in the name of a meeting. */
  private Stream<Mention> words(Mention stretch, List<Mention> parts) {
    List<Mention> names =
        Stream.of(sentence.all("meeting"), parts.stream(), runs.stream())
            .flatMap(one -> one)
            .toList();
    return sentence
        .all("topic-word")
        .filter(stretch::covers)
        .filter(word -> names.stream().anyMatch(name -> name.covers(word)))
        .filter(word -> !cutter.starts("@of", word.to()))
        .filter(word -> sentence.none("topic", topic -> topic.overlaps(word)))
        .filter(word -> !isPartOfAnotherName(word));
  }

  /** A topic in the name of an organ or office, or in what went before, is none of the talks. */
  private boolean isNamed(Mention topic, List<Mention> parts) {
    boolean isListed = parts.stream().anyMatch(part -> part.covers(topic));
    boolean isState = sentence.any("party", party -> party.covers(topic));
    return !isPartOfAnotherName(topic)
        && (isState ? isListed && isOtherState(topic) : isListed || !cutter.isBackground(topic));
  }

  private boolean isPartOfAnotherName(Mention topic) {
    if (bodies.isIn(topic)) {
      return true;
    }
    for (String type : OTHER_NAMES) {
      if (sentence.any(
          type,
          name -> name.covers(topic) && name.to() - name.from() > topic.to() - topic.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int index) {
    return Character.isLetter(sentence.words().get(index).codePointAt(0));
  }

  private static String id(Mention topic) {
    return ((Meaning.OfTopic) topic.meaning()).topic().id();
  }

  /** Where no verb says that it lists subjects of talks, most of a list must be topics. */
  private boolean isOfTopics(List<Mention> list) {
    long topics = list.stream().filter(part -> namesATopic(List.of(part))).count();
    return isAbout && 2 * topics >= list.size();
  }

  /** Beside topics of the scheme, what a list holds is likely to be one. */
  private boolean namesATopic(List<Mention> list) {
    for (Mention part : list) {
      for (int at = part.from(); at < part.to(); at++) {
        for (Mention mention : sentence.at(at)) {
          if (mention.type().startsWith("topic") && part.covers(mention)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * A part of a list that is short, names nothing known and is more than such as "issues"; a single
   * word that the scheme lacks is rarely a subject, unless it is all of an item.
   */
  private void candidate(Mention part, List<Mention> list, Map<String, String> subjects) {
    boolean isListed = isSure || namesATopic(list);
    boolean isOfTalks = !enumerations.contains(list);
    cutter
        .core(part)
        .filter(core -> (isOfTalks && isNewState(core)) || (isListed && isSubject(core)))
        .or(() -> cutter.phrase(part))
        .map(core -> sentence.text(text, core))
        .filter(name -> !Slug.of(name).isEmpty())
        .ifPresent(name -> subjects.putIfAbsent(Slug.of(name), name));
  }

  private boolean isSubject(Mention core) {
    int length = core.to() - core.from();
    return length <= LONGEST && (length > 1 || isSure) && plain.are(core.from(), core.to());
  }

  private boolean isNewState(Mention core) {
    return isOtherState(core) && sentence.none("topic", topic -> topic.overlaps(core));
  }

  /** "They discussed Ukraine": a state that is not at the table. */
  private boolean isOtherState(Mention part) {
    return sentence
        .all("party")
        .filter(party -> party.from() == part.from() && party.to() == part.to())
        .filter(Subjects::isName)
        .flatMap(party -> PartyIds.of(party).stream())
        .anyMatch(id -> !parties.contains(id));
  }

  private static boolean isName(Mention party) {
    return party.meaning() instanceof Meaning.OfParty(var name)
        && name.form() == PartyName.Form.NAME;
  }
}
