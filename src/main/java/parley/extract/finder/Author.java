package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.authority.Words;
import parley.document.Block;
import parley.document.Sentence;
import parley.document.Span;
import parley.document.Token;
import parley.extract.finder.DocumentMentions.AnnotatedBlock;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Marks the official who speaks in the first person: "I will meet Minister Poe", "President Poe and
 * I discussed". That is who is said to speak in the same sentence, else whom the title or the lines
 * above or below the text name as its author.
 */
final class Author {
  /** How a mention is known to be of the author, whom no words beside it name. */
  static final String SOURCE = "person.author";

  /** The author stands among so many blocks, and lines, and in lines no longer than this. */
  private static final int HEAD = 9;

  /** Who signs stands in one of the last blocks. */
  private static final int FOOT = 3;

  private static final int LONGEST_LINE = 16;

  /** How many words may stand between "Statement from" and the name. */
  private static final int TITLE_REACH = 8;

  private static final int SPEAKER_REACH = 2;

  /** What shows that somebody may tell of a meeting. */
  private static final List<String> MEETING =
      List.of(
          "@met",
          "@meet",
          "@received",
          "@hold-past",
          "@hold-future",
          "@travel",
          "@travels",
          "@travelled",
          "@discuss",
          "@spoke-with",
          "@talked",
          "@meeting-noun");

  private final List<AnnotatedItem> items;
  private final Consumer<Annotated> names;
  private final String text;

  /**
   * Prepares for one document.
   *
   * @param items its items, with all names of people that were found
   * @param text the text of the document
   * @param names finds all other names in a sentence, as is needed where one of these may stand
   */
  Author(List<AnnotatedItem> items, String text, Consumer<Annotated> names) {
    this.items = items;
    this.text = text;
    this.names = names;
  }

