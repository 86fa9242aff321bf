package parley.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before any document is read, looked up by name or by id: parties, places,
 * government organs, topics, and which given names go together.
 *
 * <p>All of it comes from word lists in the folder {@code parley/authority} of the class path,
 * which say in their first lines how to extend them. In all lists a word that is written with a
 * capital matches only words with a capital, an abbreviation only itself, and accents never matter.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Authority {
  private final Things things;
  private final List<Topic> topicsOfParties;
  private final Names names;
  private final Map<String, Place> capitals = new HashMap<>();

  Authority(Things things, Names names) {
    this.things = things;
    this.topicsOfParties =
        things.topics.values().stream().filter(topic -> !topic.parties().isEmpty()).toList();
    this.names = names;
    for (Place place : things.places.values()) {
      if (place.kind() == Place.Kind.CITY && place.country().isPresent()) {
        capitals.merge(place.country().get(), place, (a, b) -> b.weight() > a.weight() ? b : a);
      }
    }
  }

  /**
   * {@return what the packaged word lists say; they are read once, at the first call}
   *
   * @throws ExceptionInInitializerError if a list is missing or a line cannot be read; its cause
   *     names file and line
   */
  public static Authority packaged() {
    return Packaged.INSTANCE;
  }

  /**
   * {@return what the word lists of a library say}
   *
   * @param library where they stand
   * @throws MalformedFileException if a line cannot be read
   */
  public static Authority of(Library library) {
    return new AuthorityReader(library::files).read();
  }

  /** {@return the ways to name a party} */
  public PhraseIndex<PartyName> partyNames() {
    return names.parties;
  }

  /**
   * {@return the names of cities, regions and countries; of several places, the likeliest first}
   */
  public PhraseIndex<Place> placeNames() {
    return names.places;
  }

  /** {@return the names of government organs, of one party or of any} */
  public PhraseIndex<Organ> organNames() {
    return names.organs;
  }

  /** {@return the labels of topics and the phrases that show that a text is about them} */
  public PhraseIndex<Topic> topicNames() {
    return names.topics;
  }

  /**
   * {@return the words that name a topic only where subjects of talks are listed, or in the name of
   * a meeting: "trade", "culture"}
   */
  public PhraseIndex<Topic> topicWords() {
    return names.topicWords;
  }

  /** {@return for whom well-known leaders act} */
  public Leaders leaders() {
    return names.leaders;
  }

  /** {@return which given names are forms of one name} */
  public NameVariants nameVariants() {
    return names.givenNames;
  }

  /**
   * {@return the party of an id, empty if there is none}
   *
   * @param id such as {@code cu}
   */
  public Optional<Party> party(String id) {
    return Optional.ofNullable(things.parties.get(id));
  }

  /**
   * {@return the place of an id, empty if there is none}
   *
   * @param id such as {@code cu/havana}
   */
  public Optional<Place> place(String id) {
    return Optional.ofNullable(things.places.get(id));
  }

  /**
   * {@return the capital of a party, empty if it has none}
   *
   * @param partyId such as {@code cu}
   */
  public Optional<Place> capital(String partyId) {
    return Optional.ofNullable(capitals.get(partyId));
  }

  /**
   * {@return the topic of an id, empty if there is none}
   *
   * @param id such as {@code human-rights}
   */
  public Optional<Topic> topic(String id) {
    return Optional.ofNullable(things.topics.get(id));
  }

  /**
   * {@return the topic that is meant where these parties talk about a wider one, if there is such}
   *
   * @param id of the wider topic
   * @param parties ids of those who meet
   */
  public Optional<Topic> topicOf(String id, Set<String> parties) {
    return topicsOfParties.stream()
        .filter(topic -> topic.broader().contains(id) && parties.containsAll(topic.parties()))
        .findFirst();
  }

  /** {@return all topics, by id} */
  public List<Topic> topics() {
    return List.copyOf(things.topics.values());
  }

  /**
   * {@return the id of the party that a place lies in; that of no party if none is known}
   *
   * @param placeKey key of a place, known or not
   */
  public String countryOf(String placeKey) {
    return place(placeKey).flatMap(Place::country).orElse(placeKey.split("/", 2)[0]);
  }

  /**
   * {@return the id of the party whose organ an organization is; that of no party if none is known}
   *
   * @param organizationKey see {@link #organ}
   */
  public String governmentOf(String organizationKey) {
    return organ(organizationKey).flatMap(Organ::party).orElse(organizationKey.split("-", 2)[0]);
  }

  /**
   * The organ that an organization key of the graph stands for, always with its party: either an
   * organ listed for that party, or one of the kinds that any party may have.
   *
   * @param organizationKey party id, hyphen, key of the organ, such as {@code
   *     cu-ministry-of-foreign-affairs}
   * @return the organ, empty if no such party or organ is known
   */
  public Optional<Organ> organ(String organizationKey) {
    Organ listed = things.boundOrgans.get(organizationKey);
    if (listed != null) {
      return Optional.of(listed);
    }
    for (int end = organizationKey.indexOf('-');
        end >= 0;
        end = organizationKey.indexOf('-', end + 1)) {
      String party = organizationKey.substring(0, end);
      Organ kind = things.organs.get(organizationKey.substring(end + 1));
      if (kind != null && things.parties.containsKey(party)) {
        return Optional.of(
            new Organ(
                kind.key(), kind.label(), Optional.of(party), Optional.empty(), List.of(), true));
      }
    }
    return Optional.empty();
  }

  /** What there is, by id or key; maps sorted. */
  record Things(
      Map<String, Party> parties,
      Map<String, Place> places,
      Map<String, Topic> topics,
      Map<String, Organ> organs,
      Map<String, Organ> boundOrgans) {}

  /** How it is called. */
  record Names(
      PhraseIndex<PartyName> parties,
      PhraseIndex<Place> places,
      PhraseIndex<Organ> organs,
      PhraseIndex<Topic> topics,
      PhraseIndex<Topic> topicWords,
      NameVariants givenNames,
      Leaders leaders) {}

  private static final class Packaged {
    private static final Authority INSTANCE = of(Library.packaged());
  }
}
