package parley.authority.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.authority.Library;
import parley.authority.PartyName;
import parley.authority.PartyName.Form;
import parley.authority.PhraseIndex;
import parley.authority.Table;
import parley.authority.TextFile;
import parley.authority.Wording;
import parley.authority.Words;

/**
 * Tells which titles name one office, by the word list {@code office-names.tsv}.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class OfficeNames {
  private final PhraseIndex<PartyName> parties;
  private final Map<Use, Set<String>> words = new HashMap<>();
  private final Map<String, List<String>> same = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<Title, Title> others = new HashMap<>();
  private final Heirs heirs = new Heirs();

  /** What a line of the word list is for. */
  private enum Use {
    /** Words that tell no office from another. */
    DROP,
    /** Words that tell none where the title goes on behind the rank. */
    WEAK,
    /** Words of rank, which alone do not make a weak word superfluous. */
    RANK,
    /** Words by which somebody only acts for the holder. */
    ACTING,
    /** One word for several. */
    SAME,
    /** Names of a country that only registers write so. */
    COUNTRY,
    /** States that go on under another name. */
    HEIR,
    /** Other titles of an office. */
    TITLE
  }

  /** The telling words of a title, and the parties that it names beside its own. */
  private record Title(SortedSet<String> words, SortedSet<String> abroad) {}

  private OfficeNames(PhraseIndex<PartyName> parties) {
    this.parties = parties;
    for (Use use : Use.values()) {
      words.put(use, new HashSet<>());
    }
  }

  /**
   * {@return what a library says of titles}
   *
   * @param library where the word list stands
   * @param parties the names of parties
   * @throws parley.authority.MalformedFileException if a line cannot be read
   * @throws IOException if there is no such list
   */
  public static OfficeNames of(Library library, PhraseIndex<PartyName> parties) throws IOException {
    OfficeNames names = new OfficeNames(parties);
    List<Table.Row> rows = new ArrayList<>();
    for (TextFile file : library.files("office-names.tsv")) {
      rows.addAll(Table.read(file));
    }
    rows.forEach(names::addWords);
    rows.forEach(names::addTitles);
    return names;
  }

  private void addWords(Table.Row row) {
    Use use = row.constant("use", Use.values());
    List<String> folded = row.list("names").stream().map(Words::fold).toList();
    switch (use) {
      case DROP, WEAK, RANK, ACTING -> words(use).addAll(folded);
      case SAME -> folded.forEach(word -> same.put(word, Words.split(row.text("title"))));
      case COUNTRY -> folded.forEach(name -> countries.put(name, row.text("party")));
      case HEIR -> row.list("names").forEach(name -> addHeir(row, name));
      case TITLE -> {}
    }
  }

  private void addHeir(Table.Row row, String name) {
    boolean isHistorical =
        parties.exactly(name).stream()
            .filter(known -> known.form() == Form.NAME)
            .findFirst()
            .filter(known -> heirs.add(known.party(), row.text("party")))
            .isPresent();
    if (!isHistorical) {
      throw row.error("names", "names no historical state of parties.tsv: " + name);
    }
  }

  private void addTitles(Table.Row row) {
    if (row.constant("use", Use.values()) == Use.TITLE) {
      String party = row.optional("party").orElse("");
      Title title = title(row.text("title"), party);
      row.list("names").forEach(name -> others.putIfAbsent(title(name, party), title));
    }
  }

  private Set<String> words(Use use) {
    return words.getOrDefault(use, Set.of());
  }

  /**
   * {@return the office that a title names}
   *
   * @param title such as {@code Assistant Secretary for Consular Affairs}
   * @param party id of the party whose office it is
   */
  public OfficeKey key(String title, String party) {
    Title read = title(title, party);
    Title known = others.get(read);
    if (known != null) {
      return new OfficeKey(party, known.words, known.abroad);
    }
    Title anywhere = others.get(new Title(read.words, new TreeSet<>()));
    return anywhere == null
        ? new OfficeKey(party, read.words, read.abroad)
        : new OfficeKey(party, anywhere.words, read.abroad);
  }

  /**
   * {@return whether one title may be a shorter form of the other: "Assistant Secretary of State"
   * of "Assistant Secretary of State for Consular Affairs"}
   *
   * @param one an office
   * @param other another
   */
  public boolean mayBe(OfficeKey one, OfficeKey other) {
    return one.party().equals(other.party())
        && (contains(one, other) || contains(other, one))
        && (one.abroad().isEmpty()
            || other.abroad().isEmpty()
            || one.abroad().equals(other.abroad()));
  }

  private boolean contains(OfficeKey longer, OfficeKey shorter) {
    Set<String> words = new HashSet<>(shorter.words());
    boolean isEmpty = words.isEmpty();
    words.removeAll(words(Use.WEAK));
    return !isEmpty && longer.words().containsAll(words);
  }

  /** {@return the offices under which a register may have filed one, see {@link Heirs}} */
  List<OfficeKey> filedAs(OfficeKey office, LocalDate first, LocalDate last) {
    return heirs.filedAs(office, first, last);
  }

  /**
   * {@return the id of the party that a register means by a name that only registers write so}
   *
   * @param name in small letters, its words between spaces
   */
  Optional<String> country(String name) {
    return Optional.ofNullable(countries.get(name));
  }

  /**
   * {@return whether a title says that somebody only acts for its holder}
   *
   * @param title any title
   */
  public boolean isActing(String title) {
    return Words.split(title).stream().map(Words::fold).anyMatch(words(Use.ACTING)::contains);
  }

  private Title title(String text, String party) {
    List<String> split = Words.split(text);
    Wording wording = Wording.of(split);
    Set<String> telling = new TreeSet<>();
    Set<String> abroad = new TreeSet<>();
    int at = 0;
    while (at < split.size()) {
      Optional<PhraseIndex.Hit<PartyName>> hit = parties.longest(wording, at);
      Optional<String> named = hit.flatMap(found -> named(found.values(), party));
      if (hit.isPresent() && named.isPresent()) {
        named.filter(id -> !id.equals(party)).ifPresent(abroad::add);
        at = hit.get().end();
      } else {
        String word = Words.fold(split.get(at++));
        telling.addAll(same.getOrDefault(word, List.of(word)));
      }
    }
    return new Title(telling(telling), new TreeSet<>(abroad));
  }

  /** An adjective counts for the own party only: "African Affairs" are a field. */
  private static Optional<String> named(List<PartyName> names, String party) {
    return names.stream()
        .filter(name -> name.form() != Form.ADJECTIVE || name.party().id().equals(party))
        .map(name -> name.party().id())
        .findFirst();
  }

  private SortedSet<String> telling(Set<String> all) {
    SortedSet<String> telling = new TreeSet<>();
    for (String word : all) {
      if (Character.isLetterOrDigit(word.codePointAt(0))
          && !words(Use.DROP).contains(word)
          && !words(Use.ACTING).contains(word)) {
        telling.add(word);
      }
    }
    Set<String> field = new TreeSet<>(telling);
    field.removeAll(words(Use.RANK));
    field.removeAll(words(Use.WEAK));
    if (!field.isEmpty()) {
      telling.removeAll(words(Use.WEAK));
    }
    return telling;
  }
}
