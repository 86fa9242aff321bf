package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import parley.authority.Place;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** What the words beside a mention say of whether it can act: brackets, owners, places. */
final class ActorSigns {
  private static final List<String> ADVERBIAL = List.of("date", "place");

  private static final int NEAR = 2;

  /** How many words, such as the rest of an office, may stand between two who go along. */
  private static final int COMPANY_REACH = 3;

  private final Annotated sentence;

  ActorSigns(Annotated sentence) {
    this.sentence = sentence;
  }

  /** "the United Kingdom (UK) and India" */
  int behindParenthesis(int index) {
    if (index >= sentence.size() || !isParenthesis(index, "open")) {
      return index;
    }
    int close = index + 1;
    while (close < sentence.size() && !isParenthesis(close, "close")) {
      close++;
    }
    return Math.min(close + 1, sentence.size());
  }

  /** {@return the word behind when and where: "received on Tuesday in Oslo the minister"} */
  int behindAdverbials(int index) {
    int at = behindWhenAndWhere(index);
    return at < sentence.size()
        ? sentence.at("@object-sign", at).stream().mapToInt(Mention::to).max().orElse(at)
        : at;
  }

  /** {@return the word behind when and where, be it the sign of an object} */
  int behindWhenAndWhere(int index) {
    int at = index;
    while (at < sentence.size()) {
      int from = sentence.at("@preposition", at).stream().mapToInt(Mention::to).max().orElse(at);
      if (from >= sentence.size()) {
        return at;
      }
      // "proposed to Chad": an object, though Chad is a place as well.
      boolean isObject = from > at && !sentence.at("@object-sign", at).isEmpty();
      int to =
          ADVERBIAL.stream()
              .filter(type -> !isObject || type.equals("date"))
              .flatMap(type -> sentence.at(type, from).stream())
              .mapToInt(Mention::to)
              .max()
              .orElse(from);
      if (to == from) {
        return at;
      }
      at = to;
    }
    return at;
  }

  /** {@return of "Ann Poe, accompanied by Bo Lee and Cy Fox, met" who only goes along} */
  List<Mention> company(List<Mention> actors) {
    List<Mention> company = new ArrayList<>();
    sentence
        .all("@accompanied-by")
        .filter(cue -> !sentence.at("@comma", Math.max(cue.from() - 1, 0)).isEmpty())
        .filter(cue -> actors.stream().anyMatch(actor -> actor.to() <= cue.from()))
        .forEach(cue -> company.addAll(company(cue, actors)));
    return company;
  }

  /** Those that a phrase lists, if a comma closes it. */
  private List<Mention> company(Mention cue, List<Mention> actors) {
    List<Mention> company = new ArrayList<>();
    int at = cue.to();
    for (Mention actor : actors) {
      if (actor.from() >= at && actor.from() - at <= COMPANY_REACH) {
        company.add(actor);
        at = actor.to();
      }
    }
    boolean isClosed = at < sentence.size() && !sentence.at("@comma", at).isEmpty();
    return isClosed ? company : List.of();
  }

  private boolean isParenthesis(int index, String side) {
    return sentence.at("@parenthesis", index).stream()
        .anyMatch(m -> m.meaning().equals(new Meaning.OfClass(side)));
  }

  /** "the Kenyan Coast Guard": the organ acts, whose it is only says for whom. */
  static boolean isWhose(Mention mention, List<Mention> all) {
    return mention.type().equals("party")
        && all.stream().anyMatch(m -> m.type().equals("organ") && m.from() == mention.to());
  }

  /** "the dispute between Chad and Niger" is no meeting of theirs. */
  boolean isBetweenOfElse(Mention between) {
    return sentence
        .all("@between-of-else")
        .anyMatch(noun -> noun.to() <= between.from() && between.from() - noun.to() <= NEAR);
  }

  /** "its borders with Chad and Niger" */
  static boolean isBehindElse(Mention party, Annotated sentence) {
    return sentence.any(
        "@with",
        with ->
            with.to() <= party.from()
                && party.from() - with.to() <= 1
                && sentence.any("@between-of-else", noun -> noun.to() == with.from()));
  }

  /** "relations with Chad" are no talks with it. */
  boolean isBehindElse(int with) {
    return sentence.all("@between-of-else").anyMatch(noun -> noun.to() == with);
  }

