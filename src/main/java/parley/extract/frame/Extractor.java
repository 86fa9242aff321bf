package parley.extract.frame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import parley.authority.Authority;
import parley.document.Deadline;
import parley.document.Document;
import parley.document.Item;
import parley.extract.DocumentFacts;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.finder.Annotator;
import parley.extract.finder.DocumentMentions;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.finder.Language;
import parley.extract.finder.Languages;
import parley.extract.rule.Grammar;
import parley.extract.weigh.Weights;

/**
 * Reads the facts off a document, each with the sentence that proves it.
 *
 * <p>Safe for any number of threads; keeps nothing between documents.
 */
public final class Extractor {
  private static final Comparator<Fact> BY_EVIDENCE =
      Comparator.comparing(Fact::evidence)
          .thenComparing(Fact::subject)
          .thenComparing(Fact::slot)
          .thenComparing(fact -> fact.value().toString());

  private final Authority authority;
  private final Languages languages;
  private final Annotator annotator;
  private final SecondReading second = new SecondReading(Weights.packaged());
  private final Map<Language, Grammar> events = new ConcurrentHashMap<>();

  /**
   * Prepares for any number of documents, with the packaged rules.
   *
   * @param authority what is known beforehand
   */
  public Extractor(Authority authority) {
    this(authority, Languages.packaged());
  }

  /**
   * Prepares for any number of documents.
   *
   * @param authority what is known beforehand
   * @param languages the rules of each language
   */
  public Extractor(Authority authority, Languages languages) {
    this.authority = authority;
    this.languages = languages;
    this.annotator = new Annotator(authority);
  }

  /**
   * {@return whether a rule of {@code facts.txt} may have an effect of this name}
   *
   * @param name as a grammar writes it
   */
  public static boolean isEffect(String name) {
    return Effect.isKnown(name);
  }

  /**
   * Reads a document.
   *
   * @param document any document
   * @return what it states; without facts if it tells of no meeting and names no official
   */
  public DocumentFacts extract(Document document) {
    return extract(document, Deadline.NONE);
  }

  /**
   * Reads a document, unless that takes too long.
   *
   * @param document any document
   * @param deadline when to give up
   * @return what it states; without facts if it tells of no meeting and names no official
   * @throws parley.document.TooSlowException if the deadline passes
   */
  public DocumentFacts extract(Document document, Deadline deadline) {
    return read(document, false, deadline).facts();
  }

  /**
   * Reads a document and says how.
   *
   * @param document any document
   * @return each sentence with what was found in it
   */
  public Explanation explain(Document document) {
    return new Explainer(document, second).explain(read(document, true, Deadline.NONE));
  }

  /**
   * A document as read.
   *
   * @param language the rules it was read by
   * @param items its items with the sentences of each, in order
   * @param facts what it states
   */
  record Reading(Language language, List<List<SentenceReading>> items, DocumentFacts facts) {}

  /**
   * Reads a document.
   *
   * @param isWhole whether to read all sentences, also where that changes no fact
   * @param deadline when to give up
   */
  Reading read(Document document, boolean isWhole, Deadline deadline) {
    Language language = languages.of(document.metadata().language());
    DocumentMentions mentions = annotator.mentions(document, language, deadline);
    Sentences sentences = new Sentences(mentions, language, events(language), second, deadline);
    List<List<SentenceReading>> readings = new ArrayList<>();
    for (AnnotatedItem item : mentions.items()) {
      readings.add(isWhole || sentences.tell(item) ? sentences.all(item) : sentences.people(item));
    }
    List<Fact> facts =
        readings.stream().allMatch(List::isEmpty)
            ? List.of()
            : facts(document, mentions.items(), readings, deadline);
    return new Reading(language, readings, new DocumentFacts(document.name(), facts));
  }

  private Grammar events(Language language) {
    return events.computeIfAbsent(
        language, key -> key.facts().only(rule -> Effect.of(rule.effect()).isEvent()));
  }

  private List<Fact> facts(
      Document document,
      List<AnnotatedItem> items,
      List<List<SentenceReading>> readings,
      Deadline deadline) {
    DocumentContext context = context(document, deadline);
    new Introductions(authority.leaders(), context).read(items, readings);
    new Allegiance(context).read(readings);
    new Desks(context).read(readings);
    context.holders().read(readings);
    List<Fact> facts = new ArrayList<>();
    MeetingFacts meetings = new MeetingFacts(context, document.metadata().language(), facts);
    Optional<LocalDate> published =
        document.metadata().published().or(() -> first(items)).or(() -> DayOfTelling.in(readings));
    Optional<YearMonth> month = items.stream().flatMap(i -> i.item().month().stream()).findFirst();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i).item();
      Writing writing =
          new Writing(item.published().or(() -> published), item.month().or(() -> month));
      meetings.add(readings.get(i), writing);
    }
    new AtHome(context, whoMeets(facts), context.officials().publisher()).read(readings);
    context.officials().facts(facts);
    return facts.stream().distinct().sorted(BY_EVIDENCE).toList();
  }

  private DocumentContext context(Document document, Deadline deadline) {
    Evidences evidences = new Evidences(document);
    Officials officials =
        new Officials(
            document.metadata().language(),
            Home.of(document, authority),
            Home.ofPublisher(document, authority));
    return new DocumentContext(
        authority,
        evidences,
        new Places(authority, evidences),
        officials,
        new Holders(officials),
        deadline);
  }

  /** Ids of the parties that meet. */
  private static Set<String> whoMeets(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.slot() == Slot.MEETING_PARTY)
        .map(party -> ((Value.Reference) party.value()).entity().key())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A newsletter often carries its day only at its head. */
  private static Optional<LocalDate> first(List<AnnotatedItem> items) {
    return items.stream().flatMap(item -> item.item().published().stream()).findFirst();
  }
}
