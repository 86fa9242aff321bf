package parley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.merge.SeriesNames.Candidate;
import parley.merge.SeriesNames.Series;
import parley.merge.base.FactBase;
import parley.merge.base.Index;

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

  SeriesVotes(FactBase base) {
    meetings = base.index("series meetings");
    votes = base.index("series votes");
    cast = base.table("series cast");
    winners = base.table("series name");
  }

  /** Takes in what the documents of a meeting call its series. */
  void put(String meeting, RealMeeting content) {
    remove(meeting);
    Set<String> lines = new TreeSet<>();
    for (Conflict.Claim claim : content.claims().of(parley.extract.Slot.MEETING_SERIES)) {
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
      String winner = winner(series);
      if (!winner.equals(winners.put(series, winner))) {
        renamed.addAll(meetings.members(series));
      }
    }
    touched.clear();
    return renamed;
  }

  private String winner(String series) {
    Map<String, Set<String>> documents = new TreeMap<>();
    for (String member : votes.members(series)) {
      String[] parts = member.split("\t", -1);
      documents.computeIfAbsent(parts[0], name -> new TreeSet<>()).add(parts[1]);
    }
    List<Candidate> candidates = new ArrayList<>();
    documents.forEach((name, in) -> candidates.add(new Candidate(name, in.size())));
    return candidates.stream().min(Candidate.BEST_FIRST).map(Candidate::name).orElse("");
  }

  /** {@return the names that were settled} */
  SeriesNames names() {
    return new SeriesNames(series -> winners.getOrDefault(series.id(), ""));
  }
}
