package parley.store.export;

/** A number that grows. */
final class Count {
  private long number;

  void up() {
    number++;
  }

  long get() {
    return number;
  }
}
