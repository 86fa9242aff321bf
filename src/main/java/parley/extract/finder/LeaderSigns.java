package parley.extract.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
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

  /** Verbs of which somebody is the subject who meets a counterpart. */
  private static final List<String> MEETS =
      List.of("@met", "@received", "@spoke-with", "@hold-past", "@discussed");

  private final Annotated sentence;
  private final String text;
  private final NameReader names;
  private final Walk walk;

  LeaderSigns(Annotated sentence, String text, NameReader names) {
    this.sentence = sentence;
    this.text = text;
    this.names = names;
    this.walk = new Walk(sentence);
  }

  /** Adds those beside words of leading and in lists of members. */
  void annotate() {
    sentence.all("@led").toList().forEach(this::markLedBy);
    sentence.all("@led").toList().forEach(this::markLeads);
    sentence.all("@lead").toList().forEach(this::markLeads);
    sentence.all("@represents").toList().forEach(this::markLeads);
    sentence.all("@leading").toList().forEach(this::markLeads);
    sentence.all("@at-the-head").toList().forEach(this::markLeads);
    sentence.all("@co-chairs").toList().forEach(words -> markBefore(words.from()));
    sentence.all("@counterpart").toList().forEach(this::markCounterpart);
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
                add(walk.backAll("@honorific", start), start, verb.from());
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
        add(at, from, end);
      }
      int next = walk.forward("@list-joint", end);
      at = next > end ? next : sentence.size();
    }
  }

  /** "Ann Poe and Dr Bo Lee led their delegations", "Ann Poe, who leads the foreign ministry". */
  private void markLeads(Mention lead) {
    if (isSide(lead.to())) {
      int who = walk.back("@relative", lead.from());
      int that = who < lead.from() ? who : walk.back("@preposition", lead.from());
      markBefore(walk.back("@comma", that));
    }
  }

  /** "Ann Poe and Bo Lee acted as heads of delegation" */
  private void markBefore(int index) {
    int end = walk.backAll("@post-nominal", index);
    int start = names.start(end);
    while (names.parts(start, end) >= 2) {
      int from = walk.backAll("@honorific", start);
      add(from, start, end);
      end = walk.back("@list-joint", from);
      start = end < from ? names.start(end) : end;
    }
  }

  /**
   * Where a sentence says who leads a side, names stand for people: "headed by Ann Poe", "por la
   * parte cubana encabeza Ana Poe", "and the Lao side by Bo Lee", "head of the delegation: Ann
   * Poe".
   */
  void annotateSides() {
    List<Mention> leads = LEADS.stream().flatMap(sentence::all).toList();
    boolean isOfSide = sentence.has("@side-noun") || sentence.has("party");
    if (leads.isEmpty() || !isOfSide) {
      return;
    }
    leads.stream().filter(lead -> !lead.type().equals("@head-noun")).forEach(this::markLeader);
    boolean isOfOffice = leads.stream().anyMatch(lead -> lead.type().equals("@head-noun"));
    Stream.of("@by", "@colon", "@side-noun", "@stand-in", isOfOffice ? "@be" : "@colon")
        .flatMap(sentence::all)
        .toList()
        .forEach(this::markLeader);
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
    List<Mention> cues =
        Stream.of("@composed", "@accompanied", "@accompanied-by", "@also-present")
            .flatMap(sentence::all)
            .toList();
    if (cues.isEmpty() || sentence.lacks("@side-noun")) {
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

  private void markHonored(int index) {
    int at = walk.forward("@determiner", index);
    int from = walk.forwardAll("@honorific", at);
    int end = names.end(from);
    if (from > at && names.parts(from, end) >= 2) {
      add(at, from, end);
    }
  }

  private void markLeader(Mention word) {
    int index = word.to();
    int as = walk.forward("@object-sign", walk.forward("@as-its-head", index));
    int be = walk.forward("@have-as", walk.forward("@be", as));
    int verb = walk.forwardAll("@adverb", be);
    int by = walk.forward("@by", walk.forward("@colon", walk.forward("@comma", verb)));
    int at = walk.forward("@determiner", by);
    int from = walk.forwardAll("@honorific", walk.forward("@actor-modifier", at));
    int end = names.end(from);
    if (names.parts(from, end) >= 2 && !isOfMeeting(from, end)) {
      add(from, from, end);
      int next = walk.forward("@list-joint", end);
      int last = names.end(next);
      // "At the head of the teams were Ann Poe and Bo Lee"
      if (verb > index && next > end && names.parts(next, last) >= 2 && !isOfMeeting(next, last)) {
        add(next, next, last);
      }
    }
  }

  /** "the Tenth Session" */
  private boolean isOfMeeting(int from, int to) {
    return List.of("@any-meeting-noun", "@ordinal", "organ").stream()
        .flatMap(sentence::all)
        .anyMatch(word -> from <= word.from() && word.from() < to);
  }

  private boolean isSide(int from) {
    int at = walk.forward("@determiner", from);
    for (int i = at; i < Math.min(at + NEAR, sentence.size()); i++) {
      boolean isNoun = walk.is("@side-noun", i) || walk.is("organ", i);
      if (isNoun || walk.is("@government", i) || walk.is("party", i)) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int start, int to) {
    Meaning person =
        new OfPerson(
            sentence.withSingleSpaces(text, start, to),
            "",
            Optional.empty(),
            List.of(),
            "person.leader");
    Mention mention = new Mention("person", from, to, person);
    if (sentence.none("person", mention::overlaps)) {
      sentence.add(mention);
    }
  }
}
