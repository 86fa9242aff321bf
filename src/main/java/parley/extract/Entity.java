package parley.extract;

/**
 * What a fact can be about or point to.
 *
 * <p>Parties, places, organizations, topics and series carry the key that the authority files or
 * their normalized name give them. Meetings, delegations, officials and positions carry a key that
 * holds within one document, until merging gives them the one under which the world knows them.
 *
 * @param kind what it is; also the first step of its path
 * @param key lower-case words joined by hyphens, steps separated by slashes; only characters that
 *     an IRI path may hold as they are
 */
public record Entity(Kind kind, String key) implements Comparable<Entity> {

  /** Kinds of things that facts are about. */
  public enum Kind {
    /** An encounter of two or more parties, held or not. */
    MEETING("meeting"),
    /** The side of one party in one meeting. */
    DELEGATION("delegation"),
    /** A person who acts for a party. */
    OFFICIAL("official"),
    /** What a party, delegation or official says. */
    POSITION("position"),
    /** A state or an intergovernmental organization. */
    PARTY("party"),
    /** A city, region, country or building. */
    PLACE("place"),
    /** An organ of a party: a ministry, an agency, a service. */
    ORGANIZATION("organization"),
    /** A subject of talks. */
    TOPIC("topic"),
    /** Meetings that follow one another under one name. */
    SERIES("series");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    /** {@return the first step of the path of such an entity} */
    public String path() {
      return path;
    }
  }

  /**
   * Checks the key.
   *
   * @throws IllegalArgumentException if it is empty or holds a character that a path may not
   */
  public Entity {
    if (!isKey(key)) {
      throw new IllegalArgumentException("no key of an entity: \"" + key + "\"");
    }
  }

  private static boolean isKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!mayStandInPath(key.charAt(i))) {
        return false;
      }
    }
    return !key.isEmpty();
  }

  private static boolean mayStandInPath(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~%/".indexOf(c) >= 0);
  }

  /**
   * {@return the entity that a path names}
   *
   * @param path see {@link #path}
   * @throws IllegalArgumentException if it names none
   */
  public static Entity at(String path) {
    int slash = path.indexOf('/');
    for (Kind kind : Kind.values()) {
      if (slash > 0 && path.startsWith(kind.path()) && kind.path().length() == slash) {
        return new Entity(kind, path.substring(slash + 1));
      }
    }
    throw new IllegalArgumentException("no path of an entity: \"" + path + "\"");
  }

  /** {@return the path below the base of all IRIs, such as {@code party/cu}} */
  public String path() {
    return kind.path() + "/" + key;
  }

  @Override
  public int compareTo(Entity other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }
}
