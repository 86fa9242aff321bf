package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads off sentences which parties meet. */
final class Parties {
  private final Officials officials;
  private final Holders holders;
  private final Acting acting;
  private final UnsaidSides unsaid;

  Parties(Officials officials, Holders holders) {
    this.officials = officials;
    this.holders = holders;
    this.acting = new Acting(officials);
    this.unsaid = new UnsaidSides(officials);
  }

  /** Notes of whom a sentence speaks: the next may take them up by a pronoun, or leave them out. */
  void remember(SentenceReading reading) {
    acting.remember(reading);
    unsaid.remember(reading);
  }

  /**
   * Who meets, as far as a stretch of a sentence says it.
   *
   * @param ids ids of the parties; somebody of whom nothing says for whom they act is taken to act
   *     for where the report was filed
   * @param isClear whether the words for the meeting say so, not only that they are named as well
   * @param isPair whether they say it with the noun for the meeting, as in "talks between"
   * @param isOpen whether somebody else meets of whom nothing says for whom they act
   */
  record Named(List<String> ids, boolean isClear, boolean isPair, boolean isOpen) {}

  /**
   * {@return the parties that a telling names as meeting: those of a pair such as "India–Nepal
   * talks" if the talks are those told of, of "between … and …", else the subject and the object of
   * its verbs, else those of any pair}
   */
  Named meeting(Telling telling, List<String> homes) {
    Optional<Stop> visit = telling.stop().filter(stop -> stop.journey().isPresent());
    if (visit.isPresent()) {
      return visited(telling, visit.get());
    }
    Set<String> own =
        PartyIds.ofPairs(telling.matches(Effect.PARTIES).filter(m -> isOf(telling, m)));
    if (own.size() > 1) {
      return new Named(List.copyOf(own), true, true, false);
    }
    Actors actors = new Actors(telling.reading().sentence(), telling.from(), telling.to());
    List<Mention> all = new ArrayList<>(actors.joinedBy("@between", telling.from(), telling.to()));
    boolean isPair = ids(all).size() > 1;
    if (!isPair) {
      addAround(false, actors, telling, all);
    }
    if (ids(all).size() < 2) {
      addAround(true, actors, telling, all);
    }
    return among(all, isPair, telling, homes);
  }

  /** Who of those whom the words name meets: a group of states, an organization, or they. */
  private Named among(List<Mention> all, boolean isPair, Telling telling, List<String> homes) {
    Set<String> group = StateGroups.of(telling);
    if (!group.isEmpty()) {
      group.addAll(ids(all));
      return new Named(List.copyOf(group), true, isPair, false);
    }
    Optional<String> members = Summits.members(telling);
    boolean isOfMembers = members.isPresent() && !isPair && Summits.isOfMembers(all, telling);
    if (ids(all).size() > 1 && !isOfMembers) {
      return several(all, isPair, telling);
    }
    // Who goes to the summit of an organization need not be all who meet there.
    return members.isPresent()
        ? new Named(List.of(members.get()), true, true, false)
        : unsaid(all, telling, homes);
  }

  /** Adds who acts at the events of a telling that only hint at a meeting, or at the others. */
  private void addAround(boolean isHint, Actors actors, Telling telling, List<Mention> all) {
    telling.events().stream()
        .filter(event -> event.part("hint").isPresent() == isHint)
        .forEach(event -> all.addAll(acting.around(event, actors, telling)));
  }

  /** Two or more whom the words name. */
  private Named several(List<Mention> all, boolean isPair, Telling telling) {
    Set<String> ids = ids(all);
    if (!isPair && unsaid.isOfPublisher(all, telling)) {
      officials.publisher().ifPresent(ids::add);
    }
    ids.addAll(ids(mediators(telling)));
    return new Named(List.copyOf(ids), true, isPair, false);
  }

