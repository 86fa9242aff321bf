package parley.web.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers the queries of one batch, on as many processors as there are. To be used inside {@link
 * parley.web.graph.Data#read}: entities are compared in memory alone, so that other threads need no
 * transaction, and described in this one.
 */
final class Batch {
  private final Matcher matcher;
  private final Extension extension;
  private final Deadline deadline;
  private final Map<String, String> lines = new HashMap<>();

  /**
   * Prepares for one batch.
   *
   * @param matcher finds candidates
   * @param extension describes them
   * @param deadline when to give up
   */
  Batch(Matcher matcher, Extension extension, Deadline deadline) {
    this.matcher = matcher;
    this.extension = extension;
    this.deadline = deadline;
  }

  /**
   * {@return the candidates for each query, in the order of the queries}
   *
   * @throws OutOfTimeException if the time is over
   */
  List<ArrayNode> candidates(List<Query> queries) {
    return queries.parallelStream().map(this::match).toList().stream().map(this::json).toList();
  }

  private List<Candidate> match(Query query) {
    deadline.check();
    return matcher.match(query);
  }

  private ArrayNode json(List<Candidate> candidates) {
    deadline.check();
    ArrayNode items = Json.array();
    candidates.forEach(candidate -> items.add(candidate.json(line(candidate.entry()))));
    return items;
  }

  private String line(Entry entry) {
    return lines.computeIfAbsent(entry.id(), id -> extension.line(entry));
  }
}
