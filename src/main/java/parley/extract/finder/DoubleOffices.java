package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;

/**
 * Joins offices that one person holds, "Crown Prince and Prime Minister Ali Poe", and takes the
 * style before an office with it: "His Majesty King Ali".
 */
final class DoubleOffices {
  private final Annotated sentence;
  private final Walk walk;

  DoubleOffices(Annotated sentence) {
    this.sentence = sentence;
    this.walk = new Walk(sentence);
  }

  /** {@return the offices, in order, of which some stand for two} */
  List<Role> join(List<Role> offices) {
    List<Role> joined = new ArrayList<>();
    for (Role office : offices) {
      Role next = styled(office, joined.isEmpty() ? 0 : joined.getLast().to());
      if (!joined.isEmpty() && isSameHolder(joined.getLast(), next)) {
        next = both(joined.removeLast(), next);
      }
      joined.add(next);
    }
    return joined;
  }

  /** "His Majesty King", "His Highness, Crown Prince", "Her Excellency the Minister". */
  private Role styled(Role office, int free) {
    int before = walk.back("@determiner", office.from());
    int comma = walk.back("@comma", before);
    int start = walk.back("@honorific", comma);
    // Only a style in full bears a comma, and "(Ret.)" belongs to the name before it.
    boolean isFull = comma == before || comma - start > 1;
    boolean isStyle = start < comma && isFull && isWord(start) && start >= free;
    return isStyle ? with(office, start, office.textFrom(), office.party()) : office;
  }

  /**
   * "Crown Prince and Prime Minister Ali Poe" is one, "the President and Prime Minister Poe" are
   * two; in languages that write offices small, two would each have an article.
   */
  private boolean isSameHolder(Role first, Role second) {
    if (first.kind() != Role.Kind.SINGLE
        || second.kind() != Role.Kind.SINGLE
        || second.from() != second.textFrom()
        || isRank(second)
        || joint(second) != first.to()
        || joint(second) == second.from()) {
      return false;
    }
    Optional<String> party = first.party();
    boolean isOfOther =
        party.isPresent() && second.party().isPresent() && !party.equals(second.party());
    boolean isArticled = walk.back("@determiner", first.from()) < first.from();
    boolean isOpen = walk.is("@apposition", second.to());
    return !isOfOther && (isOpen || !isArticled || !isCapital(second.textFrom()));
  }

  /** "Ambassador and Head of Mission", "Ambassador / Head of Mission". */
  private int joint(Role second) {
    int and = walk.back("@and", second.from());
    int behind = walk.back("@determiner", and);
    int slash = walk.back("@slash", behind);
    return and < second.from() ? and : slash < behind ? slash : second.from();
  }

  /** "the Minister and Senator Poe" are two. */
  private boolean isRank(Role role) {
    return walk.forward("@rank", role.textFrom()) == role.to();
  }

  private static Role both(Role first, Role second) {
    List<Meaning.OfOrgan> organs = new ArrayList<>(first.organs());
    organs.addAll(second.organs());
    return new Role(
        first.from(),
        first.textFrom(),
        second.to(),
        first.party().or(second::party),
        organs,
        Role.Kind.SINGLE,
        first.title());
  }

  private static Role with(Role role, int from, int textFrom, Optional<String> party) {
    return new Role(from, textFrom, role.to(), party, role.organs(), role.kind(), role.title());
  }

  private boolean isWord(int index) {
    return Character.isLetter(sentence.words().get(index).codePointAt(0));
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(sentence.words().get(index).codePointAt(0));
  }
}
