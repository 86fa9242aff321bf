package parley.join;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The mapped entries of some files, one file open at a time. Not a flat-mapped stream, whose
 * iterator would hold all entries of a file.
 */
public final class Entries implements Iterator<Mapped>, AutoCloseable {
  private final Iterator<Supplier<Stream<Mapped>>> files;
  private Optional<Stream<Mapped>> open = Optional.empty();
  private Iterator<Mapped> current = Collections.emptyIterator();

  Entries(Iterator<Supplier<Stream<Mapped>>> files) {
    this.files = files;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && files.hasNext()) {
      close();
      Stream<Mapped> next = files.next().get();
      open = Optional.of(next);
      current = next.iterator();
    }
    return current.hasNext();
  }

  @Override
  public Mapped next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /** Closes the file that is open. */
  @Override
  public void close() {
    open.ifPresent(Stream::close);
    open = Optional.empty();
  }
}
