package parley.store.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.store.export.EventCodes.Code;

/**
 * Events in PLOVER's form, a line of JSON each: meetings, then positions that take a side. PLOVER
 * wants a day and an actor of every event, so what lacks one is left out. Memory holds what is said
 * of parties and topics besides one event.
 */
final class EventFile implements FileExport {
  private static final Map<String, Integer> QUADS =
      Map.of("AGREE", 1, "CONSULT", 1, "SUPPORT", 1, "REQUEST", 3, "ACCUSE", 3, "REJECT", 3);
  private static final String GOVERNMENT = "GOV";
  private static final String VISIT = "visit";

  private final EventCodes codes;
  private final Map<String, Entry> parties = new TreeMap<>();
  private final Map<String, List<String>> wider = new TreeMap<>();
  private final Count written = new Count();
  private final Count dayless = new Count();
  private final Count eventless = new Count();
  private final Count actorless = new Count();

  EventFile() throws IOException {
    codes = EventCodes.packaged();
  }

  @Override
  public Exported write(DatasetGraph dataset, OutputStream out) throws IOException {
    Entries entries = new Entries(dataset);
    entries.forEach("parties", party -> parties.put(party.id(), party));
    entries.forEach("topics", topic -> wider.put(topic.id(), topic.all("broader")));
    JsonGenerator json = Json.generator(out);
    entries.forEach("meetings", meeting -> meeting(json, meeting));
    entries.forEach("positions", position -> position(json, position));
    if (written.get() > 0) {
      json.writeRaw('\n');
    }
    json.flush();
    TreeMap<String, Long> leftOut = new TreeMap<>();
    leftOut.put("without a full day", dayless.get());
    leftOut.put("of nobody's party", actorless.get());
    leftOut.put("that are no event to PLOVER", eventless.get());
    return new Exported(written.get(), "events", leftOut);
  }

  private void meeting(JsonGenerator json, Entry meeting) throws IOException {
    Optional<Days> days = Days.of(meeting);
    Optional<Code> code =
        codes.meeting(meeting.one("status").orElse(""), meeting.one("mode").orElse(""));
    if (isLeftOut(code, days)) {
      return;
    }
    Optional<String> host = host(meeting, code.orElseThrow());
    start(json, meeting.id(), days.orElseThrow(), code.orElseThrow());
    List<String> actors = new ArrayList<>(meeting.all("parties"));
    host.ifPresent(actors::remove);
    actors(json, "actor", actors, List.of());
    if (host.isPresent()) {
      actors(json, "recipient", List.of(host.get()), List.of());
    }
    place(json, meeting);
    end(json, meeting);
  }

  /** {@return the party that is visited: the one in whose country the visitors are} */
  private static Optional<String> host(Entry meeting, Code code) {
    return meeting
        .one("country")
        .filter(country -> code.mode().equals(Optional.of(VISIT)))
        .filter(country -> meeting.all("parties").contains(country))
        .filter(country -> meeting.all("parties").size() > 1);
  }

  private void position(JsonGenerator json, Entry position) throws IOException {
    Optional<Code> code = codes.position(position.one("stance").orElse(""));
    Optional<Days> days =
        Days.of(position)
            .or(() -> position.one("published").flatMap(Days::day).map(day -> new Days(day, day)));
    if (position.all("parties").isEmpty()) {
      actorless.up();
      return;
    }
    if (isLeftOut(code, days)) {
      return;
    }
    start(json, position.id(), days.orElseThrow(), code.orElseThrow());
    actors(json, "actor", position.all("parties"), position.all("speakers"));
    if (position.one("meetings").isPresent()) {
      json.writeStringField("link", position.one("meetings").get());
    }
    end(json, position);
  }

  private boolean isLeftOut(Optional<Code> code, Optional<Days> days) {
    if (code.isEmpty()) {
      eventless.up();
    } else if (days.isEmpty()) {
      dayless.up();
    }
    return code.isEmpty() || days.isEmpty();
  }

  private static void start(JsonGenerator json, String id, Days days, Code code)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("date", days.first().toString());
    if (!days.last().equals(days.first())) {
      json.writeStringField("enddate", days.last().toString());
    }
    Json.texts(json, "event", List.of(code.event()));
    Json.texts(json, "mode", code.mode().stream().toList());
    json.writeNumberField("quad_code", QUADS.getOrDefault(code.event(), 0));
  }

  private void end(JsonGenerator json, Entry entry) throws IOException {
    List<String> topics = new ArrayList<>(entry.all("topics"));
    for (int i = 0; i < topics.size(); i++) {
      wider.getOrDefault(topics.get(i), List.of()).stream()
          .filter(topic -> !topics.contains(topic))
          .forEach(topics::add);
    }
    Json.texts(json, "context", codes.contexts(topics));
    Json.texts(json, "event_text", entry.all("quotes"));
    cite(json, entry.all("documents"));
    json.writeEndObject();
    written.up();
  }

  private static void cite(JsonGenerator json, List<String> documents) throws IOException {
    json.writeArrayFieldStart("cite_info");
    for (String document : documents) {
      json.writeStartObject();
      json.writeStringField("citation", document);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void actors(JsonGenerator json, String field, List<String> sides, List<String> speakers)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String side : sides) {
      Optional<Entry> party = Optional.ofNullable(parties.get(side));
      json.writeStartObject();
      json.writeStringField("code", codes.party(side, party.flatMap(p -> p.one("iso"))));
      json.writeStringField("sector", GOVERNMENT);
      Json.texts(json, "entity_text", speakers);
      Optional<String> wikidata =
          party.flatMap(
              p ->
                  p.all("same_as").stream()
                      .filter(iri -> iri.contains("wikidata.org"))
                      .findFirst());
      json.writeStringField("identifier_id", wikidata.orElse(side));
      json.writeStringField("identifier_text", party.flatMap(p -> p.one("label")).orElse(side));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(JsonGenerator json, Entry meeting) throws IOException {
    if (meeting.one("place").isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("event_loc");
    if (meeting.one("place_name").isPresent()) {
      json.writeStringField("resolved_place", meeting.one("place_name").get());
    }
    if (meeting.one("latitude").isPresent() && meeting.one("longitude").isPresent()) {
      json.writeNumberField("lat", new BigDecimal(meeting.one("latitude").get()));
      json.writeNumberField("lon", new BigDecimal(meeting.one("longitude").get()));
    }
    if (meeting.one("country").isPresent()) {
      String country = meeting.one("country").get();
      Optional<Entry> party = Optional.ofNullable(parties.get(country));
      json.writeStringField("country_code", codes.party(country, party.flatMap(p -> p.one("iso"))));
    }
    json.writeEndObject();
  }
}
