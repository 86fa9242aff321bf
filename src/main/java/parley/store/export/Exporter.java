package parley.store.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.store.Store;

/**
 * Writes a store for other programs, in one read transaction, in the order of IRIs, whole or not at
 * all. The same data give the same bytes.
 *
 * <p>Memory holds what is said of one thing, and up to 5,000 rows while they are sorted; more are
 * sorted in temporary files.
 */
public final class Exporter {
  private static final String STANDARD_OUTPUT = "-";

  private final Store store;
  private final String base;

  /**
   * Creates one.
   *
   * @param store is read only
   * @param base what the data's IRIs begin with, a slash at its end; only names that a format wants
   *     short depend on it
   */
  public Exporter(Store store, String base) {
    this.store = store;
    this.base = base;
  }

  /**
   * Writes a format.
   *
   * @param format what to write
   * @param target a file, or for {@link ExportFormat#CSV} a folder; {@code -} stands for the
   *     standard output
   * @param standardOutput is flushed, never closed
   * @return what was written
   * @throws ExportException if the store is empty, or the target is not of the format's kind or
   *     holds something else
   * @throws IOException if the target cannot be written; it is as it was before
   */
  public Exported write(ExportFormat format, String target, OutputStream standardOutput)
      throws IOException {
    if (store.read(() -> store.dataset().isEmpty())) {
      throw new ExportException("the store holds no data, so there is nothing to export");
    }
    try {
      return format.isFolder() ? folder(format, target) : file(format, target, standardOutput);
    } catch (IOException e) {
      throw new IOException(
          "cannot write %s: %s. Make room there, and in %s, where much is sorted, or name another place."
              .formatted(target, reason(e), System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  /** {@return what the machine said; of some errors the message is only a path} */
  private static String reason(IOException e) {
    return e instanceof AccessDeniedException denied
        ? denied.getFile() + " may not be written"
        : String.valueOf(e.getMessage());
  }

  private Exported file(ExportFormat format, String target, OutputStream standardOutput)
      throws IOException {
    FileExport export = format.file(base);
    if (target.equals(STANDARD_OUTPUT)) {
      OutputStream out = new BufferedOutputStream(standardOutput);
      Exported exported = read(dataset -> export.write(dataset, out));
      out.flush();
      return exported;
    }
    try (NewFile file = NewFile.at(Path.of(target))) {
      Exported exported = read(dataset -> export.write(dataset, file.stream()));
      file.commit();
      return exported;
    }
  }

  private Exported folder(ExportFormat format, String target) throws IOException {
    if (target.equals(STANDARD_OUTPUT)) {
      throw new ExportException(format.label() + " is a folder of files; name one with -o");
    }
    TableFolder tables = TableFolder.packaged();
    try (NewFolder folder = NewFolder.at(Path.of(target), tables.files())) {
      Exported exported = read(dataset -> tables.write(dataset, folder.path()));
      folder.commit();
      return exported;
    }
  }

  private interface Reading {
    Exported of(DatasetGraph dataset) throws IOException;
  }

  private Exported read(Reading reading) throws IOException {
    try {
      return store.read(
          () -> {
            try {
              return reading.of(store.dataset());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (AtlasException e) {
      // Jena's own wrapping, of the target's failures and of those of its temporary files.
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getMessage(), e);
    }
  }
}