  /** "The President": who that is the text said before, or its publisher need not say. */
  static boolean isBareOffice(Mention mention) {
    return mention.type().equals("office")
        && mention.meaning() instanceof Meaning.OfPhrase phrase
        && phrase.part("p").isEmpty();
  }

  boolean isInParenthesis(Mention mention) {
    return mention.from() > 0
        && isParenthesis(mention.from() - 1, "open")
        && mention.to() < sentence.size()
        && isParenthesis(mention.to(), "close");
  }

  /** "in Oslo, Norway": the country says where. */
  boolean isInPlace(Mention actor) {
    return isVisited(actor) || isInTown(actor) || isOfTown(actor) || isNameOfTown(actor);
  }

  /** {@return whether it only says whose a town is: "the Chilean capital", "la capital chilena"} */
  boolean isOfTown(Mention actor) {
    return sentence.any(
        "@settlement", town -> town.from() == actor.to() || town.to() == actor.from());
  }

  /** "in the Chilean capital, Santiago" */
  private boolean isNameOfTown(Mention actor) {
    return actor.from() > 1
        && !sentence.at("@comma", actor.from() - 1).isEmpty()
        && sentence.any("@settlement", town -> town.to() == actor.from() - 1)
        && sentence.any("place", place -> place.from() == actor.from());
  }

  /** "will visit Peru to discuss": those who go there discuss. */
  private boolean isVisited(Mention actor) {
    return sentence.any("@journey-to", journey -> journey.to() == actor.from());
  }

  private boolean isInTown(Mention actor) {
    return actor.from() > 1
        && !sentence.at("@comma", actor.from() - 1).isEmpty()
        && sentence
            .all("place")
            .filter(place -> place.to() == actor.from() - 1)
            .anyMatch(
                place ->
                    ((Meaning.OfPlace) place.meaning())
                        .candidates().stream()
                            .filter(one -> one.kind() != Place.Kind.COUNTRY)
                            .anyMatch(one -> one.country().equals(PartyIds.of(actor))));
  }

  /** Who says something at a meeting is there, as in "said on Monday at a meeting with". */
  private boolean isSaidAt(Mention said, int to) {
    int at =
        sentence
            .all("date")
            .filter(date -> said.to() <= date.from() && date.from() <= said.to() + 1)
            .mapToInt(Mention::to)
            .findFirst()
            .orElse(said.to());
    return isOccasion(at, to) || isOccasion(behindWhenAndWhere(said.to()), to);
  }

  /** "Said on Monday, at the end of the talks" */
  private boolean isOccasion(int at, int to) {
    int from = at < to && !sentence.at("@comma", at).isEmpty() ? at + 1 : at;
    return from < to && !sentence.at("@on-occasion", from).isEmpty();
  }

  /** "The minister, who received the envoy, left": the envoy is not who left. */
  boolean isInClauseBefore(Mention actor, int index) {
    return sentence.any("relative", clause -> clause.covers(actor) && clause.to() <= index);
  }

  /** "The Brazilian Lula da Silva", "the Armenian, Ara Poe": somebody who acts for that state. */
  boolean isDemonym(Mention adjective) {
    int next = adjective.to();
    int name = next < sentence.size() && !sentence.at("@comma", next).isEmpty() ? next + 1 : next;
    boolean isDefinite = sentence.any("@definite", word -> word.to() == adjective.from());
    return isDefinite
        && name < sentence.size()
        && Character.isLowerCase(sentence.words().get(adjective.from()).codePointAt(0))
        && Character.isUpperCase(sentence.words().get(name).codePointAt(0));
  }

  /**
   * What a speaker tells of others is not what the speaker does; a verb right behind "that", where
   * a language needs no pronoun, is the speaker's own.
   */
  boolean isSaidBetween(int from, int to) {
    boolean isSaid =
        sentence.any("@say", said -> from <= said.from() && said.to() <= to && !isSaidAt(said, to));
    boolean isOwn =
        sentence.any("@pronoun", word -> from <= word.from() && word.to() <= to)
            || sentence.any("@own-clause", word -> from <= word.from() && word.to() == to);
    return isSaid && !isOwn;
  }
}
