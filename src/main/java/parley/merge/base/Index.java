package parley.merge.base;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;

/**
 * Which members each key has: a sorted multimap on disk. Keys and members hold no tab but the one
 * that a {@link Report} puts between document and name.
 */
public final class Index {
  private static final char GAP = '\t';

  private static final byte[] NOTHING = {};

  private final MVMap<String, byte[]> entries;
  private final Indexes.Put put;

  Index(MVMap<String, byte[]> entries, Indexes.Put put) {
    this.entries = entries;
    this.put = put;
  }

  /**
   * Adds a member.
   *
   * @param key under which
   * @param member what
   */
  public void add(String key, String member) {
    put.put(entries, key + GAP + member, NOTHING);
  }

  /**
   * Removes a member.
   *
   * @param key under which
   * @param member what
   */
  public void remove(String key, String member) {
    entries.remove(key + GAP + member);
  }

  /**
   * {@return all members of a key, in the order of their characters}
   *
   * @param key any
   */
  public List<String> members(String key) {
    List<String> members = new ArrayList<>();
    forEach(key, members::add);
    return members;
  }

  /**
   * {@return whether a key has a member}
   *
   * @param key any
   */
  public boolean has(String key) {
    return first(key).isPresent();
  }

  /**
   * {@return the first member of a key, if it has any}
   *
   * @param key any
   */
  public Optional<String> first(String key) {
    String next = entries.ceilingKey(key + GAP);
    return Optional.ofNullable(next)
        .filter(entry -> entry.startsWith(key + GAP))
        .map(entry -> entry.substring(key.length() + 1));
  }

  private void forEach(String key, Consumer<String> visitor) {
    String prefix = key + GAP;
    Iterator<String> from = entries.keyIterator(prefix);
    while (from.hasNext()) {
      String entry = from.next();
      if (!entry.startsWith(prefix)) {
        return;
      }
      visitor.accept(entry.substring(prefix.length()));
    }
  }

  /**
   * Visits all keys that have a member, in the order of their characters.
   *
   * @param visitor may change other indexes only
   */
  public void forEachKey(Consumer<String> visitor) {
    forEachKey("", visitor);
  }

  /**
   * Visits all keys with some beginning that have a member, in the order of their characters.
   *
   * @param start how they begin
   * @param visitor may change other indexes only
   */
  public void forEachKey(String start, Consumer<String> visitor) {
    String entry = entries.ceilingKey(start);
    while (entry != null && entry.startsWith(start)) {
      String key = entry.substring(0, entry.indexOf(GAP));
      visitor.accept(key);
      entry = entries.ceilingKey(key + (char) (GAP + 1));
    }
  }
}
