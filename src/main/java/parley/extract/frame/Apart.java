package parley.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Whom somebody met one after the other: "held meetings with the presidents of Chad and Togo", "met
 * separately with the foreign ministers of Chad and Togo". Each is a meeting of its own.
 */
final class Apart {
  private static final int LEAST = 2;

  private final Telling telling;
  private final Function<Mention, Optional<String>> party;

  /**
   * Prepares for one telling.
   *
   * @param telling what tells of the meetings
   * @param party says for whom somebody acts, as far as it is known
   */
  Apart(Telling telling, Function<Mention, Optional<String>> party) {
    this.telling = telling;
    this.party = party;
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
            .map(event -> groups(event, actors))
            .filter(groups -> groups.size() >= LEAST)
            .findFirst()
            .orElse(List.of())
        : List.of();
  }

  /** "meetings with", "met separately with", but not "the meetings". */
  private boolean isOfSeveral(Match event) {
    boolean isPlural =
        event
            .part("m")
            .filter(noun -> telling.reading().sentence().any("@meetings-each", noun::covers))
            .isPresent();
    return isPlural || telling.reading().sentence().any("@separately", telling::covers);
  }

  private List<List<Mention>> groups(Match event, List<Mention> actors) {
    int start = event.part("m").orElseGet(() -> Telling.trigger(event)).to();
    List<Mention> met = actors.stream().distinct().filter(who -> isBehind(who, start)).toList();
    List<Mention> own = actors.stream().distinct().filter(who -> !met.contains(who)).toList();
    List<String> ownParties = own.stream().flatMap(who -> party.apply(who).stream()).toList();
    Map<String, List<Mention>> byParty = new LinkedHashMap<>();
    for (Mention who : met) {
      party
          .apply(who)
          .filter(id -> !ownParties.contains(id))
          .ifPresent(id -> byParty.computeIfAbsent(id, key -> new ArrayList<>()).add(who));
    }
    return ownParties.stream().distinct().count() == 1
        ? byParty.values().stream()
            .map(group -> Stream.concat(own.stream(), group.stream()).toList())
            .toList()
        : List.of();
  }

  /** Whoever a pronoun takes up stands in another sentence. */
  private boolean isBehind(Mention who, int start) {
    return who.from() >= start && telling.reading().sentence().any(who.type(), who::equals);
  }
}
