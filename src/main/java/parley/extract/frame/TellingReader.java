package parley.extract.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.extract.Value.When;
import parley.extract.frame.Parties.Named;
import parley.extract.mention.Mention;

/** Reads what the stretches of a sentence tell of meetings: which ones, who meets, and when. */
final class TellingReader {
  private final ItemContext item;
  private final Places places;
  private final Timing timing;
  private final Parties parties;
  private final FrameChooser chooser;
  private final InPassing inPassing;
  private final EventFacts events;
  private SentenceMeetings told = new SentenceMeetings();

  /**
   * Prepares for one item.
   *
   * @param document what is shared by the items of the document
   * @param item what is shared by the readers of the item; gets the meetings
   */
  TellingReader(DocumentContext document, ItemContext item) {
    this.item = item;
    this.places = document.places();
    this.timing = new Timing(item.times());
    this.parties = new Parties(document.officials(), document.holders());
    this.chooser = new FrameChooser(item.discourse(), document.evidences(), item.times());
    this.inPassing = new InPassing(item.discourse());
    this.events = new EventFacts(document, item);
  }

  /** {@return which meetings a sentence tells of, with what it tells noted} */
  SentenceMeetings read(SentenceReading reading) {
    told = new SentenceMeetings();
    // Who is to lead a side is said of what the sentence tells of besides.
    Stretches.of(reading).stream()
        .sorted(Comparator.comparing(Telling::isOfLeader))
        .forEach(this::read);
    told.shareWhen();
    parties.remember(reading);
    return told;
  }

  private void read(Telling telling) {
    Named named = parties.meeting(telling, places.hosting(telling, item.home()));
    List<Mention> actors = parties.actors(telling);
    List<List<Mention>> apart = parties.apart(telling, actors, named);
    Optional<Frame> spokenOf = item.discourse().current();
    if (apart.isEmpty()) {
      item.participants().addOpposite(telling, actors, named.ids());
      read(telling, named, actors, spokenOf);
    }
    for (List<Mention> some : apart) {
      item.participants().addOpposite(telling, some, named.ids());
      read(telling, parties.named(some, named), some, spokenOf);
    }
  }

  private void read(Telling telling, Named named, List<Mention> actors, Optional<Frame> spokenOf) {
    Cues cues =
        Cues.of(telling, places.in(telling, item.home(), named.ids()), named, item)
            .with(item.participants().people(telling, actors));
    if (inPassing.tellsNothing(telling, cues, named)) {
      return;
    }
    Optional<When> before = timing.of(told.before(telling).or(() -> spokenOf));
    int known = item.discourse().frames().size();
    Frame frame = chooser.choose(telling, cues);
    told.add(telling, frame);
    boolean isNew = item.discourse().frames().size() > known;
    if (!telling.isRemark() && (isNew || !telling.isOfLeader())) {
      timing.add(telling, before, frame);
    }
    if (!cues.isPriorRound()) {
      item.days().date(telling, frame);
    }
    events.add(telling, cues, named, frame);
    item.participants().addMeeting(telling, actors, frame);
    if (isNew && telling.isFurther()) {
      spokenOf.ifPresent(last -> Timing.share(last, telling, frame));
    }
  }
}
