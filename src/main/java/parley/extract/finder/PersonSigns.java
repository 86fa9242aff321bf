package parley.extract.finder;

import java.util.List;
import parley.authority.Leaders;
import parley.extract.mention.Annotated;
import parley.extract.mention.AnyOf;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.mention.Presence;

/**
 * Marks people whose office is not named, but who are shown to act for a party by something else:
 * an organ, a government, the side they lead, a party behind each name of a list, or that they are
 * known as leaders.
 */
final class PersonSigns {
  /** What shows that a sentence tells of people who meet. */
  static final List<String> MEETING =
      List.of(
          "@met",
          "@meets",
          "@meet",
          "@will-meet",
          "@talked",
          "@received",
          "@discussed",
          "@spoke-with",
          "@meeting-noun");

  private static final AnyOf SIGNS =
      AnyOf.types(
          "@led",
          "@lead",
          "@leading",
          "@will-lead",
          "@at-the-head",
          "@under-lead",
          "@represents",
          "@head-noun",
          "@co-chairs",
          "@as-its-head",
          "@composed",
          "@accompanied",
          "@accompanied-by",
          "@also-present",
          "@attends",
          "@met",
          "@meet",
          "@received",
          "@spoke-with",
          "@government",
          "@title",
          "@titles");
  private static final int ORGAN = Presence.ofType("organ");
  private static final int OF = Presence.ofType("@of");

  /** What shows that a sentence speaks of officials. */
  private static final List<String> OFFICIAL =
      List.of(
          "@title",
          "@titles",
          "@met",
          "@meet",
          "@received",
          "@spoke-with",
          "@meeting-noun",
          "@chaired",
          "@led",
          "@lead",
          "@head-noun");

  private final Annotated sentence;
  private final NameReader names;
  private final PersonMarker marker;
  private final Walk walk;

  PersonSigns(Annotated sentence, NameReader names, PersonMarker marker) {
    this.sentence = sentence;
    this.names = names;
    this.marker = marker;
    this.walk = new Walk(sentence);
  }

  /** {@return whether there may be a sign; if not, none is looked for} */
  static boolean mayFind(Annotated sentence, Leaders leaders) {
    Presence presence = sentence.presence();
    return presence.mayHold(SIGNS)
        || (presence.mayHold(ORGAN) && presence.mayHold(OF))
        || KnownLeaders.mayFind(sentence, leaders);
  }

  /** Adds the people; those with an office must have been marked before. */
  void annotate(Leaders leaders) {
    sentence.list("organ").forEach(this::markOfOrgan);
    LeaderSigns leading = new LeaderSigns(sentence, names, marker);
    leading.annotate();
    sentence.list("@government").forEach(this::markGovernment);
    boolean isOfficial = sentence.hasAny(OFFICIAL);
    if (isOfficial) {
      new PartySigns(sentence, names, marker).annotate();
    }
    leading.annotateSides();
    new BareNames(sentence, names, marker).annotateJoined();
    KnownLeaders known = new KnownLeaders(sentence, names, marker, leaders);
    known.annotate();
    if (isOfficial) {
      sentence.list("person").forEach(known::markBeside);
    }
  }

  /** "Ann Poe of the Kenyan Foreign Ministry". */
  private void markOfOrgan(Mention mention) {
    if (!(mention.meaning() instanceof Meaning.OfOrgan organ)) {
      return;
    }
    int possessive = walk.back("@possessive", mention.from());
    int party = walk.back("@determiner", walk.back("party", possessive));
    int of = walk.back("@of", party);
    int start = names.start(of);
    if (of < party && names.parts(start, of) >= 2) {
      Meaning person =
          new OfPerson(
              marker.text(start, of), "", organ.party(), List.of(organ), "person.of-organ");
      marker.add(new Mention("person", start, mention.to(), person));
    }
  }

  /** "the Government of Donald Trump", "the Joe Biden administration". */
  private void markGovernment(Mention government) {
    int of = walk.forward("@of", government.to());
    int end = names.end(of);
    String rule = "person.government";
    if (of > government.to() && names.parts(of, end) >= 2) {
      marker.add(new Mention("person", of, end, marker.nameOnly(of, end, rule)));
    }
    int start = names.start(government.from());
    // "the Tamil Nadu Government" is that of a region.
    boolean isName = Character.isUpperCase(sentence.words().get(government.from()).codePointAt(0));
    if (!isName && names.parts(start, government.from()) >= 2) {
      Meaning person = marker.nameOnly(start, government.from(), rule);
      marker.add(new Mention("person", start, government.from(), person));
    }
  }
}
