package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import parley.extract.mention.Mention;

/**
 * Where and when a meeting was that the text names in passing.
 *
 * @param places the venue
 * @param dates the days
 * @param journey the words for a journey there, if those who travel meet those at home there
 */
record Stop(List<Mention> places, List<Mention> dates, Optional<Mention> journey) {

  /** Names a meeting only by where and when it was. */
  Stop(List<Mention> places, List<Mention> dates) {
    this(places, dates, Optional.empty());
  }

  static Stop within(SentenceReading reading, Mention words) {
    return new Stop(
        reading.sentence().all("place").filter(words::covers).toList(),
        reading.sentence().all("date").filter(words::covers).toList());
  }
}
