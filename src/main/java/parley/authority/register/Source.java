package parley.authority.register;

/**
 * A register or table that says who is who, and vouches for the links that rest on it.
 *
 * @param id key of it, such as {@code pocom}
 * @param name in words
 * @param origin where it is from: an address on the web, or words
 */
public record Source(String id, String name, String origin) {}
