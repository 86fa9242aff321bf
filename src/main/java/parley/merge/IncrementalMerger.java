package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.register.OfficeRegister;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.base.FactBase;
import parley.merge.correction.Corrections;
import parley.merge.correction.Plan;
import parley.merge.correction.Unmatched;
import parley.merge.log.Decision;
import parley.merge.source.Origin;

/**
 * Merges what documents say as they are added to a base and removed from it: only what a change
 * touches is compared again. What comes out is what {@link Merger} makes of all documents of the
 * base, with the same corrections and register. Not safe for several threads at a time.
 */
public final class IncrementalMerger {
  /** How many documents or entities are handed out at a time. */
  private static final int PART = 1_000;

  private final FactBase base;
  private final Drafts drafts;
  private final Standing standing;
  private final Mentions mentions;
  private final DecisionLog log;
  private final Correcting correcting;
  private final RegisterUpkeep register;
  private final Overruling overruling;
  private final Outlook outlook;
  private final Rewritings rewritten;
  private List<Unmatched> unmatched = List.of();
  private boolean isCorrected;

  /**
   * Creates a merger without corrections and registers.
   *
   * @param base whose documents were all merged by such a merger, or that has none
   * @param authority says what places, topics and variants of names there are
   */
  public IncrementalMerger(FactBase base, Authority authority) {
    this(base, authority, Corrections.none(), OfficeRegister.empty());
  }

  /**
   * Creates a merger.
   *
   * @param base whose documents were all merged under the same corrections and register, or that
   *     has none; otherwise {@link #index} comes first
   * @param authority says what places, topics and variants of names there are
   * @param corrections win over what the documents say and over what would be made of it
   * @param offices says who held which office when
   */
  public IncrementalMerger(
      FactBase base, Authority authority, Corrections corrections, OfficeRegister offices) {
    this.base = base;
    var indexes = base.indexes();
    drafts = new Drafts(base);
    standing = new Standing(indexes, drafts, authority);
    mentions = new Mentions(indexes, authority);
    log = standing.log(indexes, mentions);
    correcting = new Correcting(indexes, corrections, drafts, standing, mentions, authority);
    rewritten = new Rewritings(drafts, standing, correcting.aliases());
    register = new RegisterUpkeep(indexes, authority, offices, mentions, rewritten::counted);
    overruling = new Overruling(indexes, mentions::owner);
    outlook =
        new Outlook(
            indexes,
            new Believing(authority, drafts::origin, overruling),
            mentions,
            new Outlook.Sources(this::said, rewritten::counted, register::entry),
            log);
    isCorrected = corrections.isEmpty();
  }

  /**
   * What a document says and is.
   *
   * @param facts all that it says
   * @param text see {@link FactBase#put}
   * @param origin where it is from
   */
  public record Said(DocumentFacts facts, String text, Origin origin) {}

  /**
   * Adds documents, in the place of those of their names, and removes others.
   *
   * @param added what to add
   * @param removed names of documents; those that are not there are passed over
   * @return what has changed
   * @throws parley.merge.correction.ContradictionException if corrections contradict each other;
   *     then the indexes of the base are to be made anew
   * @throws parley.merge.base.FactBaseException if the disk is full
   */
  public Change apply(Collection<Said> added, Set<String> removed) {
    return base.get(() -> change(added, removed));
  }

  private Change change(Collection<Said> added, Set<String> removed) {
    standing.begin();
    correcting.lift();
    NavigableSet<String> gone = new TreeSet<>(removed);
    gone.removeIf(document -> drafts.find(document).isEmpty());
    Set<Entity> touched = new TreeSet<>();
    gone.forEach(document -> takeOut(document, touched));
    for (Said said : added) {
      takeOut(said.facts().document(), touched);
      gone.remove(said.facts().document());
    }
    for (Said said : added) {
      base.put(said.facts(), said.text(), said.origin());
      standing.takeIn(said.facts().document());
    }
    standing.settle();
    Plan plan = correcting.apply();
    NavigableSet<String> dirty = renew(touched);
    register.settle(touched, dirty);
    overrule(plan, touched, dirty);
    // What was decided of these may be otherwise now, though they are what they were.
    touched.addAll(standing.weighed());
    return outlook.change(new ArrayList<>(gone), dirty, touched);
  }

  private void takeOut(String document, Set<Entity> touched) {
    if (drafts.find(document).isPresent()) {
      standing.takeOut(document);
      touched.addAll(mentions.mentioned(document));
      log.forgetSeries(document);
      mentions.remove(document);
      register.remove(document);
      base.remove(document);
    }
    drafts.forget(document);
  }

