package parley.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads all word lists and checks that what they refer to exists. */
final class AuthorityReader {
  private static final List<String> OTHER_LISTS = List.of("party", "place", "organ", "topic");

  private final Source source;

  /**
   * Creates a reader.
   *
   * @param source where the word lists are
   */
  AuthorityReader(Source source) {
    this.source = source;
  }

  /** Where word lists come from. */
  @FunctionalInterface
  interface Source {
    /**
     * {@return the files of a word list, of which each goes on where the one before ends}
     *
     * @param file its name, such as {@code parties.tsv}
     * @throws IOException if there is no such list
     */
    List<TextFile> files(String file) throws IOException;
  }

  /**
   * {@return all that the word lists say}
   *
   * @throws IllegalArgumentException if a line cannot be read; the message names file and line
   */
  Authority read() {
    List<Table.Row> others = rows("other-meanings.tsv");
    List<Table.Row> partyRows = rows("parties.tsv");
    Map<String, Party> parties = PartyReader.parties(partyRows);
    List<PartyReader.Naming> namings = PartyReader.namings(rows("party-names.tsv"), parties);
    PlaceReader places = new PlaceReader(rows("places.tsv"), partyRows, parties, namings);
    OrganReader organs = new OrganReader(rows("organs.tsv"), parties);
    List<Table.Row> topicRows = rows("topics.tsv");
    Map<String, Topic> topics = TopicReader.topics(topicRows);
    NameVariants givenNames = NameVariants.of(rows("given-names.tsv"));
    return new Authority(
        new Authority.Things(parties, places.places(), topics, organs.generic(), organs.bound()),
        new Authority.Names(
            PartyReader.index(namings, others(others, "party")),
            places.index(others(others, "place")),
            organs.index(others(others, "organ")),
            TopicReader.index(topicRows, topics, others(others, "topic")),
            TopicReader.words(topicRows, topics, others(others, "topic")),
            givenNames,
            Leaders.of(rows("leaders.tsv"), parties, givenNames)));
  }

  private List<Table.Row> rows(String file) {
    List<Table.Row> rows = new ArrayList<>();
    try {
      source.files(file).forEach(part -> rows.addAll(Table.read(part)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
    return rows;
  }

  private static List<String> others(List<Table.Row> rows, String list) {
    for (Table.Row row : rows) {
      for (String named : row.list("lists")) {
        if (!OTHER_LISTS.contains(named)) {
          throw row.error(
              "lists", "names the unknown list %s; known are %s".formatted(named, OTHER_LISTS));
        }
      }
    }
    return rows.stream()
        .filter(row -> row.list("lists").contains(list))
        .flatMap(row -> row.list("phrases").stream())
        .toList();
  }
}
