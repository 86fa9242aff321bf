package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.authority.Party;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * The actors in a stretch of a sentence: parties, sides, offices, organs and people that can be the
 * subject or the object of a verb, each with its party as far as it is known.
 */
final class Actors {
  private static final List<String> TYPES = List.of("person", "side", "office", "organ", "party");

  private static final List<String> MODIFYING = List.of("@determiner", "@actor-modifier");

  private static final List<String> OBJECT_SIGNS = List.of("@with", "@object-sign", "@by");

  /** How far behind an actor a verb may stand whose subject it is. */
  private static final int REACH = 14;

  private static final int PERSON_REACH = 24;
  private static final int OBJECT_REACH = 16;

  /** How many words, such as "his visiting", may stand before an actor that a joint announces. */
  private static final int MODIFIERS = 4;

  private final Annotated sentence;
  private final List<Mention> actors;
  private final List<Mention> owners;
  private final ActorSigns signs;

  /** Finds the actors between two words of a sentence. */
  Actors(Annotated sentence, int from, int to) {
    this.sentence = sentence;
    this.signs = new ActorSigns(sentence);
    List<Mention> all =
        sentence
            .all()
            .filter(m -> TYPES.contains(m.type()) && from <= m.from() && m.to() <= to)
            .filter(m -> !ActorSigns.isBareOffice(m))
            .sorted(
                Comparator.comparingInt(Mention::from)
                    .thenComparing(Comparator.comparingInt(Mention::to).reversed())
                    .thenComparingInt(m -> TYPES.indexOf(m.type())))
            .toList();
    List<Mention> people = all.stream().filter(m -> m.type().equals("person")).toList();
    this.owners = all.stream().filter(m -> ActorSigns.isWhose(m, all)).toList();
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : all) {
      // Of "his Kenyan counterpart, Ann Poe" the office goes further left than the person does.
      boolean isOfPerson =
          mention.type().equals("office") && people.stream().anyMatch(mention::overlaps);
      if (isOfPerson || signs.isInParenthesis(mention) || owners.contains(mention)) {
        continue;
      }
      if (kept.isEmpty() || kept.getLast().to() <= mention.from()) {
        kept.add(mention);
      }
    }
    kept.removeAll(signs.company(kept));
    this.actors = List.copyOf(kept);
  }

  /** {@return whom a verb or noun has as subject: the nearest before it with all joined to it} */
  List<Mention> before(int index) {
    for (Mention actor : actors.reversed()) {
      if (actor.to() <= index && canAct(actor) && !signs.isInClauseBefore(actor, index)) {
        int reach = actor.type().equals("person") ? PERSON_REACH : REACH;
        return index - actor.to() <= reach && !signs.isSaidBetween(actor.to(), index)
            ? joinedBefore(actor)
            : List.of();
      }
    }
    return List.of();
  }

  /** {@return whom a verb has as object: right behind it, or behind "with"} */
  List<Mention> after(int index, boolean isDirect) {
    if (isDirect) {
      List<Mention> object = whom(index);
      if (!object.isEmpty()) {
        return object;
      }
    }
    int end = Math.min(sentence.size(), index + OBJECT_REACH);
    for (int i = index; i < end; i++) {
      if (signs.isBehindElse(i)) {
        continue;
      }
      for (Mention with : sentence.at("@with", i)) {
        Optional<Mention> actor = announced(with.to());
        if (actor.isPresent()) {
          return joinedAfter(actor.get());
        }
      }
      for (Mention sign : isDirect ? sentence.at("@object-sign", i) : List.<Mention>of()) {
        Optional<Mention> actor = announced(sign.to()).filter(who -> !who.type().equals("party"));
        if (actor.isPresent()) {
          return joinedAfter(actor.get());
        }
      }
    }
    return List.of();
  }

  /** {@return whom a verb has as object right behind it, but for when and where} */
  List<Mention> whom(int index) {
    return announced(index)
        .or(() -> announced(signs.behindAdverbials(index)))
        .map(this::joinedAfter)
        .orElse(List.of());
  }

  /**
   * {@return whom a verb before its subject has as subject, and as object: "received the president
   * the minister", as some languages put it; none if right behind it stands the object}
   */
  List<Mention> behind(int index) {
    Optional<Mention> subject =
        announced(index)
            .or(() -> announced(signs.behindWhenAndWhere(index)))
            .filter(actor -> !isObject(actor));
    if (subject.isEmpty()) {
      return List.of();
    }
    List<Mention> all = new ArrayList<>(joinedAfter(subject.get()));
    int from = all.getLast().to();
    actors.stream()
        .filter(actor -> from <= actor.from() && actor.from() <= from + OBJECT_REACH)
        .filter(this::isObject)
        .findFirst()
        .ifPresent(object -> all.addAll(joinedAfter(object)));
    return all;
  }

  private boolean isObject(Mention actor) {
    return OBJECT_SIGNS.stream()
        .flatMap(sentence::all)
        .anyMatch(sign -> sign.to() <= actor.from() && skip(sign.to()) >= actor.from());
  }

  /** {@return the actor that starts where a mention does, with all joined to it} */
  List<Mention> from(Mention mention) {
    return actors.stream()
        .filter(actor -> actor.from() <= mention.from() && mention.from() < actor.to())
        .findFirst()
        .map(this::joinedAfter)
        .orElse(List.of());
  }

  /** {@return the next that can act behind a word, as behind "in a meeting with the minister," } */
  List<Mention> next(int index) {
    return actors.stream()
        .filter(actor -> index <= actor.from() && actor.from() <= index + REACH)
        .filter(actor -> actor.type().equals("person") || actor.type().equals("office"))
        .findFirst()
        .map(this::joinedAfter)
        .orElse(List.of());
  }

  /** {@return those named behind a word of a class that joins at least two, such as "between"} */
  List<Mention> joinedBy(String type, int from, int to) {
    return sentence
        .all(type)
        .filter(word -> from <= word.from() && word.to() <= to)
        .filter(word -> !signs.isBetweenOfElse(word))
        .map(word -> announced(word.to()).map(this::joinedAfter).orElse(List.of()))
        .filter(list -> list.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** {@return the first actor behind a word, if nothing but its modifiers stands between} */
  private Optional<Mention> announced(int index) {
    int at = skip(index);
    return actors.stream().filter(actor -> index <= actor.from() && actor.from() <= at).findFirst();
  }

  private int skip(int index) {
    int at = index;
    for (int i = 0; i < MODIFIERS && at < sentence.size(); i++) {
      int end = behindModifier(at);
      if (end == at) {
        break;
      }
      at = end;
    }
    return at;
  }

  private int behindModifier(int at) {
    for (Mention mention : sentence.at(at)) {
      if (MODIFYING.contains(mention.type()) || owners.contains(mention)) {
        return mention.to();
      }
    }
    return at;
  }

  /** {@return an actor with all that are joined to it behind it} */
  List<Mention> joinedAfter(Mention first) {
    List<Mention> joined = new ArrayList<>(List.of(first));
    Optional<Mention> next = joint(first.to()).flatMap(this::announced);
    while (next.isPresent()) {
      joined.add(next.get());
      next = joint(next.get().to()).flatMap(this::announced);
    }
    return joined;
  }

  private Optional<Integer> joint(int index) {
    int at = signs.behindParenthesis(index);
    return at >= sentence.size()
        ? Optional.empty()
        : sentence.at("@actor-joint", at).stream().findFirst().map(Mention::to);
  }

  private List<Mention> joinedBefore(Mention last) {
    List<Mention> joined = new ArrayList<>(List.of(last));
    for (int i = actors.indexOf(last) - 1; i >= 0; i--) {
      Mention before = actors.get(i);
      Optional<Integer> joint = joint(before.to());
      if (joint.isEmpty()
          || skip(joint.get()) < joined.getFirst().from()
          || isInPassing(before, joint.get(), joined.getFirst())) {
        break;
      }
      joined.addFirst(before);
      if (isBehindPreposition(before) && before.type().equals("party")) {
        break;
      }
    }
    return joined;
  }

  /** "On the sidelines of the Assembly, the minister met": what stands before a comma is past. */
  private boolean isInPassing(Mention actor, int joint, Mention next) {
    boolean isComma = !sentence.at("@comma", joint - 1).isEmpty();
    // "At the summit of the African Union, the president met": the one is no actor of that list.
    boolean isOfElse =
        actor.type().equals("party") && !next.type().equals("party") && isOrganization(actor);
    if (isComma && isBehindPreposition(actor) && (isCapital(actor) || isOfElse)) {
      return true;
    }
    return isComma
        && actor.type().equals("organ")
        && sentence.any(
            "@background", word -> word.to() <= actor.from() && skip(word.to()) >= actor.from());
  }

  /** "In Oslo, the minister met". */
  private static boolean isCapital(Mention actor) {
    return actor.meaning() instanceof Meaning.OfParty(PartyName name)
        && name.form() == PartyName.Form.CAPITAL;
  }

  private static boolean isOrganization(Mention actor) {
    return actor.meaning() instanceof Meaning.OfParty(PartyName name)
        && name.party().kind() == Party.Kind.INTERGOVERNMENTAL_ORGANIZATION;
  }

  /** A bare party acts unless it is where, whose or of what kind something is. */
  private boolean canAct(Mention actor) {
    if (isBehind("@attribution", actor)) {
      return false;
    }
    if (!actor.type().equals("party")) {
      return true;
    }
    boolean isAdjective =
        actor.meaning() instanceof Meaning.OfParty(PartyName name)
            && name.form() == PartyName.Form.ADJECTIVE;
    if (signs.isInPlace(actor)) {
      return false;
    }
    boolean isOwner =
        actor.to() < sentence.size() && !sentence.at("@possessive", actor.to()).isEmpty();
    return !isOwner
        && ((!isAdjective && !isBehindPreposition(actor))
            || (isAdjective && signs.isDemonym(actor))
            || !joinedEarlier(actor).isEmpty());
  }

  /** "officials from Norway and Japan": the last party acts by those it is joined to. */
  private List<Mention> joinedEarlier(Mention actor) {
    int index = actors.indexOf(actor);
    if (index < 1 || isBehindPreposition(actor)) {
      return List.of();
    }
    Mention before = actors.get(index - 1);
    return joint(before.to()).filter(joint -> skip(joint) >= actor.from()).isPresent()
            && canAct(before)
        ? List.of(before)
        : List.of();
  }

  private boolean isBehindPreposition(Mention actor) {
    return isBehind("@preposition", actor);
  }

  private boolean isBehind(String type, Mention actor) {
    return sentence.any(type, word -> word.to() <= actor.from() && skip(word.to()) >= actor.from());
  }
}
