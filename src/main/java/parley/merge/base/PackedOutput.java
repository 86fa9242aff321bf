package parley.merge.base;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import parley.extract.Entity;

/**
 * Texts, numbers, constants and entities as bytes. What was written before is written as its number
 * only, since the facts of one document name the same things over and over.
 */
final class PackedOutput {
  /** Stands for what is new, and so follows. */
  static final int NEW = 0;

  private static final int LOW_BITS = 0x7f;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Entity, Integer> entities = new HashMap<>();

  /** {@return what was written} */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Writes any number; small ones take least. */
  void number(int number) {
    int rest = (number << 1) ^ (number >> (Integer.SIZE - 1));
    while ((rest & ~LOW_BITS) != 0) {
      bytes.write((rest & LOW_BITS) | MORE);
      rest >>>= Integer.numberOfTrailingZeros(MORE);
    }
    bytes.write(rest);
  }

  void text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size() + 1);
    number(before == null ? NEW : before);
    if (before == null) {
      byte[] written = text.getBytes(StandardCharsets.UTF_8);
      number(written.length);
      bytes.writeBytes(written);
    }
  }

  /** Writes a constant by its name, so that it stays readable when others are added. */
  void constant(Enum<?> constant) {
    text(constant.name());
  }

  void entity(Entity entity) {
    Integer before = entities.putIfAbsent(entity, entities.size() + 1);
    number(before == null ? NEW : before);
    if (before == null) {
      constant(entity.kind());
      text(entity.key());
    }
  }
}
