package parley.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at an office file that is an archive before a parser unpacks it. */
final class Archive {
  private static final int MOST_ENTRIES = 10_000;
  private static final int CHUNK = 64 * 1024;

  private Archive() {}

  /** {@return what speaks against unpacking it; empty if nothing does} */
  static Optional<Opened> check(byte[] bytes, long mostUnpacked) {
    long unpacked = 0;
    int entries = 0;
    byte[] chunk = new byte[CHUNK];
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries++;
        int read = in.read(chunk);
        while (read > 0 && unpacked <= mostUnpacked) {
          unpacked += read;
          read = in.read(chunk);
        }
        if (unpacked > mostUnpacked || entries > MOST_ENTRIES) {
          String message =
              "it unpacks to more than %d bytes or %d files".formatted(mostUnpacked, MOST_ENTRIES);
          return Optional.of(new Opened.Failed(Opened.Fault.TOO_LARGE, message));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      String message = "it is a damaged archive: " + e.getMessage();
      return Optional.of(new Opened.Failed(Opened.Fault.BROKEN, message));
    }
    return entries > 0
        ? Optional.empty()
        : Optional.of(new Opened.Failed(Opened.Fault.BROKEN, "it is damaged or no archive"));
  }
}
