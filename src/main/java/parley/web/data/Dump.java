package parley.web.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import parley.store.export.DatasetExport;
import parley.store.export.ExportFormat;

/**
 * A file with all of the data, made while it is sent. The same data give the same bytes.
 *
 * @param file its name
 * @param format what it holds
 * @param mediaType of what it holds, without compression
 * @param isZipped whether it is compressed by gzip
 */
public record Dump(String file, ExportFormat format, String mediaType, boolean isZipped) {
  /** Path of the folder of all. */
  public static final String PATH = "/dump/";

  private static final int BUFFER = 1 << 16;
  private static final List<Dump> ALL =
      List.of(
          new Dump("parley.nq.gz", ExportFormat.NQUADS, "application/n-quads", true),
          new Dump("parley.trig.gz", ExportFormat.TRIG, "application/trig", true),
          new Dump("parley.jsonld.gz", ExportFormat.JSONLD, "application/ld+json", true),
          new Dump("parley-tables.zip", ExportFormat.CSV, "application/zip", false),
          new Dump("parley-plover.jsonl.gz", ExportFormat.PLOVER, "application/jsonl", true),
          new Dump("parley.graphml", ExportFormat.GRAPHML, "application/graphml+xml", false),
          new Dump("parley.geojson", ExportFormat.GEOJSON, "application/geo+json", false),
          new Dump("parley.ics", ExportFormat.ICS, "text/calendar", false),
          new Dump("parley.bib", ExportFormat.BIBTEX, "application/x-bibtex", false));

  /** {@return all files} */
  public static List<Dump> all() {
    return ALL;
  }

  /**
   * {@return the file of a name; empty if there is none}
   *
   * @param file the name
   */
  public static Optional<Dump> named(String file) {
    return ALL.stream().filter(dump -> dump.file.equals(file)).findFirst();
  }

  /** {@return whether it holds all statements} */
  public boolean isRdf() {
    return switch (format) {
      case NQUADS, TRIG, JSONLD -> true;
      case CSV, PLOVER, GRAPHML, GEOJSON, ICS, BIBTEX -> false;
    };
  }

  /** {@return the path of the file} */
  public String path() {
    return PATH + file;
  }

  /** {@return the media type of the file as it is sent} */
  public String contentType() {
    return isZipped ? "application/gzip" : mediaType;
  }

  /**
   * Makes the file.
   *
   * @param export of the data
   * @param out takes it; closed by the caller
   * @throws IOException if it cannot be sent or made; then what was sent by then is no whole file
   */
  public void write(DatasetExport export, OutputStream out) throws IOException {
    if (isZipped) {
      // Its head has no time, so that the bytes are the same.
      GZIPOutputStream zipped = new GZIPOutputStream(out, BUFFER);
      OutputStream buffered = new BufferedOutputStream(zipped, BUFFER);
      export.write(format, buffered);
      buffered.flush();
      zipped.finish();
    } else {
      OutputStream buffered = new BufferedOutputStream(out, BUFFER);
      export.write(format, buffered);
      buffered.flush();
    }
  }
}
