package parley.extract.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.authority.Authority;
import parley.document.Document;
import parley.extract.DocumentFacts;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.When;
import parley.extract.finder.Annotator;
import parley.extract.finder.Annotator.AnnotatedBlock;
import parley.extract.finder.Annotator.AnnotatedItem;
import parley.extract.finder.Language;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;

/**
 * Reads the facts off a document, each with the sentence that proves it.
 *
 * <p>Safe for any number of threads; keeps nothing between documents.
 */
public final class Extractor {
  private final Authority authority;
  private final Annotator annotator;

  /**
   * Prepares for any number of documents.
   *
   * @param authority what is known beforehand
   */
  public Extractor(Authority authority) {
    this.authority = authority;
    this.annotator = new Annotator(authority);
  }

  /**
   * Reads a document.
   *
   * @param document any document
   * @return what it states; without facts if it tells of no meeting and names no official
   */
  public DocumentFacts extract(Document document) {
    Language language = Language.of(document.metadata().language());
    List<AnnotatedItem> items = annotator.annotate(document, language);
    String tag = document.metadata().language();
    Evidences evidences = new Evidences(document);
    DocumentContext context =
        new DocumentContext(
            authority, evidences, new Places(authority, evidences), new Officials(tag));
    List<List<SentenceReading>> readings =
        items.stream().map(item -> readings(item, language)).toList();
    meetPeople(readings, context);
    List<Fact> facts = new ArrayList<>();
    int meetings = 0;
    for (int i = 0; i < items.size(); i++) {
      Optional<LocalDate> published =
          items.get(i).item().published().or(document.metadata()::published);
      ItemReader reader = new ItemReader(items.get(i), readings.get(i), context);
      meetings = addFacts(reader, published, context, meetings, tag, facts);
    }
    context.officials().facts(facts);
    facts.sort(
        Comparator.comparing(Fact::evidence)
            .thenComparing(Fact::subject)
            .thenComparing(Fact::slot));
    return new DocumentFacts(document.name(), facts.stream().distinct().toList());
  }

  private static List<SentenceReading> readings(AnnotatedItem item, Language language) {
    List<SentenceReading> readings = new ArrayList<>();
    for (AnnotatedBlock block : item.blocks()) {
      for (Annotated sentence : block.sentences()) {
        readings.add(
            new SentenceReading(sentence, block.block(), language.facts().match(sentence)));
      }
    }
    return readings;
  }

  private static void meetPeople(List<List<SentenceReading>> readings, DocumentContext context) {
    Officials officials = context.officials();
    officials.know(
        readings.stream()
            .flatMap(List::stream)
            .flatMap(reading -> reading.sentence().all("person"))
            .map(mention -> ((OfPerson) mention.meaning()).name())
            .toList());
    for (List<SentenceReading> item : readings) {
      for (SentenceReading reading : item) {
        reading
            .sentence()
            .all("person")
            .map(mention -> (OfPerson) mention.meaning())
            .forEach(
                person ->
                    officials.add(person, context.evidences().stated(reading, person.source())));
      }
    }
  }

  private static int addFacts(
      ItemReader reader,
      Optional<LocalDate> published,
      DocumentContext context,
      int before,
      String language,
      List<Fact> facts) {
    TimeResolver times = new TimeResolver(published, context.evidences());
    List<Frame> frames = reader.read();
    int number = before;
    List<Frame> told = new ArrayList<>();
    for (Frame frame : frames) {
      if (isMeeting(frame)) {
        number++;
        told.add(frame);
        Optional<Attested<When>> when =
            times.resolve(frame, reader.notes().dates(frame), otherDates(frames, frame));
        facts.addAll(new FrameFacts("m" + number, language).of(frame, when));
      }
    }
    for (Frame frame : told) {
      int own = before + 1 + told.indexOf(frame);
      frame
          .previous
          .filter(previous -> told.contains(previous.value()))
          .ifPresent(
              previous ->
                  facts.add(
                      new Fact(
                          FrameFacts.meeting("m" + own),
                          Slot.MEETING_PREVIOUS,
                          new Value.Reference(
                              FrameFacts.meeting(
                                  "m" + (before + 1 + told.indexOf(previous.value())))),
                          previous.evidence())));
    }
    return number;
  }

  /** A meeting needs two parties and something by which to tell it from others. */
  private static boolean isMeeting(Frame frame) {
    return frame.parties.size() >= 2
        && frame.status().isPresent()
        && !(frame.times.isEmpty() && frame.places.isEmpty() && frame.ordinals.isEmpty());
  }

  private static List<LocalDate> otherDates(List<Frame> frames, Frame frame) {
    return frames.stream()
        .filter(other -> other != frame)
        .flatMap(other -> other.times.stream())
        .flatMap(timed -> Notes.day(timed.time()).stream())
        .toList();
  }
}
