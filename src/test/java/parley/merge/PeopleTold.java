package parley.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import parley.extract.DocumentFacts;
import parley.extract.Slot;
import parley.merge.Told.MeetingTold;

/** Documents that name few people in many ways, by surnames above all. */
final class PeopleTold {
  private static final List<String> NAMES =
      List.of(
          "Li",
          "Li",
          "Li",
          "Li Wei",
          "Li Keqiang",
          "Wei Li",
          "L. Keqiang",
          "Keqiang",
          "Kerry",
          "Kerry",
          "John Kerry",
          "J. Kerry",
          "John Forbes Kerry",
          "Forbes Kerry",
          "Mary Kerry",
          "Bill Kerry",
          "William Kerry",
          "W. Kerry",
          "Kerry William");

  private static final List<String> PARTIES = List.of("", "", "cn", "cn", "us", "cu");
  private static final List<String> ROLES =
      List.of("", "", "Minister", "Foreign Minister", "Secretary of State", "Deputy Secretary");

  private static final List<String> DAYS =
      List.of("2015-03-31", "2015-03-31", "2015-03", "2015-03-30", "2015-09-11");

  private static final List<String> PLACES = List.of("cn/beijing", "cu/havana");

  private PeopleTold() {}

  static Arbitrary<List<DocumentFacts>> documents() {
    return Arbitraries.longs()
        .list()
        .ofMinSize(2)
        .ofMaxSize(9)
        .map(
            seeds -> {
              List<DocumentFacts> facts = new ArrayList<>();
              seeds.forEach(seed -> facts.add(document("doc-" + facts.size(), new Random(seed))));
              return facts;
            });
  }

  private static DocumentFacts document(String name, Random random) {
    Told told = Told.by(name);
    List<MeetingTold> meetings = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      String other = pick(List.of("us", "cu"), random);
      MeetingTold meeting = told.meeting("m" + i, "cn", other).on(pick(DAYS, random));
      meetings.add(random.nextInt(3) > 0 ? meeting : meeting.in(pick(PLACES, random)));
    }
    for (int i = 0; i <= random.nextInt(4); i++) {
      told.official("o" + i, pick(NAMES, random), pick(PARTIES, random), pick(ROLES, random));
      if (random.nextBoolean()) {
        pick(meetings, random).side(Slot.DELEGATION_MEMBER, "cn", "o" + i);
      }
    }
    return told.facts();
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
