package parley.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an index in line with a dataset. The index says of which edition of the data and of which
 * program it is; where that is what is wanted, nothing is done. Where only the data differ, all
 * things are read and those that the index has word for word stay; else it is made anew.
 *
 * <p>What is written counts only with the commit at the end: a run that is cut short leaves the
 * index of before, and the next one does it all again.
 */
final class Updating {
  private static final Logger LOG = LoggerFactory.getLogger(Updating.class);
  private static final String EDITION = "edition";
  private static final String PROGRAM = "program";
  private static final double BUFFER_MEBIBYTES = 48;

  private final Directory directory;
  private final String edition;
  private final String program;
  private final BooleanSupplier isStopped;

  /**
   * Prepares an update.
   *
   * @param directory of the index
   * @param edition of the data; empty if they cannot be known again
   * @param program that reads and cuts them
   * @param isStopped asked before each thing; where it says so, {@link #run} ends with {@link
   *     CancellationException}
   */
  Updating(Directory directory, String edition, String program, BooleanSupplier isStopped) {
    this.directory = directory;
    this.edition = edition;
    this.program = program;
    this.isStopped = isStopped;
  }

  /**
   * {@return the index, in line with the data; to be closed by the caller}
   *
   * @param items reads the data; not used where the index is in line already
   * @throws IOException if the index cannot be written or read
   */
  DirectoryReader run(ItemReader items) throws IOException {
    Map<String, String> made = made();
    boolean isOurs = program.equals(made.get(PROGRAM));
    if (!isOurs) {
      clear();
    }
    if (!isOurs || edition.isEmpty() || !edition.equals(made.get(EDITION))) {
      write(items, isOurs);
    }
    return DirectoryReader.open(directory);
  }

  /** {@return what the index says of itself; nothing if there is none that can be read} */
  private Map<String, String> made() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    } catch (IOException | IllegalArgumentException e) {
      // Missing, damaged or of another Lucene: whatever it is, it is made anew.
      LOG.debug("there is no search index that can be read", e);
      return Map.of();
    }
  }

  /** Lucene would read what is there before it makes something new, and may not be able to. */
  private void clear() throws IOException {
    for (String file : directory.listAll()) {
      if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
          || file.contains(IndexFileNames.SEGMENTS)) {
        directory.deleteFile(file);
      }
    }
  }

  private void write(ItemReader items, boolean keeps) throws IOException {
    Analysis analysis = new Analysis();
    Fields fields = new Fields(analysis);
    IndexWriter writer = new IndexWriter(directory, settings(analysis));
    try {
      if (keeps) {
        try (DirectoryReader old = DirectoryReader.open(writer)) {
          Kept kept = new Kept(old);
          items.read(item -> add(writer, fields, item, kept.has(item.digest())));
          remove(writer, kept.rest());
        }
      } else {
        items.read(item -> add(writer, fields, item, false));
      }
      // Words of what was removed would go on counting in how rare a word is.
      writer.forceMergeDeletes();
      writer.setLiveCommitData(Map.of(EDITION, edition, PROGRAM, program).entrySet());
      writer.commit();
      writer.close();
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig settings(Analysis analysis) {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(analysis)
        .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
        .setMergePolicy(merging)
        .setCommitOnClose(false);
  }

  private void add(IndexWriter writer, Fields fields, Item item, boolean isThere) {
    if (isStopped.getAsBoolean()) {
      throw new CancellationException("stopped while the search index was made");
    }
    if (isThere) {
      return;
    }
    try {
      writer.addDocument(fields.of(item));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(IndexWriter writer, List<String> states) throws IOException {
    for (String state : states) {
      writer.deleteDocuments(new Term(Fields.STATE, state));
    }
  }
}
