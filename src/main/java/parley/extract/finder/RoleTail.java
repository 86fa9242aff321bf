package parley.extract.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * What follows the title of an office and belongs to it: "of State for Democracy, Human Rights and
 * Labor", "to the U.N. in Geneva".
 *
 * @param to index behind its last word
 * @param party id of the party that it names as the holder's: "of Kenya", "for Ohio"
 * @param organs the organs that it names
 */
record RoleTail(int to, Optional<String> party, List<Meaning.OfOrgan> organs) {
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2,10}");
  private static final List<String> NAMED = List.of("organ", "topic", "party", "place");

  /** {@return the party of the first organ that says whose it is} */
  Optional<String> organParty() {
    return organs.stream().flatMap(organ -> organ.party().stream()).findFirst();
  }

  /**
   * {@return the tail of an office}
   *
   * @param sentence where it stands
   * @param from index of the word behind the title
   */
  static RoleTail read(Annotated sentence, int from) {
    List<Meaning.OfOrgan> organs = new ArrayList<>();
    Optional<String> party = Optional.empty();
    int end = from;
    while (true) {
      Optional<Mention> adjective = Meanings.adjectiveBehind(sentence, end);
      party = party.or(() -> adjective.flatMap(Meanings::party));
      end = skip(sentence, "@title-adjective", adjective.map(Mention::to).orElse(end));
      end = parenthesis(sentence, end);
      int content = skip(sentence, "@role-joint", end);
      int next = Math.max(unit(sentence, content), FurtherField.end(sentence, end, content));
      if (content == end
          || next == content
          || !isContinued(sentence, end, content, next)
          || isOfAnother(sentence, content, party)) {
        return new RoleTail(end, party, organs);
      }
      boolean belongs = isOwned(sentence, end, content, next);
      for (int i = content; i < next; i++) {
        sentence.at("organ", i).forEach(m -> organs.add((Meaning.OfOrgan) m.meaning()));
      }
      if (belongs && party.isEmpty()) {
        party = owner(sentence, content);
      }
      end = next;
    }
  }

  /** "President of Kenya at the White House": where the president of Kenya was. */
  private static boolean isOfAnother(Annotated sentence, int content, Optional<String> party) {
    return party.isPresent()
        && sentence.at("organ", content).stream()
            .flatMap(organ -> ((Meaning.OfOrgan) organ.meaning()).party().stream())
            .anyMatch(owner -> !owner.equals(party.get()));
  }

  /** "Ambassador of Kenya", "Senator for Ohio", but not "Director for U.S. affairs". */
  private static boolean isOwned(Annotated sentence, int joint, int content, int next) {
    boolean isOf = !sentence.at("@holder-of", joint).isEmpty();
    boolean isFor = !sentence.at("@belongs-to", joint).isEmpty();
    boolean isParty = !sentence.at("party", content).isEmpty();
    boolean isSubject =
        isParty
            && (sentence.at("party", content).getFirst().to() < next
                || isDesk(sentence, joint, content));
    return isOf ? !isSubject : isFor && !isParty;
  }

  /** "directora general de Kenia", but not "directora general de la Unesco" */
  private static boolean isDesk(Annotated sentence, int joint, int content) {
    return Meanings.isDesk(sentence, joint)
        && !Meanings.isOrganization(sentence.at("party", content).getFirst());
  }

  /**
   * A comma or "and" belongs to the office only between words of offices or topics, and a comma
   * only inside a list that goes on with another or with "and", or before the organ of the office.
   */
  private static boolean isContinued(Annotated sentence, int joint, int content, int next) {
    if (sentence.at("@list-joint", joint).isEmpty()) {
      return true;
    }
    // "Deputy Prime Minister and Finance Minister Ann Poe": the field is that of the next office.
    if (!sentence.at("@title", content).isEmpty() || skip(sentence, "@title", next) > next) {
      return false;
    }
    boolean isFieldOfUnion = isFieldOfUnion(sentence, content, next);
    boolean isState = !isFieldOfUnion && !sentence.at("party", content).isEmpty();
    boolean isOffice =
        !sentence.at("@office-word", content).isEmpty()
            || (!isState && !sentence.at("topic", content).isEmpty())
            || isFieldOfUnion
            || FurtherField.end(sentence, joint, content) == next;
    boolean isComma = !sentence.at("@comma", joint).isEmpty();
    boolean isOrgan = !sentence.at("organ", content).isEmpty();
    // "Director for Asia, for the Republic of Korea": the last words say whose side it is.
    if (isComma && !isOrgan && isState) {
      return false;
    }
    return isComma ? isOrgan || (isOffice && goesOn(sentence, next)) : isOffice;
  }

  /** "Minister of Foreign Affairs, European Union and Cooperation": a field between two others. */
  private static boolean isFieldOfUnion(Annotated sentence, int content, int next) {
    int behind = skip(sentence, "@role-joint", next);
    return sentence.at("party", content).stream().anyMatch(Meanings::isOrganization)
        && behind > next
        && !sentence.at("@list-joint", next).isEmpty()
        && skip(sentence, "@office-word", behind) > behind;
  }

  /** {@return the end of words of offices or a short form in parentheses: "Secretary (East)"} */
  private static int parenthesis(Annotated sentence, int from) {
    int content = skip(sentence, "@parenthesis", from);
    // "Minister Ann Poe, Secretary (Kenya)": the party is no part of what the office is called.
    boolean isParty =
        content < sentence.size()
            && sentence.at("party", content).stream().anyMatch(m -> !Meanings.isOrganization(m));
    if (isParty) {
      return from;
    }
    int end =
        content == from ? from : Math.max(unit(sentence, content), shortForm(sentence, content));
    int close = skip(sentence, "@parenthesis", end);
    return end > content && close > end ? close : from;
  }

  private static int shortForm(Annotated sentence, int index) {
    return index < sentence.size() && SHORT_FORM.matcher(sentence.words().get(index)).matches()
        ? index + 1
        : index;
  }

  private static boolean goesOn(Annotated sentence, int index) {
    int content = skip(sentence, "@role-joint", index);
    return index < sentence.size()
        && !sentence.at("@list-joint", index).isEmpty()
        && (unit(sentence, content) > index + 1
            || FurtherField.end(sentence, index, content) > content);
  }

  private static Optional<String> owner(Annotated sentence, int index) {
    Optional<String> party =
        sentence.at("party", index).stream().findFirst().flatMap(Meanings::party);
    return party.isPresent()
        ? party
        : sentence.at("place", index).stream().findFirst().flatMap(Meanings::country);
  }

  /** {@return the end of what is named at a word: organs, topics, places and words of offices} */
  private static int unit(Annotated sentence, int from) {
    int end = from;
    int next = unitStep(sentence, end);
    while (next > end) {
      end = next;
      // "secretario de Relaciones Exteriores argentino": the adjective says for whom.
      next = Meanings.adjectiveBehind(sentence, end).isPresent() ? end : unitStep(sentence, end);
    }
    return end;
  }

  private static int unitStep(Annotated sentence, int index) {
    if (index >= sentence.size()) {
      return index;
    }
    for (String type : NAMED) {
      List<Mention> named = sentence.at(type, index);
      if (!named.isEmpty()) {
        return owned(sentence, named.getFirst().to());
      }
    }
    int office = skip(sentence, "@office-word", index);
    return office > index ? behindNoun(sentence, office) : superior(sentence, index);
  }

  /** "secretary at Kenya's foreign ministry" */
  private static int owned(Annotated sentence, int end) {
    int organ = skip(sentence, "@possessive", end);
    return organ > end && organ < sentence.size() && !sentence.at("organ", organ).isEmpty()
        ? sentence.at("organ", organ).getFirst().to()
        : end;
  }

  /** "Director of Public Affection Ann Poe": what an adjective stands before is no name. */
  private static int behindNoun(Annotated sentence, int index) {
    boolean isOpen =
        index < sentence.size()
            && sentence.any("@office-adjective", word -> word.to() == index)
            && Character.isUpperCase(sentence.words().get(index).codePointAt(0));
    return isOpen && skip(sentence, "@title", index) == index ? index + 1 : index;
  }

  /** "adviser to the foreign minister": but who is named behind an office holds that one. */
  private static int superior(Annotated sentence, int index) {
    List<Mention> titles = sentence.at("@title", index);
    if (titles.isEmpty() || index == 0 || sentence.at("@determiner", index - 1).isEmpty()) {
      return index;
    }
    int end = titles.getFirst().to();
    boolean isNamed =
        end < sentence.size() && Character.isUpperCase(sentence.words().get(end).codePointAt(0));
    // "adviser to the President Ann Poe": with that article the office is another's.
    boolean isOfAnother = !sentence.at("@article-of-office", index - 1).isEmpty();
    return isNamed && !isOfAnother ? index : end;
  }

  static int skip(Annotated sentence, String type, int index) {
    int at = index;
    // The article of "de El Salvador" is part of the name.
    while (at < sentence.size()
        && !sentence.at(type, at).isEmpty()
        && (at == index || sentence.at("party", at).isEmpty())) {
      at = sentence.at(type, at).getFirst().to();
    }
    return at;
  }
}
