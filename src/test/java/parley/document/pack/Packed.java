package parley.document.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Within;

/** Packs bytes as files that hold several documents, and reads those. */
final class Packed {
  private static final DocumentReader READER = new DocumentReader();

  private Packed() {}

  /** {@return the members of a file of a name that holds these bytes} */
  static List<Member> members(String file, byte[] bytes) {
    return members(file, bytes, Limits.USUAL);
  }

  /** {@return the same, within limits} */
  static List<Member> members(String file, byte[] bytes, Limits limits) {
    String name = file.substring(0, file.indexOf('.'));
    Source source =
        new Source(
            name, file, Optional.empty(), Within.WHOLE, () -> new ByteArrayInputStream(bytes));
    List<Member> members = new ArrayList<>();
    new Members(List.of(source).iterator(), limits).forEachRemaining(members::add);
    return members;
  }

  /** {@return the document that a member is} */
  static Document document(Member member) {
    Source source = ((Member.Found) member).source();
    return switch (READER.read(source)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused.refusal().toString());
    };
  }

  /** {@return where a member stands that cannot be had, and why not} */
  static String refusal(Member member) {
    Refusal refusal = ((Member.Lost) member).refusal();
    return refusal.position() + " " + refusal.kind();
  }

  /** {@return the bytes compressed} */
  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** {@return an archive of files, by names and bytes in turns} */
  static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