  /** Takes in what documents speak of that speak of other things now; returns these documents. */
  private NavigableSet<String> renew(Set<Entity> touched) {
    rewritten.forgetAll();
    NavigableSet<String> dirty = standing.dirty();
    dirty.addAll(correcting.alias());
    for (String document : dirty) {
      touched.addAll(mentions.mentioned(document));
      log.forgetSeries(document);
      mentions.put(rewritten.counted(document));
      register.put(rewritten.counted(document));
      log.noteSeries(document, rewritten.series(document));
      touched.addAll(mentions.mentioned(document));
    }
    return dirty;
  }

  /** Takes what corrections come to, once all else is up to date. */
  private void overrule(Plan plan, Set<Entity> touched, Set<String> dirty) {
    unmatched = plan.unmatched();
    isCorrected = true;
    touched.addAll(overruling.take(correcting.applied(plan)));
    Set<Entity> candidates = new TreeSet<>();
    drafts
        .partial()
        .forEach(document -> candidates.addAll(Complete.candidates(rewritten.said(document))));
    Complete.View view = outlook.view();
    for (Entity entity : overruling.takeGone(Complete.gone(candidates, view))) {
      touched.add(entity);
      view.leadingTo(entity).forEach(belief -> touched.add(belief.subject()));
      if (entity.kind() == Kind.MEETING) {
        dirty.addAll(mentions.documentsAbout(entity));
      }
    }
  }

  private DocumentFacts said(String document) {
    return Registration.complete(rewritten.said(document), register.additions(document));
  }

  /** {@return what corrections name and nothing is called} */
  public List<Unmatched> unmatched() {
    return unmatched;
  }

  /**
   * Makes all indexes of the base anew, one component of reports after the other.
   *
   * @throws parley.merge.correction.ContradictionException if corrections contradict each other
   * @throws parley.merge.base.FactBaseException if the disk is full
   */
  public void index() {
    base.run(this::indexAll);
  }

  private void indexAll() {
    base.indexes().clear();
    rewritten.forgetAll();
    standing.forget();
    List<String> documents = base.documents();
    base.indexes().fill(() -> documents.forEach(standing::file));
    standing.index(documents);
    correcting.alias();
    base.indexes().fill(() -> documents.forEach(this::mention));
    standing.begin();
    Plan plan = correcting.apply();
    Set<Entity> touched = new TreeSet<>();
    NavigableSet<String> dirty = renew(touched);
    register.index();
    overrule(plan, touched, dirty);
    outlook.note();
  }

  private void mention(String document) {
    mentions.file(rewritten.counted(document));
    register.file(rewritten.counted(document));
    log.noteSeries(document, rewritten.series(document));
  }

  /**
   * Hands out all that the documents of the base say together, in parts: first the documents, by
   * name, then what is believed, by kind and key, with why. What reports were taken for and what
   * corrections came to are left to {@link #taken} and {@link #corrected}.
   *
   * @param parts takes each, one after the other; every document and every entity is in one of them
   */
  public void all(Consumer<Change> parts) {
    if (!isCorrected) {
      apply(List.of(), Set.of());
    }
    List<String> documents = base.documents();
    for (int from = 0; from < documents.size(); from += PART) {
      List<String> some = documents.subList(from, Math.min(from + PART, documents.size()));
      parts.accept(outlook.part(new TreeSet<>(some)));
    }
    NavigableSet<Entity> unnamed = new TreeSet<>(outlook.unnamed());
    NavigableSet<Entity> entities = new TreeSet<>();
    mentions.forEach(
        entity -> {
          NavigableSet<Entity> before = unnamed.headSet(entity, false);
          entities.addAll(before);
          before.clear();
          entities.add(entity);
          if (entities.size() >= PART) {
            parts.accept(outlook.part(entities));
            entities.clear();
          }
        });
    entities.addAll(unnamed);
    parts.accept(outlook.part(entities));
  }

  /**
   * {@return which reports were taken for one thing or nearly were, and why: first series, then
   * meetings, then officials, each by their first reports; read from the base as it is taken}
   */
  public Stream<Decision> taken() {
    return standing.taken(correcting.aliases());
  }

  /** {@return what corrections came to, in the order of their ids} */
  public Stream<Decision> corrected() {
    return overruling.decisions().stream();
  }
}
