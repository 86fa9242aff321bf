package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.authority.Party;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** What joins the actors in a stretch of a sentence to each other and to the words before them. */
final class ActorJoints {
  private static final List<String> MODIFYING = List.of("@determiner", "@actor-modifier");

  /** How many words, such as "his visiting", may stand before an actor that a joint announces. */
  private static final int MODIFIERS = 4;

  private final Annotated sentence;
  private final List<Mention> actors;
  private final List<Mention> owners;
  private final ActorSigns signs;

  /**
   * Joins actors.
   *
   * @param sentence where they stand
   * @param actors all that may act, in order
   * @param owners of whom other actors are: "Kenya" of "Kenya's minister"
   * @param signs of what the words around an actor say
   */
  ActorJoints(Annotated sentence, List<Mention> actors, List<Mention> owners, ActorSigns signs) {
    this.sentence = sentence;
    this.actors = actors;
    this.owners = owners;
    this.signs = signs;
  }

  /** {@return the first actor behind a word, if nothing but its modifiers stands between} */
  Optional<Mention> announced(int index) {
    int at = skip(index);
    return actors.stream().filter(actor -> index <= actor.from() && actor.from() <= at).findFirst();
  }

  /** {@return the word behind those that may stand before an actor} */
  int skip(int index) {
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
  List<Mention> after(Mention first) {
    List<Mention> joined = new ArrayList<>(List.of(first));
    Optional<Mention> next = joint(first.to()).flatMap(this::announced);
    while (next.isPresent()) {
      joined.add(next.get());
      next = joint(next.get().to()).flatMap(this::announced);
    }
    return joined;
  }

  /** {@return the word behind what joins an actor to the next, if anything does} */
  Optional<Integer> joint(int index) {
    int at = signs.behindParenthesis(index);
    return at >= sentence.size()
        ? Optional.empty()
        : sentence.at("@actor-joint", at).stream().findFirst().map(Mention::to);
  }

  /** {@return an actor with all that are joined to it before it} */
  List<Mention> before(Mention last) {
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

  /** {@return whether an actor stands behind a preposition} */
  boolean isBehindPreposition(Mention actor) {
    return isBehind("@preposition", actor);
  }

  /** {@return whether an actor stands behind a word of a class, but for its modifiers} */
  boolean isBehind(String type, Mention actor) {
    return sentence.any(type, word -> word.to() <= actor.from() && skip(word.to()) >= actor.from());
  }
}
