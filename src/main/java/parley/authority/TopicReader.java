package parley.authority;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the table of topics. */
final class TopicReader {
  private TopicReader() {}

  /**
   * {@return the topics by id, sorted; a row that another file has on a topic adds phrases only}
   *
   * @param rows the table of topics
   */
  static Map<String, Topic> topics(List<Table.Row> rows) {
    Map<String, Topic> topics = new TreeMap<>();
    Map<String, String> files = new TreeMap<>();
    for (Table.Row row : rows) {
      String id = row.text("id");
      if (!files.computeIfAbsent(id, key -> row.file()).equals(row.file())) {
        continue;
      }
      List<String> broader = row.listIfAny("broader").stream().sorted().toList();
      row.putNew(
          topics,
          id,
          new Topic(
              id,
              PartyReader.labels(row),
              broader,
              row.listIfAny("series").stream().findFirst(),
              row.listIfAny("parties").stream().sorted().toList()));
    }
    for (Table.Row row : rows) {
      row.listIfAny("broader").forEach(id -> row.known("broader", id, topics));
    }
    return Collections.unmodifiableMap(topics);
  }

  /**
   * {@return the lookup by labels and phrases of all languages}
   *
   * @param rows the table of topics
   * @param topics the topics by id
   * @param others phrases that hold such a phrase but mean something else
   */
  static PhraseIndex<Topic> index(
      List<Table.Row> rows, Map<String, Topic> topics, List<String> others) {
    return index(rows, topics, others, List.of("en", "phrases_en", "es", "phrases_es"));
  }

  /**
   * {@return the lookup by the words that name a topic only where subjects of talks are listed}
   *
   * @param rows the table of topics
   * @param topics the topics by id
   * @param others phrases that hold such a word but mean something else
   */
  static PhraseIndex<Topic> words(
      List<Table.Row> rows, Map<String, Topic> topics, List<String> others) {
    return index(rows, topics, others, List.of("words_en", "words_es"));
  }

  private static PhraseIndex<Topic> index(
      List<Table.Row> rows, Map<String, Topic> topics, List<String> others, List<String> columns) {
    PhraseIndex.Builder<Topic> index = PhraseIndex.builder();
    for (Table.Row row : rows) {
      Topic topic = row.known("id", row.text("id"), topics);
      for (String column : columns) {
        row.listIfAny(column).forEach(phrase -> index.addListed(phrase, topic));
      }
    }
    others.forEach(index::addOther);
    return index.build();
  }
}
