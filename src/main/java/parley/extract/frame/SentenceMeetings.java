package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which meetings the stretches of one sentence tell of. */
final class SentenceMeetings {
  private final List<Told> told = new ArrayList<>();

  private record Told(Telling telling, Frame frame) {}

  /** Adds the meeting that the next stretch tells of. */
  void add(Telling telling, Frame frame) {
    told.add(new Told(telling, frame));
  }

  /** Whom somebody met next by the same sentence was met then and there too. */
  void shareWhen() {
    for (int i = 1; i < told.size(); i++) {
      Told before = told.get(i - 1);
      Told next = told.get(i);
      boolean isNext =
          next.frame() != before.frame()
              && next.frame().isOther
              && next.frame().times.isEmpty()
              && next.frame().places.isEmpty()
              && next.telling().stop().isEmpty()
              && next.telling().status() == before.telling().status();
      if (isNext) {
        next.frame().times.addAll(before.frame().times);
        next.frame().places.addAll(before.frame().places);
      }
    }
  }

  /**
   * {@return the meeting that the sentence is about; what it tells in passing is not that}
   *
   * @param reading the sentence
   * @param discourse what the text has told of up to it
   */
  Optional<Frame> spokenOf(SentenceReading reading, Discourse discourse) {
    List<Frame> own =
        told.stream().filter(one -> !one.telling().isAside()).map(Told::frame).toList();
    if (own.isEmpty()) {
      boolean isInPassing = told.stream().allMatch(one -> one.telling().stop().isPresent());
      return isInPassing ? discourse.spokenOf(reading) : discourse.current();
    }
    return discourse.current().filter(own::contains).or(() -> Optional.of(own.getFirst()));
  }

  /** {@return the meeting that the stretch around a word tells of} */
  Optional<Frame> at(int word) {
    return told.stream().filter(part -> part.telling().covers(word)).map(Told::frame).findFirst();
  }

  /** {@return the meeting that an earlier stretch than this one tells of} */
  Optional<Frame> before(Telling telling) {
    return told.reversed().stream()
        .filter(one -> !one.telling().equals(telling))
        .map(Told::frame)
        .findFirst();
  }
}
