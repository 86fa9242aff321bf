package parley.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.name.Keys;
import parley.merge.name.Keys.Naming;

/** The keys of things under which the world knows them, kept while things come and go. */
final class Namings {
  private static final String GAP = "\n";

  private final Index byBase;
  private final Map<String, String> namings;
  private final Map<String, String> keys;
  private final Map<String, String> things;
  private final Set<String> touched = new TreeSet<>();

  Namings(Indexes indexes, String name) {
    byBase = indexes.index(name + " of base");
    namings = indexes.table(name + " naming");
    keys = indexes.table(name + " key");
    things = indexes.table(name + " of key");
  }

  /** Says what a thing is called. */
  void put(String thing, Naming naming) {
    remove(thing);
    file(thing, naming);
    touched.add(naming.base());
  }

  /** Says what a thing is called that has no name yet, before {@link #settleAll}. */
  void file(String thing, Naming naming) {
    namings.put(thing, written(naming));
    byBase.add(naming.base(), thing);
  }

  /** Forgets a thing. */
  void remove(String thing) {
    String before = namings.remove(thing);
    if (before != null) {
      String base = naming(before).base();
      byBase.remove(base, thing);
      touched.add(base);
      forgetKey(thing);
    }
  }

  private void forgetKey(String thing) {
    String key = keys.remove(thing);
    if (key != null) {
      // Another thing may have got the key by now.
      things.remove(key, thing);
    }
  }

  private static String written(Naming naming) {
    List<String> lines = new ArrayList<>(List.of(naming.base()));
    lines.add(Integer.toString(naming.marks().size()));
    lines.addAll(naming.marks());
    lines.add(naming.content());
    return String.join(GAP, lines);
  }

  private static Naming naming(String written) {
    String[] head = written.split(GAP, 3);
    int marks = Integer.parseInt(head[1]);
    List<String> lines = List.of(head[2].split(GAP, marks + 1));
    return new Naming(head[0], lines.subList(0, marks), lines.getLast());
  }

  /** Gives keys to all things whose key may have changed since the last time. */
  void settle() {
    touched.forEach(base -> byBase.members(base).forEach(this::forgetKey));
    touched.forEach(this::settle);
    touched.clear();
  }

  /** Gives keys to all things, none of which has one. */
  void settleAll() {
    byBase.forEachKey(this::settle);
  }

  private void settle(String base) {
    List<String> members = byBase.members(base);
    List<String> unique = Keys.unique(members.stream().map(thing -> naming(read(thing))).toList());
    for (int i = 0; i < members.size(); i++) {
      keys.put(members.get(i), unique.get(i));
      things.put(unique.get(i), members.get(i));
    }
  }

  private String read(String thing) {
    String written = namings.get(thing);
    if (written == null) {
      throw new IllegalStateException("no name for " + thing);
    }
    return written;
  }

  /** {@return the things whose keys {@link #settle} may change} */
  Set<String> unsettled() {
    Set<String> things = new TreeSet<>();
    touched.forEach(base -> things.addAll(byBase.members(base)));
    return things;
  }

  /** {@return the key of a thing; empty if there is no such thing} */
  Optional<String> key(String thing) {
    return Optional.ofNullable(keys.get(thing));
  }

  /** {@return the thing that has a key; empty if there is none} */
  Optional<String> thing(String key) {
    return Optional.ofNullable(things.get(key));
  }
}
