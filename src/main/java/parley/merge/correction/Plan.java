package parley.merge.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.merge.correction.Constraints.Link;
import parley.merge.correction.Constraints.Rift;
import parley.merge.log.Mention;

/**
 * Corrections on their way to being applied. What they name is looked up in a merging without them,
 * and what is not found there in mergings with those that were found; so an IRI matches whether it
 * is one from before a correction or from after it. Where mentions that corrections name by
 * themselves are told apart, that comes first, and IRIs mean what they mean then.
 */
public final class Plan {
  private final Corrections corrections;
  private final FoundNames names;
  private final Map<String, List<Statement>> rejected = new TreeMap<>();
  private Constraints constraints = Constraints.none();
  private boolean isFirst = true;

  /** A fact of a document as the document states it. */
  private record Statement(String document, Fact fact) {}

  /**
   * Begins with nothing found.
   *
   * @param corrections all of them
   */
  public Plan(Corrections corrections) {
    this.corrections = corrections;
    this.names = new FoundNames(corrections);
  }

  /**
   * Looks for what was not found before.
   *
   * @param world the last merging
   * @return whether something was found that may change the merging
   * @throws ContradictionException if corrections contradict each other
   */
  public boolean resolve(World world) {
    if (corrections.isEmpty()) {
      return false;
    }
    int before = names.count() + rejected.size();
    findClaims(world);
    boolean hasNewAliases = false;
    if (isFirst) {
      isFirst = false;
      names.begin(world, () -> constrain().tellsApart());
      hasNewAliases = !aliases().isEmpty();
    } else {
      names.goOn(world);
    }
    constraints = constrain();
    return hasNewAliases || names.count() + rejected.size() > before;
  }

  private void findClaims(World world) {
    for (Correction correction : corrections.list()) {
      if (correction instanceof Correction.Rejected(Entry entry, String claim)
          && !rejected.containsKey(claim)) {
        String document = document(claim);
        List<Statement> found =
            world.facts(document).stream()
                .filter(fact -> isNamed(claim, document, world.inWorld(document, fact)))
                .map(fact -> new Statement(document, fact))
                .toList();
        if (!found.isEmpty()) {
          rejected.put(claim, found);
        }
      }
    }
  }

  private boolean isNamed(String claim, String document, Collection<Fact> facts) {
    return facts.stream().anyMatch(fact -> corrections.claims().of(document, fact).contains(claim));
  }

  /** The path of a claim has the name of the document between its first and its last step. */
  private static String document(String claim) {
    int from = claim.indexOf('/') + 1;
    return claim.substring(from, Math.max(from, claim.lastIndexOf('/')));
  }

  private Constraints constrain() {
    List<Link> links = new ArrayList<>();
    List<Rift> rifts = new ArrayList<>();
    for (Correction correction : corrections.list()) {
      switch (correction) {
        case Correction.Same(Entry entry, List<Named> entities) -> {
          SortedSet<Mention> all = new TreeSet<>();
          entities.forEach(name -> all.addAll(mentions(name)));
          if (!all.isEmpty() && !Aliases.areFor(entities.getFirst().kind())) {
            links.add(new Link(entry, all));
          }
        }
        case Correction.Different(Entry entry, List<Named> entities) ->
            rifts.add(new Rift(entry, sides(entities)));
        case Correction.Rejected other -> {}
        case Correction.Set other -> {}
      }
    }
    return Constraints.of(links, rifts);
  }

  private List<SortedSet<Mention>> sides(List<Named> entities) {
    Set<Mention> byThemselves = new HashSet<>();
    entities.stream()
        .filter(Named.InDocument.class::isInstance)
        .forEach(name -> byThemselves.addAll(mentions(name)));
    List<SortedSet<Mention>> sides = new ArrayList<>();
    for (Named name : entities) {
      SortedSet<Mention> side = new TreeSet<>(mentions(name));
      if (name instanceof Named.InGraph) {
        side.removeAll(byThemselves);
      }
      sides.add(side);
    }
    return sides;
  }

  /**
   * {@return the mentions that a name was found for; none if it was not found}
   *
   * @param name any name in the corrections
   */
  public SortedSet<Mention> mentions(Named name) {
    return names.of(name);
  }

  /** {@return all corrections} */
  public List<Correction> corrections() {
    return corrections.list();
  }

  /** {@return what binds the next merging} */
  public Constraints constraints() {
    return constraints;
  }

  /**
   * {@return whether a fact of a document is to be left out}
   *
   * @param document its name
   * @param fact as the document states it
   */
  public boolean isRejected(String document, Fact fact) {
    return rejected.values().stream()
        .anyMatch(facts -> facts.contains(new Statement(document, fact)));
  }

  /** {@return the documents of which something is to be left out} */
  public Set<String> documentsWithRejections() {
    Set<String> documents = new TreeSet<>();
    rejected.values().forEach(facts -> facts.forEach(fact -> documents.add(fact.document())));
    return documents;
  }

  /**
   * {@return what stands for each entity that has its key without merging and is the same as
   * another; nothing in the merging without corrections, where each is still found by its own name}
   */
  public Map<Entity, Entity> aliases() {
    return isFirst ? Map.of() : Aliases.of(corrections, names::isListed);
  }

  /**
   * {@return the facts that a rejected claim proved, as their document states them}
   *
   * @param claim path of the claim
   */
  public List<Fact> rejected(String claim) {
    return rejected.getOrDefault(claim, List.of()).stream().map(Statement::fact).toList();
  }

  /**
   * {@return whether a name means something: a document mentions it or the word lists know it}
   *
   * @param name any name in the corrections
   */
  public boolean isFound(Named name) {
    return names.has(name);
  }

  /** {@return what corrections name and nothing is called; in the order of the corrections} */
  public List<Unmatched> unmatched() {
    List<Unmatched> unmatched = new ArrayList<>();
    for (Correction correction : corrections.list()) {
      if (correction instanceof Correction.Rejected(Entry entry, String claim)
          && !rejected.containsKey(claim)) {
        unmatched.add(new Unmatched(entry, claim));
      }
      for (Named name : FoundNames.names(correction)) {
        if (!isFound(name)) {
          unmatched.add(new Unmatched(correction.entry(), name.words()));
        }
      }
    }
    return unmatched;
  }
}
