package parley.merge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.extract.Slot;
import parley.merge.SeriesNames.Chosen;
import parley.merge.SeriesNames.Series;
import parley.merge.base.Index;
import parley.merge.base.Indexes;

/** How many documents give which name to each series, kept while meetings come and go. */
final class SeriesVotes {
  private static final String GAP = "\n";

  private final Index meetings;
  private final Index votes;
  private final Map<String, String> cast;
  private final Map<String, String> winners;
  private final Set<String> touched = new TreeSet<>();

  /**
   * A name in a document.
   *
   * @param series id of the series
   * @param name the name
   * @param document the document
   */
  private record Vote(String series, String name, String document) {
    static Vote of(String line) {
      String[] parts = line.split("\t", -1);
      return new Vote(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return series + "\t" + name + "\t" + document;
    }
  }

  SeriesVotes(Indexes indexes) {
    meetings = indexes.index("series meetings");
    votes = indexes.index("series votes");
    cast = indexes.table("series cast");
    winners = indexes.table("series name");
  }

  /** Takes in what the documents of a meeting call its series. */
  void put(String meeting, RealMeeting content) {
    remove(meeting);
    Set<String> lines = new TreeSet<>();
    for (Conflict.Claim claim : content.claims().of(Slot.MEETING_SERIES)) {
      String name = SeriesNames.nameIn(claim);
      String series = Series.of(content.partiesInKey(), name).id();
      lines.add(new Vote(series, name, claim.document()).toString());
    }
    if (lines.isEmpty()) {
      return;
    }
    cast.put(meeting, String.join(GAP, lines));
    for (String line : lines) {
      Vote vote = Vote.of(line);
      votes.add(vote.series(), vote.name() + "\t" + vote.document() + "\t" + meeting);
      meetings.add(vote.series(), meeting);
      touched.add(vote.series());
    }
  }

  /** Takes out a meeting. */
  void remove(String meeting) {
    String before = cast.remove(meeting);
    if (before != null) {
      for (String line : Arrays.asList(before.split(GAP, -1))) {
        Vote vote = Vote.of(line);
        votes.remove(vote.series(), vote.name() + "\t" + vote.document() + "\t" + meeting);
        meetings.remove(vote.series(), meeting);
        touched.add(vote.series());
      }
    }
  }

  /** {@return the meetings whose series has got another name since the last time} */
  Set<String> settle() {
    Set<String> renamed = new TreeSet<>();
    for (String series : touched) {
      if (settle(series)) {
        renamed.addAll(meetings.members(series));
      }
    }
    touched.clear();
    return renamed;
  }

  /** Gives names to all series, none of which has one. */
  void settleAll() {
    meetings.forEachKey(this::settle);
    touched.clear();
  }

  /** {@return whether the name of a series has changed} */
  private boolean settle(String series) {
    Optional<Chosen> winner = winner(series);
    boolean isOther = !winner.equals(chosen(series));
    winner.ifPresentOrElse(
        now -> winners.put(series, now.name() + "\t" + now.document()),
        () -> winners.remove(series));
    return isOther;
  }

  private Optional<Chosen> winner(String series) {
    SortedMap<String, SortedSet<String>> documents = new TreeMap<>();
    for (String member : votes.members(series)) {
      String[] parts = member.split("\t", -1);
      documents.computeIfAbsent(parts[0], name -> new TreeSet<>()).add(parts[1]);
    }
    return documents.isEmpty() ? Optional.empty() : Optional.of(SeriesNames.choose(documents));
  }

  private Optional<Chosen> chosen(String series) {
    return Optional.ofNullable(winners.get(series))
        .map(line -> line.split("\t", -1))
        .map(parts -> new Chosen(parts[0], parts[1]));
  }

  /** {@return whether a meeting is the first of those whose series a document gives a name} */
  boolean isFirst(String meeting, Series series, String name, String document) {
    return votes.first(String.join("\t", series.id(), name, document)).equals(Optional.of(meeting));
  }

  /** {@return the meetings of which any document names a series, by their first reports} */
  Set<String> meetings() {
    return cast.keySet();
  }

  /** {@return whether any document names a series of a meeting} */
  boolean has(String meeting) {
    return cast.containsKey(meeting);
  }

  /** {@return the names that were settled} */
  SeriesNames names() {
    return new SeriesNames(series -> chosen(series.id()).orElseThrow());
  }
}
