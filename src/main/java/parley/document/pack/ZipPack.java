package parley.document.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Sidecar;
import parley.document.Source;
import parley.document.Within;
import parley.document.page.Description;

/**
 * A ZIP archive: its files by the rules for a folder, with their sidecars.
 *
 * <p>It may unpack to {@value #MOST_TIMES} times its size, or to what an office file may if that is
 * more; what lies beyond is refused.
 */
final class ZipPack implements Pack {
  private static final int MOST_TIMES = 200;

  private final Source source;
  private final Limits limits;
  private final ZipFile zip;
  private final Iterator<ZipArchiveEntry> entries;
  private long left;
  private String position = "";

  ZipPack(Source source, Limits limits) throws IOException {
    this.source = source;
    this.limits = limits;
    if (source.path().isPresent()) {
      this.zip = ZipFile.builder().setPath(source.path().get()).get();
    } else {
      byte[] bytes = all(source, limits);
      this.zip = ZipFile.builder().setByteArray(bytes).get();
    }
    List<ZipArchiveEntry> found = Collections.list(zip.getEntries());
    this.entries = found.stream().sorted(Comparator.comparing(ZipArchiveEntry::getName)).iterator();
    long size = found.stream().mapToLong(entry -> Math.max(0, entry.getCompressedSize())).sum();
    this.left = Math.max(limits.unpacked(), MOST_TIMES * size);
  }

  private static byte[] all(Source source, Limits limits) throws IOException {
    try (InputStream in = source.content().open()) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new IOException("it is larger than " + limits.bytes() + " bytes");
      }
      return bytes;
    }
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (entries.hasNext()) {
      ZipArchiveEntry entry = entries.next();
      position = entry.getName();
      if (left <= 0) {
        while (entries.hasNext()) {
          entries.next();
        }
        String message = "the archive unpacks to far more than its size; the rest is left out";
        return Pack.lost(source, position, Refusal.Kind.BOMB, message);
      }
      if (!entry.isDirectory() && Source.isDocument(position)) {
        return read(entry);
      }
    }
    return Optional.empty();
  }

  private Optional<Member> read(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Pack.lost(
          source, position, Refusal.Kind.ENCRYPTED, "it is encrypted; pack it without a password");
    }
    try {
      byte[] bytes = bytes(entry, limits.bytes());
      left -= bytes.length;
      Within within =
          new Within(position, Optional.of(position), sidecar(), source.within().around());
      return Optional.of(new Member.Found(source.member(position, within, bytes)));
    } catch (IOException | IllegalArgumentException e) {
      return Pack.lost(
          source, position, Refusal.Kind.BROKEN, "it cannot be unpacked: " + e.getMessage());
    } catch (Sidecar.Fault e) {
      String message =
          "its sidecar cannot be read: %s (%s)".formatted(e.getMessage(), e.position());
      return Pack.lost(source, position, Refusal.Kind.SIDECAR, message);
    }
  }

  private Description sidecar() throws IOException, Sidecar.Fault {
    ZipArchiveEntry entry = zip.getEntry(Source.sidecarName(position));
    return entry == null ? Description.NONE : Sidecar.read(bytes(entry, limits.bytes()));
  }

  private byte[] bytes(ZipArchiveEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(most + 1);
    }
  }

  @Override
  public String position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
