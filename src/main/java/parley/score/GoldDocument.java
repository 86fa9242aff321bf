package parley.score;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader found in one document.
 *
 * @param document name of the document
 * @param meetings all that it speaks of
 * @param officials all that it names
 */
public record GoldDocument(
    String document, List<GoldMeeting> meetings, List<GoldOfficial> officials) {

  /** Keeps copies of the lists. */
  public GoldDocument {
    meetings = List.copyOf(meetings);
    officials = List.copyOf(officials);
  }

  @JsonCreator
  static GoldDocument of(
      @JsonProperty(value = "doc", required = true) String doc,
      @JsonProperty("lang") @Nullable String lang,
      @JsonProperty("published") @Nullable String published,
      @JsonProperty(value = "meetings", required = true) List<GoldMeeting> meetings,
      @JsonProperty("officials") @Nullable List<GoldOfficial> officials,
      @JsonProperty("notes") @Nullable String notes) {
    return new GoldDocument(doc, meetings, requireNonNullElse(officials, List.of()));
  }

  /**
   * An official that a document names.
   *
   * @param name as written there
   * @param role as stated there, if it is
   * @param party code of the party, if known
   * @param headOf key of the meeting in which the official led the party's side, if any
   */
  public record GoldOfficial(
      String name, Optional<String> role, Optional<String> party, Optional<String> headOf) {

    @JsonCreator
    static GoldOfficial of(
        @JsonProperty(value = "name", required = true) String name,
        @JsonProperty("role") @Nullable String role,
        @JsonProperty("party") @Nullable String party,
        @JsonProperty("headOf") @Nullable String headOf) {
      return new GoldOfficial(
          name, Optional.ofNullable(role), Optional.ofNullable(party), Optional.ofNullable(headOf));
    }
  }

  /**
   * One side of a meeting.
   *
   * @param party code of the party
   * @param head name of its leader, if named
   * @param members names of others that belong to it
   * @param organizations names of the organs that it comes from
   */
  public record GoldDelegation(
      String party, Optional<String> head, List<String> members, List<String> organizations) {

    /** Keeps copies of the lists. */
    public GoldDelegation {
      members = List.copyOf(members);
      organizations = List.copyOf(organizations);
    }

    @JsonCreator
    static GoldDelegation of(
        @JsonProperty(value = "party", required = true) String party,
        @JsonProperty("head") @Nullable String head,
        @JsonProperty("members") @Nullable List<String> members,
        @JsonProperty("organizations") @Nullable List<String> organizations) {
      return new GoldDelegation(
          party,
          Optional.ofNullable(head),
          requireNonNullElse(members, List.of()),
          requireNonNullElse(organizations, List.of()));
    }
  }
}
