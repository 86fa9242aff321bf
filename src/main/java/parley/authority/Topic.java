package parley.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A subject of talks: a concept of {@code ontology/topics.ttl}.
 *
 * @param id its key, such as {@code human-rights}
 * @param labels preferred label by language tag, {@code en} and {@code es} always among them;
 *     iteration in the order of tags
 * @param broader ids of the next wider topics, sorted
 * @param series name of the series that talks "on" this topic belong to, such as {@code human
 *     rights dialogue}, for topics that have such a dialogue by custom
 * @param parties ids of parties, sorted: talks among all of them about a wider topic are about this
 */
public record Topic(
    String id,
    Map<String, String> labels,
    List<String> broader,
    Optional<String> series,
    List<String> parties) {}