  /** {@return a line as a sentence of its own, such as a title that stands beside the text} */
  static Annotated line(String line) {
    int[] bounds = Words.bounds(line);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      String word = line.substring(bounds[i], bounds[i + 1]);
      tokens.add(new Token(new Span(bounds[i], bounds[i + 1]), word, Words.fold(word)));
    }
    return new Annotated(new Sentence(new Span(0, line.length()), tokens), Block.Kind.HEADLINE);
  }

  /**
   * Marks who speaks.
   *
   * @param title makes the title a sentence in which names were found, if it is known
   */
  void mark(Supplier<Optional<Annotated>> title) {
    List<Annotated> speaking =
        items.stream()
            .flatMap(AnnotatedItem::sentences)
            .filter(s -> s.has("@author-word") && s.hasAny(MEETING))
            .toList();
    if (speaking.isEmpty()) {
      return;
    }
    Optional<OfPerson> author = title.get().flatMap(Author::named).or(this::beside);
    for (Annotated sentence : speaking) {
      names.accept(sentence);
      sentence.list("@author-word").forEach(word -> mark(word, sentence, author));
    }
  }

  private void mark(Mention word, Annotated sentence, Optional<OfPerson> author) {
    if (isPronoun(word, sentence) && sentence.none("person", word::overlaps)) {
      speaker(word, sentence)
          .map(person -> meant(person, "person.described"))
          .or(() -> author.map(person -> meant(person, SOURCE)))
          .ifPresent(who -> sentence.add(new Mention("person", word.from(), word.to(), who)));
    }
  }

  private static OfPerson meant(OfPerson person, String source) {
    return new OfPerson(person.name(), "", person.party(), List.of(), source);
  }

  /** "my meeting with", "I met"; neither "Elizabeth I" nor "my life". */
  private static boolean isPronoun(Mention word, Annotated sentence) {
    if (word.to() >= sentence.size()
        || !Character.isLetter(sentence.words().get(word.to()).codePointAt(0))) {
      return false;
    }
    boolean isWhose = word.meaning() instanceof Meaning.OfClass(String value) && !value.isEmpty();
    if (isWhose) {
      return Stream.of(word.to(), word.to() + 1)
          .filter(at -> at < sentence.size())
          .anyMatch(at -> !sentence.at("@meeting-noun", at).isEmpty());
    }
    int before = word.from() - 1;
    return before < 0
        || !Character.isUpperCase(sentence.words().get(before).codePointAt(0))
        || Stream.of("place", "party", "date", "organ")
            .anyMatch(type -> !sentence.covering(type, before).isEmpty());
  }

  /** "'I met her,' the minister said": who says it, where that stands outside of the quotation. */
  private static Optional<OfPerson> speaker(Mention word, Annotated sentence) {
    List<Mention> marks = sentence.list("@quote");
    return sentence
        .all("@say")
        .filter(say -> isOutside(say, word, marks))
        .flatMap(say -> sentence.all("person").filter(person -> isBeside(person, say)))
        .map(person -> (OfPerson) person.meaning())
        .findFirst();
  }

  /** Whether an odd number of quotation marks stands between two words. */
  private static boolean isOutside(Mention say, Mention word, List<Mention> marks) {
    int from = Math.min(say.to(), word.to());
    int to = Math.max(say.from(), word.from());
    return marks.stream().filter(mark -> from <= mark.from() && mark.to() <= to).count() % 2 == 1;
  }

  private static boolean isBeside(Mention person, Mention say) {
    int gap = person.from() >= say.to() ? person.from() - say.to() : say.from() - person.to();
    return gap >= 0 && gap <= SPEAKER_REACH;
  }

  /** "Statement from President Ann Poe on"; of two nobody knows who speaks. */
  private static Optional<OfPerson> named(Annotated title) {
    return title
        .all("@authored-by")
        .flatMap(
            by ->
                title
                    .all("person")
                    .filter(who -> by.to() <= who.to() && who.from() - by.to() <= TITLE_REACH)
                    .limit(1)
                    .filter(
                        who ->
                            who.to() >= title.size()
                                || title.at("@list-joint", who.to()).isEmpty()))
        .map(who -> (OfPerson) who.meaning())
        .findFirst();
  }

  /** The only one whom the lines above the text name, else the only one who signs below it. */
  private Optional<OfPerson> beside() {
    List<AnnotatedBlock> first = items.isEmpty() ? List.of() : items.getFirst().blocks();
    List<AnnotatedBlock> last = items.isEmpty() ? List.of() : items.getLast().blocks();
    return named(first.subList(0, Math.min(HEAD, first.size())))
        .or(() -> named(last.subList(Math.max(0, last.size() - FOOT), last.size())));
  }

  private Optional<OfPerson> named(List<AnnotatedBlock> blocks) {
    List<OfPerson> found = new ArrayList<>();
    for (AnnotatedBlock block : blocks) {
      for (Annotated sentence : block.sentences()) {
        if (sentence.size() <= LONGEST_LINE && !isOfText(sentence)) {
          names.accept(sentence);
          markMember(sentence);
          sentence.all("person").map(who -> (OfPerson) who.meaning()).forEach(found::add);
        }
      }
    }
    return found.stream().map(OfPerson::name).distinct().count() == 1
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  /** What the author tells names others. */
  private static boolean isOfText(Annotated sentence) {
    return sentence.has("@author-word") || MEETING.stream().anyMatch(sentence::has);
  }

  /** "The Hon. Ann Poe MP": a member of parliament. */
  private void markMember(Annotated sentence) {
    Walk walk = new Walk(sentence);
    int from = walk.forwardAll("@honorific", walk.forward("@determiner", 0));
    NameReader reader = new NameReader(sentence);
    int end = reader.end(from);
    boolean isMember = walk.forwardAll("@post-nominal", walk.forward("@comma", end)) > end;
    if (reader.parts(from, end) >= 2 && isMember && !sentence.has("person")) {
      String name = sentence.sentence().withSingleSpaces(text, from, end);
      OfPerson member = new OfPerson(name, "", Optional.empty(), List.of(), "person.member");
      sentence.add(new Mention("person", 0, end, member));
    }
  }
}
