package parley.merge.name;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes keys from content so that no two things share one. */
public final class Keys {
  private Keys() {}

  /**
   * What a key is made of.
   *
   * @param base the readable key that it should be; without full stops
   * @param marks what may tell it from others of that base, most telling first; an empty one adds
   *     nothing
   * @param content what certainly tells it from every other
   */
  public record Naming(String base, List<String> marks, String content) {

    /** Keeps a copy of the list. */
    public Naming {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Gives each thing a key of its own. Things of one base get, one after the other until they
   * differ, their marks, and at last a digest of their content, each behind a full stop. The result
   * depends on the things alone, not on their order, and a key depends on the things of its base
   * alone.
   *
   * @param things what needs keys; as many marks for each
   * @return the keys, in the order of the things
   */
  public static List<String> unique(List<Naming> things) {
    List<String> keys = new ArrayList<>(things.stream().map(Naming::base).toList());
    int marks = things.stream().mapToInt(thing -> thing.marks().size()).max().orElse(0);
    for (int i = 0; i < marks; i++) {
      int mark = i;
      tellApart(things, keys, thing -> thing.marks().get(mark));
    }
    tellApart(things, keys, thing -> digest(thing.content(), 8));
    tellApart(things, keys, thing -> digest(thing.content(), 64));
    return keys;
  }

  private static void tellApart(
      List<Naming> things, List<String> keys, Function<Naming, String> mark) {
    Map<String, Integer> uses = new HashMap<>();
    keys.forEach(key -> uses.merge(key, 1, Integer::sum));
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      String addition = uses.getOrDefault(key, 0) > 1 ? mark.apply(things.get(i)) : "";
      if (!addition.isEmpty()) {
        keys.set(i, key + "." + addition);
      }
    }
  }

  /**
   * {@return the first digits of the SHA-256 of a text in UTF-8, in lower-case hexadecimal}
   *
   * @param text any text
   * @param digits how many, 1 to 64
   */
  public static String digest(String text, int digits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }
}
