package parley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at a time and hands the results over one by one, in the order of the
 * things, whichever is ready first.
 *
 * <p>Held in memory at any time: no more than {@value #AHEAD} results a thread. The calling thread
 * is one of the threads: until the next result is there, it works on whatever nobody has begun.
 */
final class InOrder {
  private static final int AHEAD = 8;

  private final int threads;

  /**
   * Creates one.
   *
   * @param threads how many things to work on at a time, 1 or more
   */
  InOrder(int threads) {
    this.threads = threads;
  }

  /**
   * Works through some things.
   *
   * @param things each is worked on once
   * @param work what to do with each, in any thread
   * @param sink takes the results, in the calling thread
   * @param <T> a thing
   * @param <R> what comes of it
   */
  <T, R> void forEach(List<T> things, Function<T, R> work, Consumer<R> sink) {
    forEach(things.iterator(), work, sink);
  }

  /**
   * Works through some things that are made one after another.
   *
   * @param ahead each is asked for in the calling thread, shortly before it is worked on
   * @param work what to do with each, in any thread
   * @param sink takes the results, in the calling thread
   * @param <T> a thing
   * @param <R> what comes of it
   */
  <T, R> void forEach(Iterator<T> ahead, Function<T, R> work, Consumer<R> sink) {
    if (threads == 1) {
      ahead.forEachRemaining(thing -> sink.accept(work.apply(thing)));
      return;
    }
    Deque<FutureTask<R>> underWay = new ArrayDeque<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads - 1);
    try {
      while (ahead.hasNext() || !underWay.isEmpty()) {
        while (ahead.hasNext() && underWay.size() < threads * AHEAD) {
          T next = ahead.next();
          FutureTask<R> task = new FutureTask<>(() -> work.apply(next));
          underWay.add(task);
          pool.execute(task);
        }
        help(underWay);
        sink.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Works on what comes next until the first is done, or all of them have been begun. */
  private static <R> void help(Deque<FutureTask<R>> underWay) {
    FutureTask<R> first = underWay.element();
    for (FutureTask<R> task : underWay) {
      if (first.isDone()) {
        return;
      }
      // Does nothing where another thread has begun it.
      task.run();
    }
  }

  private static <R> R result(FutureTask<R> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.machine("interrupted before all documents were read.", e);
    }
  }
}
