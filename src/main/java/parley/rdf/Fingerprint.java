package parley.rdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for things that have none, made from what they consist of. */
final class Fingerprint {
  private static final int BYTES = 8;

  /** Kept, since to look for one takes as long as to use it; ready again after each digest. */
  private static final ThreadLocal<MessageDigest> DIGEST =
      ThreadLocal.withInitial(Fingerprint::sha256);

  private Fingerprint() {}

  /**
   * {@return the first 16 hexadecimal digits of the SHA-256 over all parts}
   *
   * @param parts each is hashed with its length before it, so that a character that moves from one
   *     part to the next changes the result
   */
  static String of(String... parts) {
    MessageDigest digest = DIGEST.get();
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(length.putInt(0, bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }
}
