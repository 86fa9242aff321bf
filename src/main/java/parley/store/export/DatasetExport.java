package parley.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes a dataset for other programs into a stream, in one read transaction, in the order of IRIs.
 * The same data give the same bytes; memory is bounded as with {@link Exporter}.
 */
public final class DatasetExport {
  /** Of all files in an archive, so that its bytes do not tell when it was made: 1 January 1980. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final DatasetGraph dataset;
  private final String base;

  /**
   * Creates one.
   *
   * @param dataset is read only
   * @param base what the data's IRIs begin with, a slash at its end
   */
  public DatasetExport(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /**
   * Writes a format; a folder of files becomes a ZIP archive.
   *
   * @param format what to write
   * @param out takes the bytes; neither flushed nor closed
   * @return what was written
   * @throws IOException if the stream, or a temporary file, cannot be written
   */
  public Exported write(ExportFormat format, OutputStream out) throws IOException {
    try {
      return Txn.calculateRead(
          dataset,
          () -> {
            try {
              return format.isFolder() ? archive(out) : format.file(base).write(dataset, out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (AtlasException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getMessage(), e);
    }
  }

  private Exported archive(OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("parley-tables");
    try {
      Exported exported = TableFolder.packaged().write(dataset, folder);
      ZipOutputStream zip = new ZipOutputStream(out);
      for (Path file : files(folder)) {
        ZipEntry entry = new ZipEntry(file.getFileName().toString());
        entry.setTimeLocal(EARLIEST);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
      zip.finish();
      return exported;
    } finally {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Path::getFileName)).toList();
    }
  }
}
