package parley.merge.official;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import parley.extract.Entity;
import parley.merge.log.Mention;
import parley.merge.name.ContentWords;
import parley.merge.name.PersonName;

/**
 * One official as one document knows the person.
 *
 * @param document name of the document
 * @param key key of the official in that document
 * @param names as written there, the fullest first, never empty
 * @param parties ids of the parties that the person acts for
 * @param roles for each role its words, see {@link parley.merge.name.ContentWords}
 * @param meetings keys of the meetings that the person took part in
 */
public record OfficialReport(
    String document,
    String key,
    List<PersonName> names,
    SortedSet<String> parties,
    List<Set<String>> roles,
    SortedSet<String> meetings)
    implements Comparable<OfficialReport> {

  private static final Comparator<OfficialReport> ORDER =
      Comparator.comparing(OfficialReport::document).thenComparing(OfficialReport::key);

  /**
   * {@return the same with other keys of meetings}
   *
   * @param keys from the key of a meeting in the document to that of the real one
   */
  public OfficialReport withMeetings(UnaryOperator<String> keys) {
    SortedSet<String> real = new TreeSet<>();
    meetings.forEach(key -> real.add(keys.apply(key)));
    return new OfficialReport(document, key, names, parties, roles, real);
  }

  /** {@return the official as the document knows the person} */
  public Mention mention() {
    return new Mention(document, new Entity(Entity.Kind.OFFICIAL, key));
  }

  /** {@return the fullest name} */
  public PersonName name() {
    return names.getFirst();
  }

  /**
   * {@return whether one document tells of this and another by full names and by offices that have
   * nothing in common, so that they are two, though one name may be a form of the other}
   */
  boolean isBesideAnother(OfficialReport other) {
    return document.equals(other.document)
        && !key.equals(other.key)
        && !name().isSurnameOnly()
        && !other.name().isSurnameOnly()
        && !roles.isEmpty()
        && !other.roles.isEmpty()
        && !shareRole(roles, other.roles);
  }

  static boolean shareOffice(Collection<Set<String>> ones, Collection<Set<String>> others) {
    return ones.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other ->
                            ContentWords.overlap(one, other)
                                && other.stream().filter(one::contains).count() > 1));
  }

  static boolean shareRole(Collection<Set<String>> ones, Collection<Set<String>> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> ContentWords.overlap(one, other)));
  }

  @Override
  public int compareTo(OfficialReport other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "\"%s\" of %s".formatted(name().written(), document);
  }
}
