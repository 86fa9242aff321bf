package parley.extract.finder;

import java.util.List;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Leaders;
import parley.authority.Words;
import parley.document.Deadline;
import parley.document.Document;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/**
 * Finds everything that rules ask for in the sentences of a document: a cascade in which each
 * finder sees what the earlier ones found.
 */
public final class Annotator {
  private final Gazetteer gazetteer;
  private final OrganFinder organs;
  private final Authority authority;
  private final Leaders leaders;

  /**
   * Prepares for any number of documents.
   *
   * @param authority what is known beforehand
   */
  public Annotator(Authority authority) {
    this.gazetteer = new Gazetteer(authority);
    this.organs = new OrganFinder(authority);
    this.authority = authority;
    this.leaders = authority.leaders();
  }

  /**
   * {@return the sentences of a document, of which each is read when it is asked for}
   *
   * @param document any document
   * @param language its language
   * @param deadline when to give up
   */
  public DocumentMentions mentions(Document document, Language language, Deadline deadline) {
    return new DocumentMentions(document, language, this, deadline);
  }

  /** Finds what the word lists know. */
  void nameKnown(
      Annotated sentence, Language language, String tag, OrganAbbreviations abbreviations) {
    language.lexicon().annotate(sentence);
    gazetteer.annotate(sentence, tag);
    organs.annotate(sentence);
    // "Said in Spanish" names no party.
    List<Mention> languages = sentence.list("@in-language");
    if (!languages.isEmpty()) {
      sentence.removeIf(m -> m.type().equals("party") && isCovered(m, languages));
    }
    abbreviations.learn(sentence);
  }

  /** {@return those who are known as leaders of states} */
  Leaders leaders() {
    return leaders;
  }

  /** {@return what finds the governments of a document that are called by their leaders} */
  LeaderGovernments governments() {
    return new LeaderGovernments(authority.leaders(), authority::party);
  }

  /** {@return whether a sentence may name people; nobody is looked for where it may not} */
  boolean mayNamePeople(Annotated sentence) {
    return PersonFinder.mayFind(sentence) || PersonSigns.mayFind(sentence, leaders);
  }

  /** Finds times and people, once the organs of the whole document are known. */
  void findNames(Annotated sentence, String text, Language language) {
    new TimeFinder(language.dates()).annotate(sentence);
    if (mayNamePeople(sentence)) {
      NameReader names = new NameReader(sentence);
      new PersonFinder(sentence, text, names).annotate();
      new PersonSigns(sentence, names, new PersonMarker(sentence, text)).annotate(leaders);
      new PersonOrgans(sentence).add();
      new PersonOrigins(sentence).add();
    }
    dropCovered(sentence);
  }

  /**
   * A topic in the name of an office or organ is no topic of talks; nor is a person's party theirs.
   */
  private static void dropCovered(Annotated sentence) {
    List<Mention> nouns = sentence.list("@meeting-noun");
    if (!nouns.isEmpty()) {
      sentence.removeIf(m -> m.type().equals("organ") && isCovered(m, nouns));
    }
    List<Mention> covers = Stream.concat(sentence.all("person"), sentence.all("organ")).toList();
    if (!covers.isEmpty()) {
      sentence.removeIf(
          m -> (m.type().startsWith("topic") || m.type().equals("place")) && isCovered(m, covers));
      if (sentence.lacks("party")) {
        return;
      }
      // Nor does "Minister Ana Colón" of Panama.
      sentence.removeIf(m -> m.type().equals("party") && isInName(m, sentence));
      // Nor does the union act that a "Minister of Foreign Affairs, European Union and Cooperation"
      // deals with.
      sentence.removeIf(m -> m.type().equals("party") && isFieldOfOffice(m, sentence));
      // "Minister Santiago Poe" says nothing of Chile.
      sentence.removeIf(
          m ->
              m.type().equals("party")
                  && !sentence.at("@given-name", m.from()).isEmpty()
                  && m.to() < sentence.size()
                  && Character.isUpperCase(sentence.words().get(m.to()).codePointAt(0))
                  && isCovered(m, covers));
    }
  }

  private static boolean isFieldOfOffice(Mention party, Annotated sentence) {
    return Meanings.isOrganization(party)
        && sentence
            .all("person")
            .filter(person -> person.covers(party))
            .anyMatch(
                person ->
                    !((Meaning.OfPerson) person.meaning()).party().equals(Meanings.party(party)));
  }

  private static boolean isInName(Mention party, Annotated sentence) {
    return sentence
        .all("person")
        .filter(person -> person.covers(party))
        .map(person -> Words.split(((Meaning.OfPerson) person.meaning()).name()))
        .anyMatch(name -> name.containsAll(sentence.words().subList(party.from(), party.to())));
  }

  private static boolean isCovered(Mention mention, List<Mention> covers) {
    return covers.stream().anyMatch(cover -> cover.covers(mention));
  }
}
