package parley.extract.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.extract.Entity;
import parley.extract.Evidence;

/**
 * One side: who leads it, by name or by office only, who belongs to it, which organs they come
 * from.
 */
final class Side {
  final Map<Entity, List<Evidence>> heads = new LinkedHashMap<>();
  final Map<String, List<Evidence>> offices = new LinkedHashMap<>();
  final Map<Entity, List<Evidence>> members = new LinkedHashMap<>();
  final Map<Entity, List<Evidence>> organizations = new LinkedHashMap<>();
}
