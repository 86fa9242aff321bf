package parley.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A line of a file of passages: a few sentences, as JSON lines are read (see {@code
 * parley.document}), with what a careful reader found in them in the same object. Passages judge
 * meetings and their sides, not topics, organs and officials.
 *
 * @param meetings all that it speaks of
 */
@JsonIgnoreProperties({"name", "language", "published", "publisher", "title", "text", "notes"})
record Passage(List<GoldMeeting> meetings) {

  /** Keeps a copy of the list. */
  Passage {
    meetings = List.copyOf(meetings);
  }

  @JsonCreator
  static Passage of(@JsonProperty(value = "meetings", required = true) List<GoldMeeting> meetings) {
    return new Passage(meetings);
  }

  /** {@return the same as gold of a document of this name} */
  GoldDocument gold(String document) {
    return new GoldDocument(document, meetings, List.of());
  }
}
