package parley.extract.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * Marks people by the places in which only people stand: where a sentence says who leads a side, or
 * lists who belongs to it, a name is that of an official, whatever the office.
 */
final class LeaderSigns {
  private static final int NEAR = 6;

  /** Words of leading a side. */
  private static final List<String> LEADS =
      List.of(
          "@led",
          "@lead",
          "@leading",
          "@will-lead",
          "@at-the-head",
          "@under-lead",
          "@represents",
          "@head-noun");

  /** Words that open a list of members. */
  private static final List<String> LISTS =
      List.of("@composed", "@accompanied", "@accompanied-by", "@also-present", "@attends");

  /** Verbs of which somebody is the subject who meets a counterpart. */
  private static final List<String> MEETS =
      List.of("@met", "@received", "@spoke-with", "@hold-past", "@discussed");

  /** Words behind which a name is that of somebody who leads, in a sentence that speaks of that. */
  private static final List<String> BESIDE =
      List.of(
          "@by",
          "@colon",
          "@side-noun",
          "@stand-in",
          "@and",
          "@whereas",
          "@be",
          "@is-there",
          "@with");

  /** Those of them behind which other things stand as well. */
  private static final Set<String> JOINTS = Set.of("@and", "@whereas", "@be", "@is-there", "@with");

  private final Annotated sentence;
  private final NameReader names;
  private final Walk walk;
  private final BareNames bare;

  LeaderSigns(Annotated sentence, NameReader names, PersonMarker marker) {
    this.sentence = sentence;
    this.names = names;
    this.walk = new Walk(sentence);
    this.bare = new BareNames(sentence, names, marker);
  }

  /** Adds those beside words of leading and in lists of members. */
  void annotate() {
    sentence.list("@led").forEach(this::markLedBy);
    sentence.list("@led").forEach(this::markLeads);
    sentence.list("@lead").forEach(this::markLeads);
    sentence.list("@represents").forEach(this::markLeads);
    sentence.list("@leading").forEach(this::markLeads);
    sentence.list("@at-the-head").forEach(this::markLeads);
    sentence.list("@counterpart").forEach(this::markCounterpart);
    sentence.list("@co-chairs").forEach(this::markLeads);
    sentence.list("@as-its-head").forEach(this::markLeads);
    markListed();
  }

  /** "Ann Poe met her Kenyan counterpart": who has a counterpart holds an office. */
  private void markCounterpart(Mention counterpart) {
    MEETS.stream()
        .flatMap(sentence::all)
        .filter(verb -> verb.to() <= counterpart.from())
        .filter(verb -> counterpart.from() - verb.to() <= NEAR)
        .min(Comparator.comparingInt(Mention::from))
        .ifPresent(
            verb -> {
              int start = names.start(verb.from());
              if (names.parts(start, verb.from()) >= 2) {
                bare.add(walk.backAll("@honorific", start), start, verb.from());
              }
            });
  }

  /** "was headed by Ann Poe": who leads a side is an official, whatever the office. */
  private void markLedBy(Mention led) {
    int by = walk.forward("@by", led.to());
    int at = by;
    while (at > led.to() && at < sentence.size()) {
      int known = walk.forward("person", walk.forward("@determiner", at));
      int from = walk.forwardAll("@honorific", at);
      int end = known > at ? known : names.end(from);
      if (known <= at && names.parts(from, end) < 2) {
        return;
      }
      if (known <= at) {
        bare.add(at, from, end);
      }
      int next = walk.forward("@list-joint", end);
      at = next > end ? next : sentence.size();
    }
  }

  /** "Ann Poe and Dr Bo Lee led their delegations", "Ann Poe, who leads the foreign ministry". */
  private void markLeads(Mention lead) {
    int verb = walk.back("@is-there", lead.from());
    int who = walk.back("@relative", verb);
    int that = who < verb ? who : walk.back("@preposition", verb);
    int before = walk.back("@comma", that);
    boolean isClosed = lead.type().equals("@co-chairs") || isLast(lead);
    int end = walk.backAll("@post-nominal", before);
    int start = names.start(end);
    while (names.parts(start, end) >= 2 && (isClosed || isSide(lead.to()))) {
      int from = walk.backAll("@honorific", start);
      bare.add(from, start, end);
      end = walk.back("@list-joint", from);
      start = end < from ? names.start(end) : end;
    }
  }

