package parley.merge.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parley.extract.Entity;
import parley.extract.Entity.Kind;

/** Reads what {@link PackedOutput} wrote, in the order in which it was written. */
final class PackedInput {
  private static final int LOW_BITS = 0x7f;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private int at;

  PackedInput(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int rest = 0;
    int read = MORE;
    for (int shift = 0; (read & MORE) != 0; shift += Integer.numberOfTrailingZeros(MORE)) {
      read = bytes[at++];
      rest |= (read & LOW_BITS) << shift;
    }
    return (rest >>> 1) ^ -(rest & 1);
  }

  String text() {
    int known = number();
    if (known != PackedOutput.NEW) {
      return texts.get(known - 1);
    }
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    texts.add(text);
    return text;
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  Entity entity() {
    int known = number();
    if (known != PackedOutput.NEW) {
      return entities.get(known - 1);
    }
    Entity entity = new Entity(constant(Kind.class), text());
    entities.add(entity);
    return entity;
  }
}
