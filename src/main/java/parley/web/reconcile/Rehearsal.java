package parley.web.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Batches like those that clients send, made of the entities themselves: answered before anybody
 * asks, they let the virtual machine compile what the first client would else wait for.
 */
final class Rehearsal {
  private static final int QUERIES = 2000;
  private static final int IN_A_BATCH = 50;

  private final List<Entry> entries;

  /**
   * Prepares.
   *
   * @param entries the entities to ask for
   */
  Rehearsal(List<Entry> entries) {
    this.entries = entries;
  }

  /** {@return how many batches there are; none if there is nothing to ask for} */
  int batches() {
    return entries.isEmpty() ? 0 : QUERIES / IN_A_BATCH;
  }

  /**
   * {@return a batch of version 0.2}
   *
   * @param number from 0, less than {@link #batches}
   */
  String batch(int number) {
    ObjectNode batch = Json.object();
    for (int i = 0; i < IN_A_BATCH; i++) {
      // A step that is prime to most sizes leads through entities of all types.
      int at = (int) ((number * IN_A_BATCH + i) * 7919L % entries.size());
      Entry entry = entries.get(at);
      ObjectNode query = batch.putObject("q" + i).put("query", misspelt(entry.label()));
      if (i % 2 == 0) {
        query.put("type", entry.types().getFirst().id());
      }
    }
    return batch.toString();
  }

  /** Slips take the longest way. */
  private static String misspelt(String name) {
    int middle = name.length() / 2;
    return name.substring(0, middle) + "x" + name.substring(middle);
  }
}
