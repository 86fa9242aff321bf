package parley.web.reconcile;

/** How well conditions of one kind agree, each from 0 to 1. */
final class Tally {
  private double sum;
  private double least = 1;
  private int count;

  /** Adds a condition. */
  void add(double agreement) {
    sum += agreement;
    least = Math.min(least, agreement);
    count++;
  }

  /** {@return whether there are no conditions} */
  boolean isEmpty() {
    return count == 0;
  }

  /** {@return how well they agree on the whole; 0 if there are none} */
  double mean() {
    return sum / Math.max(count, 1);
  }

  /** {@return how well the worst of them agrees; 1 if there are none} */
  double least() {
    return least;
  }
}
