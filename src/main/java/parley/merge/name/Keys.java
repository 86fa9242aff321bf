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
   * Gives each thing a key of its own. Things whose keys would be equal get, one after the other
   * until they differ, what the given functions say of them, and at last a digest of their content.
   * The result depends on the things alone, not on their order.
   *
   * @param things what needs keys
   * @param base the readable key that each should have
   * @param marks what may tell two apart, most telling first; an empty answer adds nothing
   * @param content what certainly tells two apart
   * @param <T> kind of thing
   * @return the keys, in the order of the things
   */
  public static <T> List<String> unique(
      List<T> things,
      Function<T, String> base,
      List<Function<T, String>> marks,
      Function<T, String> content) {
    List<String> keys = new ArrayList<>(things.stream().map(base).toList());
    for (Function<T, String> mark : marks) {
      tellApart(things, keys, mark);
    }
    tellApart(things, keys, thing -> digest(content.apply(thing), 8));
    tellApart(things, keys, thing -> digest(content.apply(thing), 64));
    return keys;
  }

  private static <T> void tellApart(List<T> things, List<String> keys, Function<T, String> mark) {
    Map<String, Integer> uses = new HashMap<>();
    keys.forEach(key -> uses.merge(key, 1, Integer::sum));
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      String addition = uses.getOrDefault(key, 0) > 1 ? mark.apply(things.get(i)) : "";
      if (!addition.isEmpty()) {
        keys.set(i, key + "-" + addition);
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
