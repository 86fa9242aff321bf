package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import parley.authority.Place;

/**
 * What the readers of one item's sentences share.
 *
 * @param discourse the meetings that it has told of so far
 * @param home where it was written, if it says so
 * @param times says which days its words mean
 * @param days its lines that date what stands below
 * @param participants reads who sits on which side
 * @param series reads the series of its meetings
 * @param speech reads topics and positions
 */
record ItemContext(
    Discourse discourse,
    Optional<Place> home,
    TimeRanges times,
    DayLines days,
    Participants participants,
    SeriesNames series,
    Speech speech) {

  /** {@return that of an item of which nothing is read yet} */
  static ItemContext of(
      List<SentenceReading> sentences, DocumentContext document, TimeRanges times) {
    return new ItemContext(
        new Discourse(),
        document.places().home(sentences),
        times,
        new DayLines(sentences),
        new Participants(document),
        new SeriesNames(document.evidences()),
        new Speech(document));
  }
}
