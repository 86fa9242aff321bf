package parley.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Whom somebody met one after the other: "held meetings with the presidents of Chad and Togo", "met
 * separately with the foreign ministers of Chad and Togo". Each is a meeting of its own.
 */
final class Apart {
  private static final int LEAST = 2;

  /** Words of a list of those whom somebody met. */
  private static final int LONGEST_LIST = 60;

  private final Telling telling;
  private final Officials officials;
  private final List<String> pair;

  /**
   * Prepares for one telling.
   *
   * @param telling what tells of the meetings
   * @param officials the people of the document
   * @param pair ids of those who meet, as far as the words say it
   */
  Apart(Telling telling, Officials officials, List<String> pair) {
    this.telling = telling;
    this.officials = officials;
    this.pair = pair;
  }

  /**
   * {@return who meets at each of several meetings; none if all that the telling names may have met
   * at once}
   *
   * @param actors all who meet by the words of the telling
   */
  List<List<Mention>> groups(List<Mention> actors) {
    boolean isToldOfMeeting =
        switch (telling.status()) {
          case HELD, ANNOUNCED -> true;
          case PROPOSED, POSTPONED, CANCELLED, REFUSED -> false;
        };
    return isToldOfMeeting
        ? telling.events().stream()
            .filter(event -> event.part("hint").isEmpty())
            .filter(this::isOfSeveral)
            .map(event -> groups(event, acting(actors)))
            .filter(groups -> groups.size() >= LEAST)
            .findFirst()
            .orElse(List.of())
        : List.of();
  }

  /** "Visited Chad, where she met the minister, and the speaker": the country does not act. */
  private List<Mention> acting(List<Mention> actors) {
    boolean isOpen = actors.stream().anyMatch(who -> officials.partyOf(who).isEmpty());
    return actors.stream()
        .distinct()
        .filter(who -> !isOpen || !who.type().equals("party"))
        .toList();
  }

  /** "meetings with", "met separately with", but not "the meetings". */
  private boolean isOfSeveral(Match event) {
    boolean isPlural =
        event
            .part("m")
            .filter(noun -> telling.reading().sentence().any("@meetings-each", noun::covers))
            .isPresent();
    return isPlural
        || isListOfMeetings(event)
        || telling.reading().sentence().any("@separately", telling::covers);
  }

  /** "talks with the minister, and with the speaker"; "the president; the prime minister; …". */
  private boolean isListOfMeetings(Match event) {
    Annotated sentence = telling.reading().sentence();
    return sentence.any("@and-with", word -> isOfList(word, event))
        || sentence.any("@semicolon", mark -> isOfList(mark, event) && isBeforePerson(mark));
  }

  private boolean isBeforePerson(Mention mark) {
    Annotated sentence = telling.reading().sentence();
    return sentence.starts("person", sentence.behind("@and", mark.to()));
  }

  private boolean isOfList(Mention word, Match event) {
    return telling.covers(word)
        && Telling.trigger(event).to() <= word.from()
        && word.to() - Telling.trigger(event).to() <= LONGEST_LIST;
  }

  private List<List<Mention>> groups(Match event, List<Mention> actors) {
    int start = event.part("m").orElseGet(() -> Telling.trigger(event)).to();
    List<Mention> met = actors.stream().filter(who -> isBehind(who, start)).toList();
    List<Mention> own = actors.stream().filter(who -> !met.contains(who)).toList();
    List<String> ownParties = own.stream().flatMap(who -> officials.partyOf(who).stream()).toList();
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention who : met) {
      party(who, ownParties)
          .filter(id -> !ownParties.contains(id))
          .ifPresent(id -> groups.computeIfAbsent(id, none -> new ArrayList<>()).add(who));
    }
    return ownParties.stream().distinct().count() == 1
        ? groups.values().stream()
            .map(group -> Stream.concat(own.stream(), group.stream()).toList())
            .toList()
        : List.of();
  }

  /** Whoever meets one of two acts for the other. */
  private Optional<String> party(Mention who, List<String> own) {
    return officials
        .partyOf(who)
        .or(
            () ->
                pair.stream()
                    .filter(id -> pair.size() == 2 && pair.containsAll(own) && !own.contains(id))
                    .findFirst());
  }

  /** Whoever a pronoun takes up stands in another sentence. */
  private boolean isBehind(Mention who, int start) {
    return who.from() >= start && telling.reading().sentence().any(who.type(), who::equals);
  }
}
