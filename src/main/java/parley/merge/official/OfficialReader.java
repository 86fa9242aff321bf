package parley.merge.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.merge.meeting.MeetingReader;
import parley.merge.name.ContentWords;
import parley.merge.name.Glossary;
import parley.merge.name.PersonName;

/** Gathers from a document's facts what it says of each of its officials. */
public final class OfficialReader {
  private final SortedMap<String, Gathered> officials = new TreeMap<>();

  private OfficialReader() {}

  /**
   * {@return the officials that a document speaks of, by their keys; their meetings under the keys
   * of the document}
   *
   * @param facts all that the document states
   */
  public static List<OfficialReport> read(DocumentFacts facts) {
    OfficialReader reader = new OfficialReader();
    facts.facts().forEach(reader::note);
    return reader.officials.entrySet().stream()
        .map(official -> official.getValue().report(facts.document(), official.getKey()))
        .toList();
  }

  private void note(Fact fact) {
    if (fact.subject().kind() == Entity.Kind.OFFICIAL) {
      of(fact.subject()).note(fact);
    }
    if (fact.value() instanceof Reference(Entity other) && other.kind() == Entity.Kind.OFFICIAL) {
      Gathered official = of(other);
      if (fact.subject().kind() == Entity.Kind.DELEGATION) {
        official.meetings.add(MeetingReader.meetingOf(fact.subject()));
      }
    }
  }

  private Gathered of(Entity official) {
    return officials.computeIfAbsent(official.key(), key -> new Gathered());
  }

  /** What is known of one official so far. */
  private static final class Gathered {
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> parties = new TreeSet<>();
    private final Set<Set<String>> roles = new LinkedHashSet<>();
    private final SortedSet<String> meetings = new TreeSet<>();

    void note(Fact fact) {
      if (fact.value() instanceof Text(String text, String language)) {
        if (fact.slot() == Slot.OFFICIAL_NAME) {
          names.add(text);
        } else if (fact.slot() == Slot.OFFICIAL_ROLE) {
          roles.add(Glossary.english(ContentWords.of(text)));
        }
      } else if (fact.slot() == Slot.OFFICIAL_PARTY
          && fact.value() instanceof Reference(Entity party)) {
        parties.add(party.key());
      }
    }

    OfficialReport report(String document, String key) {
      List<PersonName> written = new ArrayList<>();
      names.forEach(name -> written.add(PersonName.of(name)));
      if (written.isEmpty()) {
        written.add(PersonName.of(key));
      }
      written.sort(Comparator.comparing(PersonName::fullness).reversed());
      return new OfficialReport(
          document, key, List.copyOf(written), parties, List.copyOf(roles), meetings);
    }
  }
}
