package parley.merge.base;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/** The kinds of maps that a base is made of. */
final class Maps {
  private Maps() {}

  /** {@return maps from texts to bytes} */
  static MVMap.Builder<String, byte[]> bytes() {
    return new MVMap.Builder<String, byte[]>()
        .keyType(StringDataType.INSTANCE)
        .valueType(ByteArrayDataType.INSTANCE);
  }

  /** {@return maps from texts to texts} */
  static MVMap.Builder<String, String> texts() {
    return new MVMap.Builder<String, String>()
        .keyType(StringDataType.INSTANCE)
        .valueType(StringDataType.INSTANCE);
  }
}
