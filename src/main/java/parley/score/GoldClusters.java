package parley.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which meetings and officials that gold documents tell of are the same real ones.
 *
 * @param meetings all meetings of the documents
 * @param officials all officials of the documents
 */
public record GoldClusters(Partition meetings, Partition officials) {
  private static final String TAB = "\t";
  private static final List<String> HEADER = List.of("kind", "cluster", "document", "mention");
  private static final String MEETING = "meeting";
  private static final String OFFICIAL = "official";

  /**
   * {@return what a file says}
   *
   * <p>After lines that begin with {@code #} and one with the names of the columns, a line for each
   * mention: {@code meeting} or {@code official}, a name of the real one, the document, and the key
   * of the meeting or the name of the official in its gold. Every mention of a document that the
   * file names must be there; documents that it does not name are left out.
   *
   * @param file a text in UTF-8
   * @param gold the documents
   * @throws GoldException if a line is of another form or names what the gold does not have, or a
   *     mention is missing or there twice; the message names file, line and what to do
   * @throws IOException if the file cannot be read
   */
  public static GoldClusters read(Path file, Gold gold) throws IOException {
    Reader reader = new Reader(file, gold);
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        reader.line(line, number);
      }
    }
    return reader.finish();
  }

  /** {@return whether a document takes part} */
  boolean holds(String document) {
    Mention first = new Mention(document, "");
    return holds(meetings, first) || holds(officials, first);
  }

  private static boolean holds(Partition partition, Mention first) {
    SortedMap<Mention, String> from = partition.clusterOf().tailMap(first);
    return !from.isEmpty() && from.firstKey().document().equals(first.document());
  }

  /** Reads one file. */
  private static final class Reader {
    private final Path file;
    private final SortedSet<Mention> meetings = new TreeSet<>();
    private final SortedSet<Mention> officials = new TreeSet<>();
    private final SortedMap<Mention, String> ofMeeting = new TreeMap<>();
    private final SortedMap<Mention, String> ofOfficial = new TreeMap<>();
    private final SortedSet<String> documents = new TreeSet<>();

    Reader(Path file, Gold gold) {
      this.file = file;
      for (GoldDocument document : gold.documents()) {
        String name = document.document();
        document.meetings().forEach(meeting -> meetings.add(new Mention(name, meeting.key())));
        document.officials().forEach(official -> officials.add(new Mention(name, official.name())));
      }
    }

    void line(String line, int number) throws GoldException {
      List<String> cells = List.of(line.split(TAB, -1));
      if (cells.equals(HEADER)) {
        return;
      }
      if (cells.size() != HEADER.size()) {
        throw wrong(number, "write four cells with tabs between: " + String.join(", ", HEADER));
      }
      Mention mention = new Mention(cells.get(2), cells.get(3));
      switch (cells.getFirst()) {
        case MEETING -> add(ofMeeting, meetings, mention, cells.get(1), number);
        case OFFICIAL -> add(ofOfficial, officials, mention, cells.get(1), number);
        default -> throw wrong(number, "the kind is %s or %s".formatted(MEETING, OFFICIAL));
      }
      documents.add(mention.document());
    }

    private void add(
        SortedMap<Mention, String> to,
        SortedSet<Mention> known,
        Mention mention,
        String cluster,
        int number)
        throws GoldException {
      if (!known.contains(mention)) {
        throw wrong(number, "the gold has no \"%s\"; correct document or name".formatted(mention));
      }
      if (to.putIfAbsent(mention, cluster) != null) {
        throw wrong(number, "\"%s\" has a line already; keep one".formatted(mention));
      }
    }

    private GoldException wrong(int number, String what) {
      return new GoldException("%s, line %d: %s".formatted(file, number, what));
    }

    GoldClusters finish() throws GoldException {
      complete(MEETING, meetings, ofMeeting);
      complete(OFFICIAL, officials, ofOfficial);
      return new GoldClusters(new Partition(ofMeeting), new Partition(ofOfficial));
    }

    private void complete(String kind, SortedSet<Mention> known, SortedMap<Mention, String> there)
        throws GoldException {
      for (Mention mention : known) {
        if (documents.contains(mention.document()) && !there.containsKey(mention)) {
          throw new GoldException(
              "%s lacks the %s \"%s\"; add a line for it".formatted(file, kind, mention));
        }
      }
    }
  }
}
