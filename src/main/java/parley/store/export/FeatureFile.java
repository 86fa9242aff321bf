package parley.store.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** Meetings on the map: GeoJSON (RFC 7946), a point for each whose place has coordinates. */
final class FeatureFile implements FileExport {
  private static final List<String> SINGLE =
      List.of(
          "label", "status", "mode", "start", "end", "when", "place", "place_name", "series_name");
  private static final List<String> LISTS =
      List.of("parties", "party_names", "topics", "topic_names", "documents");

  @Override
  public Exported write(DatasetGraph dataset, OutputStream out) throws IOException {
    JsonGenerator json = Json.generator(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
    Count written = new Count();
    Count placeless = new Count();
    new Entries(dataset)
        .forEach(
            "meetings",
            meeting -> {
              if (meeting.one("latitude").isPresent() && meeting.one("longitude").isPresent()) {
                feature(json, meeting);
                written.up();
              } else {
                placeless.up();
              }
            });
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
    TreeMap<String, Long> leftOut = new TreeMap<>();
    leftOut.put("without coordinates", placeless.get());
    return new Exported(written.get(), "meetings", leftOut);
  }

  private static void feature(JsonGenerator json, Entry meeting) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", meeting.id());
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(new BigDecimal(meeting.one("longitude").orElseThrow()));
    json.writeNumber(new BigDecimal(meeting.one("latitude").orElseThrow()));
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    for (String field : SINGLE) {
      if (meeting.one(field).isPresent()) {
        json.writeStringField(field, meeting.one(field).get());
      }
    }
    for (String field : LISTS) {
      Json.texts(json, field, meeting.all(field));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
