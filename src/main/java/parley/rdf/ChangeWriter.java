package parley.rdf;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Slot.Arity;
import parley.merge.Change;
import parley.merge.Merged;

/**
 * Writes what a change of some documents makes anew: their graphs, and in the default graph
 * everything about what they speak of.
 */
public final class ChangeWriter {
  private final QuadLines out;
  private final QuadSink sink;
  private final Iris iris;
  private final Authority authority;

  /**
   * Creates a writer.
   *
   * @param out receives the statements; flushing and closing stay with the caller
   * @param base what all IRIs start with
   * @param authority describes what facts name
   * @throws IllegalArgumentException see {@link DocumentBlocks}
   */
  public ChangeWriter(QuadLines out, String base, Authority authority) {
    this.out = out;
    this.sink = new QuadSink(out);
    this.iris = new Iris(base);
    this.authority = authority;
  }

  /**
   * Writes a change.
   *
   * @param change what has changed
   * @param text the lines of a document beside its facts, as {@link DocumentBlocks#text} made them
   * @return the IRIs, sorted, of graphs and of subjects of the default graph that are to be emptied
   *     before the statements are added; those of whatever is written are among them
   */
  public NavigableSet<String> write(Change change, Function<String, String> text) {
    NavigableSet<String> cleared = new TreeSet<>();
    DocumentGraphs graphs = new DocumentGraphs(sink, iris);
    change.removed().forEach(name -> cleared.add(iris.document(name).stringValue()));
    for (DocumentFacts said : change.merged().documents()) {
      cleared.add(iris.document(said.document()).stringValue());
      out.appendContent(text.apply(said.document()));
      graphs.write(said);
    }
    for (Set<Entity> entities : List.of(change.gone(), change.described())) {
      entities.forEach(entity -> clear(entity, cleared));
    }
    Merged merged = change.merged();
    new MergeLog(sink, iris).write(merged.decisions());
    Links links = new Links(sink, iris);
    new MergedView(ViewSinks.together(sink), iris, authority, links)
        .write(merged, change.renewed(), new TreeSet<>(change.described()));
    links.write();
    return cleared;
  }

  private void clear(Entity entity, Set<String> cleared) {
    if (entity.kind() == Kind.TOPIC && authority.topic(entity.key()).isPresent()) {
      // The vocabulary describes it, whether or not any document speaks of it.
      return;
    }
    cleared.add(iris.entity(entity).stringValue());
    for (Slot slot : Slot.of(entity.kind())) {
      if (slot.arity() == Arity.ONE) {
        cleared.add(iris.conflict(entity, slot).stringValue());
      }
    }
  }

  /**
   * {@return the IRI of the graph that says which IRIs have given way to which}
   *
   * @param base what all IRIs start with
   */
  public static String movedGraph(String base) {
    return new Iris(base).moved().stringValue();
  }
}
