package parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Data in any amount, the same each time. */
final class Generated {
  private Generated() {}

  /** {@return N-Quads of so many meetings, ten quads each, four meetings a document} */
  static InputStream meetings(int count) {
    StringBuilder quads = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < 9; j++) {
        quads.append(
            "<x:meeting/%d> <x:property/%d> \"value %d\" <x:document/%d> .\n"
                .formatted(i, j, i * j, i / 4));
      }
      quads.append("<x:meeting/%d> <x:property/0> \"0\" .\n".formatted(i));
    }
    return new ByteArrayInputStream(quads.toString().getBytes(UTF_8));
  }
}
