package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final List<String> OBJECT_SIGNS = List.of("@with", "@object-sign", "@by");

  /** How far behind an actor a verb may stand whose subject it is. */
  private static final int REACH = 14;

  private static final int PERSON_REACH = 24;
  private static final int OBJECT_REACH = 16;

  private static final Comparator<Mention> FIRST_THEN_LONGEST =
      Comparator.comparingInt(Mention::from)
          .thenComparing(Comparator.comparingInt(Mention::to).reversed());

  private final Annotated sentence;
  private final List<Mention> actors;
  private final ActorSigns signs;
  private final ActorJoints joints;

  /** Finds the actors between two words of a sentence. */
  Actors(Annotated sentence, int from, int to) {
    this.sentence = sentence;
    this.signs = new ActorSigns(sentence);
    List<Mention> all = all(from, to);
    List<Mention> owners = all.stream().filter(m -> ActorSigns.isWhose(m, all)).toList();
    List<Mention> kept = apart(all, owners);
    kept.removeAll(signs.company(kept));
    this.actors = List.copyOf(kept);
    this.joints = new ActorJoints(sentence, actors, owners, signs);
  }

  private List<Mention> all(int from, int to) {
    List<Mention> all = new ArrayList<>();
    for (String type : TYPES) {
      for (Mention mention : sentence.list(type)) {
        if (from <= mention.from() && mention.to() <= to && !ActorSigns.isBareOffice(mention)) {
          all.add(mention);
        }
      }
    }
    // Those of the same words stay in the order of their types.
    all.sort(FIRST_THEN_LONGEST);
    return all;
  }

  /** Those that do not overlap, without owners and what stands in brackets. */
  private List<Mention> apart(List<Mention> all, List<Mention> owners) {
    List<Mention> people = all.stream().filter(m -> m.type().equals("person")).toList();
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
    return kept;
  }

  /** {@return whom a verb or noun has as subject: the nearest before it with all joined to it} */
  List<Mention> before(int index) {
    for (Mention actor : actors.reversed()) {
      if (actor.to() <= index && canAct(actor) && !signs.isInClauseBefore(actor, index)) {
        int reach = actor.type().equals("person") ? PERSON_REACH : REACH;
        return index - actor.to() <= reach && !signs.isSaidBetween(actor.to(), index)
            ? joints.before(actor)
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
        Optional<Mention> actor = joints.announced(with.to());
        if (actor.isPresent()) {
          return joints.after(actor.get());
        }
      }
      for (Mention sign : isDirect ? sentence.at("@object-sign", i) : List.<Mention>of()) {
        Optional<Mention> actor =
            joints.announced(sign.to()).filter(who -> !who.type().equals("party"));
        if (actor.isPresent()) {
          return joints.after(actor.get());
        }
      }
    }
    return List.of();
  }

  /** {@return whom a verb has as object right behind it, but for when and where} */
  List<Mention> whom(int index) {
    return joints
        .announced(index)
        .or(() -> joints.announced(signs.behindAdverbials(index)))
        .map(joints::after)
        .orElse(List.of());
  }

  /**
   * {@return whom a verb before its subject has as subject, and as object: "received the president
   * the minister", as some languages put it; none if right behind it stands the object}
   */
  List<Mention> behind(int index) {
    Optional<Mention> subject =
        joints
            .announced(index)
            .or(() -> joints.announced(signs.behindWhenAndWhere(index)))
            .filter(actor -> !isObject(actor));
    if (subject.isEmpty()) {
      return List.of();
    }
    List<Mention> all = new ArrayList<>(joints.after(subject.get()));
    int from = all.getLast().to();
    actors.stream()
        .filter(actor -> from <= actor.from() && actor.from() <= from + OBJECT_REACH)
        .filter(this::isObject)
        .findFirst()
        .ifPresent(object -> all.addAll(joints.after(object)));
    return all;
  }

  private boolean isObject(Mention actor) {
    return OBJECT_SIGNS.stream()
        .flatMap(sentence::all)
        .anyMatch(sign -> sign.to() <= actor.from() && joints.skip(sign.to()) >= actor.from());
  }

  /** {@return the actor that starts where a mention does, with all joined to it} */
  List<Mention> from(Mention mention) {
    return actors.stream()
        .filter(actor -> actor.from() <= mention.from() && mention.from() < actor.to())
        .findFirst()
        .map(joints::after)
        .orElse(List.of());
  }

  /** {@return the next that can act behind a word, as behind "in a meeting with the minister," } */
  List<Mention> next(int index) {
    return actors.stream()
        .filter(actor -> index <= actor.from() && actor.from() <= index + REACH)
        .filter(actor -> actor.type().equals("person") || actor.type().equals("office"))
        .findFirst()
        .map(joints::after)
        .orElse(List.of());
  }

  /** {@return those named behind a word of a class that joins at least two, such as "between"} */
  List<Mention> joinedBy(String type, int from, int to) {
    return sentence
        .all(type)
        .filter(word -> from <= word.from() && word.to() <= to)
        .filter(word -> !signs.isBetweenOfElse(word))
        .map(word -> joints.announced(word.to()).map(joints::after).orElse(List.of()))
        .filter(list -> list.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** A bare party acts unless it is where, whose or of what kind something is. */
  private boolean canAct(Mention actor) {
    if (joints.isBehind("@attribution", actor)) {
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
        && ((!isAdjective && !joints.isBehindPreposition(actor))
            || (isAdjective && signs.isDemonym(actor))
            || !joinedEarlier(actor).isEmpty());
  }

  /** "officials from Norway and Japan": the last party acts by those it is joined to. */
  private List<Mention> joinedEarlier(Mention actor) {
    int index = actors.indexOf(actor);
    if (index < 1 || joints.isBehindPreposition(actor)) {
      return List.of();
    }
    Mention before = actors.get(index - 1);
    return joints.joint(before.to()).filter(joint -> joints.skip(joint) >= actor.from()).isPresent()
            && canAct(before)
        ? List.of(before)
        : List.of();
  }
}
