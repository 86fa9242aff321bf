package parley.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What an index holds, of which some is found again and the rest is to go. */
final class Kept {
  private final DirectoryReader reader;
  private final List<Leaf> leaves = new ArrayList<>();
  private final BitSet seen;

  /** A part of the index with what it is asked through. */
  private record Leaf(LeafReaderContext part, TermsEnum states) {}

  /**
   * Creates it.
   *
   * @param reader stays open, and with the caller
   */
  Kept(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.seen = new BitSet(reader.maxDoc());
    for (LeafReaderContext part : reader.leaves()) {
      Terms states = part.reader().terms(Fields.STATE);
      if (states != null) {
        leaves.add(new Leaf(part, states.iterator()));
      }
    }
  }

  /** {@return whether the index has a thing just as it is; notes that it may stay} */
  boolean has(String state) {
    try {
      BytesRef wanted = new BytesRef(state);
      for (Leaf leaf : leaves) {
        if (leaf.states.seekExact(wanted) && isLive(leaf)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isLive(Leaf leaf) throws IOException {
    Bits live = leaf.part.reader().getLiveDocs();
    PostingsEnum found = leaf.states.postings(null, PostingsEnum.NONE);
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      if (live == null || live.get(at)) {
        seen.set(leaf.part.docBase + at);
        return true;
      }
    }
    return false;
  }

  /** {@return the states of all that nobody has asked for} */
  List<String> rest() throws IOException {
    List<String> rest = new ArrayList<>();
    StoredFields stored = reader.storedFields();
    for (Leaf leaf : leaves) {
      Bits live = leaf.part.reader().getLiveDocs();
      for (int at = 0; at < leaf.part.reader().maxDoc(); at++) {
        int document = leaf.part.docBase + at;
        if (!seen.get(document) && (live == null || live.get(at))) {
          rest.add(stored.document(document).get(Fields.STATE));
        }
      }
    }
    return rest;
  }
}