  /** One whom the words name, or none, and whom they need not name. */
  private Named unsaid(List<Mention> all, Telling telling, List<String> homes) {
    Set<String> ids = ids(all);
    boolean isOpen = all.stream().anyMatch(actor -> officials.partyOf(actor).isEmpty());
    Optional<String> host = unsaid.host(telling, all, homes);
    ids.addAll(ids(mediators(telling)));
    ids.addAll(host.map(List::of).orElseGet(() -> unsaid.atHome(telling, all, homes)));
    boolean isClear =
        host.isPresent()
            || (ids.size() > 1 && officials.publisher().filter(ids::contains).isPresent());
    ids = ids.size() > 1 ? ids : rest(telling, ids);
    return new Named(List.copyOf(ids), isClear, false, isOpen && all.size() > 1);
  }

  /** Who sits between the others is a party too, if they are named. */
  private static List<Mention> mediators(Telling telling) {
    return telling
        .matches(Effect.PARTIES)
        .flatMap(match -> match.part("mediator").stream())
        .toList();
  }

  /** Those who travel meet those who are at home where they go. */
  private Named visited(Telling telling, Stop stop) {
    Set<String> ids = ids(acting.travellers(telling, stop));
    if (ids.isEmpty()) {
      officials.publisher().or(officials::home).ifPresent(ids::add);
    }
    ids.addAll(ids(stop.places()));
    return new Named(List.copyOf(ids), ids.size() > 1, false, false);
  }

  /** Whether a pair of parties stands before the verb, or with the noun that names the meeting. */
  private static boolean isOf(Telling telling, Match pair) {
    return telling.events().stream()
        .anyMatch(
            event ->
                pair.from() < Telling.trigger(event).from()
                    || event
                        .part("m")
                        .or(() -> event.part("hint"))
                        .filter(m -> pair.from() < m.to() && m.from() < pair.to())
                        .isPresent());
  }

  private Set<String> rest(Telling telling, Set<String> ids) {
    Set<String> pair = PartyIds.ofPairs(telling.matches(Effect.PARTIES));
    if (pair.size() > 1) {
      return pair;
    }
    List<Mention> named = mentioned(telling);
    Set<String> mentioned = ids(named);
    boolean isOfThem = mentioned.size() == 2 && mentioned.containsAll(ids);
    return isOfThem && named.stream().noneMatch(m -> isSubject(m, ids, telling)) ? mentioned : ids;
  }

  /** {@return the parties that a telling names at all, but as where or whose something is} */
  private List<Mention> mentioned(Telling telling) {
    List<Mention> venues =
        telling.matches(Effect.PLACE).flatMap(match -> match.part("p").stream()).toList();
    ActorSigns signs = new ActorSigns(telling.reading().sentence());
    return telling
        .reading()
        .sentence()
        .all()
        .filter(telling::covers)
        .filter(m -> m.type().equals("organ") || (PartyIds.isNamed(m) && !signs.isOfTown(m)))
        .filter(m -> venues.stream().noneMatch(venue -> venue.overlaps(m)))
        .toList();
  }

  /** "experts on Norway" are asked about it, as are two who met about "borders with Norway". */
  private static boolean isSubject(Mention mention, Set<String> ids, Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return sentence.any("@spoken-of", word -> word.to() == mention.from())
        || (ids.isEmpty() && ActorSigns.isBehindElse(mention, sentence));
  }

  /** {@return the people and organs that meet, by the words around the verbs of a telling} */
  List<Mention> actors(Telling telling) {
    return holders.named(acting.of(telling), telling.reading().sentence());
  }

  /** {@return what is known of those who meet at one of several meetings of a telling of two} */
  Named named(List<Mention> actors, Named all) {
    Set<String> ids = ids(actors);
    boolean isOfBoth = ids.size() == 1 && all.ids().size() == 2 && all.ids().containsAll(ids);
    return new Named(isOfBoth ? all.ids() : List.copyOf(ids), true, true, false);
  }

  /** {@return who meets at each of several meetings that a telling names, if it does} */
  List<List<Mention>> apart(Telling telling, List<Mention> actors, Named all) {
    return new Apart(telling, officials, all.ids()).groups(actors);
  }

  private Set<String> ids(List<Mention> actors) {
    return PartyIds.ofAll(actors, officials);
  }
}
