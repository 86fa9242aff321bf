package parley.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.extract.PartialDate;
import parley.score.GoldDocument.GoldDelegation;
import parley.score.GoldDocument.GoldOfficial;

/** What a document says of a meeting or official, in a line. */
final class MentionWords {
  private MentionWords() {}

  static String of(GoldMeeting meeting) {
    return line(
        Stream.of(
                Stream.of(meeting.key()),
                meeting.when().start().stream(),
                meeting.when().end().filter(end -> !isStart(end, meeting)).stream(),
                meeting.when().yearless().map(PartialDate::edtf).stream(),
                Stream.of(String.join(" ", meeting.parties())),
                meeting.venue().place().stream(),
                meeting.round().series().stream(),
                meeting.round().ordinal().map(number -> "round " + number).stream(),
                meeting.topics().stream(),
                meeting.delegations().stream().map(GoldDelegation::head).flatMap(Optional::stream),
                Stream.of(meeting.status().name()))
            .flatMap(words -> words)
            .toList());
  }

  private static boolean isStart(String end, GoldMeeting meeting) {
    return meeting.when().start().filter(end::equals).isPresent();
  }

  static String of(GoldOfficial official) {
    return line(
        Stream.of(Stream.of(official.name()), official.role().stream(), official.party().stream())
            .flatMap(words -> words)
            .toList());
  }

  private static String line(List<String> words) {
    return words.stream().collect(Collectors.joining(", "));
  }
}
