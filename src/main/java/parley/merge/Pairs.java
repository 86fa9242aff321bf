package parley.merge;

import java.util.List;
import java.util.Set;
import parley.merge.log.Pair;

/**
 * What was decided of reports that chains of neighbours connect.
 *
 * @param reports ids of the reports, none left out to which a chain leads
 * @param pairs all that was decided of them
 */
record Pairs(Set<String> reports, List<Pair> pairs) {}
