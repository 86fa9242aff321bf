package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import parley.authority.Party;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Tells the summit of an organization, whose party is the organization, from who goes there. */
final class Summits {
  /** How many words may stand between "attend" and the noun of a summit. */
  private static final int REACH = 5;

  /** How many words, such as an article, may stand before the name of a summit. */
  private static final int NEAR = 3;

  private Summits() {}

  /** "ministers of the SCO countries": a meeting of its members is one of the organization. */
  static Optional<String> members(Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return telling
        .matches(Effect.PARTIES)
        .flatMap(match -> match.part("all").stream())
        // "met on the margins of the NATO Summit": that is where, not who.
        .filter(all -> sentence.none("@background", word -> isNear(word, all)))
        .map(Mention::meaning)
        .filter(Meaning.OfParty.class::isInstance)
        .map(meaning -> ((Meaning.OfParty) meaning).name().party())
        .filter(party -> party.kind() == Party.Kind.INTERGOVERNMENTAL_ORGANIZATION)
        .map(Party::id)
        .findFirst();
  }

  private static boolean isNear(Mention word, Mention all) {
    return word.to() <= all.from() && all.from() - word.to() < NEAR;
  }

  /** "The minister will attend the summit of ministers": its nouns stand behind such words. */
  private static boolean isAttended(Telling telling) {
    List<Mention> nouns = telling.events().stream().flatMap(e -> e.part("m").stream()).toList();
    return !nouns.isEmpty()
        && nouns.stream()
            .allMatch(
                noun ->
                    telling
                        .reading()
                        .sentence()
                        .any(
                            "@attends-summit",
                            word -> word.to() <= noun.to() && noun.from() - word.to() <= REACH));
  }

  /** Who hosts, attends or calls off a summit of an organization is one of its members. */
  static boolean isOfMembers(List<Mention> actors, Telling telling) {
    boolean isCalledOff =
        telling.status() == Status.CANCELLED || telling.status() == Status.POSTPONED;
    boolean isHosted = telling.events().stream().anyMatch(e -> e.part("host").isPresent());
    return (isCalledOff || isHosted || isAttended(telling))
        && telling.events().stream()
            .flatMap(event -> event.part("m").stream())
            .allMatch(noun -> actors.stream().allMatch(who -> who.to() <= noun.from()));
  }
}
