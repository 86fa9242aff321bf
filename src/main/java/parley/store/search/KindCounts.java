package parley.store.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what a query finds by kind, without scores. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<ItemKind, Integer>> {

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Map<ItemKind, Integer> reduce(Collection<Counter> counters) {
    Map<ItemKind, Integer> sums = new EnumMap<>(ItemKind.class);
    counters.forEach(
        counter -> counter.counts.forEach((kind, count) -> sums.merge(kind, count, Integer::sum)));
    return sums;
  }

  /** Counts in one part of the index after the other. */
  static final class Counter extends SimpleCollector {
    private final Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
    private SortedDocValues kinds = DocValues.emptySorted();
    private int[] ordinals = {};

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      kinds = DocValues.getSorted(leaf.reader(), Fields.KIND);
      ordinals = new int[kinds.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
      if (kinds.advanceExact(document)) {
        ordinals[kinds.ordValue()]++;
      }
    }

    @Override
    public void finish() throws IOException {
      for (int i = 0; i < ordinals.length; i++) {
        int count = ordinals[i];
        if (count > 0) {
          ItemKind.of(kinds.lookupOrd(i).utf8ToString())
              .ifPresent(kind -> counts.merge(kind, count, Integer::sum));
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