  /** "Ann Poe and Bo Lee presided." */
  private boolean isLast(Mention lead) {
    return lead.to() >= sentence.size() || sentence.words().get(lead.to()).equals(".");
  }

  /**
   * Where a sentence says who leads a side, names stand for people: "headed by Ann Poe", "por la
   * parte cubana encabeza Ana Poe", "and the Lao side by Bo Lee", "head of the delegation: Ann
   * Poe".
   */
  void annotateSides() {
    boolean isOfSide = sentence.has("@side-noun") || sentence.has("party");
    if (!isOfSide || !sentence.hasAny(LEADS)) {
      return;
    }
    List<Mention> leads = LEADS.stream().flatMap(sentence::all).toList();
    leads.stream().filter(lead -> !lead.type().equals("@head-noun")).forEach(this::markLeader);
    BESIDE.stream().flatMap(sentence::all).toList().forEach(this::markLeader);
    // "the Lao side by Bo Lee and the Thai, Ann Poe"
    sentence
        .all("party")
        .filter(party -> walk.is("@by", party.to()) || walk.is("@comma", party.to()))
        .filter(party -> walk.back("@determiner", party.from()) < party.from())
        .toList()
        .forEach(this::markLeader);
  }

  /** "The delegation included Mr. Bo Lee and Col. Ann Poe": honorifics show people in a list. */
  private void markListed() {
    if (!sentence.hasAny(LISTS)) {
      return;
    }
    List<Mention> cues = LISTS.stream().flatMap(sentence::all).toList();
    cues.forEach(this::markBeside);
    if (sentence.lacks("@side-noun")) {
      return;
    }
    int first = cues.stream().mapToInt(Mention::to).min().orElse(0);
    cues.forEach(cue -> markHonored(cue.to()));
    sentence
        .all("@list-joint")
        .filter(joint -> joint.from() > first)
        .toList()
        .forEach(joint -> markHonored(joint.to()));
  }

  /** "included Ann Poe", "also present was Ann Poe" */
  private void markBeside(Mention cue) {
    int is = Math.max(walk.forward("@be", cue.to()), walk.forward("@is-there", cue.to()));
    int office = walk.forward("@determiner", walk.forward("@adverb", is));
    int at = bare.behindOffice(office);
    int end = names.end(at);
    if (bare.isName(at, end) && !bare.goesOn(end)) {
      bare.add(office, at, end);
    }
  }

  private void markHonored(int index) {
    int at = walk.forward("@determiner", index);
    int from = walk.forwardAll("@honorific", at);
    int end = names.end(from);
    if (from > at && names.parts(from, end) >= 2) {
      bare.add(at, from, end);
    }
  }

  private void markLeader(Mention word) {
    int index = walk.forward("@land-adjective", word.to());
    int by =
        walk.forward(
            "@by", walk.forward("@colon", walk.forward("@comma", walk.forward("@adverb", index))));
    int at = walk.forward("@determiner", by);
    int office = walk.forward("@actor-modifier", at);
    int from = bare.behindOffice(office);
    int end = names.end(from);
    if (bare.isName(from, end) && !(JOINTS.contains(word.type()) && bare.goesOn(end))) {
      bare.add(office, from, end);
    }
  }

  private boolean isSide(int from) {
    int at = walk.forward("@determiner", from);
    for (int i = at; i < Math.min(at + NEAR, sentence.size()); i++) {
      boolean isNoun = walk.is("@side-noun", i) || walk.is("@standing-noun", i);
      if (isNoun || walk.is("organ", i) || walk.is("@government", i) || walk.is("party", i)) {
        return true;
      }
    }
    return false;
  }
}
