package parley.extract.finder;

import parley.extract.mention.Annotated;
import parley.extract.mention.Lexicon;
import parley.extract.mention.Presence;
import parley.extract.rule.Grammar;

/**
 * What belongs to one language: the files of its folder. Another language is another folder.
 *
 * @param lexicon word classes, {@code words.txt}
 * @param dates rules that read times, {@code dates.txt}
 * @param phrases rules that find noun phrases, {@code phrases.txt}
 * @param facts rules that find what sentences state, {@code facts.txt}
 */
public record Language(Lexicon lexicon, Grammar dates, Grammar phrases, Grammar facts) {
  private static final int DATE = Presence.ofType("date");
  private static final int PERSON = Presence.ofType("person");

  /**
   * {@return what a sentence may hold once everything is found in it}
   *
   * @param sentence with the names that word lists know
   * @param mayNamePeople whether people not found yet may be named in it
   */
  Presence foresee(Annotated sentence, boolean mayNamePeople) {
    Presence presence = sentence.presence().copy();
    if (!sentence.hasNames() && dates.mayMatch(presence)) {
      presence.add(DATE);
    }
    if (mayNamePeople) {
      presence.add(PERSON);
    }
    phrases.foresee(presence);
    return presence;
  }

  /**
   * {@return what is packaged for a language}
   *
   * @param tag BCP 47 tag, of which the first part counts
   */
  public static Language of(String tag) {
    return Languages.packaged().of(tag);
  }
}
